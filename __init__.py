"""claimgraph: news articles in, a knowledge graph out, every edge traceable to the words that say it.

>>> import claimgraph
>>> kg = claimgraph.build("article.txt")          # doctest: +SKIP
>>> kg.query("SELECT ?x ?y { ?x rel:meets ?y }")  # doctest: +SKIP

The names below are imported on first use: a query must not pay for loading spaCy.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from claimgraph.api import build, extract_claims, read_article
    from claimgraph.graph.store import KnowledgeGraph

__version__ = "0.1.0"
__all__ = ["KnowledgeGraph", "__version__", "build", "extract_claims", "read_article"]

_HOMES = {
    "build": "claimgraph.api",
    "extract_claims": "claimgraph.api",
    "read_article": "claimgraph.api",
    "KnowledgeGraph": "claimgraph.graph.store",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - PEP 562
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'claimgraph' has no attribute {name!r}")
