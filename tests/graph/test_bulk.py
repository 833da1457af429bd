"""Bulk loads make a whole folder or none."""

import pytest
from stories import STORIES

from claimgraph.errors import GraphError
from claimgraph.graph.bulk import load
from claimgraph.graph.store import KnowledgeGraph


def test_a_folder_is_made_of_an_export(kg, tmp_path):
    kg.save(tmp_path / "kg.nq")
    load(tmp_path / "kg.nq", tmp_path / "made")
    assert [path.name for path in (tmp_path / "made").iterdir()] == ["store"]
    with KnowledgeGraph(tmp_path / "made") as graph:
        assert graph.claims() == kg.claims()
        assert sorted(graph.quads.union()) == sorted(kg.quads.union())
        for article in STORIES:
            graph.remove(article.id)
        assert list(graph.quads.union()) == []


@pytest.mark.parametrize("name", ["broken.nq", "missing.nq", "photo.png"])
def test_what_cannot_be_loaded_leaves_nothing(tmp_path, name):
    if name != "missing.nq":
        (tmp_path / name).write_text("<x:a> <x:b> .")
    with pytest.raises(GraphError, match="cannot be loaded"):
        load(tmp_path / name, tmp_path / "made")
    assert list((tmp_path / "made").iterdir()) == []


def test_a_folder_with_a_graph_is_left_alone(kg, tmp_path):
    kg.save(tmp_path / "kg.nq")
    load(tmp_path / "kg.nq", tmp_path / "made")
    with pytest.raises(GraphError, match="holds a graph already"):
        load(tmp_path / "kg.nq", tmp_path / "made")
