"""The store against plain rdflib, in one run: load, eight queries, Turtle out and in, remove an article.

Invented articles of twenty claims each in the shape of real ones; queries in memory, as rdflib's are, and on disk.
Times are seconds of processor time, those of queries the best of the runs that fit into a second; rdflib stops at
100,000 triples, and a query of its that takes longer than a minute is cut off.
``python -m claimgraph.benchmarks.graph 10000`` measures one size.
"""

import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import rdflib
from pyoxigraph import DefaultGraph, RdfFormat

from ..exports.rdf import nquads, turtle
from ..graph.bulk import load
from ..graph.model import Attribution, Claim, Literal, LiteralType, Polarity, Qualifier
from ..graph.queries import ready_queries
from ..graph.store import KnowledgeGraph
from ..graph.vocabulary import Names
from .command import Row, table
from .page_graphs import invented

SIZES = (10_000, 100_000, 1_000_000)
RDFLIB_UP_TO = 100_000
TRIPLES_A_CLAIM = 37
CUT_OFF = 60
_ENOUGH = 1.0
QUERIES = (
    "who-met-whom",
    "who-said-what",
    "planned",
    "disputed",
    "most-connected",
    "timeline",
    "sources",
    "relations",
)


def main() -> None:
    """Print a table for each size, a row as soon as it is measured."""
    for size in map(int, sys.argv[1:]) if sys.argv[1:] else SIZES:
        with tempfile.TemporaryDirectory() as folder:
            print(table(list(_compared(Path(folder), size))), flush=True)


def _compared(folder: Path, size: int) -> Iterator[Row]:
    graph = KnowledgeGraph()
    adding = _timed(lambda: _fill(graph, size))
    (folder / "kg.nq").write_text("".join(nquads(graph)), encoding="utf-8")
    yield f"{sum(1 for _ in graph.quads.union()):,} triples", "claimgraph / rdflib"
    yield "add, article by article", f"{adding:.2f}"
    yield "the union copied for the first query, in memory", f"{_timed(lambda: graph.query('ASK {}')):.2f}"
    ours = {**dict(_queries(graph)), **dict(_folder(folder))}
    theirs = dict(_rdflib(folder)) if size <= RDFLIB_UP_TO else {}
    for measure, seconds in ours.items():
        yield measure, f"{seconds:.4f}" + (f" / {_against(theirs[measure], seconds)}" if measure in theirs else "")


def _queries(graph: KnowledgeGraph, where: str = "") -> Iterator[tuple[str, float]]:
    for name in QUERIES:
        yield f"{name}{where}", _best(partial(graph.query, f"@{name}"))


def _against(theirs: float, ours: float) -> str:
    cut = ">" if theirs >= CUT_OFF else ""
    return f"{cut}{theirs:.3f}  ({cut}{theirs / max(ours, 0.001):.1f} times)"


def _folder(folder: Path) -> Iterator[tuple[str, float]]:
    yield "load", _timed(lambda: load(folder / "kg.nq", folder / "kg"))
    graph = KnowledgeGraph(folder / "kg")
    yield from _queries(graph, ", on disk")
    yield "Turtle out", _best(lambda: (folder / "kg.ttl").write_text("".join(turtle(graph)), encoding="utf-8"))
    store = graph.quads.store
    yield "Turtle out, pyoxigraph alone", _best(lambda: store.dump(format=RdfFormat.TURTLE, from_graph=DefaultGraph()))
    yield "Turtle in", _timed(lambda: KnowledgeGraph.open(folder / "kg.ttl"))
    yield "remove an article", _timed(partial(graph.remove, graph.articles()[0].id))


def _rdflib(folder: Path) -> Iterator[tuple[str, float]]:
    data = rdflib.Dataset(default_union=True)
    yield "load", _timed(lambda: data.parse(folder / "kg.nq", format="nquads"))
    for name in QUERIES:
        yield name, _best(partial(_asked, data, ready_queries()[name].sparql))
    union = rdflib.Graph()
    for subject, predicate, value, _ in data.quads():
        union.add((subject, predicate, value))
    yield "Turtle out", _best(lambda: union.serialize(format="turtle"))
    yield "Turtle in", _timed(lambda: rdflib.Graph().parse(folder / "kg.ttl"))
    first = min(graph.identifier for graph in data.graphs() if "/doc/" in graph.identifier)
    yield "remove an article", _timed(lambda: data.remove_graph(first))


def _asked(data: rdflib.Dataset, sparql: str) -> list[object]:
    return list(data.query(sparql, initNs=Names().prefixes()))


def _best(work: Callable[[], object]) -> float:
    """Processor seconds of the run that was disturbed least, for work that can be done again and again."""
    runs = [_timed(work)]
    while sum(runs) < _ENOUGH:
        runs.append(_timed(work))
    return min(runs)


def _timed(work: Callable[[], object]) -> float:
    """Processor seconds, or `CUT_OFF` for what takes longer.

    An alarm looks at the clock: while a timer on the processor's time runs, that clock ticks every few milliseconds.
    """
    begun = time.process_time()

    def look(*_: object) -> None:
        if time.process_time() - begun >= CUT_OFF:
            signal.setitimer(signal.ITIMER_REAL, 0)
            raise TimeoutError

    signal.signal(signal.SIGALRM, look)
    signal.setitimer(signal.ITIMER_REAL, 1, 1)
    try:
        work()
    except TimeoutError:
        return CUT_OFF
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return time.process_time() - begun


def _fill(graph: KnowledgeGraph, size: int) -> None:
    claims = size // TRIPLES_A_CLAIM
    made = invented(claims // 2, claims)
    told: dict[str, list[Claim]] = {article.id: [] for article in made.articles()}
    for number, claim in enumerate(made.claims()):
        told[claim.evidence.article].append(_enriched(claim, number))
    for article in made.articles():
        graph.add(article, told[article.id])


def _enriched(claim: Claim, number: int) -> Claim:
    """Every third claim with a time, every fifth with a speaker, every tenth denied."""
    time = Qualifier(
        "time", Literal("that day", LiteralType.DATE), claim.evidence.object, f"2024-05-{number % 28 + 1:02}"
    )
    return replace(
        claim,
        qualifiers=(time,) if number % 3 == 0 else (),
        attributed_to=Attribution(claim.subject, claim.evidence.subject) if number % 5 == 0 else None,
        polarity=Polarity.NEGATIVE if number % 10 == 0 else Polarity.POSITIVE,
    )


if __name__ == "__main__":
    main()
