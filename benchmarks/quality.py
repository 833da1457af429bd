"""All measures of quality and speed in one table. Takes some minutes; history is kept in RESULTS.md."""

from pathlib import Path

from . import calibration, coreference, factuality, names, openie_scores, parse, propositions, speed, stories
from .command import Row, run

PARTS = (speed, parse, propositions, names, openie_scores, coreference, factuality, stories, calibration)
"""Speed comes first: what other parts leave in memory would slow it down."""


def rows(data: Path) -> list[Row]:
    """The rows of every part, in order."""
    return [row for part in PARTS for row in part.rows(data)]


if __name__ == "__main__":
    run(__doc__, rows)
