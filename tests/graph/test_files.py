"""Graphs in folders and in RDF files, and what is said when there is none."""

import subprocess
import sys

import pytest
from stories import STORIES, TALKS

from claimgraph.errors import GraphError
from claimgraph.graph.store import KnowledgeGraph

CLAIMS = {claim for claims in STORIES.values() for claim in claims}


@pytest.fixture
def folder(tmp_path):
    with KnowledgeGraph(tmp_path / "kg") as graph:
        for article, claims in STORIES.items():
            graph.add(article, claims)
        graph.save(tmp_path / "kg" / "graph.ttl")
    return tmp_path / "kg"


def test_a_folder_keeps_everything(folder):
    with KnowledgeGraph.open(folder) as graph:
        assert set(graph.claims()) == CLAIMS
        assert set(graph.articles()) == set(STORIES)


def test_a_folder_can_be_moved(folder, tmp_path):
    folder.rename(tmp_path / "elsewhere")
    with KnowledgeGraph.open(tmp_path / "elsewhere") as graph:
        assert set(graph.claims()) == CLAIMS


@pytest.mark.parametrize("name", ["kg.ttl", "kg.nt", "kg.nq", "kg.trig", "kg.jsonld", "kg.rdf"])
def test_a_file_reads_as_what_was_written(folder, tmp_path, name):
    with KnowledgeGraph.open(folder) as graph:
        graph.save(tmp_path / name)
        union = sorted(graph.quads.union())
    read = KnowledgeGraph.open(tmp_path / name)
    assert set(read.claims()) == CLAIMS
    assert set(read.articles()) == set(STORIES)
    assert sorted(read.quads.union()) == union


def test_readers_share_a_folder(folder):
    with KnowledgeGraph.open(folder) as one, KnowledgeGraph.open(folder) as other:
        assert one.claims() == other.claims()


def test_a_second_writer_is_told_so(folder, monkeypatch):
    monkeypatch.setattr("claimgraph.graph.folder._PATIENCE", 0.0)
    with KnowledgeGraph(folder), pytest.raises(GraphError, match="in use by another claimgraph"):
        KnowledgeGraph(folder)


def test_a_second_writer_in_another_process_is_told_so(folder):
    script = (
        "import sys; from pathlib import Path; from claimgraph.graph import folder, store\n"
        "folder._PATIENCE = 0.0\n"
        "try: store.KnowledgeGraph(Path(sys.argv[1]))\n"
        "except store.GraphError as error: print(error)"
    )
    with KnowledgeGraph(folder):
        told = subprocess.run([sys.executable, "-c", script, folder], capture_output=True, text=True, check=True)
    assert "in use by another claimgraph" in told.stdout


def test_while_a_writer_works_readers_get_what_was_published(folder):
    with KnowledgeGraph(folder) as writer:
        writer.remove(TALKS.id)
        with KnowledgeGraph.open(folder) as reader:
            assert set(reader.articles()) == set(STORIES)
    with KnowledgeGraph.open(folder) as reader:
        assert set(reader.articles()) == set(STORIES) - {TALKS}


def test_a_reader_cannot_write(folder):
    with KnowledgeGraph.open(folder) as graph, pytest.raises(GraphError, match="cannot be changed"):
        graph.remove(TALKS.id)


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("missing.ttl", None, "does not exist"),
        ("broken.ttl", b"ent:a ent:b .", "is not valid RDF"),
        ("binary.ttl", b"\x00\xff\xfe\x01", "is not valid RDF"),
        ("photo.png", b"\x89PNG", "is no graph"),
    ],
)
def test_what_is_no_graph_is_said_in_one_sentence(tmp_path, name, content, complaint):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(GraphError, match=complaint) as caught:
        KnowledgeGraph.open(tmp_path / name)
    assert "\n" not in str(caught.value)


def test_a_folder_without_a_store_is_no_graph(tmp_path):
    with pytest.raises(GraphError, match="holds no graph"):
        KnowledgeGraph.open(tmp_path)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("opening", [KnowledgeGraph, KnowledgeGraph.open])
@pytest.mark.parametrize("file", ["CURRENT", "MANIFEST-*"])
def test_a_damaged_store_is_said_in_one_sentence_with_what_is_left(folder, opening, file):
    for path in (folder / "store").glob(file):
        path.write_bytes(b"")
    with pytest.raises(GraphError, match=r"graph\.ttl still answers what was last published\.$") as caught:
        opening(folder)
    assert "\n" not in str(caught.value)
    assert set(KnowledgeGraph.open(folder / "graph.ttl").claims()) == CLAIMS


def test_a_file_is_no_folder_to_write_to(tmp_path):
    (tmp_path / "kg").touch()
    with pytest.raises(GraphError, match="kg is a file; give a folder"):
        KnowledgeGraph(tmp_path / "kg")


def test_what_was_left_by_a_process_that_died_making_a_store_goes(tmp_path):
    (tmp_path / ".store.1a2b.part").mkdir()
    KnowledgeGraph(tmp_path).close()
    assert {path.name for path in tmp_path.iterdir()} == {".lock", "store"}
