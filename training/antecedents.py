"""Fits the weights by which coreference prefers antecedents: ``python -m claimgraph.training.antecedents --data DIR``.

A softmax over the candidates of each pronoun, one model a class of pronoun, on the training parts of GUM and, for
persons, LitBank; the bundled pipeline parses. Biographies weigh less, since one person fills them.
"""

import argparse
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..extract.coreference import SIEVES, Link, Reason
from ..extract.coreference.chains import Chains, is_common
from ..extract.coreference.kinds import of_last_kind
from ..extract.coreference.preference import features, pronoun_class, sought
from ..extract.coreference.pronouns import candidates, is_anaphor
from ..extract.coreference.reading import last_topics
from ..extract.document import Document
from ..extract.language import load
from ..extract.mentions import Mention, mentions
from ..graph.model import Article

CLASSES = ("he", "it", "they")
TABLE = Path(__file__).parents[1] / "extract" / "lexicon" / "pronoun_weights.tsv"
HEADING = """\
# Weights of antecedents: class of pronoun and feature, then the weight. Written by training/antecedents.py.
# Source: fitted on the training parts of GUM (annotation CC BY 4.0) and LitBank (CC BY 4.0).
"""
BIOGRAPHY, NOVEL = 0.3, 0.2
"""What a pronoun in a biography or a novel counts, where one in the news counts 1."""

SHRINKAGE, STEPS, RATE = 3.0, 200, 0.05
SMALLEST = 0.05
"""Weights nearer to 0 are left out."""


@dataclass(frozen=True)
class Choice:
    """A pronoun's candidates with their features, which of them are right, and what the choice counts."""

    kind: str
    features: tuple[dict[str, float], ...]
    right: tuple[bool, ...]
    weight: float


def choices(corpus: Path, weights: dict[str, float], classes: Iterable[str]) -> Iterator[Choice]:
    """All pronouns of a corpus that have a right candidate, by class; each document's weight goes by its genre."""
    for line in corpus.read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        weight = weights.get(gold["genre"], 1.0)
        yield from (choice for choice in _of_document(gold, weight) if choice.kind in classes)


def _of_document(gold: dict[str, Any], weight: float) -> Iterator[Choice]:
    document = load().read(Article(id=gold["doc_id"], title="", text=gold["text"]))
    chains, entity_of = _before_pronouns(document), _entities(gold)
    for index, pronoun in enumerate(chains.mentions):
        for link in of_last_kind(chains, pronoun) if is_common(pronoun) else ():
            chains.join(link)
        entity = entity_of.get((pronoun.span.start, pronoun.span.end))
        if entity is None or not is_anaphor(chains, pronoun):
            continue
        found = list(candidates(chains, index))
        right = [entity_of.get((one.span.start, one.span.end)) == entity for one in found]
        if any(right):
            about = sought(chains, pronoun)
            told = tuple(dict(features(one, about)) for one in found)
            yield Choice(pronoun_class(pronoun), told, tuple(right), weight)
            _follow(chains, pronoun, found[right.index(True)])


def _before_pronouns(document: Document) -> Chains:
    """The chains as the pronouns find them."""
    chains = Chains(document, mentions(document))
    for sieve in SIEVES[: SIEVES.index(last_topics)]:
        for link in sieve(chains):
            chains.join(link)
    return chains


def _entities(gold: dict[str, Any]) -> dict[tuple[int, int], str]:
    """Gold entity by the offsets of its mentions."""
    tokens = gold["tokens"]
    return {(tokens[m["start"]][1], tokens[m["end"] - 1][2]): str(m["entity"]) for m in gold["mentions"]}


def _follow(chains: Chains, pronoun: Mention, antecedent: Mention) -> None:
    """Later pronouns see this one resolved as in the gold."""
    chains.join(Link(antecedent, pronoun, Reason.PRONOUN))


def fit(kind: str, made: Iterable[Choice]) -> dict[str, float]:
    """Weights of one class that make the right candidates likely, shrunk towards 0; by Adam (Kingma and Ba, 2015)."""
    own = [choice for choice in made if choice.kind == kind]
    names = sorted({name for choice in own for told in choice.features for name in told})
    data = [(_matrix(choice, names), np.array(choice.right), choice.weight) for choice in own]
    weights, mean, square = (np.zeros(len(names)) for _ in range(3))
    for step in range(1, STEPS + 1):
        slope = sum((_slope(weights, *one) for one in data), -SHRINKAGE * weights)
        mean = 0.9 * mean + 0.1 * slope
        square = 0.99 * square + 0.01 * slope * slope
        weights += RATE * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.99**step)) + 1e-8)
    return {f"{kind} {name}": float(weight) for name, weight in zip(names, weights, strict=True)}


def _matrix(choice: Choice, names: list[str]) -> np.ndarray:
    """Candidates by features."""
    return np.array([[told.get(name, 0.0) for name in names] for told in choice.features])


def _slope(weights: np.ndarray, rows: np.ndarray, right: np.ndarray, weight: float) -> np.ndarray:
    """Gradient of the log likelihood that one of the right candidates is taken."""
    scores = rows @ weights
    likely = np.exp(scores - scores.max())
    likely /= likely.sum()
    wanted = likely * right
    slope: np.ndarray = weight * (rows.T @ (wanted / wanted.sum() - likely))
    return slope


def table_text(weights: dict[str, float]) -> str:
    """The weights as the lexicon keeps them."""
    rows = (f"{name}\t{weight:.2f}\n" for name, weight in sorted(weights.items()) if abs(weight) >= SMALLEST)
    return HEADING + "".join(rows)


def main() -> None:
    """Fit and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    corpora = parser.parse_args().data / "coref"
    made = [
        *choices(corpora / "gum_train.jsonl", {"bio": BIOGRAPHY}, CLASSES),
        *choices(corpora / "litbank_train.jsonl", {"fiction": NOVEL}, ["he"]),
    ]
    fitted = [fit(kind, made) for kind in CLASSES]
    TABLE.write_text(table_text({name: weight for one in fitted for name, weight in one.items()}), encoding="utf-8")


if __name__ == "__main__":
    main()
