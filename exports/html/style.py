"""How types, statuses and centrality look, where it is no matter of colour: the page draws by these tables."""

from __future__ import annotations

from math import sqrt

from ...graph.model import Entity, EntityType, Status

SHAPES = {
    EntityType.PERSON: "dot",
    EntityType.ORGANIZATION: "square",
    EntityType.COUNTRY: "hexagon",
    EntityType.PLACE: "triangle",
    EntityType.GROUP: "triangleDown",
    EntityType.EVENT: "star",
    EntityType.THING: "diamond",
}
"""The vis-network shape of each entity type."""

DASHES: dict[Status, list[int] | bool] = {
    Status.ASSERTED: False,
    Status.PLANNED: [9, 5],
    Status.POSSIBLE: [3, 4],
    Status.HYPOTHETICAL: [1, 5],
    Status.NEGATED: [12, 4, 2, 4],
}
"""Dashes and gaps of each status's line, in units of the canvas."""

STAR = 1.4
"""A star fills so little of its circle that it is drawn larger."""

LETTER = 6.0
LINE = 14.0
"""What a label takes up, about: width of a letter and height of a line, in units of the canvas."""

ROOMY = 50
"""Up to so many nodes, all get the room of their whole label; of more, the less central labels wait for a zoom."""


def width(attributed: bool) -> float:
    """A line that only a speaker vouches for is thin."""
    return 1.0 if attributed else 2.0


def size(type_: EntityType, degree: int) -> int:
    """The radius of an entity that takes part in ``degree`` claims: its area grows with them."""
    return round(min(6 + 2.6 * sqrt(degree), 24) * (STAR if type_ is EntityType.EVENT else 1))


def box(entity: Entity, degree: int, nodes: int) -> tuple[float, float]:
    """Width and height that one of ``nodes`` nodes takes up with its label under it, both centred on the node."""
    share, radius = min(1.0, ROOMY / nodes), size(entity.type, degree)
    return max(len(entity.label) * LETTER * share, radius * 2) + 24, 2 * (radius + LINE) + 8
