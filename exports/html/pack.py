"""Drawings side by side: the connected parts of a graph in rows, the highest first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

Point = tuple[float, float]
_GAP = 40.0


@dataclass(frozen=True, slots=True)
class _Part:
    places: Mapping[int, Point]
    left: float
    top: float
    width: float
    height: float


def pack(parts: Sequence[Mapping[int, Point]], boxes: Mapping[int, Point], spread: float) -> dict[int, Point]:
    """All parts on one sheet about ``spread`` times as wide as high, centred on the origin."""
    measured = sorted((_measure(part, boxes) for part in parts), key=lambda part: -part.height)
    area = sum((part.width + _GAP) * (part.height + _GAP) for part in measured)
    sheet = max([sqrt(area * spread), *(part.width for part in measured)])
    placed: dict[int, Point] = {}
    x = y = row = 0.0
    for part in measured:
        if x and x + part.width > sheet:
            x, y, row = 0.0, y + row + _GAP, 0.0
        placed |= {n: (px - part.left + x, py - part.top + y) for n, (px, py) in part.places.items()}
        x, row = x + part.width + _GAP, max(row, part.height)
    return _centred(placed)


def _measure(places: Mapping[int, Point], boxes: Mapping[int, Point]) -> _Part:
    left = min(x - boxes[n][0] / 2 for n, (x, _) in places.items())
    top = min(y - boxes[n][1] / 2 for n, (_, y) in places.items())
    right = max(x + boxes[n][0] / 2 for n, (x, _) in places.items())
    bottom = max(y + boxes[n][1] / 2 for n, (_, y) in places.items())
    return _Part(places, left, top, right - left, bottom - top)


def _centred(places: dict[int, Point]) -> dict[int, Point]:
    if not places:
        return places
    xs, ys = [x for x, _ in places.values()], [y for _, y in places.values()]
    middle = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    return {n: (x - middle[0], y - middle[1]) for n, (x, y) in places.items()}
