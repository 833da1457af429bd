"""Drawings side by side: the connected parts of a graph in rows, the highest first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

Point = tuple[float, float]

_GAP = 40.0
_TRIED = (0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 2.0)
"""Widths of the sheet that are tried, by the one that would do if the parts filled it."""


@dataclass(frozen=True, slots=True)
class _Part:
    places: Mapping[int, Point]
    left: float
    top: float
    width: float
    height: float


@dataclass(slots=True)
class _Row:
    top: float
    height: float
    filled: float = 0.0


def pack(parts: Sequence[Mapping[int, Point]], boxes: Mapping[int, Point], spread: float) -> dict[int, Point]:
    """All parts on the sheet that shows them largest on a screen ``spread`` times as wide as high, centred."""
    if not parts:
        return {}
    measured = sorted((_measure(part, boxes) for part in parts), key=lambda part: -part.height)
    area = sum((part.width + _GAP) * (part.height + _GAP) for part in measured)
    widest = max(part.width for part in measured)
    sheets = [_rows(measured, max(widest, factor * sqrt(area * spread))) for factor in _TRIED]
    return _centred(min(sheets, key=lambda places: _extent(places, spread)))


def _rows(parts: Sequence[_Part], width: float) -> dict[int, Point]:
    """First fit, decreasing height: each part in the first row with room for it."""
    rows: list[_Row] = []
    placed: dict[int, Point] = {}
    for part in parts:
        row = next((row for row in rows if row.filled + part.width <= width), None)
        if row is None:
            row = _Row(rows[-1].top + rows[-1].height + _GAP if rows else 0.0, part.height)
            rows.append(row)
        placed |= _moved(part, row.filled, row.top)
        row.filled += part.width + _GAP
    return placed


def _moved(part: _Part, left: float, top: float) -> dict[int, Point]:
    return {n: (x - part.left + left, y - part.top + top) for n, (x, y) in part.places.items()}


def _measure(places: Mapping[int, Point], boxes: Mapping[int, Point]) -> _Part:
    left = min(x - boxes[n][0] / 2 for n, (x, _) in places.items())
    top = min(y - boxes[n][1] / 2 for n, (_, y) in places.items())
    right = max(x + boxes[n][0] / 2 for n, (x, _) in places.items())
    bottom = max(y + boxes[n][1] / 2 for n, (_, y) in places.items())
    return _Part(places, left, top, right - left, bottom - top)


def _spans(places: Mapping[int, Point]) -> Iterator[tuple[float, float]]:
    for axis in (0, 1):
        values = [place[axis] for place in places.values()]
        yield min(values), max(values)


def _extent(places: Mapping[int, Point], spread: float) -> float:
    (left, right), (top, bottom) = _spans(places)
    return max((right - left) / spread, bottom - top)


def _centred(places: Mapping[int, Point]) -> dict[int, Point]:
    (left, right), (top, bottom) = _spans(places)
    return {n: (x - (left + right) / 2, y - (top + bottom) / 2) for n, (x, y) in places.items()}
