"""Appositions and nouns before names: "X, the head of Y", "Y's head, X", "China's ally North Korea"."""

from collections.abc import Iterator

from ..clauses import case_words
from ..document import Document
from ..phrases import phrase
from ..propositions import Proposition
from ..roles import NAMES, role_propositions
from ..syntax import children
from ..tokens import Token

NAME = "appositions"
LIVES_IN = "live in"
PLACES = ("GPE", "LOC", "MISC")
"""Streets and houses are often taken for other names."""


def appositions(document: Document) -> Iterator[Proposition]:
    """What a noun beside a name says of its bearer."""
    for token in document.doc:
        for other in children(token, "appos"):
            yield from _pair(token, other)
        if token.ent_type_ == "PERSON":
            yield from _homes(token)


def _homes(person: Token) -> Iterator[Proposition]:
    """ "Ann Ruiz, of Mill Lane, Harwick,": where somebody lives, as local papers have it."""
    for place in children(person, "nmod"):
        case = case_words(place)
        apart = bool(case) and case[0].lower_ == "of" and person.doc[case[0].i - 1].text == ","
        if apart and place.ent_type_ in PLACES:
            yield Proposition(NAME, place, person, case, (LIVES_IN,), phrase(place), aside=True)


def _pair(first: Token, second: Token) -> Iterator[Proposition]:
    if _is_common(second) and first.pos_ in ("PROPN", "NOUN"):
        yield from role_propositions(NAME, first, second, second)
    elif _is_common(first) and second.ent_type_ in NAMES:
        yield from role_propositions(NAME, second, first, first)


def _is_common(token: Token) -> bool:
    return token.pos_ == "NOUN" and token.ent_type_ not in NAMES
