"""Lets every test import the shared builders and stories, and gives the stories as a graph."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture
def kg():
    """A graph in memory that holds the three stories."""
    from stories import STORIES

    from claimgraph.graph.store import KnowledgeGraph

    graph = KnowledgeGraph()
    for article, claims in STORIES.items():
        graph.add(article, claims)
    return graph
