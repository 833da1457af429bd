"""Reads the articles that a command was given."""

from collections.abc import Sequence
from datetime import date

from ..graph.model import Article
from .output import notices


def reading(inputs: Sequence[str], day: date | None) -> tuple[Article, ...]:
    """All articles, those without a date dated ``day``. What a folder holds beside articles is told and skipped."""
    from ..api import dated
    from ..extract.reading import read_all

    found = read_all(inputs)
    notices(f"Skipped a file: {problem}" for problem in found.problems)
    return tuple(dated(found.articles, day))
