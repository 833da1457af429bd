"""Which entities of a page belong together."""

from __future__ import annotations

from collections import Counter

import networkx as nx

from ...graph.model import Entity
from ...graph.network import communities
from .view import View


def grouping(view: View) -> list[int]:
    """For each entity the number of its community, the largest being 0; -1 where no plain edge links it."""
    network = nx.Graph()
    for (one, other), claims in sorted(_pairs(view).items()):
        network.add_edge(one, other, weight=claims)
    numbers = {entity: number for number, members in enumerate(communities(network)) for entity in members}
    return [numbers.get(entity.id, -1) for entity in view.entities]


def _pairs(view: View) -> Counter[tuple[str, str]]:
    """How many plain edges join each pair of entities."""
    pairs: Counter[tuple[str, str]] = Counter()
    for claim in view.claims:
        if isinstance(claim.object, Entity) and claim.gives_edge and claim.object != claim.subject:
            one, other = sorted((claim.subject.id, claim.object.id))
            pairs[one, other] += 1
    return pairs
