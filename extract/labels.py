"""What an entity is called: the fullest name without titles, else the fullest description."""

import hashlib
import re
from collections.abc import Callable, Iterator

from ..graph.model import EntityType
from .coreference import Chain, Link, Reason
from .document import Document
from .extents import GENITIVE
from .literals import part_of_unknown
from .mentions import Determiner, Kind, Mention
from .phrases import base_phrase, case, phrase
from .syntax import child, children
from .tokens import Token
from .traits import is_pronoun

LENGTH_OF_MARK = 6
LONGEST_DESCRIPTION = 8
"""In words; a longer one is taken only where there is no shorter one."""

NO_WORD = re.compile(r"\W+")
ARTICLES = ("the ", "The ")
ROUND_MARKS = {ord("“"): None, ord("”"): None}

PARTS = frozenset(("third", "quarter", "fifth", "sixth", "tenth", "half", "dozen", "handful", "number", "majority"))
"""Nouns and numbers that keep their article: "a third of the money", "at least a dozen people"."""

OWNER = "nmod:poss"
Owner = Callable[[Token], str | None]
"""What a possessor is called, None where nothing better is known than its own words."""


def names_of(chain: Chain) -> set[str]:
    """All names in a chain as written, without article; what it is only said to be names nothing: "a Republican"."""
    stated = [link.anaphor for link in chain.links if link.reason in (Reason.APPOSITION, Reason.COPULA)]
    named = (one for one in chain.mentions if one.kind is Kind.NAME and not (one in stated and _is_of_people(one)))
    written = (" ".join(mention.name.split()) for mention in named)
    return {name[4:] if name.startswith(ARTICLES) else name for name in written}


def _is_of_people(mention: Mention) -> bool:
    return mention.traits.type is EntityType.GROUP and mention.determiner in (Determiner.INDEFINITE, Determiner.NONE)


def fullest(names: set[str]) -> str:
    """The name of most words, of those the longest, then the first of the alphabet."""
    return min(names, key=lambda name: (-len(name.split()), -len(name), name))


def description_of(document: Document, chain: Chain, owner: Owner) -> str | None:
    """The fullest of the chain's descriptions, what it is said to be where nothing else; None for pronouns alone."""
    nouns = [mention for mention in chain.mentions if mention.kind is Kind.NOMINAL]
    stated = [link.anaphor for link in chain.links if _is_predicated(link)]
    own = [mention for mention in nouns if mention not in stated] or nouns
    told = [describe(document, mention, owner) for mention in own]
    return max(filter(None, told), key=_fullness, default=None)


def _is_predicated(link: Link) -> bool:
    """Whether a phrase only says what something is: "is an ally", "the senator, *a former judge*"."""
    explains = link.reason is Reason.APPOSITION and link.anaphor.determiner is Determiner.INDEFINITE
    return explains or link.reason is Reason.COPULA


def _fullness(description: str) -> int:
    length = len(description.split())
    return length if length <= LONGEST_DESCRIPTION else -length


def describe(document: Document, mention: Mention, owner: Owner) -> str:
    """The noun with its modifiers and the "of" phrases behind it, owners by their names; a coordination as written.

    Empty for a part of something unknown: "31 of them".
    """
    if mention.conjoined:
        return " ".join(mention.text.split())
    head = document.doc[mention.head]
    counted = part_of_unknown(head)
    if counted is not None and owner(counted) is None:
        return ""
    return _joined(_described(head, owner))


def _described(head: Token, owner: Owner) -> Iterator[str]:
    """The words of a description, each with the space behind it.

    A pronoun that owns it is none of them, nor is a "few" that denies its clause.
    """
    possessor = child(head, OWNER)
    called = owner(possessor) if possessor is not None else None
    replaced = possessor is not None and (called or is_pronoun(possessor))
    start = max(word.i for word in possessor.subtree) + 1 if possessor is not None and replaced else -1
    if called:
        yield f"{_genitive(called)} "
    end = _comparison(head) or len(head.doc)
    parts = head.lemma_ in PARTS or any(word.lower_ in PARTS for word in children(head, "nummod"))
    for word in base_phrase(head):
        article = word.dep_ == "det" and not (parts and word.lower_ in ("a", "an"))
        denies = word.lower_ == "few" and word.i == head.left_edge.i
        if start <= word.i < end and not (article or denies or word.is_space):
            yield word.text_with_ws
    for modifier in children(head, "nmod"):
        if modifier.i > head.i and case(modifier) == "of" and _comparison(modifier) is None:
            if modifier.pos_ == "PRON":
                yield f" of {owner(modifier) or _with_clause(modifier)}"
                continue
            yield from (" of ", *_articles(modifier), *_described(modifier, owner), _joined_to(modifier))


def _with_clause(pronoun: Token) -> str:
    """A pronoun with what tells who is meant: "those surveyed"."""
    end = max([pronoun.i, *(clause.right_edge.i for clause in children(pronoun, "acl"))])
    return pronoun.doc.written(pronoun.i, end + 1)


def _joined_to(modifier: Token) -> str:
    """What is joined to a noun behind "of", as written: "of Peru *and Chile*"."""
    last = phrase(modifier).end if child(modifier, "conj") is not None else 0
    return modifier.doc.text[modifier.end : modifier.doc[last - 1].end] if last > modifier.i + 1 else ""


def referent(owner: Token) -> Token:
    """The word whose chain an owner belongs to: for "whose" and "of whom" the noun that is explained, else itself."""
    if owner.lower_ not in ("whose", "whom", "which"):
        return owner
    return next((word.head for word in owner.ancestors if word.dep_ == "acl:relcl"), owner)


def _genitive(name: str) -> str:
    """A name or description with its ending as an owner: "Norvane’s", "Chris’s", "the workers’"."""
    last = name.rpartition(" ")[2]
    several = last.islower() and last.endswith("s") and not last.endswith("ss")
    return f"{name}’" if several else f"{name}’s"


def _articles(noun: Token) -> Iterator[str]:
    return (word.text_with_ws for word in children(noun, "det"))


def _joined(words: Iterator[str]) -> str:
    text = _paired(" ".join("".join(words).split()))
    ending = next(filter(text.endswith, GENITIVE), "")
    return text.removesuffix(ending)


def _comparison(noun: Token) -> int | None:
    """Where what is compared begins behind a noun: "earlier than" in "floods earlier than expected"."""
    behind = (word for word in children(noun, "amod") if word.i > noun.i)
    compared = (word.left_edge.i for word in behind if any(part.lower_ == "than" for part in word.subtree))
    return next(compared, None)


def _paired(text: str) -> str:
    """A text without the quotation marks whose other half is missing."""
    if text.count("“") != text.count("”"):
        text = text.translate(ROUND_MARKS)
    return text.replace('"', "") if text.count('"') % 2 else text


def name_id(label: str) -> str:
    """The local name of a named entity: its letters and digits, everything else an underscore."""
    return NO_WORD.sub("_", label).strip("_") or "unnamed"


def description_id(article: str, label: str, first: Mention) -> str:
    """The local name of a described entity: the label with a mark of the article.

    What is introduced by "a" is told apart from all else that is called so.
    """
    place = str(first.offset) if first.determiner is Determiner.INDEFINITE else ""
    mark = hashlib.sha256(f"{article}\x1f{label}\x1f{place}".encode()).hexdigest()[:LENGTH_OF_MARK]
    return f"{name_id(label)}_{mark}"
