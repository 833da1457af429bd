"""The first view: the most central entities and the lines between them, as a pyvis network with settled places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from heapq import heappop, heappush
from importlib.resources import files

import networkx as nx
from pyvis.network import Network

from .layout import positions
from .style import DASHES, SHAPES, box, size, width
from .view import QUIET, Line, View

FIRST = 150
"""So many entities open the page."""


def first_view(view: View, lines: Sequence[Line]) -> Network:
    """The network that the page opens with. Node ids are ranks, edge ids are indices into ``lines``."""
    nodes = sorted(chosen(view, lines))
    edges = {i: line for i, line in enumerate(lines) if _drawn(line) and {line.subject, line.object} <= set(nodes)}
    graph = nx.Graph()
    graph.add_nodes_from(nodes)
    graph.add_edges_from((line.subject, line.object) for line in edges.values() if line.subject != line.object)
    places = positions(graph, {n: box(view.entities[n], view.degrees[n], len(nodes)) for n in nodes})
    return _network(view, places, edges)


def chosen(view: View, lines: Sequence[Line], most: int = FIRST) -> set[int]:
    """The most central entity, then always the most central one that is linked to those chosen; else the next.

    Entities without a line wait to be searched for, unless there is nothing else.
    """
    links = _links(lines)
    taken: set[int] = set()
    for seed in sorted(links) or range(view.central):
        frontier = [seed]
        while frontier and len(taken) < most:
            node = heappop(frontier)
            if node not in taken:
                taken.add(node)
                for other in links[node] - taken:
                    heappush(frontier, other)
    return taken


def vis_network() -> str:
    """The JavaScript of vis-network that pyvis bundles (Apache-2.0 or MIT), without the link to its source map."""
    source = files("pyvis") / "lib" / "vis-9.1.2" / "vis-network.min.js"
    return source.read_text(encoding="utf-8").rpartition("//# sourceMappingURL")[0]


def _network(view: View, places: Mapping[int, tuple[int, int]], edges: Mapping[int, Line]) -> Network:
    network = Network(directed=True, cdn_resources="in_line")
    for node, (x, y) in places.items():
        entity = view.entities[node]
        radius = size(entity.type, view.degrees[node])
        network.add_node(node, entity.label, SHAPES[entity.type], group=entity.type.value, size=radius, x=x, y=y)
    for i, line in edges.items():
        dashes, weight = DASHES[line.status], width(line.attributed)
        network.add_edge(line.subject, line.object, id=i, dashes=dashes, width=weight)
    return network


def _links(lines: Sequence[Line]) -> Mapping[int, set[int]]:
    links: defaultdict[int, set[int]] = defaultdict(set)
    for line in filter(_drawn, lines):
        links[line.subject].add(line.object)
        links[line.object].add(line.subject)
    return links


def _drawn(line: Line) -> bool:
    return line.status not in QUIET
