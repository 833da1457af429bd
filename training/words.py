"""The word lists of ``words/``: data of the converters, one file a list, each with its source."""

from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "words"


@cache
def word_list(name: str) -> frozenset[str]:
    """Entries of ``words/NAME.txt``: separated by commas or line ends, comments after ``#``."""
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    text = ",".join(line for line in lines if not line.startswith("#"))
    return frozenset(entry.strip() for entry in text.split(",") if entry.strip())
