"""The web application: the page at ``/``, the SPARQL endpoint at ``/sparql``, and where wanted ``/add``."""

import socket
import tempfile
from collections.abc import Sequence
from contextlib import suppress
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

from ...errors import GraphError
from ..store import KnowledgeGraph
from .adding import Add, Adding
from .pool import CutShortError, Limits
from .protocol import Job, RefusedError, job
from .site import Site

HOST: Final = "127.0.0.1"
METHODS: Final = ("GET", "HEAD", "POST")
_HEADERS: Final = {"Vary": "Accept", "X-Content-Type-Options": "nosniff"}


def listener(port: int) -> socket.socket:
    """A socket on this machine that nobody outside it reaches. Raises GraphError when the port cannot be had."""
    try:
        return socket.create_server((HOST, port))
    except OSError as error:
        raise GraphError(f"Port {port} cannot be served at: {error.strerror}; choose another port.") from error


def serve(
    kg: KnowledgeGraph,
    at: socket.socket,
    limits: Limits,
    origins: Sequence[str] = (),
    add: Add | None = None,
) -> None:
    """Serves the graph as it is now, at a `listener`, until interrupted.

    ``origins`` are the web pages elsewhere that may ask, none by default. With ``add`` the page takes articles.
    """
    with tempfile.TemporaryDirectory(prefix="claimgraph-") as folder:
        app = application(kg, Path(folder), limits, origins, add)
        kg.close()
        with suppress(KeyboardInterrupt):
            uvicorn.Server(uvicorn.Config(app, log_level="warning")).run([at])


def application(
    kg: KnowledgeGraph, folder: Path, limits: Limits, origins: Sequence[str] = (), add: Add | None = None
) -> Starlette:
    """The application on a copy of the graph in ``folder``, which must be empty."""
    site = Site(kg, folder, limits)
    headers = {"Link": '<add>; rel="edit"'} if add else {}

    async def home(request: Request) -> Response:
        return HTMLResponse(site.now.page, headers=headers)

    middleware = [Middleware(TrustedHostMiddleware, allowed_hosts=[HOST, "localhost"])]
    if origins:
        middleware.append(Middleware(CORSMiddleware, allow_origins=list(origins), allow_methods=["GET", "POST"]))
    routes = [Route("/", home), Route("/sparql", _Endpoint(site))]
    if add:
        routes.append(Route("/add", Adding(site, add).take, methods=["POST"]))
    return Starlette(routes=routes, middleware=middleware, lifespan=site.lifespan)


class _Endpoint:
    """The SPARQL endpoint as an ASGI application."""

    def __init__(self, site: Site) -> None:
        self._site = site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            asked = await _job(Request(scope, receive))
            async with self._site.now.pool.answer(asked) as reply:
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
