"""The Groningen Meaning Bank's name layer -> sentences with clean names."""

import gzip
import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from .dates import date_spans
from .gmb_repair import ADDRESSES, Sentence, repaired
from .name_types import NameTypes, is_people, name_types, place_type
from .names import MONTHS, WEEKDAYS, known_names
from .spans import NameSpan, Tagged, covered, guess_spaces, plain_words, spans_of_tags, without_overlaps
from .words import word_list

LABELS = {
    "geo": "PLACE",
    "gpe": "PLACE",
    "org": "ORG",
    "per": "PERSON",
    "art": "MISC",
    "eve": "MISC",
    "nat": "MISC",
}
DIVISIONS = frozenset("city province town village district region state port county".split())
ALWAYS_NAMED = 8
NAME_EVENTS = re.compile(r"World Cup|Olympic Games|Olympics|World War II?|(Hurricane|Typhoon|Tropical Storm) [A-Z]\w+")


@dataclass(frozen=True)
class Row:
    """One token of the corpus: word, Penn Treebank tag, BIO tag."""

    word: str
    tag: str
    name: str


def read_rows(path: Path) -> Iterator[list[Row]]:
    """Sentences of the gzip file, three columns a token."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for filled, block in groupby((line.rstrip("\n") for line in lines), key=bool):
            if filled:
                yield [Row(*line.split("\t")) for line in block]


def vary_addresses(rows: list[Row], rng: random.Random) -> list[Row]:
    """Drop "Mr." before a name, or take its full stop away, each in one case of three: other papers do."""
    varied = []
    for row, following in zip(rows, [*rows[1:], Row("", "", "O")], strict=True):
        if row.word not in ("Mr.", "Mrs.", "Ms.") or not following.tag.startswith("NNP"):
            varied.append(row)
            continue
        draw = rng.randrange(3)
        if draw:
            varied.append(Row(row.word[:-1], row.tag, row.name) if draw == 2 else row)
    return _opened(varied)


def _opened(rows: list[Row]) -> list[Row]:
    """BIO tags that begin with I- where their B- was dropped."""
    fixed, last = [], "O"
    for row in rows:
        orphan = row.name.startswith("I-") and last[2:] != row.name[2:]
        fixed.append(Row(row.word, row.tag, "B-" + row.name[2:]) if orphan else row)
        last = row.name
    return fixed


def split_compounds(rows: list[Row]) -> tuple[list[Row], set[int]]:
    """Split "Berlin-based" and "Iran-Iraq" at the hyphen; gives the rows and where such hyphens are."""
    split: list[Row] = []
    hyphens: set[int] = set()
    for row in rows:
        halves = _compound(row)
        if halves:
            hyphens.add(len(split) + 1)
        split += halves or [row]
    return split, hyphens


def _compound(row: Row) -> list[Row]:
    left, _, right = row.word.partition("-")
    if not left[:1].isupper() or len(left) == 1 or "-" in right:
        return []
    known_left, known_right = _is_listed(left), _is_listed(right)
    if right not in word_list("suffixes") and not (known_left and known_right):
        return []
    named = row.name if row.name[2:] not in ("", "tim") else "B-geo" if known_left else "O"
    second = Row(right, "NNP", "B-geo") if known_right else Row(right, "JJ", "O")
    return [Row(left, "NNP", named), Row("-", "HYPH", "O"), second]


def _is_listed(text: str) -> bool:
    names = known_names()
    return text in names.states or text in names.peoples or text in word_list("organisations")


@dataclass(frozen=True)
class Parsed:
    """A sentence of the corpus with repaired spans, before they are typed."""

    sentence: Sentence
    spaces: list[bool]
    spans: list[NameSpan]
    dates: list[NameSpan]


def parse(rows: list[Row]) -> Parsed:
    """Repair one sentence's spans. The corpus's own dates are replaced by ours."""
    rows, hyphens = split_compounds(rows)
    words = plain_words(row.word for row in rows)
    spaces = [space and i not in hyphens and i + 1 not in hyphens for i, space in enumerate(guess_spaces(words))]
    dates = date_spans(words)
    dated = covered(dates)
    tags = ["O" if i in dated or row.name[2:] == "tim" else row.name for i, row in enumerate(rows)]
    sentence = Sentence(words, [row.tag for row in rows])
    return Parsed(sentence, spaces, repaired(sentence, spans_of_tags(tags)), dates)


def learn_types(parsed: Iterable[Parsed]) -> NameTypes:
    """What the corpus says of its strings."""
    return name_types((span.text(item.sentence.words), LABELS[span.label]) for item in parsed for span in item.spans)


def clean(item: Parsed, types: NameTypes) -> Tagged:
    """Give a sentence's spans their types, add what is surely a name, mark other proper nouns as unknown."""
    words = item.sentence.words
    named = [_typed(words, span, types) for span in item.spans]
    spans = [span for span in named if span.label]
    spans += _unlabelled(item.sentence, covered([*spans, *item.dates]), types)
    names = without_overlaps([*item.dates, *spans])
    return Tagged(words, item.spaces, names, frozenset(_unknown(item.sentence, covered(names))))


