"""Boxes pushed apart until none overlaps another, moved as little as that takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from math import cos, pi, sin, sqrt

Point = tuple[float, float]

_ROUNDS = 100
_STEP = 8.0
_GOLDEN = pi * (3 - sqrt(5))


def apart(places: Mapping[int, Point], boxes: Mapping[int, Point]) -> dict[int, Point]:
    """Places where no two boxes overlap: first by mutual pushes, then, for what is still wedged, by moving out.

    ``boxes`` are widths and heights, centred on the places.
    """
    moved = dict(places)
    for _ in range(_ROUNDS):
        pushes = list(_pushes(moved, boxes))
        if not pushes:
            return moved
        for node, (dx, dy) in pushes:
            x, y = moved[node]
            moved[node] = (x + dx, y + dy)
    return _settled(moved, boxes)


def _pushes(places: dict[int, Point], boxes: Mapping[int, Point]) -> Iterator[tuple[int, Point]]:
    for a, b in _near(places, boxes):
        dx, dy = places[b][0] - places[a][0], places[b][1] - places[a][1]
        over_x = (boxes[a][0] + boxes[b][0]) / 2 - abs(dx)
        over_y = (boxes[a][1] + boxes[b][1]) / 2 - abs(dy)
        if over_x > 0 and over_y > 0:
            push = (_half(over_x, dx), 0.0) if over_x < over_y else (0.0, _half(over_y, dy))
            yield b, push
            yield a, (-push[0], -push[1])


def _near(places: dict[int, Point], boxes: Mapping[int, Point]) -> Iterator[tuple[int, int]]:
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


def _settled(places: Mapping[int, Point], boxes: Mapping[int, Point]) -> dict[int, Point]:
    """Each box in turn on the first spot of a spiral out from its place that is free of those before it."""
    settled: dict[int, Point] = {}
    for node in sorted(places):
        settled[node] = next(spot for spot in _spiral(places[node]) if _free(node, spot, settled, boxes))
    return settled


def _spiral(centre: Point) -> Iterator[Point]:
    step = 0
    while True:
        radius, angle = _STEP * sqrt(step), step * _GOLDEN
        yield centre[0] + radius * cos(angle), centre[1] + radius * sin(angle)
        step += 1


def _free(node: int, spot: Point, settled: Mapping[int, Point], boxes: Mapping[int, Point]) -> bool:
    width, height = boxes[node]
    return all(
        abs(spot[0] - x) >= (width + boxes[other][0]) / 2 or abs(spot[1] - y) >= (height + boxes[other][1]) / 2
        for other, (x, y) in settled.items()
    )
