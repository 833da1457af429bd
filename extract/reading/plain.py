"""Plain text: blocks parted by empty lines."""

import re
from itertools import groupby

from .boilerplate import is_byline
from .datelines import date_line
from .draft import Draft

_EMPTY_LINES = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")
_LONGEST_WRAPPED_LINE = 120


def read_plain(text: str) -> Draft:
    """The draft of a text file, whose first blocks may be headline and date line."""
    return Draft(blocks_of(text))


def blocks_of(text: str) -> tuple[str, ...]:
    """The blocks of a text.

    Lines longer than anyone wraps them are blocks of their own, and so are date lines and bylines; others are
    rejoined.
    """
    parts = (part for block in _EMPTY_LINES.split(text.strip()) for part in _unwrapped(block.split("\n")))
    return tuple(clean for part in parts if (clean := " ".join(part.split())))


def _unwrapped(lines: list[str]) -> list[str]:
    if max(map(len, lines)) > _LONGEST_WRAPPED_LINE:
        return lines
    return [" ".join(group) for _, group in groupby(lines, key=_kind)]


def _kind(line: str) -> tuple[bool, bool]:
    return date_line(line) is not None, is_byline(line.strip())