def _typed(words: list[str], span: NameSpan, types: NameTypes) -> NameSpan:
    kind = types.type_of(span.text(words), LABELS[span.label])
    start = span.start
    if kind == "PERSON" and start > 0 and words[start - 1] == "Dalai":
        start -= 1
    if kind in ("ORG", "PERSON") and _is_division(words, span):
        kind = "GPE"
    if words[start] in ("The", "the") and span.end - start > 1 and kind != "MISC":
        start += 1
    return NameSpan(start, span.end, kind)


def _is_division(words: list[str], span: NameSpan) -> bool:
    """ "the town of X", "X province", where X is no known organisation."""
    if span.text(words) in word_list("organisations") or words[span.end - 1] in word_list("organisation_words"):
        return False
    before, after = words[max(0, span.start - 2) : span.start], words[span.end : span.end + 1]
    return (len(before) == 2 and before[0] in DIVISIONS and before[1] == "of") or bool(
        set(after) & (DIVISIONS - {"city", "town", "state", "port"})
    )


def _unlabelled(sentence: Sentence, taken: set[int], types: NameTypes) -> list[NameSpan]:
    """Names that the corpus forgot here but knows elsewhere, longest first."""
    found: list[NameSpan] = []
    for length in (4, 3, 2, 1):
        for start in range(len(sentence.words) - length + 1):
            positions = set(range(start, start + length))
            kind = "" if positions & taken else _sure_type(sentence, start, start + length, types)
            if kind:
                found.append(NameSpan(start, start + length, kind))
                taken |= positions
    return found


def _sure_type(sentence: Sentence, start: int, end: int, types: NameTypes) -> str:
    text = NameSpan(start, end, "").text(sentence.words)
    if NAME_EVENTS.fullmatch(text):
        return "MISC"
    if is_people(text) and sentence.tags[start][0] in "JN" and text != "Communist":
        return "NORP"
    alone = sentence.is_name(start) and not sentence.is_name(start - 1) and not sentence.is_name(end)
    kind = types.majority.get(text, "") if alone and types.uses.get(text, 0) >= ALWAYS_NAMED else ""
    return place_type(text) if kind == "PLACE" else kind


def _unknown(sentence: Sentence, taken: set[int]) -> Iterator[int]:
    """Proper nouns without a label: the corpus may have missed them."""
    known_words = word_list("titles") | MONTHS | WEEKDAYS | ADDRESSES
    for i, (word, tag) in enumerate(zip(sentence.words, sentence.tags, strict=True)):
        if i not in taken and tag.startswith("NNP") and word[:1].isupper() and word not in known_words:
            yield i


def as_labelled(rows: list[Row]) -> Tagged:
    """A sentence with the corpus's own spans, only titles stripped: the strict reading for evaluation.

    PERSON, ORG and PLACE spans alone: nationalities among the gpe spans, dates and other types are left out.
    """
    words = plain_words(row.word for row in rows)
    spans = [
        NameSpan(_after_titles(words, span), span.end, LABELS[span.label])
        for span in spans_of_tags([row.name for row in rows])
        if LABELS.get(span.label) in ("PERSON", "ORG", "PLACE") and not is_people(span.text(words))
    ]
    return Tagged(words, guess_spaces(words), [span for span in spans if span.end > span.start])


def _after_titles(words: list[str], span: NameSpan) -> int:
    """Where a person's name begins once everything up to the last title is gone."""
    if span.label != "per":
        return span.start
    titles = [i for i in range(span.start, span.end) if words[i] in word_list("titles")]
    return titles[-1] + 1 if titles else span.start
