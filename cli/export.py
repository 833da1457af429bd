"""``claimgraph export``: a graph in another format."""

from pathlib import Path
from typing import Annotated

import typer

from . import options
from .output import write

Format = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-f",
        metavar="FORMAT",
        help="ttl, nt, nq, trig, jsonld, rdfxml, graphml, gexf, csv, jsonl, cypher or html; else FILE's ending tells.",
    ),
]
Out = Annotated[Path | None, typer.Option("--out", "-o", metavar="FILE", help="A file instead of standard output.")]
Sparql = Annotated[
    bool, typer.Option("--sparql", help="Put a SPARQL engine into the page; npm brings it the first time.")
]


def export(graph: options.Graph, format: Format = None, out: Out = None, sparql: Sparql = False) -> None:
    """Write a graph in a format that other programs read.

    Example: `claimgraph export kg --format graphml -o kg.graphml`
    """
    from ..exports.html import askable_page
    from ..graph.exporting import format_of, publish
    from ..graph.store import KnowledgeGraph

    wanted = format or (format_of(out) if out else None)
    if wanted is None:
        raise typer.BadParameter("Give a format, or a file whose ending tells it.", param_hint="--format")
    if sparql and wanted != "html":
        raise typer.BadParameter(f"Only html carries a SPARQL engine, not {wanted}.", param_hint="--sparql")
    with KnowledgeGraph.open(graph) as opened:
        chunks = askable_page(opened) if sparql else opened.export(wanted)
        if out:
            publish(out, chunks)
        else:
            for chunk in chunks:
                write(chunk)
