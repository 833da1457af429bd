"""The graph of the example articles keeps its shapes, and other libraries read its Turtle as the same graph."""

import re
from importlib.resources import files
from pathlib import Path

import pyoxigraph
import pytest
import rdflib
from rdflib.compare import isomorphic

import claimgraph
from claimgraph.graph.validation import problems
from claimgraph.graph.vocabulary import CG

EXAMPLES = Path(__file__).parents[1] / "examples"


@pytest.fixture(scope="module")
def kg():
    return claimgraph.build(EXAMPLES)


def test_it_is_in_order(kg):
    assert problems(kg) == ()


def test_it_has_claims_of_every_article(kg):
    assert {claim.evidence.article for claim in kg.claims()} == {article.id for article in kg.articles()}


def test_every_term_of_ours_in_it_is_declared(kg):
    ontology = rdflib.Graph().parse(data=(files("claimgraph.graph") / "ontology.ttl").read_text("utf-8"))
    used = {term for line in kg.quads.union() for term in re.findall(rf"<({re.escape(CG.iri)}[^>]*)>", line)}
    assert used <= {str(term) for term in ontology.subjects()}


def test_its_turtle_is_read_as_the_same_graph(kg):
    turtle = "".join(kg.export("ttl"))
    lines = sorted(kg.quads.union())
    in_oxigraph = pyoxigraph.parse(turtle, format=pyoxigraph.RdfFormat.TURTLE)
    assert sorted(f"{quad.triple} ." for quad in in_oxigraph) == lines
    in_rdflib = rdflib.Graph().parse(data=turtle, format="turtle")
    assert isomorphic(in_rdflib, rdflib.Graph().parse(data="\n".join(lines), format="nt"))
