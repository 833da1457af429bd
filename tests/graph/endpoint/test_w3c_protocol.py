"""The query operations of the W3C's tests of the SPARQL 1.1 Protocol.

Those that need updates are not applicable: the endpoint only answers queries, and refuses changes.
"""

import json
import re
from http.client import HTTPConnection

import pytest
import rdflib
from pyoxigraph import NamedNode, RdfFormat
from rdflib.collection import Collection
from serving import served
from w3c_suite import MF, suite

from claimgraph.graph.endpoint.app import Limits, application
from claimgraph.graph.store import KnowledgeGraph

HT = rdflib.Namespace("http://www.w3.org/2011/http#")
CNT = rdflib.Namespace("http://www.w3.org/2011/content#")
DATA = "http://kasei.us/2009/09/sparql/data/data{}.rdf"


def folder():
    return suite() / "sparql" / "sparql11" / "protocol"


def collected():
    """Name and requests of each test that only queries; one that is skipped where the suites are missing."""
    if not suite():
        skip = pytest.mark.skip(reason="the W3C test suites are not at hand: set CLAIMGRAPH_DATA")
        return [pytest.param(None, None, marks=[skip])]
    graph = rdflib.Graph().parse(folder() / "manifest.ttl")
    entries = Collection(graph, next(graph.objects(None, MF.entries)))
    tests = [(str(entry).rpartition("#")[2], graph, graph.value(entry, MF.action)) for entry in entries]
    return [
        pytest.param(graph, list(Collection(graph, graph.value(action, HT.requests))), id=name)
        for name, graph, action in tests
        if "update" not in name
    ]


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    graph = KnowledgeGraph()
    for number in (1, 2, 3):
        path, name = folder() / f"data{number}.nt", NamedNode(DATA.format(number))
        graph.quads.store.load(path=str(path), format=RdfFormat.N_TRIPLES, to_graph=name)
    with served(application(graph, tmp_path_factory.mktemp("served"), Limits())) as address:
        yield address


def sent(address, graph, request):
    """Status, media type and body of the reply to a request of the manifest."""
    headers = {
        str(graph.value(one, HT.fieldName)): str(graph.value(one, HT.fieldValue))
        for one in Collection(graph, graph.value(request, HT.headers) or rdflib.RDF.nil)
    }
    body = graph.value(request, HT.body)
    encoding = str(graph.value(body, CNT.characterEncoding) or "UTF-8")
    data = str(graph.value(body, CNT.chars)).encode(encoding) if body else None
    path = str(graph.value(request, HT.absolutePath)).replace("/sparql/", "/sparql")
    connection = HTTPConnection(address.removeprefix("http://"))
    connection.request(str(graph.value(request, HT.methodName)), path, data, headers)
    reply = connection.getresponse()
    told = reply.status, reply.headers["content-type"], reply.read()
    connection.close()
    return told


@pytest.mark.parametrize(("graph", "requests"), collected())
def test_a_request_is_answered_as_the_standard_says(address, graph, requests):
    for request in requests:
        status, media, body = sent(address, graph, request)
        (expected,) = graph.objects(request, HT.resp)
        wanted = [str(one).rpartition("StatusCode")[2] for one in graph.objects(expected, MF.expectedStatus)]
        assert any(re.fullmatch(one.replace("x", r"\d"), str(status)) for one in wanted), (status, body)
        answer = graph.value(expected, MF.expectedBoolean)
        if answer is not None:
            assert media == "application/sparql-results+json"
            assert json.loads(body)["boolean"] == answer.toPython()
