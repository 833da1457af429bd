"""What Python users call: articles in, claims or a graph out."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from importlib.metadata import version
from pathlib import Path

from .extract.extractors import Extraction, installed
from .extract.reading import read_all
from .extract.reading import read_article as _read_article
from .graph.by_hand import NOTHING, ByHand, read_by_hand
from .graph.exporting import tidy
from .graph.mapping import Recipe
from .graph.model import Article, Claim
from .graph.settling import settle
from .graph.store import KnowledgeGraph
from .graph.vocabulary import load_vocabulary

PUBLISHED = ("graph.ttl", "graph.html")
"""The files that a built folder holds for people, beside the store."""


def read_article(source: str | Path) -> Article:
    """The article in a text, Markdown or HTML file, at a URL, or on standard input (``-``).

    Raises InputError when there is none, or more than one.
    """
    return _read_article(str(source))


def extract_claims(
    article: Article | str | Path, *, model: str | None = None, relations: Path | None = None
) -> tuple[Claim, ...]:
    """The claims of an article, or of the file or URL of one, in the order of the text.

    ``model`` names an installed spaCy pipeline to use instead of the bundled one, ``relations`` a Turtle file to use
    instead of the packaged relation vocabulary. Raises InputError, PipelineError or VocabularyError.
    """
    given = article if isinstance(article, Article) else read_article(article)
    return extraction(model, relations)(given)


def build(
    *inputs: str | Path,
    out: str | Path | None = None,
    day: date | None = None,
    min_confidence: float = 0.0,
    model: str | None = None,
    relations: Path | None = None,
) -> KnowledgeGraph:
    """A graph of the articles in files, folders, URLs and corpora.

    With ``out`` the graph is kept in that folder, together with its Turtle and its page; articles that are there
    already and have not changed are skipped. Without, it lives in memory. ``day`` is the date of articles that tell
    none; claims below ``min_confidence`` (0 to 1) are left out. Files of a folder that are no articles are
    warned of. Raises InputError, PipelineError, VocabularyError or GraphError.
    """
    reading = read_all(map(str, inputs))
    _warn(map(str, reading.problems))
    by_hand = read_by_hand(Path(out)) if out else NOTHING
    how = extraction(model, relations)
    graph = KnowledgeGraph(Path(out) if out else None, vocabulary=how.vocabulary)
    for _ in fill(graph, dated(reading.articles, day), how, min_confidence=min_confidence):
        pass
    _warn(publish(graph, Path(out), by_hand) if out else settle(graph))
    return graph


def extraction(model: str | None = None, relations: Path | None = None) -> Extraction:
    """All installed extractors with the pipeline and the vocabulary that they are to use, loaded."""
    from .extract.language import load

    return Extraction(load_vocabulary(relations), load(model), installed())


def dated(articles: Iterable[Article], day: date | None) -> Iterator[Article]:
    """The articles, those without a date dated ``day``."""
    return (replace(article, date=article.date or day) for article in articles)


def fill(
    graph: KnowledgeGraph,
    articles: Iterable[Article],
    how: Extraction,
    *,
    min_confidence: float = 0.0,
    with_text: bool = True,
) -> Iterator[Article]:
    """Add articles and their claims to the graph, passing over unchanged ones; each is given back when it is in.

    Without ``with_text`` the graph keeps the quotes of claims, but not the articles' texts.
    """
    recipe = Recipe(how.pipeline.name, version("claimgraph"), how.vocabulary.digest)
    for article in articles:
        if not graph.holds(article, recipe):
            claims = [claim for claim in how(article) if claim.confidence >= min_confidence]
            graph.add(article, claims, recipe=recipe, with_text=with_text)
        yield article


def publish(graph: KnowledgeGraph, folder: Path, by_hand: ByHand) -> tuple[str, ...]:
    """Apply what people say by hand, and write the files for people into the folder, which the graph must hold.

    Each file is written beside and renamed, so that none is ever half-written. Gives a sentence for each name and
    claim in aliases.yaml and corrections.yaml that the graph does not have.
    """
    unknown = settle(graph, by_hand)
    for name in PUBLISHED:
        tidy(folder / name)
        graph.save(folder / name)
    return unknown


def _warn(sentences: Iterable[str]) -> None:
    for sentence in sentences:
        warnings.warn(sentence, stacklevel=3)
