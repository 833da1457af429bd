"""Finds exporters through entry points and writes files whole or not at all."""

import os
import secrets
from collections.abc import Callable, Iterable, Iterator
from importlib.metadata import entry_points
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ..errors import ExportError

if TYPE_CHECKING:
    from .store import KnowledgeGraph

GROUP: Final = "claimgraph.exporters"
_PART: Final = ".part"
_BY_SUFFIX: Final = {"rdf": "rdfxml", "xml": "rdfxml", "htm": "html", "cql": "cypher"}

Exporter = Callable[["KnowledgeGraph"], Iterator[str | bytes]]


def formats() -> tuple[str, ...]:
    """The names of all formats that an installed exporter writes, sorted."""
    return tuple(sorted(entry.name for entry in entry_points(group=GROUP)))


def exporter(format: str) -> Exporter:
    """The exporter of that name. Raises ExportError when there is none."""
    for entry in entry_points(group=GROUP, name=format):
        found: Exporter = entry.load()
        return found
    raise ExportError(f"There is no format {format!r}; choose one of {', '.join(formats())}.")


def format_of(path: Path) -> str:
    """The format that a file's name asks for: ``kg.ttl`` is ttl, ``kg.rdf`` is rdfxml."""
    suffix = path.suffix.lower().removeprefix(".")
    return _BY_SUFFIX.get(suffix, suffix)


def tidy(path: Path) -> None:
    """Removes what processes that were killed while they published ``path`` have left beside it."""
    for beside in path.parent.glob(f".{path.name}.*{_PART}"):
        beside.unlink(missing_ok=True)


def publish(path: Path, chunks: Iterable[str | bytes]) -> None:
    """Writes a file beside its place and renames it, so that nobody ever sees half of it.

    Raises ExportError when the place cannot be written.
    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}{_PART}")
    try:
        with beside.open("wb") as file:
            for chunk in chunks:
                file.write(chunk.encode() if isinstance(chunk, str) else chunk)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        raise ExportError(f"{path} cannot be written: {error.strerror}.") from error
    finally:
        beside.unlink(missing_ok=True)
