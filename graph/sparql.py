"""Runs SPARQL on a store: prefixes known, errors that point at the place."""

import difflib
import re
from typing import Final

from pyoxigraph import QueryBoolean, QueryTriples, Store

from ..errors import QueryError
from .results import Answer, QueryResult, Triples
from .vocabulary import Names

_PLACE: Final = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)
_PREFIX: Final = re.compile(r"([\w.-]*):[^\s:]*$")
_UPDATE: Final = re.compile(r"\s*(INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|ADD|MOVE|COPY|WITH)\b", re.IGNORECASE)


def run(store: Store, sparql: str, names: Names) -> QueryResult:
    """Answers a query; the default graph is the union of all articles, ``GRAPH`` asks single ones.

    Raises QueryError, with the line and a caret under the place, when the query does not parse or run.
    """
    try:
        answer = store.query(sparql, base_iri=names.base, prefixes=names.prefixes())
        if isinstance(answer, QueryBoolean):
            return Answer.of(bool(answer), names)
        if isinstance(answer, QueryTriples):
            return Triples.of(answer, names)
        variables = tuple(variable.value for variable in answer.variables)
        return QueryResult(variables, tuple(tuple(solution) for solution in answer), names)
    except SyntaxError as error:
        raise QueryError(explain(sparql, str(error), names)) from error
    except (OSError, ValueError) as error:
        raise QueryError(f"The query cannot be run: {error}.") from error


def explain(sparql: str, complaint: str, names: Names) -> str:
    """A parser's complaint as a sentence, with the line and a caret under the place."""
    place = _PLACE.match(complaint)
    if place is None:
        return f"The query is not valid SPARQL: {complaint}."
    lines = sparql.rstrip().splitlines() or [""]
    row = min(int(place[1]), len(lines))
    line = lines[row - 1]
    column = int(place[2]) if row == int(place[1]) else len(line) + 1
    before = line[: column - 1]
    return f"{_sentence(place[3], before, names)}\n  {line}\n  {' ' * len(before)}^ line {row}"


def _sentence(reason: str, before: str, names: Names) -> str:
    prefix = _PREFIX.search(before)
    if "Prefix not found" in reason and prefix:
        near = difflib.get_close_matches(prefix[1], names.prefixes(), 1)
        hint = f"did you mean {near[0]}:" if near else f"known are {', '.join(sorted(names.prefixes()))}"
        return f"The prefix {prefix[1]}: is not declared; {hint}."
    if _UPDATE.match(before):
        return "A query cannot change the graph; use SELECT, ASK, CONSTRUCT or DESCRIBE."
    if "unbound" in reason:
        return "The SELECT names a variable that is neither grouped nor aggregated."
    expected = re.sub(r"\s+", " ", reason.removeprefix("expected ").removeprefix("one of "))
    tokens = expected.removesuffix("[_]").rstrip(", ")
    hint = f"; expected {tokens}" if 0 < len(tokens) < 100 else ""
    return f"The query is not valid SPARQL here{hint}."
