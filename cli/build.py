"""``claimgraph build``: articles to a folder with the store, the Turtle and the page."""

import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from . import options
from .articles import reading
from .output import notices, progress, write

if TYPE_CHECKING:
    from ..graph.store import KnowledgeGraph

_BASE = re.compile(r"https?://[^\s<>\"{}|\\^`]+/")


def _check_base(base: str | None) -> str | None:
    if base is not None and not _BASE.fullmatch(base):
        raise typer.BadParameter("Give an http address that ends in a slash.")
    return base


Out = Annotated[Path, typer.Option("--out", "-o", metavar="DIR", help="The folder to make, or to add to.")]
Base = Annotated[
    str | None, typer.Option(metavar="IRI", help="What the graph's own IRIs begin with.", callback=_check_base)
]
NoText = Annotated[bool, typer.Option("--no-text", help="Keep the quotes of claims, but not the articles' texts.")]


def build(
    inputs: options.Inputs,
    out: Out = Path("kg"),
    day: options.Day = None,
    min_confidence: options.MinConfidence = 0.0,
    no_text: NoText = False,
    base: Base = None,
    model: options.Model = None,
    relations: options.Relations = None,
) -> None:
    """Build a knowledge graph from articles, or add articles to one.

    DIR gets graph.html (the page to explore), graph.ttl (the graph as Turtle) and store (the database that the other
    commands use). Articles that are in it already and have not changed are skipped.

    Example: `claimgraph build articles/ -o kg`
    """
    from .. import api
    from ..graph.by_hand import read_by_hand
    from ..graph.store import KnowledgeGraph

    by_hand = read_by_hand(out)
    articles = reading(inputs, options.day_of(day))
    how = api.extraction(model, relations)
    with KnowledgeGraph(out, base=base, vocabulary=how.vocabulary) as graph:
        filling = api.fill(graph, articles, how, min_confidence=min_confidence, with_text=not no_text)
        for _ in progress(filling, total=len(articles)):
            pass
        notices(api.publish(graph, out, by_hand))
        write(summary(graph, out))


def summary(graph: "KnowledgeGraph", folder: Path) -> str:
    """What a graph holds, and where to find it."""
    claims = graph.claims()
    statuses = Counter(str(claim.status) for claim in claims)
    shares = ", ".join(f"{count} {status}" for status, count in statuses.most_common())
    articles, entities = len(graph.articles()), len(graph.entities())
    return (
        f"{_count(articles, 'article')}, {_count(entities, 'entity', 'entities')}, {_count(len(claims), 'claim')}"
        f"{': ' if claims else ''}{shares}\n"
        f"The page to explore  {folder / 'graph.html'}\n"
        f"The graph as Turtle  {folder / 'graph.ttl'}\n"
    )


def _count(number: int, one: str, many: str | None = None) -> str:
    return f"{number} {one if number == 1 else many or f'{one}s'}"
