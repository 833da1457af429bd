"""The web application: the page at ``/``, the SPARQL endpoint at ``/sparql``."""

import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from ..bulk import snapshot
from ..store import KnowledgeGraph
from .pool import CutShortError, Pool
from .protocol import Job, RefusedError, job

HOST: Final = "127.0.0.1"
METHODS: Final = ("GET", "HEAD", "POST")
_HEADERS: Final = {"Vary": "Accept", "X-Content-Type-Options": "nosniff"}


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a query may take, in seconds, and how many may run at once."""

    seconds: float = 30.0
    queries: int = 8


def serve(kg: KnowledgeGraph, port: int = 8000, limits: Limits = Limits(), origins: Sequence[str] = ()) -> None:
    """Serves the graph as it is now, on this machine only, until interrupted.

    ``origins`` are the web pages elsewhere that may ask, none by default.
    """
    with tempfile.TemporaryDirectory(prefix="claimgraph-") as folder:
        app = application(kg, Path(folder), limits, origins)
        kg.close()
        uvicorn.run(app, host=HOST, port=port, log_level="warning")


def application(kg: KnowledgeGraph, folder: Path, limits: Limits, origins: Sequence[str] = ()) -> Starlette:
    """The application on a copy of the graph in ``folder``, which must be empty."""
    store = snapshot(kg, folder / "store")
    page = b"".join(chunk.encode() if isinstance(chunk, str) else chunk for chunk in kg.export("html"))
    endpoint = _Endpoint(store, kg.names.base, limits)

    async def home(request: Request) -> Response:
        return HTMLResponse(page)

    middleware = [Middleware(TrustedHostMiddleware, allowed_hosts=[HOST, "localhost"])]
    if origins:
        middleware.append(Middleware(CORSMiddleware, allow_origins=list(origins), allow_methods=["GET", "POST"]))
    routes = [Route("/", home), Route("/sparql", endpoint)]
    return Starlette(routes=routes, middleware=middleware, lifespan=endpoint.lifespan)


class _Endpoint:
    """The SPARQL endpoint as an ASGI application."""

    def __init__(self, store: Path, base: str, limits: Limits) -> None:
        self._store, self._base, self._limits = store, base, limits

    @asynccontextmanager
    async def lifespan(self, app: Starlette) -> AsyncIterator[None]:
        self._pool = Pool(self._store, self._base, self._limits.seconds, self._limits.queries)
        self._pool.prepare()
        yield
        await self._pool.close()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            async with self._pool.answer(await _job(Request(scope, receive))) as reply:
                response = StreamingResponse(reply.body, reply.status, _HEADERS, media_type=reply.media)
                await response(scope, receive, send)
        except CutShortError:
            return  # the client sees that the message is not complete
        except RefusedError as error:
            allowed = {"Allow": ", ".join(METHODS)} if error.status == 405 else {}
            await PlainTextResponse(f"{error}\n", error.status, _HEADERS | allowed)(scope, receive, send)


async def _job(request: Request) -> Job:
    """What a request asks for. Raises RefusedError."""
    if request.method not in METHODS:
        raise RefusedError(405, f"Use {', '.join(METHODS)}.")
    kind, accept = request.headers.get("content-type", ""), request.headers.get("accept", "")
    return job(request.method, request.url.query, kind, await request.body(), accept)
