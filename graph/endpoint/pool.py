"""Worker processes, a few of them started ahead: one query each, killed when its time is over."""

import asyncio
import json
import sys
from asyncio.subprocess import PIPE, Process
from collections import deque
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from .protocol import Job, RefusedError

_AHEAD: Final = 2
_CHUNK: Final = 65536


@dataclass(frozen=True, slots=True)
class Limits:
    """How long a query may take, in seconds, and how many may run at once."""

    seconds: float = 30.0
    queries: int = 8


class CutShortError(Exception):
    """The time was over when part of the body had been sent already."""


@dataclass(frozen=True, slots=True)
class Reply:
    """Status and media type of an answer, and its body in chunks."""

    status: int
    media: str
    body: AsyncIterator[bytes]


class Pool:
    """Answers jobs on a store within limits. Used within one event loop."""

    def __init__(self, store: Path, base: str, limits: Limits) -> None:
        self._command = (sys.executable, "-m", f"{__package__}.worker", str(store), base)
        self._limits = limits
        self._places = asyncio.Semaphore(limits.queries)
        self._ahead: deque[asyncio.Task[Process]] = deque()

    def prepare(self) -> None:
        """Starts workers ahead."""
        while len(self._ahead) < _AHEAD:
            self._ahead.append(asyncio.create_task(self._start()))

    async def close(self) -> None:
        """Waits for the answers under way, and ends the workers that wait. Nothing may be asked afterwards."""
        for _ in range(self._limits.queries):
            await self._places.acquire()
        while self._ahead:
            await _end(await self._ahead.popleft())

    @asynccontextmanager
    async def answer(self, job: Job) -> AsyncIterator[Reply]:
        """The reply to a job; leaving the context ends its worker.

        Raises RefusedError when the time is over before the answer begins.
        """
        async with self._places:
            self.prepare()
            worker = await self._ahead.popleft()
            try:
                yield await self._reply(worker, job)
            finally:
                await _end(worker)

    async def _start(self) -> Process:
        """A worker that has said that it is ready."""
        worker = await asyncio.create_subprocess_exec(*self._command, stdin=PIPE, stdout=PIPE, limit=_CHUNK)
        assert worker.stdout
        await worker.stdout.readline()
        return worker

    async def _reply(self, worker: Process, job: Job) -> Reply:
        assert worker.stdin and worker.stdout
        deadline = asyncio.get_running_loop().time() + self._limits.seconds
        worker.stdin.write(job.to_json().encode() + b"\n")
        head = await self._within(deadline, worker.stdout.readline())
        if not head:
            raise RefusedError(500, "The query ended without an answer; it may need more memory than there is.")
        told = json.loads(head)
        return Reply(told["status"], told["type"], self._body(worker.stdout, deadline))

    async def _body(self, out: asyncio.StreamReader, deadline: float) -> AsyncIterator[bytes]:
        try:
            while chunk := await self._within(deadline, out.read(_CHUNK)):
                yield chunk
        except RefusedError as error:
            raise CutShortError from error

    async def _within(self, deadline: float, reading: Coroutine[Any, Any, bytes]) -> bytes:
        try:
            async with asyncio.timeout_at(deadline):
                return await reading
        except TimeoutError as error:
            raise RefusedError(
                503, f"The query took longer than {self._limits.seconds:g} seconds and was ended."
            ) from error


async def _end(worker: Process) -> None:
    with suppress(ProcessLookupError):
        worker.kill()
    await worker.wait()
