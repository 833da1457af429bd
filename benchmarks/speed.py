"""Speed: words a second of the bare pipeline and of the whole extraction, on the same articles in one run.

Processor time, of each article the best of several rounds in which the two take turns, after one round to warm up.
"""

import math
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from ..extract import extract_claims
from ..extract.language import load
from ..extract.pipeline.bundled import load_bundled
from ..extract.reading import read_all
from ..graph.model import Article
from ..graph.vocabulary import load_vocabulary
from .command import Row, run

ROUNDS = 24


def rows(data: Path) -> list[Row]:
    """Both speeds and their ratio, on the whole articles of the data folder."""
    articles = read_all([str(data / "articles")]).articles
    bundled, pipeline, vocabulary = load_bundled(), load(), load_vocabulary()

    def parse(article: Article) -> object:
        return bundled(article.text)

    def extract(article: Article) -> object:
        return extract_claims(article, vocabulary=vocabulary, pipeline=pipeline)

    parsing, extracting = best_times(articles, [parse, extract])
    words = sum(len(article.text.split()) for article in articles)
    return [
        ("speed: pipeline alone", f"{words / parsing:,.0f} words a second ({words} words)"),
        ("speed: whole extraction", f"{words / extracting:,.0f} words a second"),
        ("speed: extraction / pipeline", f"{extracting / parsing:.2f}"),
    ]


def best_times(articles: Sequence[Article], steps: Sequence[Callable[[Article], object]]) -> list[float]:
    """Seconds of processor time that each step takes for all articles, each article at its best."""
    best = [[math.inf] * len(steps) for _ in articles]
    for turn in range(1 + ROUNDS):
        for article, times in zip(articles, best, strict=True):
            for place, step in enumerate(steps):
                took = _time(step, article)
                times[place] = min(times[place], took) if turn else math.inf
    return [sum(times) for times in zip(*best, strict=True)]


def _time(step: Callable[[Article], object], article: Article) -> float:
    start = time.process_time()
    step(article)
    return time.process_time() - start


if __name__ == "__main__":
    run(__doc__, rows)
