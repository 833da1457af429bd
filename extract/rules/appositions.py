"""Appositions and nouns before names: "X, the head of Y", "Y's head, X", "China's ally North Korea"."""

from collections.abc import Iterator

from ..clauses import nominal_conjuncts
from ..document import Document
from ..lexicon import words
from ..propositions import Proposition
from ..roles import NAMES, is_role, role_propositions
from ..syntax import children, feature, words_labelled
from ..tokens import Token

NAME = "appositions"


def appositions(document: Document) -> Iterator[Proposition]:
    """What a noun beside a name says of its bearer."""
    for other in sorted(words_labelled(document.doc, "appos"), key=lambda word: word.head.i):
        yield from _pair(other.head, other)


def _pair(first: Token, second: Token) -> Iterator[Proposition]:
    if _is_common(second) and first.pos_ in ("PROPN", "NOUN"):
        yield from role_propositions(NAME, _bearer(first), second, second)
    elif _is_common(first) and second.ent_type_ in NAMES and not _is_office_of_body(first, second):
        several = feature(first, "Number") == "Plur"
        for holder in nominal_conjuncts(second) if several else (second,):
            yield from role_propositions(NAME, holder, first, first)


def _bearer(noun: Token) -> Token:
    """The name that stands beside a noun as well: "her aunt, Ann Ruiz, a skier"."""
    return next((word for word in children(noun, "appos") if word.ent_type_ in NAMES), noun)


def _is_office_of_body(noun: Token, name: Token) -> bool:
    """Whether a body stands beside an office, as short names in brackets do: "the commander of the army [KPA]"."""
    return name.ent_type_ != "PERSON" and is_role(noun) and noun.lemma_ not in words("maker_nouns")


def _is_common(token: Token) -> bool:
    return token.pos_ == "NOUN" and token.ent_type_ not in NAMES
