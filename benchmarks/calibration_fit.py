"""Fitting probabilities and judging them: a logistic recalibration, reliability and its error. Pure.

Platt (1999), "Probabilistic outputs for support vector machines"; expected calibration error as in Naeini, Cooper and
Hauskrecht (2015), "Obtaining well calibrated probabilities using Bayesian binning".
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

BINS = 10
RIDGE = 4.0
STEPS = 25
LEAST = 0.01

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Case:
    """Something that a rule said with a confidence, in one story (``group``), and whether it is right."""

    confidence: float
    rule: str
    group: str
    right: bool


@dataclass(frozen=True, slots=True)
class Fit:
    """New log odds = ``bias`` + ``slope`` * old log odds + the rule's offset. As it stands, it changes nothing."""

    bias: float = 0.0
    slope: float = 1.0
    offsets: dict[str, float] = field(default_factory=dict)

    def probability(self, case: Case) -> float:
        """The recalibrated confidence."""
        score = self.bias + self.slope * _log_odds(case.confidence) + self.offsets.get(case.rule, 0.0)
        return float(1 / (1 + np.exp(-score)))


@dataclass(frozen=True, slots=True)
class Bin:
    """The cases whose confidence falls between two tenths: how many, their mean confidence, the share that is right."""

    count: int
    confidence: float
    right: float


def fit(cases: Sequence[Case]) -> Fit:
    """The recalibration that makes the cases most likely, held near the one that changes nothing by a ridge penalty."""
    rules = sorted({case.rule for case in cases})
    rows = [[1.0, _log_odds(case.confidence), *(float(case.rule == rule) for rule in rules)] for case in cases]
    bias, slope, *offsets = _newton(np.array(rows), np.array([float(case.right) for case in cases]))
    return Fit(bias, slope, dict(zip(rules, offsets, strict=True)))


def _newton(design: Floats, right: Floats) -> list[float]:
    start = np.zeros(design.shape[1])
    start[1] = 1.0
    weights = start.copy()
    for _ in range(STEPS):
        odds = 1 / (1 + np.exp(-design @ weights))
        gradient = design.T @ (right - odds) - RIDGE * (weights - start)
        curvature = design.T @ (design * (odds * (1 - odds))[:, None]) + RIDGE * np.eye(len(weights))
        weights = weights + np.linalg.solve(curvature, gradient)
    return [float(weight) for weight in weights]


def _log_odds(confidence: float) -> float:
    safe = min(max(confidence, LEAST), 1 - LEAST)
    return float(np.log(safe / (1 - safe)))


def cross_validated(cases: Sequence[Case]) -> list[tuple[float, bool]]:
    """Each case's probability by a fit on all groups but its own, beside whether it is right."""
    return [pair for group in sorted({case.group for case in cases}) for pair in _held_out(cases, group)]


def _held_out(cases: Sequence[Case], group: str) -> Iterator[tuple[float, bool]]:
    fitted = fit([case for case in cases if case.group != group])
    yield from ((fitted.probability(case), case.right) for case in cases if case.group == group)


def reliability(pairs: Sequence[tuple[float, bool]]) -> list[Bin]:
    """The filled bins of equal width, from low to high."""
    filled: dict[int, list[tuple[float, bool]]] = {}
    for probability, right in pairs:
        filled.setdefault(min(int(probability * BINS), BINS - 1), []).append((probability, right))
    return [_bin(filled[number]) for number in sorted(filled)]


def _bin(pairs: Sequence[tuple[float, bool]]) -> Bin:
    count = len(pairs)
    return Bin(count, sum(p for p, _ in pairs) / count, sum(right for _, right in pairs) / count)


def calibration_error(bins: Sequence[Bin]) -> float:
    """The mean distance of confidence and share right over bins, weighted by their counts."""
    total = sum(part.count for part in bins)
    return sum(part.count * abs(part.confidence - part.right) for part in bins) / total if total else 0.0
