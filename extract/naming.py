"""Which words are names: those that were recognised, and runs of proper nouns that were not."""

from collections.abc import Mapping

from ..graph.model import EntityType
from .lexicon import table, words
from .syntax import labelled
from .tokens import Doc, Span, Token

DATE = "DATE"
PERSON = "PERSON"
ORGANISATION = "ORG"
PLACES = ("GPE", "LOC")


class Names:
    """The recognised names of a document, dates left out."""

    def __init__(self, doc: Doc) -> None:
        names = (grown(name) for name in doc.ents if name.label_ != DATE)
        self.by_token: Mapping[int, Span] = {token.i: name for name in names for token in name}

    def of(self, head: Token) -> Span | None:
        """The name of the phrase around a head word, where it has been recognised."""
        return self.by_token.get(head.i)

    def is_title_of_name(self, token: Token) -> bool:
        """Whether the token is the title before a person's name, not a phrase of its own."""
        bearer = self.by_token.get(token.head.i) if labelled(token, "compound") else None
        return bearer is not None and bearer.label_ == PERSON and is_title(token)

    def is_inside(self, token: Token) -> bool:
        """Whether another word of the same name governs the token."""
        name = self.by_token.get(token.i)
        return name is not None and token.head != token and name.start <= token.head.i < name.end


def grown(name: Span) -> Span:
    """A place with the capitalised words behind it that make a body of it: "Kenya Airlink" for "Kenya"."""
    doc, end = name.doc, name.end
    while name.label_ in PLACES and end < name.sent.end and _makes_body(doc[end], name):
        end += 1
    return Span(doc, name.start, end, ORGANISATION) if end > name.end else name


def _makes_body(word: Token, name: Span) -> bool:
    """Whether a word behind the name of a place is part of a longer name, as its head or joined to it."""
    proper = word.pos_ == "PROPN" and word.text[:1].isupper() and not word.ent_type_ and not is_title(word)
    joined = labelled(word, "flat") and word.head in name
    heads = any(part.head == word and labelled(part, "flat", "compound") for part in name)
    return proper and (joined or heads)


def is_title(head: Token) -> bool:
    """Whether a word is an office or an occupation rather than a name: "the Prime Minister"."""
    return head.lower_ in words("titles") or table("noun_types").get(head.lower_) == EntityType.PERSON


def without_letters(name: str) -> str:
    """A name without what stands behind it: "Ann Li" for "Ann Li KC"."""
    parts = name.split()
    while len(parts) > 1 and parts[-1].strip(",.").lower() in words("postnominals") and parts[-1][:1].isupper():
        parts.pop()
    return " ".join(parts).removesuffix(",") if len(parts) < len(name.split()) else name


def proper_run(head: Token) -> str:
    """The unbroken run of proper nouns around a head that has not been recognised as a name."""
    start, end = head.i, head.i + 1
    while start > head.sent.start and _joins(head.doc[start - 1], head):
        start -= 1
    while end < head.sent.end and _joins(head.doc[end], head):
        end += 1
    return head.doc.written(start, end)


def _joins(token: Token, head: Token) -> bool:
    """Whether a proper noun is joined to a head, by itself or to a name before it: "Green Coast Party"."""
    proper = token.pos_ == "PROPN" and labelled(token, "flat", "compound")
    return proper and head in (token.head, token.head.head)
