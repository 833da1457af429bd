"""``claimgraph remove``: an article out of a graph, with everything that only it says."""

from typing import Annotated

import typer

from . import options
from .output import notices

Article = Annotated[
    str, typer.Argument(metavar="ARTICLE", help="The article's id: its path in the given input, or its address.")
]


def remove(graph: options.Graph, article: Article) -> None:
    """Take an article out of a graph, with everything that only it says.

    Example: `claimgraph remove kg kerry-in-tokyo.txt`
    """
    from ..api import publish
    from ..graph.by_hand import read_by_hand
    from ..graph.store import KnowledgeGraph

    KnowledgeGraph.open(graph).close()  # a folder that is not there is not made
    by_hand = read_by_hand(graph)
    with KnowledgeGraph(graph) as opened:
        try:
            opened.remove(article)
        finally:  # even for an article that is not there: a process may have died after taking it out
            notices(publish(opened, graph, by_hand))
    notices([f"{article} is out of {graph}."])
