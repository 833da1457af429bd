"""``claimgraph why``: the sentences behind an edge."""

from typing import Annotated

import typer

from . import options
from .claims import passage
from .output import write

Subject = Annotated[str, typer.Argument(metavar="SUBJECT", help="A name, as the graph or an article has it.")]
Object = Annotated[
    str | None, typer.Argument(metavar="[OBJECT]", help="Another name: only what links the two.", show_default=False)
]


def why(graph: options.Graph, subject: Subject, object: Object = None) -> None:
    """Show the sentences behind what a graph says of someone, or of the link between two.

    Example: `claimgraph why kg "John Kerry" Kishida`
    """
    from ..errors import GraphError
    from ..graph.store import KnowledgeGraph

    with KnowledgeGraph.open(graph) as opened:
        claims = opened.why(subject, object)
    if not claims:
        raise GraphError(f"The graph holds no claim that links {subject} and {object}.")
    for claim in claims:
        write(passage(claim))
