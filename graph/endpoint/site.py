"""What is served now: the page of a graph and a copy of it to ask, until the next edition takes its place."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool

from ..bulk import snapshot
from ..store import KnowledgeGraph
from .pool import Limits, Pool


@dataclass(frozen=True, slots=True)
class Edition:
    """A graph as it was at one time: its page, the copy of its store, and those who answer from that."""

    page: bytes
    store: Path
    pool: Pool


class Site:
    """The edition that is served. Used within one event loop; ``folder`` must be empty."""

    def __init__(self, kg: KnowledgeGraph, folder: Path, limits: Limits) -> None:
        self._folder, self._limits, self._numbers = folder, limits, count(1)
        self.now = self._edition(kg)

    @asynccontextmanager
    async def lifespan(self, app: Starlette) -> AsyncIterator[None]:
        """Starts workers ahead, and ends them with the application."""
        self.now.pool.prepare()
        yield
        await self.now.pool.close()

    async def renew(self, kg: KnowledgeGraph) -> Edition:
        """Serves the graph as it is now, and gives the edition that was served before, to be retired."""
        new = await run_in_threadpool(self._edition, kg)
        new.pool.prepare()
        old, self.now = self.now, new
        return old

    def _edition(self, kg: KnowledgeGraph) -> Edition:
        store = snapshot(kg, self._folder / f"store-{next(self._numbers)}")
        page = b"".join(chunk.encode() if isinstance(chunk, str) else chunk for chunk in kg.export("html"))
        return Edition(page, store, Pool(store, kg.names.base, self._limits))


async def retire(edition: Edition) -> None:
    """Throws away an edition that is no longer served, once its last query is answered."""
    await edition.pool.close()
    await run_in_threadpool(shutil.rmtree, edition.store, ignore_errors=True)
