"""Where the nodes of the first view stand, so that the page opens settled: no two label boxes overlap.

Each connected part is laid out on its own, lies on its longer side, has its boxes pushed apart, and the parts are
packed in rows that fill a screen. Seeded and rounded: the same graph has the same positions.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import atan2, cos, sin, sqrt

import networkx as nx

from .apart import apart
from .pack import pack
from .stress import stressed

Point = tuple[float, float]
Positions = dict[int, Point]
Boxes = Mapping[int, Point]
"""Width and height of what a node takes up, its label included, in the units of the canvas."""

SPREAD = 1.0
"""How much wider than high a graph is drawn: about what a screen leaves between legend and evidence."""

_SHORTEST, _A_NEIGHBOUR = 110.0, 19.0
"""How long a line is, at least, and how much longer the more others its ends are linked to: these need the room."""

_ALONE = 200.0
"""How long a line is whose ends are linked to nothing else, so that their names stand side by side."""

_TALLER = 1.6
"""A sheet that is wider than a screen is drawn so many times as high, at most."""

_ROUNDS = 50


def positions(graph: nx.Graph, boxes: Boxes) -> dict[int, tuple[int, int]]:
    """A place for every node of ``graph``, centred on the origin, in whole units of the canvas."""
    parts = [_part(graph.subgraph(nodes), boxes) for nodes in _components(graph)]
    return {node: (round(x), round(y)) for node, (x, y) in _filling(pack(parts, boxes, SPREAD)).items()}


def _filling(places: Positions) -> Positions:
    """As high as a screen, as far as that can be had without much of a change."""
    if not places:
        return {}
    across, down = (max(along) - min(along) for along in zip(*places.values(), strict=True))
    taller = min(max(across / SPREAD / max(down, 1.0), 1.0), _TALLER)
    return {node: (x, y * taller) for node, (x, y) in places.items()}


def _components(graph: nx.Graph) -> Iterator[list[int]]:
    """The connected parts, largest first, each in order."""
    parts = (sorted(part) for part in nx.connected_components(graph))
    yield from sorted(parts, key=lambda part: (-len(part), part))


def _part(graph: nx.Graph, boxes: Boxes) -> Positions:
    """Forces (Fruchterman and Reingold 1991) give a rough place to each node, stress a good one."""
    ordered = nx.Graph()
    ordered.add_nodes_from(sorted(graph))
    ordered.add_edges_from(sorted(tuple(sorted(edge)) for edge in graph.edges))
    for one, other in ordered.edges:
        ordered.edges[one, other]["length"] = _length(ordered, one, other)
    side = _SHORTEST * sqrt(len(ordered))
    rough = nx.spring_layout(ordered, iterations=_ROUNDS, seed=1, scale=side)
    return apart(_lying(stressed(ordered, rough)), boxes)


def _length(graph: nx.Graph, one: int, other: int) -> float:
    beside = len({*graph[one], *graph[other]}) - 2
    return _SHORTEST + _A_NEIGHBOUR * sqrt(beside) if beside else _ALONE


def _lying(places: Positions) -> Positions:
    """Turned so that its principal axis is level, as names are."""
    n = len(places)
    mx, my = (sum(place[axis] for place in places.values()) / n for axis in (0, 1))
    offsets = {node: (x - mx, y - my) for node, (x, y) in places.items()}
    across = sum(x * x - y * y for x, y in offsets.values())
    aslant = sum(2 * x * y for x, y in offsets.values())
    turn = -atan2(aslant, across) / 2
    return {node: (x * cos(turn) - y * sin(turn), x * sin(turn) + y * cos(turn)) for node, (x, y) in offsets.items()}
