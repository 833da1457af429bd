"""The graph as an rdflib Dataset."""

import rdflib
from rdflib import Literal, URIRef
from rdflib.compare import isomorphic

STATUS = URIRef("https://claimgraph.example/ontology#status")


def test_the_default_graph_is_the_union(kg):
    read = rdflib.Graph().parse(data="\n".join(kg.quads.union()), format="nt")
    assert isomorphic(read, kg.dataset.default_graph)


def test_every_article_is_a_graph(kg):
    graphs = {str(graph.identifier) for graph in kg.dataset.graphs()}
    assert set(kg.quads.named()) <= graphs


def test_strings_are_those_of_rdflib(kg):
    assert Literal("planned") in set(kg.dataset.objects(None, STATUS))
    assert len(list(kg.dataset.subjects(STATUS, Literal("planned")))) == 1
    found = {row.status for row in kg.dataset.query("SELECT ?status { ?claim cg:status ?status }")}
    assert Literal("planned") in found
    built = kg.dataset.query("CONSTRUCT { ?claim cg:status ?status } WHERE { ?claim cg:status ?status }").graph
    assert Literal("negated") in set(built.objects())


def test_prefixes_are_known(kg):
    assert len(list(kg.dataset.query("SELECT ?x { ?x rel:meets ?y }"))) == 2
