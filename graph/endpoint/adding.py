"""Takes articles, one at a time, and only from the page that this server has sent."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from starlette.background import BackgroundTask
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from ...errors import ClaimgraphError
from ..store import KnowledgeGraph
from .offers import LARGEST, Offer, offer
from .protocol import RefusedError
from .site import Edition, Site, retire

_HEADERS: Final = {"X-Content-Type-Options": "nosniff"}


@dataclass(frozen=True, slots=True)
class Added:
    """The graph with what was added, open, and a sentence that says what that was."""

    graph: KnowledgeGraph
    told: str


Add = Callable[[Offer], Added]
"""Adds what is offered, and takes as long as that takes. Raises ClaimgraphError or OSError."""


class Adding:
    """The requests that bring articles. Each is answered by one sentence."""

    def __init__(self, site: Site, add: Add) -> None:
        self._site, self._add, self._one = site, add, asyncio.Lock()

    async def take(self, request: Request) -> Response:
        """Adds what a request brings, and has the site show it."""
        try:
            _check_origin(request)
            offered = offer(
                request.headers.get("content-type", ""), request.query_params.get("name", ""), await _body(request)
            )
            told, old = await self._alone(offered)
        except RefusedError as error:
            return _sentence(str(error), error.status)
        except ClaimgraphError as error:
            return _sentence(str(error), 422)
        except OSError as error:
            return _sentence(f"The graph cannot be written: {error.strerror or error}.", 500)
        return _sentence(told, 200, BackgroundTask(retire, old))

    async def _alone(self, offered: Offer) -> tuple[str, Edition]:
        if self._one.locked():
            raise RefusedError(409, "Another article is being added; try again when it is in.")
        async with self._one:
            added = await run_in_threadpool(self._add, offered)
            with added.graph:
                return added.told, await self._site.renew(added.graph)


def _check_origin(request: Request) -> None:
    """Browsers say with every POST which page it comes from; other pages must not write here."""
    own = f"{request.url.scheme}://{request.headers['host']}"
    asking, site = request.headers.get("origin"), request.headers.get("sec-fetch-site", "same-origin")
    if asking != own or site != "same-origin":
        raise RefusedError(403, f"Articles are taken from the page at {own}/ alone.")


async def _body(request: Request) -> bytes:
    """The whole body. One that is too large is read on without being kept, so that the client hears why."""
    body, size = bytearray(), 0
    async for chunk in request.stream():
        size += len(chunk)
        if size <= LARGEST:
            body += chunk
    if size > LARGEST:
        raise RefusedError(413, f"The article is larger than {LARGEST // 1_000_000} MB.")
    return bytes(body)


def _sentence(told: str, status: int, after: BackgroundTask | None = None) -> Response:
    return PlainTextResponse(f"{told}\n", status, _HEADERS, background=after)
