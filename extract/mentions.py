"""Noun phrases that may stand for something: names, common nouns with what narrows them down, pronouns."""

from collections.abc import Iterator
from dataclasses import replace
from enum import Enum, StrEnum

from ..graph.model import Span
from .document import Document
from .extents import extent
from .naming import DATE, Names, is_title, proper_run, without_letters
from .records import record
from .syntax import child, conjuncts, feature, word_after
from .tokens import HYPHEN, Token
from .tokens import Span as TokenSpan
from .traits import (
    NOTHING_KNOWN,
    Number,
    Traits,
    is_national,
    is_personal,
    is_pronoun,
    name_traits,
    noun_traits,
    other_pronoun_traits,
    pronoun_traits,
    style_gender,
)

PARTS = frozenset(
    ("nmod:desc", "flat", "fixed", "goeswith", "punct", "discourse", "expl", "nummod", "case", "cc", "mark")
)
NOMINAL = ("NOUN", "PROPN", "SYM")
HEADS = frozenset((*NOMINAL, "PRON", "DET", "NUM", "ADJ"))
CONTENT = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "VERB", "ADV", "X", "SYM"))
DEMONSTRATIVES = frozenset(("this", "that", "these", "those"))
INDEFINITES = frozenset(
    ("someone", "somebody", "anyone", "anybody", "everyone", "everybody", "something", "anything", "everything")
)
UNBOUND = DEMONSTRATIVES | INDEFINITES


class Kind(StrEnum):
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
    "both": Determiner.DEFINITE,
    **dict.fromkeys(DEMONSTRATIVES, Determiner.DEMONSTRATIVE),
}


@record(eq=False)
class Mention:
    """A noun phrase; ``doc[start:end]`` are its tokens, a genitive ending included, ``head`` is its head's index.

    Relative clauses and appositions are left out. ``offset`` is where it begins in the article's text. ``name`` is the
    name inside ("John Kerry" in "the US Secretary of State John Kerry"), empty for other kinds; ``words`` are the
    content words in lower case, without the head; ``sentence`` counts from 0; ``conjoined`` marks a coordination ("Ann
    and Bob") as a whole.
    """

    start: int
    end: int
    head: int
    kind: Kind
    text: str
    offset: int
    lemma: str
    name: str = ""
    words: frozenset[str] = frozenset()
    determiner: Determiner = Determiner.NONE
    traits: Traits = NOTHING_KNOWN
    sentence: int = 0
    conjoined: bool = False

    @property
    def span(self) -> Span:
        """Where it stands in the article."""
        return Span(self.offset, self.offset + len(self.text))


def mentions(document: Document) -> tuple[Mention, ...]:
    """All mentions of a document, by start, the longer first."""
    names = Names(document.doc)
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
    if token.dep_ in PARTS or token.label in PARTS:
        return False
    name = names.of(token)
    if name is None and token.pos_ not in HEADS:
        return False
    if names.is_inside(token) or names.is_title_of_name(token):
        return False
    if token.dep_ == "compound" and word_after(token) == HYPHEN and name is None:
        return False
    if is_pronoun(token):
        if style_gender(token.head) is not None:
            return False
        listed = is_personal(token) or token.lower_ in UNBOUND
        return listed and feature(token, "PronType") != "Rel"
    if token.pos_ in NOMINAL or name is not None:
        return not (token.pos_ == "ADJ" and token.dep_ == "amod")
    return token.pos_ in ("NUM", "ADJ", "PRON") and bool(token.ent_type_ or child(token, "det", "nmod"))


def _of_head(head: Token, names: Names, sentence: int) -> Iterator[Mention]:
    """The mention with this head, and the coordination that it begins."""
    yield _mention(head, names.of(head), sentence)
    joined = conjuncts(head)[1:] if head.dep_ != "conj" and "conj" in head.below else ()
    others = [other for other in joined if heads_mention(other, names)]
    if others:
        yield _coordination(head, others[-1], sentence)


def _mention(head: Token, name: TokenSpan | None, sentence: int) -> Mention:
    start, end = extent(head)
    if name is not None:
        start, end = min(start, name.start), max(end, name.end)
    kind, called = _kind(head, name)
    style = head.children != () and style_gender(head) is not None
    told = () if style or end - start == 1 else head.doc[start:end]
    words = frozenset([token.lower_ for token in told if token.pos_ in CONTENT and token is not head])
    return Mention(
        start,
        end,
        head.i,
        kind,
        head.doc.written(start, end),
        head.doc[start].idx,
        head.lemma_,
        called,
        words,
        Determiner.DEFINITE if style else _determiner(head),
        _traits(head, kind, name.label_ if name is not None else "", called, words),
        sentence,
    )


def _coordination(first: Token, last: Token, sentence: int) -> Mention:
    start, end = extent(first)[0], extent(last)[1]
    text = first.doc.written(start, end)
    return Mention(
        start,
        end,
        first.i,
        Kind.NOMINAL,
        text,
        first.doc[start].idx,
        text.lower(),
        traits=Traits(Number.PLURAL),
        sentence=sentence,
        conjoined=True,
    )


def _kind(head: Token, name: TokenSpan | None) -> tuple[Kind, str]:
    if is_pronoun(head):
        return Kind.PRONOUN, ""
    if is_national(head):
        return Kind.NOMINAL, ""
    if name is not None:
        return Kind.NAME, without_letters(name.text)
    if head.pos_ != "PROPN" or proper_run(head).islower() or head.ent_type_ == DATE or is_title(head):
        return Kind.NOMINAL, ""
    return Kind.NAME, proper_run(head)


def _determiner(head: Token) -> Determiner:
    if not head.children:
        return Determiner.NONE
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
