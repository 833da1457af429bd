"""Loads language pipelines and reads articles with them: the one place where spaCy models are loaded."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import spacy
from spacy.tokens import Doc

from ..errors import PipelineError
from ..graph.model import Article
from .document import Document
from .pipeline.bundled import load_bundled

BUNDLED = "bundled"


@dataclass(frozen=True)
class Pipeline:
    """A named way to parse a text. ``name`` tells pipelines, and versions of one, apart."""

    name: str
    parse: Callable[[str], Doc]

    def read(self, article: Article) -> Document:
        """Parse an article's text."""
        return Document(article, self.parse(article.text))


@lru_cache(maxsize=4)
def load(name: str | None = None) -> Pipeline:
    """The bundled pipeline, or an installed spaCy pipeline by name or folder; each is loaded once.

    Raises:
        PipelineError: no such pipeline is installed, or it lacks a parser.
    """
    return Pipeline(BUNDLED, load_bundled()) if name is None else _installed(name)


def _installed(name: str) -> Pipeline:
    try:
        nlp = spacy.load(name)
    except OSError as error:
        raise PipelineError(
            f"No pipeline {name!r} is installed: install it, or leave the name out."
        ) from error
    return Pipeline(f"{name} {nlp.meta['version']}", nlp)
