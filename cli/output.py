"""What the commands write: results to standard output, all else to standard error."""

import sys
from collections.abc import Iterable, Iterator
from io import TextIOWrapper
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.text import Text

Item = TypeVar("Item")


def write(chunk: str | bytes | Text) -> None:
    """Write a part of the result as it is; only styled text is styled, and only on a terminal."""
    if isinstance(chunk, Text):
        Console(soft_wrap=True, highlight=False).print(chunk)
    elif isinstance(chunk, bytes):
        sys.stdout.buffer.write(chunk)
    else:
        sys.stdout.write(chunk)


def notices(sentences: Iterable[str]) -> None:
    """Tell something on standard error, a line each."""
    for sentence in sentences:
        _error().print(sentence, markup=False)


def complain(sentence: str) -> None:
    """Tell what went wrong, on standard error."""
    notices([f"claimgraph: {sentence}"])


def progress(items: Iterable[Item], total: int | None, doing: str = "Reading") -> Iterator[Item]:
    """The items, with a bar on standard error while they come if that is a terminal; ``total`` may be unknown."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = _error()
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        yield from bar.track(items, total=total, description=doing)


def use_utf8() -> None:
    """Write UTF-8 whatever the system's own encoding is, and line ends as they are given."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", newline="")


def _error() -> Console:
    return Console(stderr=True, soft_wrap=True, highlight=False)
