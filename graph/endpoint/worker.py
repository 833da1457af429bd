"""Answers one query in a process of its own, which can be killed.

Started as ``python -m claimgraph.graph.endpoint.worker STORE BASE``: opens the store read-only and writes an empty
line, reads one job as a line of JSON from standard input, and writes one line of JSON with ``status`` and ``type``,
then the body, as it is made.
"""

import json
import sys
from pathlib import Path
from typing import BinaryIO

from pyoxigraph import NamedNode, QueryBoolean, QuerySolutions, QueryTriples, Store

from ..sparql import explain
from ..vocabulary import Names
from .guard import check
from .negotiation import ROWS, TRIPLES, chosen
from .protocol import Job, RefusedError

Answer = QuerySolutions | QueryBoolean | QueryTriples


def main(folder: Path, base: str, jobs: BinaryIO, out: BinaryIO) -> None:
    """Answers the one job that comes."""
    store = Store.read_only(str(folder))
    out.write(b"\n")
    out.flush()
    line = jobs.readline()
    if line:
        answer(store, Names(base), Job.from_json(line.decode()), out)


def answer(store: Store, names: Names, job: Job, out: BinaryIO) -> None:
    """Writes head and body of the answer to a job, or of the refusal."""
    try:
        check(job, (graph.value for graph in store.named_graphs() if isinstance(graph, NamedNode)))
        found = _run(store, names, job)
        media = _media(found, job.accept)
    except RefusedError as error:
        _head(out, error.status, "text/plain; charset=utf-8")
        out.write(f"{error}\n".encode())
        return
    _head(out, 200, media)
    if isinstance(found, QueryTriples):
        found.serialize(out, format=TRIPLES[media])
    else:
        found.serialize(out, format=ROWS[media])


def _run(store: Store, names: Names, job: Job) -> Answer:
    try:
        return store.query(
            job.query,
            base_iri=names.base,
            prefixes=names.prefixes(),
            default_graph=[NamedNode(graph) for graph in job.default_graphs] or None,
            named_graphs=[NamedNode(graph) for graph in job.named_graphs] or None,
        )
    except SyntaxError as error:
        raise RefusedError(400, explain(job.query, str(error), names)) from error
    except (OSError, ValueError) as error:
        raise RefusedError(400, f"The query cannot be run: {error}.") from error


def _media(found: Answer, accept: str) -> str:
    offered = TRIPLES if isinstance(found, QueryTriples) else ROWS
    media = chosen(accept, offered)
    if media is None:
        raise RefusedError(406, f"This answer comes as {', '.join(offered)}; accept one of these.")
    return media


def _head(out: BinaryIO, status: int, media: str) -> None:
    out.write(json.dumps({"status": status, "type": media}).encode() + b"\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.stdin.buffer, sys.stdout.buffer)
