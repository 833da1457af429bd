"""``claimgraph export``."""

from pyoxigraph import RdfFormat, Store

from claimgraph.exports.html import engine


def test_turtle_to_standard_output_is_the_published_one(claimgraph, kg):
    answer = claimgraph("export", kg, "--format", "ttl")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == (kg / "graph.ttl").read_text(encoding="utf-8")


def test_the_ending_of_the_file_tells_the_format(claimgraph, kg, tmp_path):
    answer = claimgraph("export", kg, "-o", tmp_path / "kg.nt")
    assert (answer.code, answer.out) == (0, "")
    assert [path.name for path in tmp_path.iterdir()] == ["kg.nt"]
    store = Store()
    store.load(path=str(tmp_path / "kg.nt"), format=RdfFormat.N_TRIPLES)
    assert len(store) > 100


def test_a_place_that_cannot_be_written(claimgraph, kg, tmp_path):
    answer = claimgraph("export", kg, "-o", tmp_path / "none" / "kg.nt")
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert "cannot be written" in answer.err


def test_formats_that_there_are_not(claimgraph, kg):
    answer = claimgraph("export", kg, "--format", "docx")
    assert (answer.code, answer.out) == (1, "")
    assert "choose one of" in answer.err
    assert claimgraph("export", kg).code == 2


def test_only_a_page_carries_an_engine(claimgraph, kg):
    answer = claimgraph("export", kg, "--format", "ttl", "--sparql")
    assert (answer.code, answer.out) == (2, "")
    assert "Only html carries a SPARQL engine" in answer.err


def test_an_engine_that_cannot_be_brought_leaves_no_file(claimgraph, kg, monkeypatch, tmp_path):
    monkeypatch.setattr(engine, "user_cache_path", lambda *_, **__: tmp_path / "cache")
    monkeypatch.setenv("PATH", str(tmp_path))
    answer = claimgraph("export", kg, "-o", tmp_path / "kg.html", "--sparql")
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert "install Node.js" in answer.err
    assert list(tmp_path.iterdir()) == []
