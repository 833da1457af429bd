"""Dates of publication: a line of its own, and the dateline that opens an agency's first paragraph."""

import re
from datetime import date

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DATE = re.compile(
    rf"\b(?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}|\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH},?\s+\d{{4}}"
    r"|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})(?!\d)",
    re.IGNORECASE,
)
_BESIDE_A_DATE = re.compile(
    r"(?:published|posted|updated|last|modified|on|at|by|first|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|"
    r"t?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|am|pm|a\.m|p\.m|noon|gmt|utc|[ecmp][ds]?t|cet|cest|bst|z|[\W_])*",
    re.IGNORECASE,
)
_CAPITALS = r"[A-Z][A-Z.'’-]+"
_DATELINE = re.compile(
    rf"{_CAPITALS}(?:[ ,]+{_CAPITALS})*(?:,\s*[A-Z][a-z.]+(?:\s[A-Z][a-z]+)?(?=,|\s*[(—–-]))?"
    rf"(?:,?\s+(?P<date>{_MONTH}\s+\d{{1,2}}(?:,?\s+\d{{4}})?|\d{{1,2}}\s+{_MONTH}(?:\s+\d{{4}})?))?"
    r"(?:\s*\((?P<agency>[^()]{2,40})\))?,?\s*(?P<dash>--|[—–]|-\s)\s*"
)


def parse_date(text: str) -> date | None:
    """The day that ``text`` names with its year, or None; of an ISO 8601 time stamp the day as written."""
    found = _DATE.search(text)
    if found is None:
        return None
    import dateparser

    parsed = dateparser.parse(found.group(), languages=["en"], settings={"STRICT_PARSING": True})
    return parsed.date() if parsed else None


def date_line(line: str) -> date | None:
    """The date, if the line holds nothing beside it but weekday, time of day or words such as "Published"."""
    found = _DATE.search(line)
    if found is None or not _BESIDE_A_DATE.fullmatch(line[: found.start()] + " " + line[found.end() :]):
        return None
    return parse_date(found.group())


def split_dateline(paragraph: str) -> tuple[date | None, str]:
    """The date, if it has a year, of an opening such as ``TOKYO, April 14 (Agency) --``, and what follows it.

    A place in capitals and a hyphen alone make no dateline: a date, an agency or a dash must follow.
    """
    found = _DATELINE.match(paragraph)
    if found is None or not (found["date"] or found["agency"] or found["dash"] in ("--", "—", "–")):
        return None, paragraph
    return parse_date(found["date"] or ""), paragraph[found.end() :]
