"""What several repairs ask, and the arc that puts one word in the place of another."""

from ..tokens import Arc, Token

SHAPES_OF_PARTICIPLES = ("ing", "en", "wn", "ne", "ung", "unk", "um", "un")
"""Endings of forms that are no past tense."""


def in_place_of(verb: Token, other: Token) -> Arc:
    """The arc by which a verb hangs where another word hung, at the top of the sentence if that was the root."""
    return verb, verb if other.head is other else other.head, other.dep_


def behind_comma(verb: Token) -> bool:
    """Whether a comma stands right before a word."""
    return verb.i > 0 and verb.doc[verb.i - 1].text == ","
