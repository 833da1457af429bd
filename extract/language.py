"""Loads language pipelines and reads articles with them: the one place where spaCy models are loaded."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import spacy

from ..errors import PipelineError
from ..graph.model import Article
from .clearnlp import universal
from .document import Document
from .pipeline.bundled import load_bundled
from .repairs import repaired
from .tokens import Doc, from_columns, from_spacy


@dataclass(frozen=True)
class Pipeline:
    """A named way to parse a text. ``name`` tells pipelines, and versions of one, apart."""

    name: str
    parse: Callable[[str], Doc]

    def read(self, article: Article) -> Document:
        """Parse an article's text."""
        return Document(article, repaired(self.parse(article.text)))


@lru_cache(maxsize=4)
def load(name: str | None = None) -> Pipeline:
    """The bundled pipeline, or an installed spaCy pipeline by name or folder; each is loaded once.

    Raises:
        PipelineError: no such pipeline is installed, or it has no parser.
    """
    if name is not None:
        return _installed(name)
    bundled = load_bundled()
    return Pipeline(f"claimgraph {bundled.version}", lambda text: from_columns(bundled.columns(text)))


def _installed(name: str) -> Pipeline:
    try:
        nlp = spacy.load(name)
    except (OSError, ImportError, ValueError) as error:
        reason = "cannot be loaded: install it as a spaCy pipeline for English, or leave the name out"
        raise PipelineError(f"The pipeline {name!r} {reason}.") from error
    if not nlp.has_pipe("parser"):
        raise PipelineError(f"The pipeline {name!r} has no parser: choose one that parses, or leave the name out.")
    return Pipeline(f"{name} {nlp.meta['version']}", lambda text: from_spacy(universal(nlp(text))))
