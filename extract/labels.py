"""What an entity is called: the fullest name without titles, else the fullest description."""

import hashlib

from ..graph.model import Span
from .coreference import Chain
from .document import Document
from .mentions import Kind, Mention

LENGTH_OF_MARK = 6
LONGEST_DESCRIPTION = 8
"""In words; a longer one is taken only where there is no shorter one."""


def label_of(document: Document, chain: Chain) -> str | None:
    """The fullest name, the first of those of one length, else the fullest description; None for pronouns alone."""
    names = sorted(names_of(document, chain), key=lambda name: (-len(name.split()), -len(name), name))
    if names:
        return names[0]
    told = [_description(document, mention) for mention in chain.mentions if mention.kind is Kind.NOMINAL]
    return max(filter(None, told), key=_fullness, default=None)


def names_of(document: Document, chain: Chain) -> set[str]:
    """All names in the chain, as written."""
    return {" ".join(mention.name.split()) for mention in chain.mentions if mention.kind is Kind.NAME}


def _fullness(description: str) -> int:
    length = len(description.split())
    return length if length <= LONGEST_DESCRIPTION else -length


def _description(document: Document, mention: Mention) -> str:
    """The words of a phrase without determiner and genitive ending."""
    tokens = list(document.doc[mention.start : mention.end])
    while tokens and (tokens[0].dep_ == "det" or tokens[0].pos_ in ("DET", "PUNCT", "PRON")):
        tokens.pop(0)
    while tokens and tokens[-1].pos_ in ("PART", "PUNCT", "SPACE"):
        tokens.pop()
    return " ".join("".join(token.text_with_ws for token in tokens).split())


def entity_id(label: str, article: str = "", first: Span | None = None) -> str:
    """The local name of an entity: its label, with a mark of article and place where the label is no name."""
    local = "_".join(label.split())
    if first is None:
        return local
    mark = hashlib.sha256(f"{article}\x1f{first.start}".encode()).hexdigest()[:LENGTH_OF_MARK]
    return f"{local}_{mark}"
