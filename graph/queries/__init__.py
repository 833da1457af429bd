"""Ready queries: each file is SPARQL whose first line is a comment that says what it answers."""

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from ...errors import QueryError


@dataclass(frozen=True, slots=True)
class ReadyQuery:
    """A query with its name, asked for as ``@name``, and a sentence on what it answers."""

    name: str
    description: str
    sparql: str


@cache
def ready_queries() -> Mapping[str, ReadyQuery]:
    """Name -> query, in order of the alphabet."""
    paths = sorted((path for path in files(__package__).iterdir() if path.name.endswith(".rq")), key=lambda p: p.name)
    return {query.name: query for query in (_read(path.name[:-3], path.read_text("utf-8")) for path in paths)}


def resolve(query: str) -> str:
    """The SPARQL of a query given as text, as ``@name`` of a ready one, or as ``@file``.

    Raises QueryError when there is neither such a name nor such a file.
    """
    if not query.startswith("@"):
        return query
    name, known = query[1:], ready_queries()
    if name in known:
        return known[name].sparql
    try:
        return Path(name).read_text("utf-8")
    except (OSError, ValueError) as error:
        near = difflib.get_close_matches(name, known, 1)
        hint = f"did you mean @{near[0]}?" if near else f"ready ones are {', '.join(known)}."
        raise QueryError(f"There is no ready query and no readable file {name!r}; {hint}") from error


def _read(name: str, sparql: str) -> ReadyQuery:
    return ReadyQuery(name, sparql.partition("\n")[0].removeprefix("#").strip(), sparql)
