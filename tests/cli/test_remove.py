"""``claimgraph remove``."""

import shutil

import pytest


@pytest.fixture
def copy(kg, tmp_path):
    """A graph of the hand-made stories that may be changed."""
    return shutil.copytree(kg, tmp_path / "kg")


def test_an_article_goes_with_what_only_it_said(claimgraph, copy):
    assert "Jon Stead" in (copy / "graph.ttl").read_text(encoding="utf-8")
    answer = claimgraph("remove", copy, "https://news.example/2024/06/bid?page=1")
    told = f"https://news.example/2024/06/bid?page=1 is out of {copy}.\n"
    assert (answer.code, answer.out, answer.err) == (0, "", told)
    for name in ("graph.ttl", "graph.html"):
        published = (copy / name).read_text(encoding="utf-8")
        assert "Jon Stead" not in published and "Ana Ruiz" in published


def test_an_article_that_is_not_there_and_a_graph_that_is_none(claimgraph, copy, tmp_path):
    before = (copy / "graph.ttl").read_bytes()
    answer = claimgraph("remove", copy, "stories/outputs.txt")
    told = "claimgraph: The graph has no article 'stories/outputs.txt'; did you mean stories/output.txt?\n"
    assert (answer.code, answer.out, answer.err) == (1, "", told)
    assert (copy / "graph.ttl").read_bytes() == before
    assert "is a file; give a folder" in claimgraph("remove", copy / "graph.ttl", "none.txt").err
    assert claimgraph("remove", tmp_path / "none", "none.txt").code == 1
    assert not (tmp_path / "none").exists()
