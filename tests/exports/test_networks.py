"""Network files are read back by networkx, and hold nothing of the day they were written."""

import io

import networkx as nx
import pytest
from stories import MAY_BUY, STORIES, TALKS

from claimgraph.exports.networks import gexf, graphml
from claimgraph.graph.model import Entity, EntityType
from claimgraph.graph.store import KnowledgeGraph

BETWEEN_ENTITIES = [c for claims in STORIES.values() for c in claims if isinstance(c.object, Entity)]


def read(reader, chunks):
    return reader(io.BytesIO("".join(chunks).encode()))


@pytest.mark.parametrize(("reader", "writer"), [(nx.read_graphml, graphml), (nx.read_gexf, gexf)])
def test_every_entity_and_every_claim_between_two_is_there(kg, reader, writer):
    network = read(reader, writer(kg))
    assert set(network.nodes) == {entity.id for entity in kg.entities()}
    assert network.number_of_edges() == len(BETWEEN_ENTITIES)
    edges = [data for _, _, data in network.edges(data=True)]
    bought = next(data for data in edges if data["relation"] == "acquires")
    assert (bought["status"], bought["confidence"]) == ("possible", MAY_BUY.confidence)
    assert bought["quote"] == MAY_BUY.evidence.quote.text


@pytest.mark.parametrize("writer", [graphml, gexf])
def test_the_date_of_writing_is_left_out(kg, writer):
    assert "lastmodified" not in "".join(writer(kg))


@pytest.mark.parametrize(("reader", "writer"), [(nx.read_graphml, graphml), (nx.read_gexf, gexf)])
def test_what_xml_cannot_hold_is_replaced(reader, writer):
    graph = KnowledgeGraph()
    graph.add(TALKS, [], [Entity("odd", "odd \x0b name", EntityType.THING)])
    assert read(reader, writer(graph)).nodes["odd"]["label"] == "odd \ufffd name"
