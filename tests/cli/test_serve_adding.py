"""``claimgraph serve --allow-add``: articles handed in at the page are built into the folder."""

import json
import shutil
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import quote
from urllib.request import Request, urlopen

import pytest
from serving import served

from claimgraph.cli.adding import adder
from claimgraph.errors import InputError
from claimgraph.graph.endpoint.app import application
from claimgraph.graph.endpoint.offers import Address, File, Text
from claimgraph.graph.endpoint.pool import Limits
from claimgraph.graph.store import KnowledgeGraph

STORY = b"""Minister visits the north

2024-05-17

Education Minister Tilda Marsh met Mayor Oskar Penn in Harrow on Monday. She said that the
town had waited for a new school for a long time.
"""


@pytest.fixture
def folder(kg, tmp_path):
    """A copy of the folder with the hand-made stories, to add to."""
    return shutil.copytree(kg, tmp_path / "kg")


@pytest.fixture
def website(tmp_path):
    """The address of a story on the web."""
    site = tmp_path / "site"
    site.mkdir()
    (site / "story.txt").write_bytes(STORY)
    handler = partial(SimpleHTTPRequestHandler, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/story.txt"
        server.shutdown()


def added(folder, offer):
    """What is told, and the ids of the articles that are new."""
    with KnowledgeGraph.open(folder) as graph:
        before = {article.id for article in graph.articles()}
    done = adder(folder)(offer)
    with done.graph as graph:
        return done.told, {article.id for article in graph.articles()} - before


def test_a_file_keeps_its_name_and_the_folder_is_published(folder):
    told, ids = added(folder, File("north.txt", STORY))
    assert told.startswith("“Minister visits the north” is in the graph now, with ")
    assert ids == {"north.txt"}
    for published in ("graph.ttl", "graph.html"):
        assert "Tilda Marsh" in (folder / published).read_text(encoding="utf-8")


def test_the_same_as_claimgraph_build(folder, kg, tmp_path, claimgraph):
    file = tmp_path / "north.txt"
    file.write_bytes(STORY)
    built = shutil.copytree(kg, tmp_path / "built")
    assert claimgraph("build", file, "-o", built).code == 0
    added(folder, File("north.txt", STORY))
    assert (folder / "graph.ttl").read_bytes() == (built / "graph.ttl").read_bytes()


def test_a_text_is_named_by_its_content_and_added_once(folder):
    _, ids = added(folder, Text(STORY))
    assert len(ids) == 1
    assert added(folder, Text(STORY))[1] == set()


def test_an_address_is_fetched(folder, website):
    assert added(folder, Address(website))[1] == {website}


def test_a_corpus_is_many_articles(folder):
    lines = [{"id": f"n{number}", "text": "Tilda Marsh met Oskar Penn in Harrow."} for number in (1, 2)]
    told, ids = added(folder, File("corpus.jsonl", "\n".join(map(json.dumps, lines)).encode()))
    assert told.startswith("2 articles are in the graph now, with ")
    assert ids == {"n1", "n2"}


@pytest.mark.parametrize(
    ("offer", "told"),
    [
        (Text("Der Bürgermeister hat am Montag eine neue Brücke für alle eröffnet und gelacht.".encode()), "English"),
        (File("picture.txt", b"\x89PNG\x00\x01\x02"), "picture.txt is not text"),
        (File("empty.jsonl", b"\n\n"), "empty.jsonl holds no article"),
        (Address("http://127.0.0.1:1/story"), "cannot be read"),
    ],
)
def test_what_is_no_article_is_told_in_one_sentence(folder, offer, told):
    published = (folder / "graph.ttl").read_bytes()
    with pytest.raises(InputError, match=told) as error:
        adder(folder)(offer)
    assert "\n" not in str(error.value)
    assert (folder / "graph.ttl").read_bytes() == published


def test_over_http(folder, tmp_path):
    with KnowledgeGraph.open(folder) as graph:
        app = application(graph, tmp_path / "served", Limits(), add=adder(folder))
    with served(app) as url:
        headers = {"Origin": url, "Content-Type": "application/octet-stream"}
        with urlopen(Request(f"{url}/add?name=north.txt", STORY, headers)) as reply:
            assert reply.read().decode().startswith("“Minister visits the north”")
        asked = quote("ASK { ent:Tilda_Marsh rel:meets ent:Oskar_Penn }")
        assert json.load(urlopen(f"{url}/sparql?query={asked}"))["boolean"] is True
        assert urlopen(f"{url}/").read() == (folder / "graph.html").read_bytes()


def test_a_file_of_rdf_cannot_be_added_to(claimgraph, kg):
    answer = claimgraph("serve", kg / "graph.ttl", "--allow-add")
    assert (answer.code, answer.out, answer.err.count("\n")) == (1, "", 1)
    assert "only be added to a folder" in answer.err
