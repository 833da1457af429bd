"""What a request asks for: SPARQL 1.1 Protocol, section 2.1. Pure."""

import json
from dataclasses import asdict, dataclass
from typing import Final, Self
from urllib.parse import parse_qsl

from ...errors import QueryError

FORM: Final = "application/x-www-form-urlencoded"
QUERY: Final = "application/sparql-query"
UPDATE: Final = "application/sparql-update"

Parameters = list[tuple[str, str]]


class RefusedError(QueryError):
    """A request that is answered with an HTTP status other than 200."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status


@dataclass(frozen=True, slots=True)
class Job:
    """A query with its dataset, and the media types that the client accepts."""

    query: str
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()
    accept: str = "*/*"

    def to_json(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Self:
        fields = json.loads(text)
        return cls(fields["query"], tuple(fields["default_graphs"]), tuple(fields["named_graphs"]), fields["accept"])


def job(method: str, url_query: str, content_type: str, body: bytes, accept: str) -> Job:
    """What a request asks for. Raises RefusedError when it asks for nothing, for too much, or for a change."""
    kind = content_type.partition(";")[0].strip().lower()
    parameters = _parameters(method, url_query, kind, body)
    if kind == UPDATE or _values(parameters, "update"):
        raise RefusedError(403, "This endpoint only answers queries; it changes nothing.")
    queries = _values(parameters, "query")
    if len(queries) != 1:
        raise RefusedError(400, f"Send one query in the parameter 'query', not {len(queries)}.")
    default, named = (_values(parameters, f"{part}-graph-uri") for part in ("default", "named"))
    return Job(queries[0], default, named, accept or "*/*")


def _parameters(method: str, url_query: str, kind: str, body: bytes) -> Parameters:
    """Those of the URL for a GET, of the body for a form; a query that is sent as it is counts as a parameter."""
    if method != "POST" or kind == UPDATE:
        return _decoded(url_query)
    if kind == FORM:
        return _decoded(_text(body))
    if kind == QUERY:
        return [*(pair for pair in _decoded(url_query) if pair[0] != "query"), ("query", _text(body))]
    raise RefusedError(415, f"Send {FORM} or {QUERY}, not {kind or 'a body without a type'}.")


def _decoded(text: str) -> Parameters:
    try:
        return parse_qsl(text, keep_blank_values=True, errors="strict")
    except UnicodeDecodeError as error:
        raise RefusedError(400, "The parameters are not UTF-8.") from error


def _text(body: bytes) -> str:
    try:
        return body.decode()
    except UnicodeDecodeError as error:
        raise RefusedError(400, "The body is not UTF-8.") from error


def _values(parameters: Parameters, name: str) -> tuple[str, ...]:
    return tuple(value for key, value in parameters if key == name)
