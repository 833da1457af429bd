"""``claimgraph path``: how two entities are connected."""

from typing import Annotated

import typer
from rich.text import Text

from . import options
from .claims import passage
from .output import write

Name = Annotated[
    str, typer.Argument(metavar="NAME", help="A name, as the graph or an article has it.", show_default=False)
]


def path(graph: options.Graph, start: Name, goal: Name) -> None:
    """Show how two entities are connected: the shortest ways by plain edges, with the sentences behind them.

    Example: `claimgraph path kg "Marta Quill" "Stellan Brook"`
    """
    from ..graph.network import paths
    from ..graph.store import KnowledgeGraph

    with KnowledgeGraph.open(graph) as opened:
        found = paths(opened, start, goal)
    for steps in found:
        names = [steps[0].source.label, *(step.target.label for step in steps)] if steps else [start]
        write(Text(" — ".join(names), style="bold reverse"))
        for step in steps:
            for claim in step.claims:
                write(passage(claim))
