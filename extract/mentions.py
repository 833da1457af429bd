"""Noun phrases that may stand for something: names, common nouns with what narrows them down, pronouns."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from spacy.tokens import Doc, Token
from spacy.tokens import Span as TokenSpan

from ..graph.model import EntityType, Span
from .document import Document
from .lexicon import table, words
from .syntax import child, children, conjuncts, labelled
from .traits import Number, Traits, is_personal, name_traits, noun_traits, other_pronoun_traits, pronoun_traits

INSIDE = frozenset(
    (
        "det",
        "amod",
        "nummod",
        "nmod",
        "compound",
        "flat",
        "acl",
        "fixed",
        "goeswith",
        "cc:preconj",
    )
)
OUTSIDE = frozenset(("acl:relcl",))
PARTS = ("flat", "fixed", "goeswith", "punct", "discourse", "expl", "nummod", "case", "cc", "mark")
DATE = "DATE"
DEMONSTRATIVES = frozenset(("this", "that", "these", "those"))
INDEFINITES = frozenset(
    ("someone", "somebody", "anyone", "anybody", "everyone", "everybody", "something", "anything", "everything")
)
GENITIVE = frozenset(("'s", "’s", "'", "’"))
PAIRS = {"”": "“", ")": "(", "]": "["}
EDGES = ("PUNCT", "SPACE", "CCONJ")
CONTENT = ("NOUN", "PROPN", "ADJ", "NUM", "VERB", "ADV", "X", "SYM")


Names = Mapping[int, TokenSpan]


class Kind(Enum):
    """What sort of word heads a mention."""

    NAME = "name"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"


class Determiner(Enum):
    """How a noun phrase begins; it tells whether something known is meant."""

    DEFINITE = "the"
    DEMONSTRATIVE = "this"
    POSSESSIVE = "its"
    INDEFINITE = "a"
    NONE = ""


DETERMINERS = {
    "the": Determiner.DEFINITE,
    "this": Determiner.DEMONSTRATIVE,
    "that": Determiner.DEMONSTRATIVE,
    "these": Determiner.DEMONSTRATIVE,
    "those": Determiner.DEMONSTRATIVE,
    "both": Determiner.DEFINITE,
}


@dataclass(frozen=True, slots=True)
class Mention:
    """A noun phrase; ``doc[start:end]`` are its tokens, a genitive ending included, ``head`` is its head's index.

    Relative clauses and appositions are left out. ``name`` is the name inside ("John Kerry" in "the US Secretary of
    State John Kerry"), empty for other kinds; ``words`` are the content words in lower case, without the head;
    ``conjoined`` marks a coordination ("Ann and Bob") as a whole.
    """

    start: int
    end: int
    head: int
    kind: Kind
    text: str
    span: Span
    lemma: str
    name: str = ""
    words: frozenset[str] = frozenset()
    determiner: Determiner = Determiner.NONE
    traits: Traits = Traits()
    sentence: int = 0
    conjoined: bool = False


def mentions(document: Document) -> tuple[Mention, ...]:
    """All mentions of a document, by start, the longer first."""
    names = {token.i: name for name in document.doc.ents if name.label_ != DATE for token in name}
    found = (
        mention
        for number, sent in enumerate(document.doc.sents)
        for token in sent
        if heads_mention(token, names)
        for mention in _of_head(token, names, number)
    )
    return tuple(sorted(found, key=lambda mention: (mention.start, -mention.end, mention.head)))


def heads_mention(token: Token, names: Names) -> bool:
    """Whether the token heads a noun phrase that may stand for something."""
    if labelled(token, *PARTS) or _inside(token, names.get(token.i)):
        return False
    if token.pos_ == "PRON" or is_personal(token):
        return is_personal(token) or token.lower_ in DEMONSTRATIVES | INDEFINITES
    if token.pos_ in ("NOUN", "PROPN", "SYM") or token.i in names:
        return not (token.pos_ == "ADJ" and token.dep_ == "amod")
    return token.pos_ in ("NUM", "ADJ") and bool(token.ent_type_ or child(token, "det", "nmod"))


def _inside(token: Token, name: TokenSpan | None) -> bool:
    """Whether another word of the same name governs the token."""
    return name is not None and token.head != token and name.start <= token.head.i < name.end


def _of_head(head: Token, names: Names, sentence: int) -> Iterator[Mention]:
    """The mention with this head, and the coordination that it begins."""
    yield _mention(head, names.get(head.i), sentence)
    others = [other for other in conjuncts(head)[1:] if heads_mention(other, names)]
    if others and head.dep_ != "conj":
        yield _coordination(head, others[-1], sentence)


def _mention(head: Token, name: TokenSpan | None, sentence: int) -> Mention:
    start, end = extent(head)
    if name is not None:
        start, end = min(start, name.start), max(end, name.end)
    kind, called = _kind(head, name)
    inner = head.doc[start:end]
    words = frozenset(token.lower_ for token in inner if token.pos_ in CONTENT and token != head)
    return Mention(
        start,
        end,
        head.i,
        kind,
        inner.text,
        _offsets(head.doc, start, end),
        head.lemma_.lower(),
        called,
        words,
        _determiner(head),
        _traits(head, kind, name.label_ if name is not None else "", called, words),
        sentence,
    )


def _coordination(first: Token, last: Token, sentence: int) -> Mention:
    start, end = extent(first)[0], extent(last)[1]
    return Mention(
        start,
        end,
        first.i,
        Kind.NOMINAL,
        first.doc[start:end].text,
        _offsets(first.doc, start, end),
        first.doc[start:end].text.lower(),
        traits=Traits(Number.PLURAL),
        sentence=sentence,
        conjoined=True,
    )


def extent(head: Token) -> tuple[int, int]:
    """Start and end (exclusive) of the phrase: all that narrows the head down, and a genitive ending."""
    inner = [part for part in head.children if labelled(part, *INSIDE) and part.dep_ not in OUTSIDE]
    ending = [part for part in children(head, "case") if part.lower_ in GENITIVE and part.i > head.i]
    prepositions = [part.i for part in children(head, "case", "mark") if part.i < head.i]
    start = min((part.left_edge.i for part in inner if part.i < head.i), default=head.i)
    start = max((start, *(place + 1 for place in prepositions)))
    end = max((part.right_edge.i for part in (*inner, *ending) if part.i > head.i), default=head.i)
    return _trimmed(head, start, end)


def _trimmed(head: Token, start: int, end: int) -> tuple[int, int]:
    doc = head.doc
    while start < head.i and doc[start].pos_ in EDGES:
        start += 1
    while end > head.i and doc[end].pos_ in EDGES:
        end -= 1
    closes = end + 1 < len(doc) and PAIRS.get(doc[end + 1].text)
    return start, end + 1 + any(token.text == closes for token in doc[start:end])


def _offsets(doc: Doc, start: int, end: int) -> Span:
    return Span(doc[start].idx, doc[end - 1].idx + len(doc[end - 1]))


def _kind(head: Token, name: TokenSpan | None) -> tuple[Kind, str]:
    if is_personal(head) or head.pos_ == "PRON":
        return Kind.PRONOUN, ""
    if name is not None:
        return Kind.NAME, name.text
    if head.pos_ != "PROPN" or _is_title(head):
        return Kind.NOMINAL, ""
    return Kind.NAME, _proper_run(head)


def _is_title(head: Token) -> bool:
    """Whether a capitalised word is an office rather than a name: "the Prime Minister"."""
    return head.lower_ in words("titles") or table("noun_types").get(head.lower_) == EntityType.PERSON


def _proper_run(head: Token) -> str:
    """The unbroken run of proper nouns around a head that no recogniser has marked."""
    start, end = head.i, head.i + 1
    while start > head.sent.start and _joins(head.doc[start - 1], head):
        start -= 1
    while end < head.sent.end and _joins(head.doc[end], head):
        end += 1
    return head.doc[start:end].text


def _joins(token: Token, head: Token) -> bool:
    return token.pos_ == "PROPN" and labelled(token, "flat", "compound") and token.head == head


def _determiner(head: Token) -> Determiner:
    word = child(head, "det")
    if word is not None:
        return DETERMINERS.get(word.lower_, Determiner.INDEFINITE)
    return Determiner.POSSESSIVE if child(head, "nmod:poss") is not None else Determiner.NONE


def _traits(head: Token, kind: Kind, label: str, name: str, words: frozenset[str]) -> Traits:
    if kind is Kind.NAME:
        return name_traits(label, name, words - frozenset(name.lower().split()))
    if kind is Kind.NOMINAL:
        return replace(noun_traits(head), time=True) if head.ent_type_ == DATE else noun_traits(head)
    return pronoun_traits(head) if is_personal(head) else other_pronoun_traits(head)
