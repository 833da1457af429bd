"""Words as data: one list a file, each naming its source on its first line.

A ``.txt`` file holds a set of words or phrases, one a line; a ``.tsv`` file holds pairs, two columns a line.
Lines that start with ``#`` are comments. Everything is lower case unless the file says otherwise.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType


@cache
def words(*names: str) -> frozenset[str]:
    """The entries of ``name.txt`` for every name. Raises FileNotFoundError for a list that does not exist."""
    return frozenset(line for name in names for line in _lines(f"{name}.txt"))


@cache
def table(name: str) -> Mapping[str, str]:
    """First column -> second column of ``name.tsv``, in the order of the file.

    Raises FileNotFoundError for a table that does not exist, ValueError for a line that is not two columns.
    """
    return MappingProxyType(dict(_pair(line) for line in _lines(f"{name}.tsv")))


def _pair(line: str) -> tuple[str, str]:
    key, value = line.split("\t")
    return key, value


def _lines(file: str) -> Iterator[str]:
    text = resources.files(__package__).joinpath(file).read_text(encoding="utf-8")
    return (line for line in text.splitlines() if line.strip() and not line.startswith("#"))
