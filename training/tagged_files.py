"""Readers of the smaller name corpora: Wikigold, CrossNER, Universal NER, Re-DocRED."""

import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from .dates import date_spans
from .name_types import is_people, place_type
from .names import known_names
from .spans import NameSpan, Tagged, covered, guess_spaces, plain_words, spans_of_tags, without_overlaps

COARSE = {"PER": "PERSON", "ORG": "ORG", "LOC": "PLACE", "MISC": "MISC"}
CROSSNER = {
    "person": "PERSON",
    "politician": "PERSON",
    "organisation": "ORG",
    "politicalparty": "ORG",
    "country": "PLACE",
    "location": "PLACE",
    "event": "MISC",
    "election": "MISC",
    "misc": "MISC",
}


def columns(path: Path, word: int, tag: int) -> Iterator[tuple[list[str], list[str]]]:
    """Words and tags of the sentences of a column file; comments and document lines are left out."""
    lines = (line.strip() for line in path.read_text(encoding="utf-8").splitlines())
    kept = ("" if line.startswith("-DOCSTART-") else line for line in lines if not line.startswith("# "))
    for filled, block in groupby(kept, key=bool):
        if filled:
            rows = [line.split() for line in block]
            yield [row[word] for row in rows], [row[tag] for row in rows]


def labelled(words: list[str], tags: list[str], labels: dict[str, str]) -> Tagged:
    """A sentence with its tags under our labels (PLACE is not yet told apart)."""
    spans = [span._replace(label=labels[span.label]) for span in spans_of_tags(tags) if span.label in labels]
    words = plain_words(words)
    return Tagged(words, guess_spaces(words), spans)


def wikigold(path: Path) -> Iterator[Tagged]:
    """Wikigold as labelled."""
    return (labelled(words, tags, COARSE) for words, tags in columns(path, 0, -1))


def crossner(path: Path) -> Iterator[Tagged]:
    """CrossNER politics as labelled."""
    return (labelled(words, tags, CROSSNER) for words, tags in columns(path, 0, -1))


def universal_ner(path: Path) -> Iterator[Tagged]:
    """Universal NER as labelled; it has no label for other names."""
    return (labelled(words, tags, COARSE) for words, tags in columns(path, 1, 2))


def redocred(path: Path) -> Iterator[Tagged]:
    """Re-DocRED: the sentences of its documents with the mentions of their entities."""
    for line in path.read_text(encoding="utf-8").splitlines():
        document = json.loads(line)
        mentions = [mention for entity in document["vertexSet"] for mention in entity]
        for i, tokens in enumerate(document["sents"]):
            words = plain_words(token.replace("\xa0", " ").strip() or "_" for token in tokens)
            spans = [_mention_span(mention) for mention in mentions if mention["sent_id"] == i]
            named = [span for span in spans if span.label and span.end <= len(words)]
            yield Tagged(words, guess_spaces(words), without_overlaps(named))


def _mention_span(mention: dict[str, Any]) -> NameSpan:
    start, end = mention["pos"]
    return NameSpan(start, end, COARSE.get(mention["type"], ""))


def unified(sentence: Tagged, misc_unknown: bool = False) -> Tagged:
    """A sentence under our labels: dates by rule, peoples NORP, places told apart.

    ``misc_unknown``: whether capitalised words without a label may be names of a type that the corpus lacks.
    """
    spans = [_unified(sentence.words, span) for span in sentence.names if span.label != "DATE"]
    peoples = [NameSpan(i, i + 1, "NORP") for i, word in enumerate(sentence.words) if word in known_names().peoples]
    spans += [span for span in [*date_spans(sentence.words), *peoples] if not _inside(span, spans)]
    names = without_overlaps(spans)
    unknown = set(sentence.unknown) | (set(_capitalised(sentence.words)) if misc_unknown else set())
    return Tagged(sentence.words, sentence.spaces, names, frozenset(unknown - covered(names)))


def _inside(span: NameSpan, others: list[NameSpan]) -> bool:
    return bool(set(range(span.start, span.end)) & covered(others))


def _unified(words: list[str], span: NameSpan) -> NameSpan:
    text = span.text(words)
    if span.label in ("MISC", "LOC", "GPE", "PLACE") and is_people(text):
        return span._replace(label="NORP")
    return span._replace(label=place_type(text)) if span.label == "PLACE" else span


def _capitalised(words: Iterable[str]) -> Iterator[int]:
    """Capitalised words past the first of a sentence."""
    return (i for i, word in enumerate(words) if i and word[:1].isupper() and word != "I")
