"""Plain text: blocks parted by empty lines."""

import re

from .draft import Draft

_EMPTY_LINES = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")
_LONGEST_WRAPPED_LINE = 120


def read_plain(text: str) -> Draft:
    """The draft of a text file, whose first blocks may be headline and date line."""
    return Draft(blocks_of(text))


def blocks_of(text: str) -> tuple[str, ...]:
    """The blocks of a text. Lines longer than anyone wraps them are blocks; others are rejoined."""
    parts = (part for block in _EMPTY_LINES.split(text.strip()) for part in _unwrapped(block.split("\n")))
    return tuple(clean for part in parts if (clean := " ".join(part.split())))


def _unwrapped(lines: list[str]) -> list[str]:
    return lines if max(map(len, lines)) > _LONGEST_WRAPPED_LINE else [" ".join(lines)]
