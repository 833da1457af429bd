"""What requests ask for, and what is refused, without a server."""

import pytest

from claimgraph.graph.endpoint.guard import check
from claimgraph.graph.endpoint.negotiation import ROWS, TRIPLES, chosen
from claimgraph.graph.endpoint.protocol import FORM, QUERY, UPDATE, Job, RefusedError, job

ASK = "ASK { ?s ?p ?o }"
ASKED = "ASK%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D"
HERE = ("https://claimgraph.example/doc/a",)


@pytest.mark.parametrize(
    ("method", "url", "kind", "body"),
    [
        ("GET", f"query={ASKED}", "", b""),
        ("HEAD", f"query={ASKED}", "", b""),
        ("POST", "", FORM, f"query={ASKED}".encode()),
        ("POST", "", f"{FORM}; charset=utf-8", f"query={ASKED}".encode()),
        ("POST", "", QUERY, ASK.encode()),
    ],
    ids=["get", "head", "form", "form with charset", "direct"],
)
def test_a_query_comes_in_each_of_the_forms(method, url, kind, body):
    assert job(method, url, kind, body, "text/csv") == Job(ASK, accept="text/csv")


def test_the_dataset_comes_with_the_query():
    asked = job("POST", "default-graph-uri=a&default-graph-uri=b&named-graph-uri=c", QUERY, ASK.encode(), "")
    assert (asked.default_graphs, asked.named_graphs) == (("a", "b"), ("c",))


@pytest.mark.parametrize(
    ("method", "url", "kind", "body", "status"),
    [
        ("GET", "", "", b"", 400),
        ("GET", f"query={ASKED}&query={ASKED}", "", b"", 400),
        ("GET", "query=%FF", "", b"", 400),
        ("POST", "", QUERY, b"\xff", 400),
        ("POST", "", "text/plain", b"ASK {}", 415),
        ("POST", "", "", b"ASK {}", 415),
        ("POST", "", UPDATE, b"CLEAR ALL", 403),
        ("POST", "", FORM, b"update=CLEAR+ALL", 403),
        ("GET", "update=CLEAR+ALL", "", b"", 403),
    ],
)
def test_what_is_no_query_is_refused(method, url, kind, body, status):
    with pytest.raises(RefusedError) as caught:
        job(method, url, kind, body, "")
    assert caught.value.status == status


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
        "SELECT * { service silent <http://127.0.0.1/> { ?s ?p ?o } }",
        "SELECT * { # not here\n SERVICE ?where { ?s ?p ?o } }",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT * FROM NAMED <http://elsewhere.example/g> { ?s ?p ?o }",
        "SELECT * from\n<http://elsewhere.example/g> { ?s ?p ?o }",
    ],
)
def test_nothing_beyond_the_graph_is_asked(query):
    with pytest.raises(RefusedError) as caught:
        check(Job(query), HERE)
    assert caught.value.status == 403


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { ?s ?p 'SERVICE' } # SERVICE",
        'SELECT * { ?s ?p """a "SERVICE" FROM <x:y>""" }',
        "SELECT ?service { ?service <http://x.example/SERVICE> ?from }",
        "SELECT * FROM <https://claimgraph.example/doc/a> { ?s ?p ?o FILTER (?o < 3 && ?o > 1) }",
    ],
)
def test_words_that_only_look_like_it_do_no_harm(query):
    check(Job(query), HERE)


def test_a_graph_that_only_a_parameter_names_counts_as_empty():
    check(Job(ASK, default_graphs=("http://elsewhere.example/g",)), HERE)


@pytest.mark.parametrize(
    ("accept", "offered", "media"),
    [
        ("*/*", ROWS, "application/sparql-results+json"),
        ("", ROWS, "application/sparql-results+json"),
        ("text/csv", ROWS, "text/csv"),
        ("text/*;q=0.5, application/sparql-results+xml", ROWS, "application/sparql-results+xml"),
        ("text/csv;q=0.1, text/tab-separated-values;q=0.2", ROWS, "text/tab-separated-values"),
        ("text/html, */*;q=0.1", TRIPLES, "text/turtle"),
        ("application/*", TRIPLES, "application/n-triples"),
        ("image/png", ROWS, None),
        ("text/csv;q=0", ROWS, None),
        ("text/csv;q=many", ROWS, None),
    ],
)
def test_the_client_gets_what_it_likes_best(accept, offered, media):
    assert chosen(accept, offered) == media
