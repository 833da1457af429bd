"""Files for programs that draw and measure networks: GraphML (yEd, Gephi, igraph) and GEXF (Gephi)."""

import re
from collections.abc import Iterator
from typing import Final

import networkx as nx

from ..graph.network import multigraph
from ..graph.store import KnowledgeGraph
from .xml import DECLARATION, legal

_DATE: Final = re.compile(r' lastmodifieddate="[^"]*"')


def graphml(kg: KnowledgeGraph) -> Iterator[str]:
    """GraphML, one edge a claim between entities."""
    yield DECLARATION
    yield from (f"{line}\n" for line in nx.generate_graphml(_network(kg)))


def gexf(kg: KnowledgeGraph) -> Iterator[str]:
    """GEXF 1.2, one edge a claim between entities; without the date of today that networkx puts in."""
    yield DECLARATION
    yield from (f"{_DATE.sub('', line)}\n" for line in nx.generate_gexf(_network(kg)))


def _network(kg: KnowledgeGraph) -> "nx.MultiDiGraph":
    """The network with nothing that XML cannot hold."""
    network = multigraph(kg)
    for _, data in network.nodes(data=True):
        data["label"] = legal(data["label"])
    for *_, data in network.edges(data=True):
        data["quote"] = legal(data["quote"])
    return network
