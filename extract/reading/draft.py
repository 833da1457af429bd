"""What a format reader makes of its input, before headline and boilerplate are told from the story."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as its format gives it; ``blocks`` may still hold headline, date line and boilerplate.

    ``id`` is the corpus's own id and ``url`` the canonical address, where the input names one; an empty title
    and no date mean that the format does not tell them. ``line`` is its line in a corpus, from 1.
    """

    blocks: tuple[str, ...]
    title: str = ""
    date: date | None = None
    url: str | None = None
    id: str | None = None
    line: int | None = None
