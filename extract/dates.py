"""Dates as news writes them -> ISO 8601, reckoned from the date of the article.

Weekdays and near days follow our own rules: a weekday in a report is the last one up to the dateline, that day
included, in a plan the next one after it. Written-out dates go to dateparser.
"""

import re
from datetime import date, timedelta

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
NUMBERS = {name[:length]: number for number, name in enumerate(MONTHS, 1) for length in (3, 4, len(name))}
NEAR = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}
SHIFTS = {"last": -1, "previous": -1, "this": 0, "next": 1, "coming": 1}
YEAR = re.compile(r"\b(1[0-9]\d\d|20\d\d)\b")
MONTH = re.compile(rf"\b({'|'.join(sorted(NUMBERS, key=len, reverse=True))})\b", re.I)
DAY = re.compile(r"\b([0-3]?\d)(st|nd|rd|th)?\b")
SHIFTED = re.compile(r"\b(last|previous|this|next|coming)\s+(month|year)\b", re.I)
RANGE = re.compile(r"\b(between|since|until|before|after|by)\b|[–-]", re.I)


def iso_date(text: str, reference: date | None, future: bool = False) -> str | None:
    """A date, month or year named by a phrase, None where it names none or where it cannot be reckoned.

    Args:
        text: the phrase, such as "on Sunday", "April 14, 2013", "last month".
        reference: date of the article; without one only dates with a year are told.
        future: whether it is the time of something planned.
    """
    if RANGE.search(text):
        return None
    if MONTH.search(text):
        return _written_out(text, reference, future)
    year = YEAR.search(text)
    if year:
        return year.group()
    return _reckoned(text.lower(), reference, future) if reference else None


def _reckoned(text: str, reference: date, future: bool) -> str | None:
    for word, days in NEAR.items():
        if re.search(rf"\b{word}\b", text):
            return (reference + timedelta(days)).isoformat()
    for number, name in enumerate(WEEKDAYS):
        if re.search(rf"\b{name}\b", text):
            return _weekday(number, reference, future or "next" in text.split()).isoformat()
    shifted = SHIFTED.search(text)
    return _shifted(shifted.group(1), shifted.group(2), reference) if shifted else None


def _weekday(number: int, reference: date, future: bool) -> date:
    if future:
        return reference + timedelta((number - reference.weekday() - 1) % 7 + 1)
    return reference - timedelta((reference.weekday() - number) % 7)


def _shifted(word: str, unit: str, reference: date) -> str:
    shift = SHIFTS[word]
    if unit == "year":
        return str(reference.year + shift)
    months = reference.year * 12 + reference.month - 1 + shift
    return f"{months // 12}-{months % 12 + 1:02}"


def _written_out(text: str, reference: date | None, future: bool) -> str | None:
    """A date with a month name, no more exact than it is written; without a year the nearest on the right side."""
    named, year, day = MONTH.search(text), YEAR.search(text), DAY.search(YEAR.sub("", text))
    month = NUMBERS[named.group(1).lower()] if named else 0
    years = [int(year.group())] if year else _years(reference, future) if reference else []
    for candidate in years:
        found = _date(candidate, month, int(day.group(1)) if day else 1)
        if found and (year or not reference or _on_side(found, reference, future, bool(day))):
            return found.isoformat() if day else f"{found:%Y-%m}"
    return None


def _years(reference: date, future: bool) -> tuple[int, int]:
    return (reference.year, reference.year + (1 if future else -1))


def _on_side(found: date, reference: date, future: bool, exact: bool) -> bool:
    limit = reference if exact else reference.replace(day=1)
    return found >= limit if future else found <= limit


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
