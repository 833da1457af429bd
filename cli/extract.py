"""``claimgraph extract``: claims to standard output, without a graph."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated

import typer

from ..graph.model import Claim
from . import options
from .articles import reading
from .claims import table
from .output import progress, write


class ClaimFormat(StrEnum):
    """How claims are written."""

    JSONL = "jsonl"
    TABLE = "table"
    CSV = "csv"


Format = Annotated[ClaimFormat, typer.Option("--format", "-f", help="How to write the claims.")]


def extract(
    inputs: options.Inputs,
    format: Format = ClaimFormat.JSONL,
    day: options.Day = None,
    min_confidence: options.MinConfidence = 0.0,
    model: options.Model = None,
    relations: options.Relations = None,
) -> None:
    """Write the claims of articles to standard output, one a line, and keep nothing.

    Example: `claimgraph extract article.txt --format table`
    """
    from ..api import extraction

    articles = reading(inputs, options.day_of(day))
    how = extraction(model, relations)
    claims = (claim for article in progress(articles, len(articles)) for claim in how(article))
    for line in lines((claim for claim in claims if claim.confidence >= min_confidence), format):
        write(line)


def lines(claims: Iterator[Claim], format: ClaimFormat) -> Iterator[str]:
    """Claims in a format, a line at a time."""
    if format is ClaimFormat.TABLE:
        return table(claims)
    if format is ClaimFormat.CSV:
        from ..exports.tables import csv_lines

        return csv_lines(claims)
    from ..exports.jsonl import line

    return map(line, claims)
