"""Open information extraction on BenchIE dev and CaRB dev, judged by the scorers that lie beside the data.

Predictions come from ``openie``, one span profile a benchmark. BenchIE (Gashteovski et al., 2022) is small, so its F1
comes with a bootstrap interval over sentences, and once more for the quarter of the sentences that nobody reads.
"""

import json
import random
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from .command import Row, run
from .openie import PROFILES, predictions

SAMPLES = 2000
SEED = 1
_SENTENCE = re.compile(r"(\S+)\t(\d+)/(\d+)\t(\d+)")


@dataclass(frozen=True, slots=True)
class Sentence:
    """BenchIE's count for one sentence: gold facts found, gold facts, and extractions that match none."""

    id: int
    found: int
    facts: int
    wrong: int

    @property
    def unread(self) -> bool:
        """Whether it belongs to the quarter that is kept for the end."""
        return self.id % 4 == 0


@dataclass(frozen=True, slots=True)
class Figures:
    """Precision, recall and their harmonic mean."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def __str__(self) -> str:
        return f"P {self.precision:.3f}, R {self.recall:.3f}, F1 {self.f1:.3f}"


def rows(data: Path) -> list[Row]:
    """Figures of both benchmarks."""
    sentences = benchie(data)
    unread = [sentence for sentence in sentences if sentence.unread]
    return [
        ("BenchIE dev", _written(sentences)),
        ("BenchIE dev, ids divisible by 4", _written(unread)),
        *carb(data),
    ]


def benchie(data: Path) -> list[Sentence]:
    """BenchIE's counts for every sentence."""
    gold = data / "oie" / "benchie_dev.gold.txt"
    printed = _scored(data, "benchie", "score_benchie.py", gold, "--per-sentence")
    return parse_benchie(printed)


def carb(data: Path) -> list[Row]:
    """CaRB's figures without threshold and at the best one, and the area under the curve."""
    oie = data / "oie"
    options = ("--json", "--sentences", str(oie / "carb_dev.sentences.tsv"))
    printed = json.loads(_scored(data, "carb", "score_carb.py", oie / "carb_dev.gold.tsv", *options))
    best, everything = (Figures(printed[key]["precision"], printed[key]["recall"]) for key in ("best", "all"))
    return [
        ("CaRB dev, no threshold", str(everything)),
        ("CaRB dev, best threshold", f"{best}, AUC {printed['auc']:.3f}"),
    ]


def parse_benchie(printed: str) -> list[Sentence]:
    """The lines ``id<TAB>found/facts<TAB>wrong`` of the scorer's output."""
    found = (_SENTENCE.fullmatch(line) for line in printed.splitlines())
    return [Sentence(*map(int, match.groups())) for match in found if match]


def figures(sentences: Iterable[Sentence]) -> Figures:
    """Sums over sentences: a fact found is right however often it was extracted."""
    group = tuple(sentences)
    found, wrong, facts = (sum(getattr(s, name) for s in group) for name in ("found", "wrong", "facts"))
    return Figures(found / (found + wrong) if found else 0.0, found / facts if facts else 0.0)


def interval(sentences: Sequence[Sentence]) -> tuple[float, float]:
    """The middle 95 % of F1 over samples of as many sentences, drawn with replacement (Efron, 1979)."""
    draw = random.Random(SEED)
    scores = sorted(figures(draw.choices(sentences, k=len(sentences))).f1 for _ in range(SAMPLES))
    return scores[round(0.025 * SAMPLES)], scores[round(0.975 * SAMPLES) - 1]


def _written(sentences: Sequence[Sentence]) -> str:
    low, high = interval(sentences)
    return f"{figures(sentences)} (95 % interval {low:.3f} to {high:.3f}, {len(sentences)} sentences)"


def _scored(data: Path, profile: str, scorer: str, gold: Path, *options: str) -> str:
    """What a scorer prints on the predictions of one profile."""
    lines = predictions(data / "oie" / f"{profile}_dev.sentences.tsv", PROFILES[profile])
    with TemporaryDirectory() as folder:
        predicted = Path(folder) / "predictions.tsv"
        predicted.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        command = [sys.executable, str(data.parent / "tools" / scorer), str(gold), str(predicted), *options]
        return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


if __name__ == "__main__":
    run(__doc__, rows)
