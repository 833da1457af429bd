"""MUC, B-cubed and CEAF-e: how well predicted clusters of mentions agree with gold ones.

MUC: Vilain et al. (1995), "A model-theoretic coreference scoring scheme". B-cubed: Bagga and Baldwin (1998),
"Algorithms for scoring coreference chains". CEAF-e: Luo (2005), "On coreference resolution performance
metrics", with entity similarity phi4. As in the CoNLL shared tasks, sums run over all documents, and the
overall figure is the mean of the three F1 values (Pradhan et al., 2012). Mentions that only one side has count
as missing or wrong, not as singletons.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import networkx

Span = tuple[int, int]
Cluster = frozenset[Span]
Clusters = Sequence[Cluster]


@dataclass(frozen=True, slots=True)
class Tally:
    """Numerators and denominators of precision and recall, to be summed over documents."""

    hits: float = 0.0
    predicted: float = 0.0
    found: float = 0.0
    gold: float = 0.0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            self.hits + other.hits,
            self.predicted + other.predicted,
            self.found + other.found,
            self.gold + other.gold,
        )

    @property
    def precision(self) -> float:
        return self.hits / self.predicted if self.predicted else 0.0

    @property
    def recall(self) -> float:
        return self.found / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Scores:
    """The three measures of one or more documents."""

    muc: Tally = Tally()
    b_cubed: Tally = Tally()
    ceaf_e: Tally = Tally()

    def __add__(self, other: Scores) -> Scores:
        return Scores(self.muc + other.muc, self.b_cubed + other.b_cubed, self.ceaf_e + other.ceaf_e)

    @property
    def mean_f1(self) -> float:
        return (self.muc.f1 + self.b_cubed.f1 + self.ceaf_e.f1) / 3


def score(predicted: Clusters, gold: Clusters) -> Scores:
    """All three measures of one document. Clusters of one side must not share mentions."""
    return Scores(muc(predicted, gold), b_cubed(predicted, gold), ceaf_e(predicted, gold))


def without_singletons(clusters: Iterable[Cluster]) -> tuple[Cluster, ...]:
    """The clusters of two mentions and more."""
    return tuple(cluster for cluster in clusters if len(cluster) > 1)


def muc(predicted: Clusters, gold: Clusters) -> Tally:
    """Links: a cluster of n mentions, k parts on the other side, has n - k of its n - 1 links right."""
    return Tally(*_links(predicted, gold), *_links(gold, predicted))


def _links(clusters: Clusters, others: Clusters) -> tuple[float, float]:
    place = _places(others)
    right = sum(len(cluster) - len({place.get(mention, mention) for mention in cluster}) for cluster in clusters)
    return float(right), float(sum(len(cluster) - 1 for cluster in clusters))


def b_cubed(predicted: Clusters, gold: Clusters) -> Tally:
    """Mentions: for each, the share of its cluster that stands in its cluster on the other side."""
    return Tally(*_shares(predicted, gold), *_shares(gold, predicted))


def _shares(clusters: Clusters, others: Clusters) -> tuple[float, float]:
    place = _places(others)
    right = 0.0
    for cluster in clusters:
        parts = Counter(place[mention] for mention in cluster if mention in place)
        right += sum(size * size for size in parts.values()) / len(cluster)
    return right, float(sum(map(len, clusters)))


def _places(clusters: Clusters) -> dict[Span, int]:
    return {mention: index for index, cluster in enumerate(clusters) for mention in cluster}


def ceaf_e(predicted: Clusters, gold: Clusters) -> Tally:
    """Entities: the best one-to-one alignment of clusters, each pair worth phi4 = 2 |K & R| / (|K| + |R|)."""
    total = _best_alignment(predicted, gold)
    return Tally(total, float(len(predicted)), total, float(len(gold)))


def _best_alignment(predicted: Clusters, gold: Clusters) -> float:
    graph = _overlaps(predicted, gold)
    parts = (graph.subgraph(nodes) for nodes in networkx.connected_components(graph))
    chosen = (pair for part in parts for pair in networkx.max_weight_matching(part))
    return float(sum(graph.edges[pair]["weight"] for pair in chosen))


def _overlaps(predicted: Clusters, gold: Clusters) -> networkx.Graph:
    """An edge for each pair of clusters that share a mention: all others are worth nothing."""
    place = _places(gold)
    graph = networkx.Graph()
    for index, cluster in enumerate(predicted):
        for other, common in Counter(place[mention] for mention in cluster if mention in place).items():
            phi4 = 2 * common / (len(cluster) + len(gold[other]))
            graph.add_edge(("predicted", index), ("gold", other), weight=phi4)
    return graph
