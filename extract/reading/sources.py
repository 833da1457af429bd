"""What an INPUT stands for: standard input, a URL, a file, or the articles in a folder."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ...errors import InputError

SUFFIXES = (".txt", ".md", ".html", ".htm", ".jsonl")
OF_A_GRAPH = frozenset(("graph.ttl", "graph.html"))
"""What a folder holds that a graph was built in."""


@dataclass(frozen=True, slots=True)
class Source:
    """One thing to read. ``location`` is ``-``, a URL or a path; ``name`` the path in the given input.

    ``found`` tells that it was found in a folder rather than asked for.
    """

    location: str
    name: str | None = None
    found: bool = False

    @property
    def shown(self) -> str:
        """What messages call it."""
        return "Standard input" if self.location == "-" else self.location

    @property
    def is_url(self) -> bool:
        return self.location.lower().startswith(("http://", "https://"))


def sources_of(given: str) -> Iterator[Source]:
    """What an INPUT stands for, sorted. Raises InputError for a missing path or a folder without articles."""
    path = Path(given)
    if given == "-" or Source(given).is_url:
        yield Source(given)
    elif path.is_dir():
        yield from _in_folder(path)
    elif path.exists():
        yield Source(given, path.name)
    else:
        raise InputError(f"There is no file or folder {given}.")


def _in_folder(folder: Path) -> Iterator[Source]:
    names = sorted(path.relative_to(folder).as_posix() for path in _files(folder))
    if not names:
        raise InputError(f"The folder {folder} holds no articles (files ending in {', '.join(SUFFIXES)}).")
    yield from (Source(str(folder / name), name, found=True) for name in names)


def _files(folder: Path) -> Iterable[Path]:
    """The files that may be articles: no hidden ones, nothing in a hidden folder, no README, no page of a graph."""
    for parent, folders, files in os.walk(folder, onerror=_refuse):
        folders[:] = [name for name in folders if not name.startswith(".")]
        page = OF_A_GRAPH if OF_A_GRAPH.issubset(files) else frozenset()
        yield from (Path(parent, name) for name in files if _may_be_article(name) and name not in page)


def _may_be_article(name: str) -> bool:
    return name.lower().endswith(SUFFIXES) and not name.lower().startswith((".", "readme"))


def _refuse(error: OSError) -> None:
    raise InputError(f"The folder {error.filename} cannot be read: {error.strerror}.")
