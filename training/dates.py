"""Dates by rule: one rule for every corpus, whatever its own labels say."""

import re
from collections.abc import Sequence

from .names import MONTHS, WEEKDAYS
from .spans import NameSpan

YEAR = re.compile(r"(1[0-9]|20)\d\d(s|-\d\d(\d\d)?)?|'?[1-9]0s|mid-(1[0-9]|20)\d\ds?")
DAY = re.compile(r"\d{1,2}(st|nd|rd|th)?")
BEFORE_YEAR = frozenset(
    "in since of from until by during the late early mid between and to before after around for year summer "
    "fall spring winter ( , - –".split()
)
COUNTED = frozenset("people troops percent soldiers".split())
VERBS_IN_S = frozenset("as was has is".split())
BEFORE_MONTH = frozenset("in last this next since until late early by of from mid and during".split())
UNITS = frozenset(
    "day days week weeks month months year years decade decades century centuries hour hours morning evening "
    "night afternoon weekend summer winter spring autumn".split()
)
COUNTS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve several few couple 20 30 40 50".split()
)
DAYTIMES = frozenset("morning evening night afternoon".split())
NEAR_DAYS = frozenset("today yesterday tomorrow tonight".split())
NEARNESS = frozenset("last next this past previous".split())
PARTS = frozenset("late early last next mid this earlier".split())
AMBIGUOUS = frozenset(("March", "May"))


def date_spans(words: Sequence[str]) -> list[NameSpan]:
    """Calendar dates, weekdays, years and near days of a sentence, labelled DATE."""
    padded = _Padded(words)
    spans: list[NameSpan] = []
    i = 0
    while i < len(words):
        found = _date_at(padded, i)
        if not found:
            i += 1
            continue
        start, end = found[0], _year_range_end(padded, found[1])
        free = not spans or spans[-1].end <= start - 1
        if start > 0 and free and padded.lower(start - 1) in PARTS:
            start -= 1
        spans.append(NameSpan(start, end, "DATE"))
        i = end
    return spans


class _Padded:
    """Words with empty strings on both sides."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = words

    def __getitem__(self, i: int) -> str:
        return self.words[i] if 0 <= i < len(self.words) else ""

    def lower(self, i: int) -> str:
        return self[i].lower()


def _date_at(words: _Padded, i: int) -> tuple[int, int] | None:
    if words[i] in MONTHS:
        return _month(words, i) if _is_month(words, i) else None
    if words[i] in WEEKDAYS:
        return i, i + 1 + (words.lower(i + 1) in DAYTIMES)
    if YEAR.fullmatch(words[i]):
        return (i, i + 1) if _is_year(words, i) else None
    if words.lower(i) in NEAR_DAYS:
        return i, i + 1
    return _near(words, i)


def _is_month(words: _Padded, i: int) -> bool:
    if words[i] not in AMBIGUOUS:
        return True
    before, after = words[i - 1], words[i + 1]
    return after.isdigit() or after == "," or before.isdigit() or before.lower() in BEFORE_MONTH


def _month(words: _Padded, i: int) -> tuple[int, int]:
    """The month with its day before or after it and its year."""
    end = i + 1
    if DAY.fullmatch(words[end]):
        end += 1
    if words[end] in (",", "of") and YEAR.fullmatch(words[end + 1]):
        end += 2
    elif YEAR.fullmatch(words[end]):
        end += 1
    return i - bool(DAY.fullmatch(words[i - 1])), end


def _is_year(words: _Padded, i: int) -> bool:
    """A year stands after a preposition and is no count of something."""
    after = words[i + 1]
    counts = after in COUNTED or (after.islower() and after.endswith("s") and after not in VERBS_IN_S)
    return (i == 0 or words.lower(i - 1) in BEFORE_YEAR) and not counts


def _near(words: _Padded, i: int) -> tuple[int, int] | None:
    """ "last week", "next three days"."""
    if words.lower(i) not in NEARNESS:
        return None
    if words.lower(i + 1) in UNITS or words[i + 1] in MONTHS | WEEKDAYS:
        return i, i + 2
    counted = words.lower(i + 1) in COUNTS and words.lower(i + 2) in UNITS
    return (i, i + 3) if counted and words.lower(i) != "this" else None


def _year_range_end(words: _Padded, end: int) -> int:
    """Past the second year of "1990 - 1995"."""
    is_range = words[end] in ("-", "–") and YEAR.fullmatch(words[end - 1])
    return end + 2 if is_range and re.fullmatch(r"\d\d(\d\d)?", words[end + 1]) else end
