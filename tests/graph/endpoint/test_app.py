"""The endpoint over HTTP, as real clients use it."""

import http.client
import json
import os
import subprocess
import threading
import time
import urllib.error
import urllib.parse
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import pytest
import rdflib
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from serving import served
from SPARQLWrapper import JSON, POST, POSTDIRECTLY, SPARQLWrapper
from stories import STORIES

from claimgraph.graph.endpoint.app import application
from claimgraph.graph.endpoint.pool import Limits
from claimgraph.graph.store import KnowledgeGraph

MEETS = "SELECT ?x ?y { ?x rel:meets ?y } ORDER BY ?x"
HEAVY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


@pytest.fixture(scope="module")
def url(tmp_path_factory):
    graph = KnowledgeGraph()
    for article, claims in STORIES.items():
        graph.add(article, claims)
    app = application(graph, tmp_path_factory.mktemp("served"), Limits(seconds=3, queries=4))
    with served(app) as address:
        yield f"{address}/sparql"


def get(url, query=None, *, method="GET", data=None, **headers):
    """Status, headers and body."""
    where = f"{url}?{urllib.parse.urlencode({'query': query})}" if query else url
    renamed = {name.replace("_", "-"): value for name, value in headers.items()}
    request = urllib.request.Request(where, data=data, method=method, headers=renamed)
    try:
        with urllib.request.urlopen(request) as reply:
            return reply.status, reply.headers, reply.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read().decode()


def test_a_get_is_answered_in_json(url):
    status, headers, body = get(url, MEETS)
    assert (status, headers["content-type"]) == (200, "application/sparql-results+json")
    assert len(json.loads(body)["results"]["bindings"]) == 2
    assert headers["access-control-allow-origin"] is None


@pytest.mark.parametrize(
    ("accept", "start"), [("text/csv", "x,y"), ("application/sparql-results+xml", "<?xml"), ("text/*", "x,y")]
)
def test_the_format_is_negotiated(url, accept, start):
    status, headers, body = get(url, MEETS, accept=accept)
    assert status == 200
    assert body.startswith(start)
    assert headers["vary"] == "Accept"


def test_constructed_triples_are_turtle(url):
    _, headers, body = get(url, "CONSTRUCT WHERE { ?x rel:meets ?y }")
    assert headers["content-type"].startswith("text/turtle")
    assert len(rdflib.Graph().parse(data=body, format="turtle")) == 2


def test_a_head_has_the_headers_and_no_body(url):
    status, headers, body = get(url, MEETS, method="HEAD")
    assert (status, headers["content-type"], body) == (200, "application/sparql-results+json", "")


@pytest.mark.parametrize(
    ("query", "status", "told"),
    [
        ("SELECT ?x {", 400, "line 1"),
        ("SELECT ?x { ?x reel:meets ?y }", 400, "did you mean rel:"),
        ("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }", 403, "SERVICE is refused"),
        ("SELECT * FROM <file:///etc/hostname> { ?s ?p ?o }", 403, "nothing is fetched"),
        ("CLEAR ALL", 400, "cannot change the graph"),
        (None, 400, "Send one query"),
    ],
)
def test_what_cannot_be_answered_is_said(url, query, status, told):
    found, _, body = get(url, query)
    assert found == status
    assert told in body


def test_other_statuses_of_the_protocol(url):
    assert get(url, MEETS, accept="image/png")[0] == 406
    assert get(url, method="POST", data=b"CLEAR ALL", content_type="application/sparql-update")[0] == 403
    assert get(url, method="POST", data=b"ASK {}", content_type="text/plain")[0] == 415
    status, headers, _ = get(url, MEETS, method="DELETE")
    assert (status, headers["allow"]) == (405, "GET, HEAD, POST")


def test_another_host_name_is_refused(url):
    assert get(url, MEETS, host="attacker.example")[0] == 400


def test_the_default_graph_can_be_one_article(url):
    graph = "https://claimgraph.example/doc/stories%2Foutput.txt"
    query = urllib.parse.urlencode({"query": "SELECT ?c { ?c a cg:Claim }", "default-graph-uri": graph})
    assert len(json.loads(get(f"{url}?{query}")[2])["results"]["bindings"]) == 4


def test_a_heavy_query_is_ended_and_blocks_nobody(url):
    slow = threading.Thread(target=lambda: replies.append(get(url, HEAVY)))
    replies = []
    begun = time.monotonic()
    slow.start()
    assert get(url, MEETS)[0] == 200
    assert time.monotonic() - begun < 3
    slow.join()
    assert replies[0][0] == 503
    assert "longer than 3 seconds" in replies[0][2]


def test_an_answer_that_takes_too_long_to_send_is_visibly_incomplete(url):
    endless = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
    with pytest.raises(http.client.IncompleteRead):
        get(url, endless)
    assert get(url, MEETS)[0] == 200


def test_the_worker_of_a_query_that_was_ended_is_gone(url):
    get(url, HEAVY)
    listed = subprocess.run(["ps", "-eo", "pid=,ppid=,stat=,args="], capture_output=True, text=True, check=True).stdout
    running = {pid: (parent, state, args) for pid, parent, state, args in map(processes, listed.splitlines())}
    ours = [pid for pid in running if str(os.getpid()) in ancestors(pid, running)]
    assert [pid for pid in ours if running[pid][1].startswith("R") and "endpoint.worker" in running[pid][2]] == []


def processes(line):
    return line.split(None, 3)


def ancestors(pid, running):
    while pid in running:
        pid = running[pid][0]
        yield pid


def test_sparqlwrapper_asks_in_both_forms_of_post(url):
    client = SPARQLWrapper(url)
    client.setQuery("PREFIX rel: <https://claimgraph.example/relation/> SELECT ?x { ?x rel:meets ?y }")
    client.setReturnFormat(JSON)
    for form in (POST, POSTDIRECTLY):
        client.setMethod(POST)
        client.setRequestMethod(form if form == POSTDIRECTLY else "urlencoded")
        assert len(client.query().convert()["results"]["bindings"]) == 2


def test_rdflib_uses_it_as_a_store(url):
    graph = rdflib.Graph(SPARQLStore(url))
    found = graph.query("PREFIX rel: <https://claimgraph.example/relation/> SELECT ?x { ?x rel:meets ?y }")
    assert len(list(found)) == 2


def test_curl_gets_an_answer(url):
    asked = ["curl", "-s", "-H", "Accept: text/csv", "--data-urlencode", f"query={MEETS}", url]
    told = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    assert told.splitlines()[0] == "x,y"


def test_the_page_is_at_the_top(url):
    status, headers, body = get(url.removesuffix("sparql"))
    assert (status, headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert "<html" in body[:200].lower()


def test_asked_often_at_once_all_are_answered(url):
    with ThreadPoolExecutor(12) as clients:
        answers = list(clients.map(lambda _: get(url, MEETS), range(12)))
    assert [status for status, _, _ in answers] == [200] * 12
