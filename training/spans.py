"""Sentences with labelled spans, the common form of all name corpora."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple, TypeVar

Item = TypeVar("Item")

NO_SPACE_BEFORE = frozenset(",.;:!?)]}%") | {"''", "...", "n't", "n’t", "”", "’"}
NO_SPACE_AFTER = frozenset("([{$£€#") | {"``", "“", "‘"}
PLAIN = {"``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")"}


class NameSpan(NamedTuple):
    """Words ``start`` to ``end`` (half-open) carry ``label``."""

    start: int
    end: int
    label: str

    def text(self, words: Sequence[str]) -> str:
        """The words of the span, separated by blanks."""
        return " ".join(words[self.start : self.end])


@dataclass(frozen=True)
class Tagged:
    """A sentence: words, whether a space follows each, its names, and words of which it is unknown."""

    words: list[str]
    spaces: list[bool]
    names: list[NameSpan]
    unknown: frozenset[int] = frozenset()


def covered(spans: Iterable[NameSpan]) -> set[int]:
    """Positions inside of spans."""
    return {i for span in spans for i in range(span.start, span.end)}


def without_overlaps(spans: Iterable[NameSpan]) -> list[NameSpan]:
    """Longest spans first, none overlapping, in the order of the text."""
    kept: list[NameSpan] = []
    taken: set[int] = set()
    for span in sorted(spans, key=lambda span: (span.start - span.end, span.start, span.label)):
        if not taken & set(range(span.start, span.end)):
            kept.append(span)
            taken |= set(range(span.start, span.end))
    return sorted(kept)


def spans_of_tags(tags: Sequence[str]) -> list[NameSpan]:
    """Spans of IO, IOB or BIO tags such as ``B-PER``, ``I-PER``, ``O``."""
    spans, start, label = [], 0, ""
    for i, tag in enumerate([*tags, "O"]):
        prefix, _, kind = tag.partition("-")
        if label and (prefix in "OB" or kind != label):
            spans.append(NameSpan(start, i, label))
            label = ""
        if prefix != "O" and not label:
            start, label = i, kind
    return spans


def plain_words(words: Iterable[str]) -> list[str]:
    """Words with treebank spellings of quotes and brackets undone."""
    return [PLAIN.get(word, word) for word in words]


def guess_spaces(words: Sequence[str]) -> list[bool]:
    """Where a tokenised sentence had spaces, by its punctuation."""
    spaces, opened = [], False
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if word == '"':
            opened = not opened
        space = word not in NO_SPACE_AFTER and not _leans_left(following)
        if (word == '"' and opened) or (following == '"' and opened):
            space = False
        spaces.append(space)
    return spaces


def _leans_left(word: str) -> bool:
    short = len(word) in (2, 3) and word[0] in "'’" and word[1:].isalpha()
    return word in NO_SPACE_BEFORE or short


def groups(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """The items in lists of ``size``, the last as long as what is left."""
    waiting = iter(items)
    while group := list(islice(waiting, size)):
        yield group
