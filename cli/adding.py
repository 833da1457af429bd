"""Adds to a graph what people hand in at its served page, as ``claimgraph build`` would."""

from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import GraphError
from ..graph.model import Article
from .output import notices

if TYPE_CHECKING:
    from ..graph.endpoint.adding import Add, Added
    from ..graph.endpoint.offers import Offer
    from ..graph.store import KnowledgeGraph


def adder(folder: Path) -> "Add":
    """What adds articles to the graph in a folder. Raises GraphError when ``folder`` is a file."""
    if folder.is_file():
        raise GraphError(f"{folder} is a file; articles can only be added to a folder made by 'claimgraph build'.")

    def add(offered: "Offer") -> "Added":
        from ..graph.endpoint.adding import Added
        from ..graph.store import KnowledgeGraph

        articles = _read(offered)
        _fill(folder, articles)
        graph = KnowledgeGraph.open(folder)
        return Added(graph, _told(graph, articles))

    return add


def _read(offered: "Offer") -> tuple[Article, ...]:
    from ..extract.reading import read_all, read_data
    from ..graph.endpoint.offers import Address, File, Text

    match offered:
        case Text(data):
            return read_data(data)
        case File(name, data):
            return read_data(data, name)
        case Address(url):
            return read_all([url]).articles


def _fill(folder: Path, articles: tuple[Article, ...]) -> None:
    from .. import api
    from ..graph.by_hand import read_by_hand
    from ..graph.store import KnowledgeGraph

    by_hand = read_by_hand(folder)
    how = api.extraction()
    with KnowledgeGraph(folder, vocabulary=how.vocabulary) as graph:
        for _ in api.fill(graph, articles, how):
            pass
        notices(api.publish(graph, folder, by_hand))


def _told(graph: "KnowledgeGraph", articles: tuple[Article, ...]) -> str:
    """What is in the graph now that was handed in."""
    ids = {article.id for article in articles}
    claims = sum(claim.evidence.article in ids for claim in graph.claims())
    what = f"“{articles[0].title or articles[0].id}” is" if len(articles) == 1 else f"{len(articles)} articles are"
    return f"{what} in the graph now, with {claims} {'claim' if claims == 1 else 'claims'}."
