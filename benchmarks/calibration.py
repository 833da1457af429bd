"""Confidence against correctness: the judged claims of the stories, story by story held out.

``--write`` recalibrates the packaged weights of ``extract/confidence.py`` with a fit on all judged claims.
"""

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from .calibration_fit import Bin, Case, Fit, calibration_error, cross_validated, fit, reliability
from .command import Row, table
from .judgements import Verdict
from .stories import HALVES, Outcome, outcomes

WEIGHTS = Path(__file__).parent.parent / "extract" / "lexicon" / "confidence.json"


def rows(data: Path) -> list[Row]:
    """Expected calibration error as packaged and cross-validated; ``data`` is not needed."""
    return _rows(judged_cases())


def judged_cases() -> list[Case]:
    """The judged claims of all stories."""
    return [case for half in HALVES for outcome in outcomes(half) for case in _cases(outcome)]


def _cases(outcome: Outcome) -> Iterator[Case]:
    for claim, verdict in zip(outcome.claims, outcome.verdicts, strict=True):
        if verdict is not None:
            yield Case(claim.confidence, claim.extractor, outcome.story.field, verdict is Verdict.RIGHT)


def _rows(cases: Sequence[Case]) -> list[Row]:
    packaged = reliability([(case.confidence, case.right) for case in cases])
    held_out = reliability(cross_validated(cases))
    return [
        ("confidence: calibration error, packaged weights", f"{calibration_error(packaged):.3f} ({len(cases)} claims)"),
        ("confidence: calibration error, cross-validated fit", f"{calibration_error(held_out):.3f}"),
        *(_row(part) for part in held_out),
    ]


def _row(part: Bin) -> Row:
    return f"confidence about {part.confidence:.2f}, cross-validated", f"{part.right:.2f} right ({part.count} claims)"


def recalibrated(weights: Mapping[str, float], fitted: Fit) -> dict[str, float]:
    """The weights of the packaged logistic model with a fit applied to their log odds."""
    scaled = {name: fitted.slope * weight for name, weight in weights.items()}
    scaled["bias"] += fitted.bias
    for rule, offset in fitted.offsets.items():
        scaled[f"rule:{rule}"] = scaled.get(f"rule:{rule}", 0.0) + offset
    return {name: round(weight, 2) for name, weight in scaled.items()}


def main() -> None:
    """Print the reliability table, or store a new fit."""
    known = argparse.ArgumentParser(description=__doc__)
    known.add_argument("--write", action="store_true", help="recalibrate the packaged weights")
    cases = judged_cases()
    if known.parse_args().write:
        weights = recalibrated(json.loads(WEIGHTS.read_text(encoding="utf-8")), fit(cases))
        WEIGHTS.write_text(json.dumps(weights, indent=2) + "\n", encoding="utf-8")
    print(table(_rows(cases)))


if __name__ == "__main__":
    main()
