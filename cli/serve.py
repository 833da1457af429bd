"""``claimgraph serve``: the page and a SPARQL endpoint on this machine."""

from typing import Annotated

import typer

from . import options
from .adding import adder
from .output import notices

Port = Annotated[int, typer.Option(metavar="NUMBER", min=1, max=65535, help="The port to listen on.")]
Timeout = Annotated[float, typer.Option(metavar="SECONDS", min=0.1, help="How long a query may take.")]
Origins = Annotated[
    list[str] | None,
    typer.Option("--allow-origin", metavar="ORIGIN", help="A web page elsewhere that may ask; may be repeated."),
]
AllowAdd = Annotated[bool, typer.Option("--allow-add", help="Let the page add articles to the graph.")]


def serve(
    graph: options.Graph,
    port: Port = 8000,
    timeout: Timeout = 30.0,
    origins: Origins = None,
    allow_add: AllowAdd = False,
) -> None:
    """Serve the page and a read-only SPARQL endpoint (/sparql), on this machine only, until Ctrl+C.

    Example: `claimgraph serve kg --port 8000`
    """
    from ..graph.endpoint import app
    from ..graph.endpoint.pool import Limits
    from ..graph.store import KnowledgeGraph

    add = adder(graph) if allow_add else None
    opened = KnowledgeGraph.open(graph)
    listener, address = app.listener(port), f"http://{app.HOST}:{port}"
    notices([f"The page is at {address}/ and the endpoint at {address}/sparql; stop with Ctrl+C."])
    app.serve(opened, listener, Limits(timeout), origins or (), add)
