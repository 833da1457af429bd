"""How likely an extraction is to be right: a logistic model over its clause and its length.

``openie_fit`` fits the weights that lie beside this file; the profiles share all of them but their own bias.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from math import exp
from pathlib import Path

from ...extract.clauses import Clause, Role
from ...extract.syntax import clause_kind, feature
from .extraction import Extraction

WEIGHTS = Path(__file__).parent / "confidence.json"
LENGTHS = {"subject": (3, 8), "relation": (3, 6), "object": (5, 10, 20), "sentence": (15, 30, 45)}
"""Numbers of words past which a slot counts as long, longer ..."""
FAR = 8
COMMA = ","


def confidence(names: Iterable[str]) -> float:
    """Probability that an extraction with these features is right, rounded to two decimals."""
    weights = _weights()
    return round(1 / (1 + exp(-weights["bias"] - sum(weights.get(name, 0.0) for name in names))), 2)


def features(profile: str, extraction: Extraction) -> Iterator[str]:
    """Names of the features that hold for an extraction of a profile."""
    yield f"profile:{profile}"
    if extraction.clause is None:
        yield "apposition"
    else:
        yield from _of_clause(extraction.clause)
    yield from _of_words(extraction)


def _of_clause(clause: Clause) -> Iterator[str]:
    kind = clause_kind(clause.head)
    yield f"kind:{kind.value if kind else 'nominal'}"
    yield from (name for name in ("inherited", "passive", "copula", "lead") if getattr(clause, name))
    yield from (f"has:{role.value}" for role in Role if clause.having(role))
    if clause.subjects and abs(clause.subjects[0].i - clause.head.i) > FAR:
        yield "distant subject"


def _of_words(extraction: Extraction) -> Iterator[str]:
    slots = {name: getattr(extraction, name) for name in ("subject", "relation", "object")}
    for name, words in {**slots, "sentence": extraction.subject[0].sent}.items():
        yield from (f"{name}:>{length}" for length in LENGTHS[name] if len(words) > length)
        if name != "sentence" and any(word.text == COMMA for word in words):
            yield f"{name}:comma"
    if feature(extraction.subject[-1], "PronType"):
        yield "subject:pronoun"
    if any(word.ent_type_ for word in extraction.subject):
        yield "subject:name"


@cache
def _weights() -> Mapping[str, float]:
    weights: dict[str, float] = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    return weights
