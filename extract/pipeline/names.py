"""Names of an article as spans of tokens, and what the steps that correct the model's names share.

A step is a pure function ``(doc, names) -> names``; names are in the order of the text and do not overlap.
"""

from collections.abc import Iterable
from typing import NamedTuple

from spacy.tokens import Doc


class Name(NamedTuple):
    """Tokens ``start`` to ``end`` (half-open) are a name with a label such as PERSON."""

    start: int
    end: int
    label: str

    def words(self, doc: Doc) -> tuple[str, ...]:
        """The words of the name."""
        return tuple(doc[i].text for i in range(self.start, self.end))


def covered(names: Iterable[Name]) -> set[int]:
    """Indices of the tokens that are part of a name."""
    return {i for name in names for i in range(name.start, name.end)}
