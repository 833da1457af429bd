"""An article that is handed in: what a request to add one brings. Pure."""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Final

from .protocol import RefusedError

LARGEST: Final = 5_000_000
"""The bytes that an article may have."""

TEXT: Final = "text/plain"
FILE: Final = "application/octet-stream"
ADDRESS: Final = "text/uri-list"

_ADDRESS: Final = re.compile(r"https?://\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Text:
    """The words of an article, in UTF-8."""

    data: bytes


@dataclass(frozen=True, slots=True)
class File:
    """A file with its name, which has no folder in it."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Address:
    """Where on the web an article is; http or https."""

    url: str


Offer = Text | File | Address


def offer(content_type: str, name: str, body: bytes) -> Offer:
    """What a body of this media type offers; ``name`` is that of the file.

    Raises RefusedError when there is nothing in it, or nothing that an article could be.
    """
    if not body.strip():
        raise RefusedError(400, "There is nothing to add: give a text, a file or an address.")
    kind = content_type.partition(";")[0].strip().lower()
    if kind == TEXT:
        return Text(body)
    if kind == FILE:
        return _file(name, body)
    if kind == ADDRESS:
        return _address(body)
    raise RefusedError(415, f"Send {TEXT}, {FILE} or {ADDRESS}, not {kind or 'a body without a type'}.")


def _file(name: str, body: bytes) -> File:
    bare = PurePosixPath(name.replace("\\", "/")).name
    if not bare:
        raise RefusedError(400, "Send the name of the file in the parameter 'name'.")
    return File(bare, body)


def _address(body: bytes) -> Address:
    url = body.decode(errors="replace").strip()
    if not _ADDRESS.fullmatch(url):
        raise RefusedError(400, "The address must begin with http:// or https:// and hold no spaces.")
    return Address(url)
