"""Networks: who is central, who belongs together, how two are connected; the same in every process."""

import os
import subprocess
import sys
from pathlib import Path

import networkx as nx
import pytest
from stories import ARRIVED, MET, OWNED, TO_MEET

from claimgraph.errors import GraphError
from claimgraph.graph.network import centrality, communities, multigraph, paths, simple_graph

LOUVAIN = """
import networkx as nx
from claimgraph.graph.network import centrality, communities
network = nx.relabel_nodes(nx.karate_club_graph(), str)
print([sorted(community) for community in communities(network)], centrality(network))
"""


def test_the_multigraph_has_an_edge_a_claim_between_entities(kg):
    network = multigraph(kg)
    assert network.number_of_edges("Ana_Ruiz", "Li_Wei") == 3
    assert network.edges["Ana_Ruiz", "Li_Wei", TO_MEET.id]["status"] == "planned"
    assert network.nodes["Copper_Fair"] == {"label": "Copper Fair", "type": "Event"}


def test_the_simple_graph_joins_by_plain_edges_only(kg):
    network = simple_graph(kg)
    assert network.edges["Ana_Ruiz", "Li_Wei"]["weight"] == 2
    assert not network.has_edge("Ana_Ruiz", "Ecuador")
    assert not network.has_edge("Norvik_Metals", "Muelle_Peñón")


def test_who_stands_between_others_is_central(kg):
    assert next(iter(centrality(simple_graph(kg)))) == "Ana_Ruiz"


def test_communities_are_the_groups_that_hold_together():
    network = nx.Graph([("a", "b"), ("b", "c"), ("a", "c"), ("c", "x"), ("x", "y"), ("y", "z"), ("x", "z")])
    assert communities(network) == (frozenset("abc"), frozenset("xyz"))


@pytest.mark.parametrize("measure", [centrality, communities])
def test_an_empty_network_has_no_measures(measure):
    assert not measure(nx.Graph())


def test_communities_do_not_depend_on_the_hash_seed():
    told = {
        subprocess.run(
            [sys.executable, "-c", LOUVAIN],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
            cwd=Path(__file__).parent,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(told) == 1


def test_a_path_has_the_claims_of_every_step(kg):
    ((first, second),) = paths(kg, "Li Wei", "lima")
    assert (first.source.id, first.target.id, second.target.id) == ("Li_Wei", "Ana_Ruiz", "Lima")
    assert set(first.claims) == {MET, TO_MEET}
    assert second.claims == (ARRIVED,)


def test_possible_claims_connect_nobody(kg):
    ((step,),) = paths(kg, "Norvik", "the mine")
    assert step.claims == (OWNED,)


def test_what_nothing_connects_is_said(kg):
    with pytest.raises(GraphError, match="No plain edges connect Ana Ruiz and Peru"):
        paths(kg, "Ana Ruiz", "Peru")


def test_the_way_to_oneself_has_no_steps(kg):
    assert paths(kg, "Ana Ruiz", "Ruiz") == ((),)
