"""Articles handed in over HTTP: who may, how much, one at a time, and that the new graph is served."""

import json
import threading
import urllib.error
import urllib.parse
import urllib.request

import pytest
from serving import served
from stories import STORIES

from claimgraph.errors import InputError
from claimgraph.graph.endpoint.adding import Added
from claimgraph.graph.endpoint.app import application
from claimgraph.graph.endpoint.offers import LARGEST
from claimgraph.graph.endpoint.pool import Limits
from claimgraph.graph.store import KnowledgeGraph

ARTICLES = "SELECT ?a { ?a a schema:NewsArticle }"


def graph_of(stories):
    graph = KnowledgeGraph()
    for article, claims in stories:
        graph.add(article, claims)
    return graph


class Stories:
    """Adds all stories for whatever is offered, but refuses "bad" and takes its time over "slow"."""

    def __init__(self):
        self.begun, self.go_on = threading.Event(), threading.Event()

    def __call__(self, offered):
        if offered.data == b"bad":
            raise InputError("The text is bad.")
        if offered.data == b"full":
            raise OSError(28, "No space left on device")
        if offered.data == b"slow":
            self.begun.set()
            assert self.go_on.wait(30)
        return Added(graph_of(STORIES.items()), "All is in.")


@pytest.fixture
def adding():
    return Stories()


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "served"


@pytest.fixture
def address(adding, folder):
    """Where the first story is served, with leave to add."""
    with served(application(graph_of([*STORIES.items()][:1]), folder, Limits(), add=adding)) as url:
        yield url


def post(address, body, **headers):
    """Status and sentence."""
    named = {"Origin": address, "Content-Type": "text/plain"} | {
        name.replace("_", "-"): value for name, value in headers.items()
    }
    sent = {name: value for name, value in named.items() if value is not None}
    try:
        with urllib.request.urlopen(urllib.request.Request(f"{address}/add", body, sent)) as reply:
            return reply.status, reply.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def articles(address):
    """How many articles the endpoint knows."""
    with urllib.request.urlopen(f"{address}/sparql?{urllib.parse.urlencode({'query': ARTICLES})}") as reply:
        return len(json.load(reply)["results"]["bindings"])


def page(address):
    with urllib.request.urlopen(address) as reply:
        return reply.headers, reply.read().decode()


def test_endpoint_and_page_show_what_was_added(address):
    last = [*STORIES][-1]
    assert articles(address) == 1
    assert last.id not in page(address)[1]
    assert post(address, b"Words.") == (200, "All is in.\n")
    assert articles(address) == len(STORIES)
    assert last.id in page(address)[1]


def test_the_page_is_served_with_where_to_add(address):
    assert page(address)[0]["link"] == '<add>; rel="edit"'


def test_what_cannot_be_added_is_said_and_changes_nothing(address):
    assert post(address, b"bad") == (422, "The text is bad.\n")
    assert post(address, b"full") == (500, "The graph cannot be written: No space left on device.\n")
    assert post(address, b" ")[0] == 400
    assert articles(address) == 1


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://news.example"},
        {"Origin": "http://localhost:1"},
        {"Origin": "null"},
        {"Origin": None},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
    ],
)
def test_other_pages_may_not_add(address, headers):
    status, told = post(address, b"Words.", **headers)
    assert (status, told) == (403, f"Articles are taken from the page at {address}/ alone.\n")
    assert articles(address) == 1


def test_another_host_name_is_refused(address):
    host = "attacker.example"
    assert post(address, b"Words.", Host=host, Origin=f"http://{host}")[0] == 400


def test_a_page_that_may_ask_may_not_add(tmp_path, adding):
    friend = "https://friend.example"
    app = application(graph_of([]), tmp_path / "served", Limits(), [friend], adding)
    with served(app) as url:
        assert post(url, b"Words.", Origin=friend)[0] == 403


def test_too_large(address):
    assert post(address, b"a" * (LARGEST + 1)) == (413, "The article is larger than 5 MB.\n")
    assert post(address, b"a" * LARGEST)[0] == 200


def test_one_at_a_time_while_queries_are_answered(address, adding):
    first = []
    slow = threading.Thread(target=lambda: first.append(post(address, b"slow")))
    slow.start()
    assert adding.begun.wait(10)
    assert post(address, b"Words.") == (409, "Another article is being added; try again when it is in.\n")
    assert articles(address) == 1
    adding.go_on.set()
    slow.join()
    assert first == [(200, "All is in.\n")]
    assert post(address, b"Words.")[0] == 200


def test_only_the_edition_that_is_served_stays_on_the_disk(tmp_path, adding):
    with served(application(graph_of([]), tmp_path / "served", Limits(), add=adding)) as url:
        for _ in range(3):
            assert post(url, b"Words.")[0] == 200
    assert [store.name for store in (tmp_path / "served").iterdir()] == ["store-4"]


def test_only_a_post_adds(address):
    with pytest.raises(urllib.error.HTTPError, match="405"):
        urllib.request.urlopen(f"{address}/add")


def test_without_leave_there_is_nothing_to_add_to(tmp_path):
    with served(application(graph_of([]), tmp_path / "served", Limits())) as url:
        assert post(url, b"Words.")[0] == 404
        assert page(url)[0]["link"] is None
