"""Open extraction over tokenised sentences: ``python -m claimgraph.benchmarks.openie SENTENCES.tsv --profile benchie``.

In: id, tab, tokenised sentence. Out: id, subject, relation, object, confidence, in the sentence's own tokens.
"""

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..extract.document import Document
from ..extract.language import load
from ..extract.tokens import Token
from ..graph.model import Article
from .profiles.benchie import benchie
from .profiles.carb import carb
from .profiles.confidence import confidence, features
from .profiles.extraction import Extraction, Profile

Slots = tuple[str, str, str]
"""Subject, relation and object."""

PROFILES = {"benchie": Profile("benchie", benchie), "carb": Profile("carb", carb)}


def predictions(sentences: Path, profile: Profile) -> Iterator[str]:
    """Lines of a prediction file."""
    pipeline = load()
    for line in sentences.read_text(encoding="utf-8").splitlines():
        name, sentence = line.split("\t")
        tokens = sentence.split()
        document = pipeline.read(Article(name, "", " ".join(tokens)))
        for slots, found in extracted(document, tokens, profile).items():
            yield "\t".join((name, *slots, f"{confidence(features(profile.name, found)):.2f}"))


def extracted(document: Document, tokens: list[str], profile: Profile) -> dict[Slots, Extraction]:
    """What a profile says of one sentence, each tuple once, under its words in the sentence's own tokens."""
    place = _token_at(tokens)
    told: dict[Slots, Extraction] = {}
    for found in profile.extractions(document):
        subject, relation, thing = (
            _own_tokens(words, tokens, place) for words in (found.subject, found.relation, found.object)
        )
        slots = (subject, f"{found.implied} {relation}".strip(), thing)
        if all(slots):
            told.setdefault(slots, found)
    return told


def _token_at(tokens: list[str]) -> list[int]:
    """Index of the sentence's token at each character of the joined sentence."""
    return [i for i, token in enumerate(tokens) for _ in range(len(token) + 1)]


def _own_tokens(words: Iterable[Token], tokens: list[str], place: list[int]) -> str:
    """The sentence's own tokens under the words, each once, separated by blanks."""
    places = dict.fromkeys(place[word.idx] for word in words if not word.is_space)
    return " ".join(tokens[i] for i in places)


def main() -> None:
    """Write predictions for one profile."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("sentences", type=Path)
    given.add_argument("--profile", choices=sorted(PROFILES), required=True)
    given.add_argument("-o", "--output", type=Path, required=True)
    options = given.parse_args()
    lines = predictions(options.sentences, PROFILES[options.profile])
    options.output.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    main()
