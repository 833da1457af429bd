"""Text without trees: news, articles of an encyclopedia and fiction, so that a parser meets more than one style."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from .gmb import read_rows
from .spans import guess_spaces, plain_words

INITIAL = 2
"""Letters of an initial with its full stop, after which no sentence ends."""
MARKUP = "_"
"""Stands around words that the print has in italics."""


def raw_sentences(data: Path) -> Iterator[str]:
    """The text of the Groningen Meaning Bank, Re-DocRED, Text2KGBench and LitBank, one sentence at a time."""
    for rows in read_rows(data / "ner" / "gmb_train.conll.gz"):
        yield spaced(row.word for row in rows)
    for entry in _entries(data / "re" / "redocred_dev.jsonl"):
        yield from map(spaced, rejoined(entry["sents"]))
    yield from dict.fromkeys(entry["sent"] for entry in _entries(data / "re" / "tekgen_train.jsonl"))
    for entry in _entries(data / "coref" / "litbank_train.jsonl"):
        words = [form for form, _, _ in entry["tokens"]]
        for start, end in entry["sentences"]:
            yield spaced(word for word in words[start:end] if word != MARKUP)


def spaced(words: Iterable[str]) -> str:
    """Words as running text."""
    plain = plain_words(words)
    return "".join(word + " " * space for word, space in zip(plain, guess_spaces(plain), strict=True)).strip()


def rejoined(sentences: Iterable[list[str]]) -> Iterator[list[str]]:
    """Sentences that had been cut behind an initial, whole again."""
    open_words: list[str] = []
    for words in sentences:
        open_words = open_words + words
        if not _ends_in_initial(open_words):
            yield open_words
            open_words = []
    if open_words:
        yield open_words


def _ends_in_initial(words: list[str]) -> bool:
    last = words[-1] if words else ""
    return len(last) == INITIAL and last[0].isupper() and last[1] == "."


def _entries(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)
