"""Fits the confidence of extractions on BenchIE dev and CaRB dev, and judges it on sentences held out.

``python -m claimgraph.benchmarks.openie_fit --data DIR`` writes ``profiles/confidence.json`` and prints, for each
profile, how five-fold cross-validation ranks extractions and how far its probabilities are off. An extraction is as
right as the scorer beside the data says: 1 or 0 for BenchIE, the precision against the best gold tuple for CaRB.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from ..extract.language import load
from ..graph.model import Article
from .command import Row, run
from .openie import PROFILES, Slots, extracted
from .profiles.confidence import WEIGHTS, features

FOLDS = 5
RIDGE = 4.0
STEPS = 25

Floats = npt.NDArray[np.float64]
Judge = Callable[[str, Slots], float]
"""How right an extraction from a sentence is, from 0 to 1."""


class Judged(NamedTuple):
    """An extraction of a profile from the sentence of a number: its features, and how right it is."""

    profile: str
    sentence: int
    names: frozenset[str]
    right: float


Held = tuple[float, float]
"""The probability that a fit on other sentences gives, and how right the extraction is."""


def rows(data: Path) -> list[Row]:
    """Fit, write the weights, and give the figures of cross-validation."""
    judges = {"benchie": _benchie(data), "carb": _carb(data)}
    cases = [case for name, judge in judges.items() for case in _judged(data, name, judge)]
    WEIGHTS.write_text(json.dumps(fit(cases), indent=1, sort_keys=True) + "\n", encoding="utf-8")
    pairs = list(held_out(cases))
    return [
        (f"confidence of {name}, cross-validated", _figures([p for case, p in pairs if case.profile == name]))
        for name in judges
    ]


def _judged(data: Path, profile: str, judge: Judge) -> Iterator[Judged]:
    lines = (data / "oie" / f"{profile}_dev.sentences.tsv").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines):
        tokens = line.partition("\t")[2].split()
        document = load().read(Article(str(number), "", " ".join(tokens)))
        for slots, found in extracted(document, tokens, PROFILES[profile]).items():
            yield Judged(profile, number, frozenset(features(profile, found)), judge(line, slots))


def _benchie(data: Path) -> Judge:
    scorer = _scorer(data, "score_benchie")
    gold = scorer.read_gold(data / "oie" / "benchie_dev.gold.txt", lambda text: " ".join(text.split()))

    def judge(line: str, slots: Slots) -> float:
        facts = gold[line.partition("\t")[0]][1]
        return float(any(all(s in f for s, f in zip(slots, forms, strict=True)) for fact in facts for forms in fact))

    return judge


def _carb(data: Path) -> Judge:
    scorer = _scorer(data, "score_carb")
    gold = scorer.read_gold(data / "oie" / "carb_dev.gold.tsv")

    def judge(line: str, slots: Slots) -> float:
        subject, relation, thing = slots
        told = gold.get(scorer.key(line.partition("\t")[2]), [])
        return max((float(scorer.match(*one, relation, [subject, thing])[0]) for one in told), default=0.0)

    return judge


def _scorer(data: Path, name: str) -> ModuleType:
    spec = spec_from_file_location(name, data.parent / "tools" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def fit(cases: Sequence[Judged]) -> dict[str, float]:
    """Weights of a logistic regression with a ridge penalty on all but the bias, by Newton's method."""
    names = sorted({name for case in cases for name in case.names})
    design = np.array([[1.0, *(float(name in case.names) for name in names)] for case in cases])
    right, penalty = np.array([case.right for case in cases]), np.diag([0.0, *([RIDGE] * len(names))])
    weights = np.zeros(len(names) + 1)
    for _ in range(STEPS):
        odds = 1 / (1 + np.exp(-design @ weights))
        gradient = design.T @ (right - odds) - penalty @ weights
        curvature = design.T @ (design * (odds * (1 - odds))[:, None]) + penalty
        weights = weights + np.linalg.solve(curvature, gradient)
    return {name: round(float(weight), 3) for name, weight in zip(["bias", *names], weights, strict=True)}


def held_out(cases: Sequence[Judged]) -> Iterator[tuple[Judged, Held]]:
    """Each extraction with its probability by a fit on the sentences of the other folds."""
    for fold in range(FOLDS):
        weights = fit([case for case in cases if case.sentence % FOLDS != fold])
        for case in cases:
            if case.sentence % FOLDS == fold:
                score = weights["bias"] + sum(weights.get(name, 0.0) for name in case.names)
                yield case, (float(1 / (1 + np.exp(-score))), case.right)


def _figures(held: Sequence[Held]) -> str:
    pairs = np.array(held)
    tenths = np.minimum((pairs[:, 0] * 10).astype(int), 9)
    off = sum(abs((pairs[tenths == tenth, 0] - pairs[tenths == tenth, 1]).sum()) for tenth in range(10)) / len(pairs)
    correlation = np.corrcoef(pairs[:, 0], pairs[:, 1])[0, 1]
    return f"calibration error {off:.3f}, correlation with rightness {correlation:.2f} ({len(pairs)} extractions)"


if __name__ == "__main__":
    run(__doc__, rows)
