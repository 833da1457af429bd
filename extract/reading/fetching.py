"""The bytes of a source: a file, standard input, or a page fetched over HTTP."""

import sys
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from ...errors import InputError
from .sources import Source

_HEADERS = {"User-Agent": "claimgraph", "Accept": "text/html, text/plain;q=0.9, */*;q=0.1"}
_SECONDS = 30
_LARGEST_PAGE = 20_000_000
_TEXT = ("text/", "application/xhtml", "application/json", "application/x-ndjson", "application/jsonl")


@dataclass(frozen=True, slots=True)
class Fetched:
    """Bytes with what a server says of them: the encoding and the address after redirects; None for files."""

    data: bytes
    charset: str | None = None
    url: str | None = None


def fetch(source: Source) -> Fetched:
    """Read a source. Raises InputError if it cannot be read or is empty; pages above 20 MB are refused."""
    try:
        fetched = _fetch(source)
    except OSError as error:
        raise InputError(f"{source.shown} cannot be read: {_reason(error)}.") from None
    if not fetched.data.strip():
        raise InputError(f"{source.shown} is empty.")
    return fetched


def _fetch(source: Source) -> Fetched:
    if source.is_url:
        return _page(source.location)
    if source.location == "-":
        return Fetched(sys.stdin.buffer.read())
    return Fetched(Path(source.location).read_bytes())


def _page(url: str) -> Fetched:
    with urlopen(Request(url, headers=_HEADERS), timeout=_SECONDS) as response:
        kind = response.headers.get_content_type()
        if not kind.startswith(_TEXT):
            raise InputError(f"{url} is {kind}, not a page of text.")
        data = response.read(_LARGEST_PAGE + 1)
        if len(data) > _LARGEST_PAGE:
            raise InputError(f"{url} is larger than {_LARGEST_PAGE // 1_000_000} MB.")
        return Fetched(data, response.headers.get_content_charset(), response.geturl())


def _reason(error: OSError) -> str:
    if isinstance(error, HTTPError):
        return f"the server answered {error.code} ({error.reason})"
    if isinstance(error, URLError) and isinstance(error.reason, OSError):
        return _reason(error.reason)
    return error.strerror or str(error) or type(error).__name__
