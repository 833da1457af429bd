"""From the example stories to the folder that people get, through the command line as installed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse, serialize
from rdflib import Graph
from rdflib.compare import isomorphic

from claimgraph import build

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"
KERRY = EXAMPLES / "kerry-in-tokyo.txt"


def claimgraph(*arguments, given=b"", cwd=None, **environment):
    """Run the command line in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", "from claimgraph.cli import main; main()", *map(str, arguments)],
        input=given,
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        check=False,
    )


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The examples, built once."""
    folder = tmp_path_factory.mktemp("built") / "kg"
    done = claimgraph("build", EXAMPLES, "-o", folder)
    assert done.returncode == 0, done.stderr.decode()
    return folder, done


def rows(graph, sparql):
    """The rows of an answer in TSV, without the header."""
    answer = claimgraph("query", graph, sparql, "--format", "tsv")
    assert answer.returncode == 0, answer.stderr.decode()
    return answer.stdout.decode().splitlines()[1:]


def test_the_folder_holds_what_people_need(built):
    folder, done = built
    assert {path.name for path in folder.iterdir() if not path.name.startswith(".")} == {
        "graph.html",
        "graph.ttl",
        "store",
    }
    assert done.stdout.decode().startswith("7 articles, ")
    assert done.stderr == b""


def test_rdflib_and_oxigraph_read_the_same_turtle(built):
    turtle = built[0] / "graph.ttl"
    triples = parse(path=str(turtle), format=RdfFormat.TURTLE)
    ours = Graph().parse(data=serialize((quad.triple for quad in triples), format=RdfFormat.N_TRIPLES), format="nt")
    assert len(ours) > 1000
    assert isomorphic(Graph().parse(turtle), ours)


def test_the_page_asks_the_network_for_nothing(built):
    page = (built[0] / "graph.html").read_text(encoding="utf-8")
    assert "John Kerry" in page
    assert 'src="http' not in page and 'href="http' not in page.split("<script")[0]


def test_who_meets_whom(built):
    assert any("John_Kerry" in row and "Fumio_Kishida" in row for row in rows(built[0], "SELECT * { ?x rel:meets ?y }"))


def test_stories_join_at_the_people_they_share(built):
    shared = "SELECT DISTINCT ?article { ?claim rdf:subject ent:Marta_Quill ; prov:wasDerivedFrom ?passage . "
    shared += 'BIND (STRBEFORE(STR(?passage), "#") AS ?article) }'
    assert len(rows(built[0], shared)) >= 3


def test_what_was_denied_or_only_supposed_gives_no_edge(built):
    edges = "SELECT ?c { ?c cg:status ?s ; rdf:subject ?x ; rdf:predicate ?p ; rdf:object ?y . ?x ?p ?y "
    edges += 'FILTER (?s IN ("negated", "possible", "hypothetical")) FILTER NOT EXISTS { ?other cg:status ?t ; '
    edges += 'rdf:subject ?x ; rdf:predicate ?p ; rdf:object ?y FILTER (?t IN ("asserted", "planned")) } }'
    assert rows(built[0], edges) == []
    assert rows(built[0], 'SELECT ?c { ?c cg:status "negated" }') != []


def test_why_shows_the_sentence(built):
    answer = claimgraph("why", built[0], "Kerry", "Kishida")
    assert "will meet Fumio Kishida" in answer.stdout.decode()


@pytest.mark.parametrize("seed", ["0", "1"])
def test_the_same_bytes_under_any_hash_seed(built, tmp_path, seed):
    done = claimgraph("build", EXAMPLES, "-o", tmp_path / "kg", PYTHONHASHSEED=seed)
    assert done.returncode == 0
    for name in ("graph.ttl", "graph.html"):
        assert (tmp_path / "kg" / name).read_bytes() == (built[0] / name).read_bytes()


def test_articles_added_one_by_one_give_the_same_graph(built, tmp_path):
    folder = tmp_path / "kg"
    for path in sorted(EXAMPLES.glob("*.[th]*"), reverse=True):
        build(path, out=folder).close()
    assert (folder / "graph.ttl").read_bytes() == (built[0] / "graph.ttl").read_bytes()


def test_a_story_from_standard_input(tmp_path):
    done = claimgraph("extract", "-", "--format", "table", given=KERRY.read_bytes())
    assert done.returncode == 0
    assert "Fumio Kishida" in done.stdout.decode()


BAD = {
    "empty.txt": b"",
    "image.txt": b"\x89PNG\r\n\x1a\n\x00\x00\x00",
    "page.html": b"<html><body><p></div><table></",
    "german.txt": "Der Minister hat am Montag die neue Brücke über den Fluss für alle eröffnet.".encode(),
    "corpus.jsonl": b'{"text": "The mayor opened the bridge."}\n{"title": "No text"}\n',
}


@pytest.mark.parametrize("name", [*BAD, "no articles", "loop.txt", "none.txt", "http://127.0.0.1:9/story"])
def test_bad_input_is_one_sentence_and_leaves_nothing(tmp_path, name):
    for file, content in BAD.items():
        (tmp_path / file).write_bytes(content)
    (tmp_path / "no articles").mkdir()
    (tmp_path / "no articles" / "notes.csv").write_text("a,b")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    before = sorted(tmp_path.rglob("*"))
    done = claimgraph("build", KERRY, name, "-o", "kg", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, b"")
    said = done.stderr.decode()
    assert said.startswith("claimgraph: ") and said.endswith(".\n") and said.count("\n") == 1
    assert name in said
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize(
    ("option", "code"),
    [("--model=no_such_pipeline", 1), ("--relations=none.ttl", 1), ("--date=soon", 2), ("--min-confidence=7", 2)],
)
def test_bad_options_leave_nothing(tmp_path, option, code):
    done = claimgraph("build", KERRY, "-o", "kg", option, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (code, b"")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "kg").write_text("a file")
    done = claimgraph("build", KERRY, "-o", tmp_path / "kg")
    assert done.returncode == 1
    assert done.stderr.decode().count("\n") == 1
    assert (tmp_path / "kg").read_text() == "a file"
