"""The interactive page: one offline HTML file in which people explore the graph and read its evidence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...graph.store import KnowledgeGraph


def page(kg: KnowledgeGraph) -> Iterator[str]:
    """Yield the page of ``kg`` piece by piece. What draws it is imported only now."""
    from .render import render
    from .view import view

    yield from render(view(kg.articles(), kg.entities(), kg.claims(), kg.names))


def askable_page(kg: KnowledgeGraph) -> Iterator[str]:
    """Yield the page of ``kg`` with a SPARQL engine in it, which npm brings the first time. Raises ExportError."""
    from .engine import engine
    from .render import Asked, render
    from .view import view

    asked = Asked(engine(), kg.quads.all())
    yield from render(view(kg.articles(), kg.entities(), kg.claims(), kg.names), asked)
