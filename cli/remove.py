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
    from ..graph.store import KnowledgeGraph

    KnowledgeGraph.open(graph).close()
    with KnowledgeGraph(graph) as opened:
        opened.remove(article)
        notices(publish(opened, graph))
