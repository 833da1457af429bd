"""Drafts to articles: headline, dates and boilerplate told from the story, and the article's id."""

import hashlib
from collections.abc import Sequence
from datetime import date

from ...errors import InputError
from ...graph.model import Article
from .boilerplate import is_byline, without_boilerplate
from .datelines import date_line, split_dateline
from .draft import Draft
from .english import is_english
from .sources import Source

_HEAD = 4
_LONGEST_HEADLINE = 200
_LONGEST_TEXT = 1_000_000  # what spaCy parses at once
_SENTENCE_ENDS = (".", ":", ";", "…")


def article_of(draft: Draft, source: Source, address: str | None = None) -> Article:
    """The article in a draft. ``address`` is where it was fetched from.

    Its id is the corpus's own id, else the URL, else the path in the given input, else the hash of its text.
    Raises InputError when no text is left, or when it is too long or not English.
    """
    shown = f"Line {draft.line} of {source.shown}" if draft.line else source.shown
    title = draft.title or _headline(draft.blocks)
    url = draft.url or address
    text, said = _story(draft.blocks, title)
    if not text:
        raise InputError(f"{shown} holds no article text.")
    if len(text) > _LONGEST_TEXT:
        raise InputError(f"{shown} is longer than {_LONGEST_TEXT:,} characters: split it into articles.")
    if not is_english(text):
        raise InputError(f"{shown} is not in English, the one language that claimgraph reads.")
    own_id = draft.id or url or (None if draft.line else source.name)
    return Article(id=own_id or _digest(text), title=title, text=text, date=draft.date or said, url=url)


def _story(blocks: Sequence[str], title: str) -> tuple[str, date | None]:
    """The paragraphs of the story joined by empty lines, and the date that its head tells."""
    dates = [found for block in blocks[:_HEAD] if (found := date_line(block))]
    undated = [*(block for block in blocks[:_HEAD] if not date_line(block)), *blocks[_HEAD:]]
    paragraphs = list(without_boilerplate(undated, title))
    if not paragraphs:
        return "", None
    opening, paragraphs[0] = split_dateline(paragraphs[0])
    return "\n\n".join(filter(None, paragraphs)), next(iter(dates), opening)


def _headline(blocks: Sequence[str]) -> str:
    """The first of several blocks, unless it ends as a sentence does; "U.S." may end a headline."""
    if len(blocks) < 2 or len(blocks[0]) > _LONGEST_HEADLINE or date_line(blocks[0]) or is_byline(blocks[0]):
        return ""
    bare = blocks[0].rstrip("\"'”’)]")
    return "" if bare.endswith(_SENTENCE_ENDS) and bare[-3:-2] != "." else blocks[0]


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]
