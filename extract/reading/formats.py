"""Which reader a text is for: told by the suffix, else by how the text begins."""

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import PurePath

from .draft import Draft
from .html import read_html
from .jsonl import looks_like_jsonl, read_jsonl
from .markdown import read_markdown
from .plain import read_plain
from .sources import Source

_ONE_ARTICLE: Mapping[str, Callable[[str], Draft]] = {
    ".txt": read_plain,
    ".md": read_markdown,
    ".html": read_html,
    ".htm": read_html,
}
_BEGINS_LIKE_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)


def drafts_of(text: str, source: Source) -> Iterator[Draft]:
    """The drafts in a text: one, or one a line of a JSONL corpus."""
    suffix = "" if source.is_url else PurePath(source.location).suffix.lower()
    if suffix == ".jsonl" or (suffix not in _ONE_ARTICLE and looks_like_jsonl(text)):
        yield from read_jsonl(text, source.shown)
    else:
        yield _ONE_ARTICLE.get(suffix, _by_beginning)(text)


def _by_beginning(text: str) -> Draft:
    return read_html(text) if _BEGINS_LIKE_HTML.match(text) else read_plain(text)
