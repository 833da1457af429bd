"""Bytes to text: byte order marks, then the declared encoding, then UTF-8, then Windows-1252."""

import codecs
import re
from collections.abc import Iterator

from ...errors import InputError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_READ_AS_WINDOWS = ("iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii")
_META_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decode(data: bytes, shown: str, declared: str | None = None) -> str:
    """The text of ``data``, with line ends as newlines.

    ``declared`` is the encoding a server names; that of an HTML ``<meta>`` is found here. ``shown`` is what
    messages call the input. Raises InputError for what is no text.
    """
    for encoding in _encodings(data, declared):
        text = _try(data, encoding)
        if text is not None and not _CONTROL.search(text):
            return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    raise InputError(f"{shown} is not text: give a text, Markdown, HTML or JSONL file.")


def _encodings(data: bytes, declared: str | None) -> Iterator[str]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            yield encoding
            return
    if declared:
        yield declared
    if named := _META_CHARSET.search(data[:4096]):
        yield named.group(1).decode("ascii")
    yield from ("utf-8", "cp1252")


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode("cp1252" if encoding.lower() in _READ_AS_WINDOWS else encoding)
    except (UnicodeDecodeError, LookupError):
        return None
