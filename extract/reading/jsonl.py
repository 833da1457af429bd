"""Corpora: one JSON object a line with ``text`` and, where known, ``id``, ``title``, ``date`` and ``url``."""

import json
from collections.abc import Iterator
from datetime import date

from ...errors import InputError
from .datelines import parse_date
from .draft import Draft
from .plain import blocks_of

_KEYS = ("id", "title", "text", "date", "url")


def read_jsonl(lines: str, shown: str) -> Iterator[Draft]:
    """One draft a line, empty lines passed over. Raises InputError that names a bad line."""
    for number, line in enumerate(lines.split("\n"), start=1):
        if line.strip():
            yield _draft(line, number, f"Line {number} of {shown}")


def looks_like_jsonl(text: str) -> bool:
    """Whether the first line is a JSON object with a text, so that a corpus may come from standard input."""
    first = text.lstrip().split("\n", 1)[0]
    try:
        return first.startswith("{") and "text" in json.loads(first)
    except json.JSONDecodeError:
        return False


def _draft(line: str, number: int, where: str) -> Draft:
    fields = _fields(line, where)
    return Draft(
        blocks=blocks_of(fields["text"]),
        title=" ".join(fields.get("title", "").split()),
        date=_date(fields.get("date", ""), where),
        url=fields.get("url") or None,
        id=fields.get("id") or None,
        line=number,
    )


def _fields(line: str, where: str) -> dict[str, str]:
    """The known fields as strings; numbers are welcome as ids."""
    try:
        found = json.loads(line)
    except json.JSONDecodeError as error:
        raise InputError(f"{where} is not JSON: {error.msg} (column {error.colno}).") from None
    if not isinstance(found, dict) or not isinstance(found.get("text"), str):
        raise InputError(f'{where} is no article: give an object whose "text" is a string.')
    fields = {key: found[key] for key in _KEYS if found.get(key) is not None}
    if isinstance(found.get("id"), int):
        fields["id"] = str(found["id"])
    for key, value in fields.items():
        if not isinstance(value, str):
            raise InputError(f"{where} has the {key} {json.dumps(value)[:40]}: give a string.")
    return fields


def _date(words: str, where: str) -> date | None:
    found = parse_date(words)
    if words and found is None:
        raise InputError(f"{where} has the date {json.dumps(words)[:40]}: give a day such as 2024-04-22.")
    return found
