"""Where the nodes of the first view stand, so that the page opens settled: no two label boxes overlap.

Each connected part is laid out on its own by forces (Fruchterman and Reingold, "Graph drawing by force-directed
placement", 1991), its boxes are pushed apart, and the parts are packed in rows. Seeded and rounded: the same
graph has the same positions.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from math import sqrt

import networkx as nx

from .pack import pack

Point = tuple[float, float]
Positions = dict[int, Point]
Boxes = Mapping[int, Point]
"""Width and height of what a node takes up, its label included, in the units of the canvas."""

SPREAD = 1.15
"""How much wider than high a graph is drawn: about what a screen leaves between legend and evidence."""

_AIR = 2.4
"""How much more room a part gets than its boxes take up."""

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
    side = sqrt(_AIR * sum(boxes[n][0] * boxes[n][1] for n in ordered)) / 2
    stretched = {n: (float(x) * side * sqrt(SPREAD), float(y) * side / sqrt(SPREAD)) for n, (x, y) in placed.items()}
    return apart(stretched, boxes)


def apart(places: Positions, boxes: Boxes) -> Positions:
    """Push overlapping boxes apart along the shorter way, a few rounds, until none overlap."""
    moved = dict(places)
    for _ in range(_ROUNDS):
        pushes = list(_pushes(moved, boxes))
        if not pushes:
            break
        for node, (dx, dy) in pushes:
            x, y = moved[node]
            moved[node] = (x + dx, y + dy)
    return moved


def _pushes(places: Positions, boxes: Boxes) -> Iterator[tuple[int, Point]]:
    for a, b in _near(places, boxes):
        dx, dy = places[b][0] - places[a][0], places[b][1] - places[a][1]
        over_x = (boxes[a][0] + boxes[b][0]) / 2 - abs(dx)
        over_y = (boxes[a][1] + boxes[b][1]) / 2 - abs(dy)
        if over_x > 0 and over_y > 0:
            push = (_half(over_x, dx), 0.0) if over_x < over_y else (0.0, _half(over_y, dy))
            yield b, push
            yield a, (-push[0], -push[1])


def _near(places: Positions, boxes: Boxes) -> Iterator[tuple[int, int]]:
    """The pairs that stand no farther apart from left to right than the widest box."""
    widest = max(width for width, _ in boxes.values())
    ordered = sorted(places, key=lambda n: (places[n][0], n))
    for i, a in enumerate(ordered):
        for b in islice(ordered, i + 1, None):
            if places[b][0] - places[a][0] > widest:
                break
            yield a, b


def _half(overlap: float, direction: float) -> float:
    step = overlap / 2 + 0.5
    return step if direction >= 0 else -step
