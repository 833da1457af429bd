"""Sends a graph to a server by the SPARQL 1.1 Graph Store HTTP Protocol, for graphs that outgrow one machine.

Each article's graph replaces the one that the server has; the union of all is added to the server's default graph,
in batches. Sending twice is safe, so whatever fails on the way is tried again.
"""

import base64
import time
from collections.abc import Iterator
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import Final
from urllib.parse import SplitResult, quote, unquote, urlsplit

from ..errors import GraphError
from .store import KnowledgeGraph

BATCH: Final = 10_000
"""Triples in a request."""

_PAUSES: Final = (0.5, 2.0, 8.0)
_SECONDS: Final = 60
_UNREACHED: Final = 599
_ELSEWHERE: Final = (404, 405, _UNREACHED)


@dataclass(frozen=True, slots=True)
class Parcel:
    """One request: to the default graph, or in place of a named one."""

    graph: str | None
    triples: tuple[str, ...]


def parcels(kg: KnowledgeGraph) -> Iterator[Parcel]:
    """All that is to be sent, sorted, so that an interrupted push starts over with the same requests."""
    named = kg.quads.named()
    yield from (Parcel(graph, tuple(sorted(named[graph]))) for graph in sorted(named))
    union = sorted(kg.quads.union())
    yield from (Parcel(None, tuple(union[start : start + BATCH])) for start in range(0, len(union), BATCH))


def push(kg: KnowledgeGraph, url: str) -> Iterator[int]:
    """Sends everything, and gives after each request how many triples it had.

    ``url`` is the server's graph store; it may hold a user's name and password. Raises GraphError when the server
    refuses a request, or cannot be reached in four attempts.
    """
    place = urlsplit(url)
    if place.scheme not in ("http", "https") or not place.hostname:
        raise GraphError(f"{url!r} is no http address; give that of a SPARQL 1.1 graph store.")
    for parcel in parcels(kg):
        _send(place, parcel)
        yield len(parcel.triples)


def _send(place: SplitResult, parcel: Parcel) -> None:
    for pause in (*_PAUSES, None):
        status, told = _attempt(place, parcel)
        if status < 300:
            return
        if pause is None or (status < 500 and status != 429):
            break
        time.sleep(pause)
    what = "cannot be reached" if status == _UNREACHED else "did not take the graph"
    hint = "; give the address of the graph store of a running server" if status in _ELSEWHERE else ""
    raise GraphError(f"{_shown(place)} {what}: {told or f'status {status}'}{hint}.")


def _shown(place: SplitResult) -> str:
    """The address without name and password."""
    return place._replace(netloc=place.netloc.rpartition("@")[2]).geturl()


def _attempt(place: SplitResult, parcel: Parcel) -> tuple[int, str]:
    """Status of the reply, and what went wrong; `_UNREACHED` where there was none."""
    kind = HTTPSConnection if place.scheme == "https" else HTTPConnection
    connection = kind(place.hostname or "", place.port, timeout=_SECONDS)
    method, target = ("PUT", f"graph={quote(parcel.graph, safe='')}") if parcel.graph else ("POST", "default")
    body = "".join(f"{triple}\n" for triple in parcel.triples).encode()
    try:
        connection.request(method, f"{place.path or '/'}?{target}", body, _headers(place))
        reply = connection.getresponse()
        return reply.status, " ".join(reply.read(200).decode(errors="replace").split()).rstrip(".")
    except (OSError, HTTPException) as error:
        return _UNREACHED, str(getattr(error, "strerror", None) or error)
    finally:
        connection.close()


def _headers(place: SplitResult) -> dict[str, str]:
    headers = {"Content-Type": "application/n-triples"}
    if place.username:
        login = f"{unquote(place.username)}:{unquote(place.password or '')}"
        headers["Authorization"] = f"Basic {base64.b64encode(login.encode()).decode()}"
    return headers
