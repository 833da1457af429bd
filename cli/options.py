"""Arguments and options that several commands share."""

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

Inputs = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT...",
        help="Articles: .txt, .md and .html files, folders of them, URLs, .jsonl corpora, or - for standard input.",
        show_default=False,
    ),
]
Graph = Annotated[
    Path,
    typer.Argument(metavar="GRAPH", help="A folder made by build, or any RDF file.", show_default=False),
]
Day = Annotated[
    datetime | None,
    typer.Option("--date", formats=["%Y-%m-%d"], metavar="YYYY-MM-DD", help="The day of articles that tell none."),
]
MinConfidence = Annotated[
    float,
    typer.Option(metavar="NUMBER", min=0.0, max=1.0, help="Leave out claims less certain than this, from 0 to 1."),
]
Model = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="An installed spaCy pipeline to use instead of the bundled one."),
]
Relations = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="A relation vocabulary (Turtle) to use instead of the packaged one."),
]


def day_of(given: datetime | None) -> date | None:
    """The day that ``--date`` names."""
    return given.date() if given else None
