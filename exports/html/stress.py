"""Places in which the distance of two nodes on the sheet is, as far as can be, their distance along the lines.

Stress majorization (Gansner, Koren and North, "Graph drawing by stress majorization", 2005), one node at a time. Plain
sums in a fixed order: the same graph has the same places.
"""

from __future__ import annotations

from collections.abc import Mapping

import networkx as nx
import numpy as np
from numpy.typing import NDArray

Point = tuple[float, float]
Matrix = NDArray[np.float64]

_ROUNDS = 60


def stressed(graph: nx.Graph, start: Mapping[int, Point]) -> dict[int, Point]:
    """Places for the nodes of a connected graph whose edges have a ``length``, from those of ``start``."""
    if len(graph) == 1:
        return dict(start)
    nodes = sorted(graph)
    wanted = _distances(graph, nodes)
    places = np.array([start[node] for node in nodes], dtype=float)
    weights = 1 / np.maximum(wanted, 1e-9) ** 2
    np.fill_diagonal(weights, 0)
    for _ in range(_ROUNDS):
        for i in range(len(nodes)):
            places[i] = _pulled(places, i, wanted[i], weights[i])
    return {node: (float(x), float(y)) for node, (x, y) in zip(nodes, places, strict=True)}


def _distances(graph: nx.Graph, nodes: list[int]) -> Matrix:
    lengths = dict(nx.all_pairs_dijkstra_path_length(graph, weight="length"))
    return np.array([[lengths[one][other] for other in nodes] for one in nodes], dtype=float)


def _pulled(places: Matrix, i: int, wanted: Matrix, weights: Matrix) -> Matrix:
    """Where node ``i`` has to be so that all others, as they stand, are as far from it as wanted."""
    away = places[i] - places
    far = np.maximum(np.hypot(away[:, 0], away[:, 1]), 1e-6)
    aims = places + away * (wanted / far)[:, None]
    pulled: Matrix = (weights[:, None] * aims).sum(axis=0) / weights.sum()
    return pulled
