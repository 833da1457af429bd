"""``claimgraph push``: a graph to a server."""

from typing import Annotated

import typer

from . import options
from .output import notices, progress

Address = Annotated[str, typer.Argument(metavar="URL", help="The server's graph store; name:password@ may be in it.")]


def push(graph: options.Graph, url: Address) -> None:
    """Send a graph to a server that speaks the SPARQL 1.1 Graph Store Protocol, article by article.

    Example: `claimgraph push kg http://localhost:7878/store`
    """
    from ..graph.pushing import push as send
    from ..graph.store import KnowledgeGraph

    with KnowledgeGraph.open(graph) as opened:
        sent = sum(progress(send(opened, url), total=None, doing="Sending"))
    notices([f"{sent} triples sent."])
