"""HTML pages through trafilatura: the story without navigation, comments and headings, and its metadata."""

import logging
import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from .draft import Draft

if TYPE_CHECKING:
    from lxml.etree import _Element

_DATES = {"extensive_search": False, "original_date": True, "max_date": "2200-01-01"}
_BLOCKS = ("p", "item", "quote", "lb", "cell")
_BREAK = re.compile(r"\s*\n\s*(?![a-z])")


def read_html(page: str) -> Draft:
    """The draft of a page. Title, canonical address and date come from ``<meta>``, JSON-LD and ``<link>``.

    A page without an article gives a draft without blocks. No date is guessed from a copyright line.
    """
    import trafilatura
    from trafilatura.settings import Document

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    found = trafilatura.bare_extraction(
        page, with_metadata=True, include_comments=False, include_tables=False, date_extraction_params=_DATES
    )
    if not isinstance(found, Document):
        return Draft(())
    return Draft(
        blocks=_blocks(found.body),
        title=found.title or "",
        date=date.fromisoformat(found.date) if found.date else None,
        url=found.url,
    )


def _blocks(body: "_Element") -> tuple[str, ...]:
    """The words between breaks; one before a small letter is none but a tag never closed."""
    parts = _BREAK.split("".join(_words(body)))
    return tuple(clean for part in parts if (clean := " ".join(part.split())))


def _words(element: "_Element") -> Iterator[str]:
    around = "\n" if element.tag in _BLOCKS else ""
    yield around
    if element.tag != "head":
        yield element.text or ""
        for child in element:
            yield from _words(child)
    yield around + (element.tail or "")
