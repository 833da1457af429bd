"""Names from the entity layer of the GUM treebank (``Entity=`` in the last column).

GUM marks every mention of an entity, with its whole noun phrase. A name is the run of proper nouns around the
head of such a mention; proper nouns that no rule explains are marked as unknown.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from .conllu import Sentence, Word, read_documents
from .dates import date_spans
from .name_types import is_people, place_type
from .names import known_names
from .spans import NameSpan, Tagged, covered, without_overlaps
from .words import word_list

TYPES = {
    "person": "PERSON",
    "organization": "ORG",
    "place": "PLACE",
    "event": "MISC",
    "abstract": "MISC",
    "object": "MISC",
    "animal": "MISC",
    "plant": "MISC",
    "substance": "MISC",
}
BRACKETS = re.compile(r"(\()?([^()]+)(\))?")
JOINERS = frozenset("- – & / of".split())
LONG_NAMED = frozenset(("ORG", "PLACE", "MISC"))


class Mention(NamedTuple):
    """Words ``start`` to ``end`` (half-open) of a sentence mention an entity of GUM's ``kind``."""

    start: int
    end: int
    kind: str


def mentions(sentence: Sentence) -> Iterator[Mention]:
    """Mentions within a sentence, by their brackets; such as cross its end are left out."""
    opened: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for i, word in enumerate(sentence):
        layer = re.search(r"(?:^|\|)Entity=([^|]*)", word.misc)
        for opens, body, closes in BRACKETS.findall(layer.group(1)) if layer else ():
            entity, kind = [*body.split("-"), ""][:2]
            if opens:
                opened[entity].append((i, kind))
            if closes and opened[entity]:
                start, kind = opened[entity].pop()
                yield Mention(start, i + 1, kind)


def is_proper(word: Word) -> bool:
    """Whether a word is a proper noun, by either tag set."""
    return word.upos == "PROPN" or word.xpos in ("NNP", "NNPS")


def head_of(sentence: Sentence, start: int, end: int) -> int | None:
    """The first word of a range whose head lies outside of it."""
    outside = (i for i in range(start, end) if not start < sentence[i].head <= end)
    return next(outside, None)


def name_core(sentence: Sentence, mention: Mention) -> NameSpan | None:
    """The proper-noun run around the head of a mention, None where the head is a common noun."""
    label, head = TYPES.get(mention.kind), head_of(sentence, mention.start, mention.end)
    if label is None or head is None or sentence[head].upos != "PROPN":
        return None
    start = _core_start(sentence, mention.start, head, label)
    return NameSpan(start, _core_end(sentence, mention.end, head, label), label)


def _core_start(sentence: Sentence, first: int, head: int, label: str) -> int:
    start = head
    while start > first:
        before = sentence[start - 1]
        linked = start - 2 >= first and is_proper(sentence[start - 2])
        adjective = before.upos == "ADJ" and before.deprel == "amod" and before.form[:1].isupper()
        if is_proper(before) or (adjective and label != "PERSON") or (before.upos == "NUM" and linked):
            start -= 1
        elif before.form in JOINERS | {"'s", "’s"} and linked:
            start -= 2
        else:
            break
    return start


def _core_end(sentence: Sentence, last: int, head: int, label: str) -> int:
    end = head + 1
    while end < last:
        word = sentence[end]
        number = word.upos == "NUM" and word.head == head + 1 and word.deprel != "appos"
        if is_proper(word) or word.deprel == "flat" or number:
            end += 1
            continue
        step = _link_length(sentence, end, last, label)
        if not step:
            break
        end += step
    return end


def _link_length(sentence: Sentence, i: int, last: int, label: str) -> int:
    """Words up to and with the next proper noun where a joiner stands at ``i``, else 0."""
    form = sentence[i].form
    if form not in JOINERS | {"for"} or (form in ("of", "for") and label not in LONG_NAMED):
        return 0
    if i + 1 < last and is_proper(sentence[i + 1]):
        return 2
    the = form in ("of", "for") and i + 2 < last and sentence[i + 1].form.lower() == "the"
    return 3 if the and is_proper(sentence[i + 2]) else 0


def _typed(sentence: Sentence, span: NameSpan) -> NameSpan | None:
    """Titles off persons, peoples and the two kinds of places told apart."""
    words = [word.form for word in sentence]
    if span.label == "PERSON":
        titles = [i for i in range(span.start, span.end) if words[i] in word_list("titles")]
        start = titles[-1] + 1 if titles else span.start
        while start < span.end and not is_proper(sentence[start]):
            start += 1
        span = span._replace(start=start)
    if span.start == span.end or words[span.start : span.end] == [words[span.start].lower()]:
        return None
    text = span.text(words)
    if is_people(text):
        return span._replace(label="NORP")
    return span._replace(label=place_type(text)) if span.label == "PLACE" else span


def _named_persons(sentence: Sentence, found: list[Mention], taken: set[int]) -> Iterator[NameSpan]:
    """Names inside of mentions of persons with a common noun as head: "spokeswoman X"."""
    for start, end in _proper_runs(sentence, taken):
        around = [m for m in found if m.start <= start and end <= m.end]
        if not around:
            continue
        mention = min(around, key=lambda m: m.end - m.start)
        head, top = head_of(sentence, mention.start, mention.end), head_of(sentence, start, end)
        if mention.kind != "person" or head is None or top is None or top <= head:
            continue
        if sentence[top].head == head + 1 and sentence[top].deprel in ("flat", "appos"):
            yield NameSpan(start, end, "PERSON")


def _proper_runs(sentence: Sentence, taken: set[int]) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(sentence):
        end = start
        while end < len(sentence) and end not in taken and is_proper(sentence[end]):
            end += 1
        if end > start:
            yield start, end
        start = max(end, start + 1)


def to_tagged(sentence: Sentence) -> Tagged:
    """The names of one GUM sentence."""
    found = list(mentions(sentence))
    cores = [core for mention in found if (core := name_core(sentence, mention))]
    spans = [typed for core in without_overlaps(cores) if (typed := _typed(sentence, core))]
    persons = _named_persons(sentence, found, covered(spans))
    spans += [typed for person in persons if (typed := _typed(sentence, person))]
    words = [word.form for word in sentence]
    spans += [span for span in _bare_peoples(sentence) if span.start not in covered(spans)]
    names = without_overlaps([*spans, *date_spans(words)])
    unknown = {i for i, word in enumerate(sentence) if is_proper(word) and word.form not in word_list("titles")}
    return Tagged(words, [word.space for word in sentence], names, frozenset(unknown - covered(names)))


def _bare_peoples(sentence: Sentence) -> Iterator[NameSpan]:
    for i, word in enumerate(sentence):
        if word.form in known_names().peoples and (word.upos == "ADJ" or is_proper(word)):
            yield NameSpan(i, i + 1, "NORP")


def read_gum(path: Path) -> Iterator[Tagged]:
    """The sentences of a GUM file in CoNLL-U with their names."""
    for _, sentences in read_documents(path):
        yield from map(to_tagged, sentences)
