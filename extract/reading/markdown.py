"""Markdown: the first heading is the headline; other headings, code and images are passed over."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from .datelines import parse_date
from .draft import Draft

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"\A---\n(.*?\n)---(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^(title|date|url):[^\S\n]*[\"']?(.*?)[\"']?[^\S\n]*$", re.MULTILINE)


def read_markdown(text: str) -> Draft:
    """The draft of a Markdown file; title, date and url may stand in a YAML front matter."""
    front = _FRONT_MATTER.match(text)
    fields = dict(_FIELD.findall(front.group(1))) if front else {}
    parts = tuple(_parts(text[front.end() :] if front else text))
    headings = [words for kind, words in parts if kind == "heading_open"]
    return Draft(
        blocks=tuple(words for kind, words in parts if kind == "paragraph_open" and words),
        title=fields.get("title") or next(iter(headings), ""),
        date=parse_date(fields.get("date", "")),
        url=fields.get("url") or None,
    )


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """The kind of what encloses it, and the words, for every run of words."""
    from markdown_it import MarkdownIt

    for before, token in pairwise(MarkdownIt().parse(text)):
        if token.type == "inline":
            yield before.type, " ".join(_words(token).split())


def _words(token: "Token") -> str:
    return "".join(
        " " if part.type in ("softbreak", "hardbreak") else part.content
        for part in token.children or ()
        if part.type not in ("image", "html_inline")
    )
