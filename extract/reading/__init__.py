"""Reading: paths, folders, URLs, standard input and corpora to articles. The only way articles come in.

A format reader is ``Callable[[str], Draft]``; ``articles.py`` turns drafts of every format into articles.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ...errors import InputError
from ...graph.model import Article
from .articles import article_of
from .decoding import decode
from .fetching import Fetched, fetch
from .formats import drafts_of
from .sources import Source, sources_of


@dataclass(frozen=True, slots=True)
class Reading:
    """Articles in the order of the inputs, and the problems of files in folders that are no articles."""

    articles: tuple[Article, ...]
    problems: tuple[InputError, ...] = ()


def read_all(inputs: Iterable[str]) -> Reading:
    """Read files, folders, ``http(s)`` URLs, ``-`` (standard input) and ``.jsonl`` corpora.

    What was asked for by name must be an article, or InputError is raised; what else a folder holds
    is a problem. Two articles of one id are refused too. Raises InputError when nothing is left.
    """
    articles: dict[str, Article] = {}
    problems: list[InputError] = []
    for source in (source for given in inputs for source in sources_of(given)):
        try:
            _add(articles, tuple(read(source)), source)
        except InputError as problem:
            if not source.found:
                raise
            problems.append(problem)
    if not articles:
        raise problems[0] if problems else InputError("No input was given.")
    return Reading(tuple(articles.values()), tuple(problems))


def read_article(given: str) -> Article:
    """The one article of a file, URL or standard input. Raises InputError if there is none or another."""
    articles = read_all([given]).articles
    if len(articles) > 1:
        raise InputError(f"{given} holds {len(articles)} articles where one is wanted.")
    return articles[0]


def read_data(data: bytes, name: str | None = None) -> tuple[Article, ...]:
    """The articles in the bytes of a file of this name, or in a text without one. Raises InputError."""
    source = Source(name or "The text", name)
    articles: dict[str, Article] = {}
    _add(articles, _articles(Fetched(data), source), source)
    if not articles:
        raise InputError(f"{source.shown} holds no article.")
    return tuple(articles.values())


def read(source: Source) -> Iterator[Article]:
    """The articles of one source: one, or one a line of a corpus."""
    return _articles(fetch(source), source)


def _articles(fetched: Fetched, source: Source) -> Iterator[Article]:
    text = decode(fetched.data, source.shown, fetched.charset)
    for draft in drafts_of(text, source):
        yield article_of(draft, source, fetched.url)


def _add(articles: dict[str, Article], more: Iterable[Article], source: Source) -> None:
    """Add articles; the same one given twice counts once."""
    for article in more:
        if articles.setdefault(article.id, article) != article:
            raise InputError(f"{source.shown} has the id of another article, {article.id}: give it alone.")
