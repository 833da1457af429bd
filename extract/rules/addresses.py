"""Where somebody lives or works and where a body sits, told right behind the name: "Ann Ruiz, of Harwick,"."""

from collections.abc import Iterator

from ..clauses import case_words
from ..document import Document
from ..lexicon import words
from ..phrases import phrase
from ..propositions import Proposition
from ..qualifiers import case_text
from ..syntax import children
from ..tokens import Token

NAME = "addresses"
LIVES, WORKS, LIES = "live in", "employee of", "be locate in"
HOMES = ("GPE", "LOC", "MISC")
"""Streets and houses are often taken for names of something else."""

PLACES = ("GPE", "LOC")


def addresses(document: Document) -> Iterator[Proposition]:
    """What a place or a body right behind a name says of its bearer."""
    for token in document.doc:
        for behind in children(token, "nmod") if token.ent_type_ in ("PERSON", "ORG") else ():
            case = case_words(behind)
            pattern = _pattern(token, behind, case) if case and case[0].i > token.i else None
            if pattern is not None:
                yield Proposition(NAME, behind, token, case, (pattern,), phrase(behind), aside=True)


def _pattern(name: Token, behind: Token, case: tuple[Token, ...]) -> str | None:
    before, said = name.doc[case[0].i - 1], case_text(case)
    if name.ent_type_ == "ORG":
        return LIES if said == "in" and behind.ent_type_ in PLACES and _sits(name) else None
    if behind.ent_type_ == "ORG" and said in ("of", "at", "from") and before.ent_type_ == "PERSON":
        return WORKS
    return LIVES if said == "of" and before.text == "," and behind.ent_type_ in HOMES else None


def _sits(body: Token) -> bool:
    """Whether a place behind a body is its own: that of a clause is told of what somebody does there."""
    return body.label in ("nmod", "appos") or body.lower_ in words("facility_words")
