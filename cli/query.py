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


Sparql = Annotated[
    str,
    typer.Argument(metavar="SPARQL|@NAME|@FILE", help="A query; @ and the name of a ready query; or @ and a file."),
]
Format = Annotated[ResultFormat, typer.Option("--format", "-f", help="How to write the answer; ttl for CONSTRUCT.")]


def query(graph: options.Graph, sparql: Sparql, format: Format = ResultFormat.TABLE) -> None:
    """Ask a graph in SPARQL. The prefixes rel:, ent:, claim:, doc:, cg:, schema:, skos:, rdfs: and others are known.

    Example: `claimgraph query kg "SELECT ?x ?y { ?x rel:meets ?y }"`
    """
    from ..graph.store import KnowledgeGraph

    with KnowledgeGraph.open(graph) as opened:
        write(opened.query(sparql).to(format.value))
