"""Where the nodes of the first view stand, so that the page opens settled: no two label boxes overlap.

Each connected part is laid out on its own by forces (Fruchterman and Reingold, "Graph drawing by force-directed
placement", 1991), its boxes are pushed apart, and the parts are packed in rows. Seeded and rounded: the same
graph has the same positions.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import sqrt

import networkx as nx

from .apart import apart
from .pack import pack

Point = tuple[float, float]
Positions = dict[int, Point]
Boxes = Mapping[int, Point]
"""Width and height of what a node takes up, its label included, in the units of the canvas."""

SPREAD = 1.0
"""How much wider than high a graph is drawn: about what a screen leaves between legend and evidence."""

_AIR, _MOST_AIR = 2.6, 5.0
"""How many times the room of its boxes a part gets: the more lines there are to tell apart, the more."""

_ROUNDS = 300


def positions(graph: nx.Graph, boxes: Boxes) -> dict[int, tuple[int, int]]:
    """A place for every node of ``graph``, centred on the origin, in whole units of the canvas."""
    parts = [_part(graph.subgraph(nodes), boxes) for nodes in _components(graph)]
    return {node: (round(x), round(y)) for node, (x, y) in pack(parts, boxes, SPREAD).items()}


def _components(graph: nx.Graph) -> Iterator[list[int]]:
    """The connected parts, largest first, each in order."""
    parts = (sorted(part) for part in nx.connected_components(graph))
    yield from sorted(parts, key=lambda part: (-len(part), part))


def _part(graph: nx.Graph, boxes: Boxes) -> Positions:
    ordered = nx.Graph()
    ordered.add_nodes_from(sorted(graph))
    ordered.add_edges_from(sorted(tuple(sorted(edge)) for edge in graph.edges))
    placed = nx.spring_layout(ordered, iterations=_ROUNDS, seed=1, k=1.2 / sqrt(len(ordered)))
    air = min(_AIR + len(ordered) / 10, _MOST_AIR)
    side = sqrt(air * sum(boxes[n][0] * boxes[n][1] for n in ordered)) / 2
    stretched = {n: (float(x) * side * sqrt(SPREAD), float(y) * side / sqrt(SPREAD)) for n, (x, y) in placed.items()}
    return apart(stretched, boxes)
