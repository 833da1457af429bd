"""The graph of the example articles keeps its shapes, and other libraries read its Turtle as the same graph."""

from pathlib import Path

import pyoxigraph
import pytest
import rdflib
from rdflib.compare import isomorphic

import claimgraph
from claimgraph.graph.validation import problems

EXAMPLES = Path(__file__).parents[1] / "examples"


@pytest.fixture(scope="module")
def kg():
    return claimgraph.build(EXAMPLES)


def test_it_is_in_order(kg):
    assert problems(kg) == ()


def test_it_has_claims_of_every_article(kg):
    assert {claim.evidence.article for claim in kg.claims()} == {article.id for article in kg.articles()}


def test_its_turtle_is_read_as_the_same_graph(kg):
    turtle = "".join(kg.export("ttl"))
    lines = sorted(kg.quads.union())
    in_oxigraph = pyoxigraph.parse(turtle, format=pyoxigraph.RdfFormat.TURTLE)
    assert sorted(f"{quad.triple} ." for quad in in_oxigraph) == lines
    in_rdflib = rdflib.Graph().parse(data=turtle, format="turtle")
    assert isomorphic(in_rdflib, rdflib.Graph().parse(data="\n".join(lines), format="nt"))
