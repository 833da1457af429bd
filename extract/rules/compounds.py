"""Participles joined to a name by a hyphen: "the Geneva-based agency", "US-backed rebels"."""

from collections.abc import Iterator

from ..document import Document
from ..lexicon import table
from ..phrases import Phrase
from ..propositions import Proposition
from ..roles import NAMES
from ..tokens import Token

NAME = "compounds"
PASSIVE = "be "


def compounds(document: Document) -> Iterator[Proposition]:
    """What a hyphenated participle says of its noun and its name."""
    doc, listed = document.doc, table("compound_participles")
    for token in doc[2:]:
        pattern = listed.get(token.lower_)
        if pattern and doc[token.i - 1].text == "-" and doc[token.i - 2].ent_type_ in NAMES:
            name, noun = doc[token.i - 2], _described(token)
            if noun is not None:
                yield _proposition(token, name, noun, pattern)


def _described(participle: Token) -> Token | None:
    """The noun that the compound stands before; the name that this noun describes."""
    behind = (word for word in (participle, *participle.ancestors) if word.i > participle.i)
    noun = next((word for word in behind if word.pos_ in ("NOUN", "PROPN")), None)
    return noun.head if noun is not None and noun.dep_ == "nmod:desc" else noun


def _proposition(participle: Token, name: Token, noun: Token, pattern: str) -> Proposition:
    """The name does it to the noun, or the noun is where the name says ("be base in")."""
    if pattern.startswith(PASSIVE):
        return Proposition(
            NAME, participle, noun, (participle,), (pattern,), Phrase(name, name.i, name.i + 1), aside=True
        )
    return Proposition(
        NAME, participle, name, (participle,), (pattern,), Phrase(noun, participle.i + 1, noun.i + 1), aside=True
    )
