"""How likely a claim is to say what its sentence says: a logistic model over what is known of its making."""

import json
from collections.abc import Iterator
from functools import cache
from importlib import resources
from math import exp

from .propositions import Proposition
from .syntax import feature

FAR = 12
LONG = 12


def features(proposition: Proposition, listed: bool, named_subject: bool, named_object: bool) -> Iterator[str]:
    """Names of the features that hold for a proposition whose subject and object are known."""
    yield f"rule:{proposition.rule}"
    if listed:
        yield "listed relation"
    if named_subject:
        yield "named subject"
    if named_object:
        yield "named object"
    if feature(proposition.subject, "PronType"):
        yield "pronoun as subject"
    if feature(proposition.object.head, "PronType"):
        yield "pronoun as object"
    if abs(proposition.subject.i - proposition.predicate.i) > FAR:
        yield "distant subject"
    if abs(proposition.object.head.i - proposition.predicate.i) > FAR:
        yield "distant object"
    if proposition.object.end - proposition.object.start > LONG:
        yield "long object"
    if proposition.subject.head != proposition.predicate:
        yield "subject of another clause"


def confidence(names: Iterator[str]) -> float:
    """Probability that a claim with these features is right, rounded to two decimals."""
    weights = _weights()
    score = weights["bias"] + sum([weights.get(name, 0.0) for name in names])
    return round(1 / (1 + exp(-score)), 2)


@cache
def _weights() -> dict[str, float]:
    text = resources.files(__package__).joinpath("lexicon", "confidence.json").read_text(encoding="utf-8")
    weights: dict[str, float] = json.loads(text)
    return weights
