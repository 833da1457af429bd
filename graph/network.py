"""The graph as networks of networkx: who is central, who belongs together, how two are connected."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Final

import networkx as nx

from ..errors import GraphError
from .lookup import matching
from .model import Claim, Entity
from .store import KnowledgeGraph

SEED: Final = 7
_SAMPLE: Final = 200


@dataclass(frozen=True, slots=True)
class Step:
    """From one entity to the next, with the claims that connect them in either direction."""

    source: Entity
    target: Entity
    claims: tuple[Claim, ...]


Path = tuple[Step, ...]


def multigraph(kg: KnowledgeGraph) -> "nx.MultiDiGraph":
    """Every entity as a node with ``label`` and ``type``, every claim between two as an edge whose key is its id.

    Edges carry ``relation``, ``label``, ``status``, ``confidence``, ``article`` and ``quote``.
    """
    network = nx.MultiDiGraph()
    for entity in kg.entities():
        network.add_node(entity.id, label=entity.label, type=entity.type.value)
    for claim, object in _between_entities(kg.claims()):
        network.add_edge(
            claim.subject.id,
            object.id,
            key=claim.id,
            relation=claim.relation.id,
            label=claim.relation.label,
            status=claim.status.value,
            confidence=claim.confidence,
            article=claim.evidence.article,
            quote=claim.evidence.quote.text,
        )
    return network


def simple_graph(kg: KnowledgeGraph) -> "nx.Graph":
    """Entities joined where a claim gives a plain edge; ``weight`` counts those claims. Undirected, without loops."""
    network = nx.Graph()
    network.add_nodes_from((entity.id, {"label": entity.label, "type": entity.type.value}) for entity in kg.entities())
    for pair, claims in sorted(_by_pair(kg.claims()).items()):
        network.add_edge(*pair, weight=len(claims))
    return network


def centrality(network: "nx.Graph") -> dict[str, float]:
    """Betweenness (Brandes 2001) of every node, from 0 to 1, the highest first; sampled beyond 200 nodes."""
    numbered = _numbered(network)
    scores = nx.betweenness_centrality(numbered, k=min(_SAMPLE, len(numbered)) or None, seed=SEED)
    named = ((numbered.nodes[node]["id"], round(score, 6)) for node, score in scores.items())
    return dict(sorted(named, key=lambda pair: (-pair[1], pair[0])))


def communities(network: "nx.Graph") -> tuple[frozenset[str], ...]:
    """Nodes that belong together (Louvain, Blondel et al. 2008, with a fixed seed), the largest community first."""
    numbered = _numbered(network)
    found = nx.community.louvain_communities(numbered, weight="weight", seed=SEED)
    named = (frozenset(numbered.nodes[node]["id"] for node in community) for community in found)
    return tuple(sorted(named, key=lambda community: (-len(community), min(community))))


def paths(kg: KnowledgeGraph, start: str, goal: str, most: int = 3) -> tuple[Path, ...]:
    """The shortest ways from one entity to another by plain edges, ``most`` of equal length, with their evidence.

    Names are ids, labels or aliases. Raises GraphError when a name is unknown or nothing connects the two.
    """
    entities = {entity.id: entity for entity in kg.entities()}
    source, target = (matching(entities.values(), name)[0] for name in (start, goal))
    joining = _by_pair(kg.claims())
    network = nx.Graph(sorted(joining))
    network.add_nodes_from((source.id, target.id))
    try:
        found = sorted(islice(nx.all_shortest_paths(network, source.id, target.id), 1000))
    except nx.NetworkXNoPath as error:
        names = f"{source.label} and {target.label}"
        raise GraphError(f"No plain edges connect {names}; see what is said of each with 'why'.") from error
    return tuple(
        tuple(Step(entities[one], entities[other], joining[_pair(one, other)]) for one, other in pairwise(ids))
        for ids in found[:most]
    )


def _between_entities(claims: Iterable[Claim]) -> Iterator[tuple[Claim, Entity]]:
    return ((claim, claim.object) for claim in claims if isinstance(claim.object, Entity))


def _by_pair(claims: Iterable[Claim]) -> dict[tuple[str, str], tuple[Claim, ...]]:
    """Pair of entity ids, in order -> the claims that give a plain edge between them."""
    found: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim, object in _between_entities(claims):
        if claim.gives_edge and claim.subject.id != object.id:
            found[_pair(claim.subject.id, object.id)].append(claim)
    return {pair: tuple(among) for pair, among in found.items()}


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def _numbered(network: "nx.Graph") -> "nx.Graph":
    """The network with numbers for nodes, in order of their ids: sets of strings are in another order every time."""
    ordered = nx.Graph()
    ordered.add_nodes_from(sorted(network.nodes))
    ordered.add_edges_from(sorted(network.edges(data=True), key=lambda edge: edge[:2]))
    return nx.convert_node_labels_to_integers(ordered, label_attribute="id")
