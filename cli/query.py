"""``claimgraph query``: SPARQL on a graph, written out, from a file, or ready-made."""

from enum import StrEnum
from typing import Annotated

import typer

from . import options
from .output import write


class ResultFormat(StrEnum):
    """How an answer is written."""

    TABLE = "table"
    CSV = "csv"
    TSV = "tsv"
    JSON = "json"
    TTL = "ttl"


def _list_ready_queries(wanted: bool) -> None:
    if wanted:
        from ..graph.queries import ready_queries

        for ready in ready_queries().values():
            write(f"@{ready.name:<16} {ready.description}\n")
        raise typer.Exit


Sparql = Annotated[
    str,
    typer.Argument(metavar="SPARQL|@NAME|@FILE", help="A query; @ and the name of a ready query; or @ and a file."),
]
Format = Annotated[ResultFormat, typer.Option("--format", "-f", help="How to write the answer; ttl for CONSTRUCT.")]
Listing = Annotated[
    bool, typer.Option("--list", help="List the ready queries.", is_eager=True, callback=_list_ready_queries)
]


def query(
    graph: options.Graph, sparql: Sparql, format: Format = ResultFormat.TABLE, list_ready: Listing = False
) -> None:
    """Ask a graph in SPARQL. The prefixes rel:, ent:, claim:, doc:, cg:, schema:, skos:, rdfs: and others are known.

    Example: `claimgraph query kg "SELECT ?x ?y { ?x rel:meets ?y }"`
    """
    from ..graph.store import KnowledgeGraph

    with KnowledgeGraph.open(graph) as opened:
        write(opened.query(sparql).to(format.value))
