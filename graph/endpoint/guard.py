"""Refuses queries that reach beyond the graph: SERVICE, and graphs that would have to be fetched. Pure."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from .protocol import Job, RefusedError

_TOKEN: Final = re.compile(
    r"""
      (?P<text> \"{3} (?: [^"\\] | \\. | \"{1,2}(?!\") )* \"{3}
              | '{3} (?: [^'\\] | \\. | '{1,2}(?!') )* '{3}
              | " (?: [^"\\\n] | \\. )* "
              | ' (?: [^'\\\n] | \\. )* ' )
    | (?P<iri> < [^<>"{}|^`\\\s]* > )
    | (?P<comment> \# [^\n]* )
    | (?P<word> [?$\w.:%-]+ )
    | (?P<sign> \S )
    """,
    re.DOTALL | re.VERBOSE,
)


def check(job: Job, graphs: Iterable[str]) -> None:
    """Raises RefusedError for a SERVICE, and for a FROM whose graph is not among ``graphs``.

    A graph that a parameter of the protocol names may be missing: it counts as empty.
    """
    words = list(_words(job.query))
    if "SERVICE" in (word.upper() for word in words):
        raise RefusedError(403, "SERVICE is refused: this endpoint asks no other.")
    known = set(graphs)
    for graph in _from(words):
        if graph not in known:
            raise RefusedError(403, f"The graph <{graph}> is not here, and nothing is fetched.")


def _words(query: str) -> Iterator[str]:
    """Keywords, names and IRIs of a query, without its comments and strings."""
    for token in _TOKEN.finditer(query):
        if token.lastgroup in ("iri", "word"):
            yield token[0]


def _from(words: list[str]) -> Iterator[str]:
    """The IRIs after FROM and FROM NAMED."""
    clauses = [word for word in words if word.upper() != "NAMED"]
    for one, other in pairwise(clauses):
        if one.upper() == "FROM" and other.startswith("<"):
            yield other[1:-1]
