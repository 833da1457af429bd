"""The ontology explains every term of ours, and the graphs keep their shapes."""

from importlib.resources import files

import pyoxigraph
import pyshacl
import pytest
import rdflib
from rdflib import RDFS
from stories import SUPPLY, TALKS

from claimgraph.graph.model import EntityType, LiteralType, Modality, Polarity
from claimgraph.graph.store import KnowledgeGraph
from claimgraph.graph.vocabulary import CG, CLASSES

HOME = files("claimgraph.graph")
TERMS = {str(term) for term in rdflib.Graph().parse(str(HOME / "ontology.ttl")).subjects()}


def conforms(kg):
    data = rdflib.Graph().parse(data="\n".join(kg.quads.union()), format="nt")
    return pyshacl.validate(data, shacl_graph=str(HOME / "shapes.ttl"))[0]


@pytest.mark.parametrize("name", ["ontology.ttl", "shapes.ttl", "relations.ttl"])
def test_rdflib_and_oxigraph_read_as_many_triples(name):
    path = str(HOME / name)
    in_oxigraph = list(pyoxigraph.parse(path=path, format=pyoxigraph.RdfFormat.TURTLE))
    assert len(rdflib.Graph().parse(path)) == len(in_oxigraph) > 0


def test_every_term_has_a_label_and_a_comment():
    graph = rdflib.Graph().parse(str(HOME / "ontology.ttl"))
    for term in set(graph.subjects()):
        assert graph.value(term, RDFS.label), term
        assert graph.value(term, RDFS.comment), term


def test_every_term_of_ours_in_a_graph_is_declared(kg):
    used = {
        node.split(">")[0].removeprefix("<")
        for line in kg.quads.union()
        for node in line.replace("^^", " ").split(" ")
        if node.startswith(f"<{CG.iri}")
    }
    assert len(used) > 20
    assert used <= TERMS


def test_every_value_of_the_model_is_declared():
    values = [*(value.value.capitalize() for value in (*Polarity, *Modality)), EntityType.GROUP.value]
    datatypes = [type.value for type in LiteralType if type is not LiteralType.PHRASE]
    assert {CG(name).value for name in (*values, *datatypes)} <= TERMS
    assert set(CLASSES) == set(EntityType)


def test_the_stories_keep_the_shapes(kg):
    assert conforms(kg)


@pytest.mark.parametrize(
    "damage",
    [
        f"DELETE WHERE {{ ?claim <{CG.iri}quote> ?quote }}",
        f"DELETE WHERE {{ ?claim <{CG.iri}modality> ?modality }}",
        "DELETE WHERE { ?passage <http://www.w3.org/ns/oa#end> ?end }",
        "DELETE WHERE { ?thing <http://www.w3.org/2000/01/rdf-schema#label> ?label }",
        f"INSERT {{ ?claim <{CG.iri}confidence> 1.5 }} WHERE {{ ?claim a <{CG.iri}Claim> }}",
    ],
)
def test_a_damaged_graph_does_not(damage):
    kg = KnowledgeGraph()
    kg.add(TALKS, [SUPPLY])
    assert conforms(kg)
    kg.quads.store.update(damage)
    assert not conforms(kg)
