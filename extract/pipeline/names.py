"""Names of an article: what the model finds, corrected by what is sure."""

from typing import NamedTuple


class Name(NamedTuple):
    """Tokens ``start`` to ``end`` (half-open) are a name with a label such as PERSON."""

    start: int
    end: int
    label: str
