"""What the page holds, without a browser: the view, its encoding, the first view, the layout, the joined modules."""

import json
import re
from itertools import combinations
from math import dist
from statistics import median

import networkx as nx
import pytest
from builders import claim, evidence
from circles import CIRCLES, FIRST, LONER, PEOPLE, SECOND
from circles import CLAIMS as CIRCLE_CLAIMS
from stories import NORVIK, PERU, RUIZ, STORIES

from claimgraph.exports.html.encode import CLAIM_FIELDS, Encoder
from claimgraph.exports.html.first_view import chosen, first_view
from claimgraph.exports.html.grouping import grouping
from claimgraph.exports.html.layout import positions
from claimgraph.exports.html.modules import joined
from claimgraph.exports.html.view import View, view
from claimgraph.graph.model import Article, Claim, Entity, EntityType, Relation
from claimgraph.graph.vocabulary import Names

ARTICLES = tuple(STORIES)
CLAIMS = tuple(said for claims in STORIES.values() for said in claims)
ENTITIES = tuple({end for said in CLAIMS for end in (said.subject, said.object) if isinstance(end, Entity)})


def star(spokes: int) -> tuple[Article, tuple[Entity, ...], tuple[Claim, ...]]:
    hub, *ends = (Entity(f"E{i:03}", f"Entity {i:03}", EntityType.PERSON) for i in range(spokes + 1))
    article = Article("star", "Star", " ".join(f"{hub.label} backs {end.label}." for end in ends))
    backs = Relation("backs", "backs")
    said = (
        claim(hub, backs, end, evidence(article, f"{hub.label} backs {end.label}", hub.label, "backs", end.label))
        for end in ends
    )
    return article, (hub, *ends), tuple(said)


def test_entities_stand_in_order_of_centrality_whatever_the_order_they_come_in() -> None:
    one, other = (view(ARTICLES, entities, CLAIMS, Names()) for entities in (ENTITIES, reversed(ENTITIES)))
    assert one == other
    assert one.entities[0] == RUIZ
    assert list(one.degrees) == sorted(one.degrees, reverse=True)


def test_negated_and_hypothetical_claims_make_nobody_central() -> None:
    told = view(ARTICLES, ENTITIES, CLAIMS, Names())
    degrees = {entity.id: degree for entity, degree in zip(told.entities, told.degrees, strict=True)}
    assert degrees[RUIZ.id] == 3
    assert degrees[NORVIK.id] == 2
    assert degrees["Muelle_Peñón"] == 0


def test_a_large_graph_is_cut_to_its_centre_and_says_what_is_left_out() -> None:
    article, entities, claims = star(20)
    told = view([article], entities, claims, Names(), most=5)
    assert len(told.entities) == 5
    assert told.entities_left_out == 16
    assert (len(told.claims), told.claims_left_out) == (4, 16)


def test_speakers_and_fillers_of_what_is_kept_are_kept_too() -> None:
    told = view(ARTICLES, [*ENTITIES, PERU], CLAIMS, Names(), most=len(ENTITIES))
    assert {"Andean_Council", "Copper_Fair", "two_analysts"} - {entity.id for entity in told.entities} == {
        "Andean_Council",
        "Copper_Fair",
        "two_analysts",
    }


def test_a_mention_carries_its_words_only_where_the_text_does_not() -> None:
    whole = rows(view(ARTICLES, everyone(), CLAIMS, Names()))
    assert all(len(row["quote"]) == 2 for row in whole)
    cut = [Article(article.id, article.title, "", article.date, article.url) for article in ARTICLES]
    for row, said in zip(rows(view(cut, everyone(), CLAIMS, Names())), CLAIMS, strict=True):
        assert row["quote"][2] == said.evidence.quote.text
        assert row["sentence"][2] == said.evidence.sentence


def test_the_sentence_lies_around_the_quote() -> None:
    for row, said in zip(rows(view(ARTICLES, everyone(), CLAIMS, Names())), CLAIMS, strict=True):
        start, end = row["sentence"]
        text = next(article.text for article in ARTICLES if article.id == said.evidence.article)
        assert text[start:end] == said.evidence.sentence
        assert start <= said.evidence.quote.span.start <= said.evidence.quote.span.end <= end


def everyone() -> list[Entity]:
    fillers = [q.filler for said in CLAIMS for q in said.qualifiers if isinstance(q.filler, Entity)]
    speakers = [said.attributed_to for said in CLAIMS if said.attributed_to]
    reporters = [speaker.reported_by for speaker in speakers if speaker.reported_by]
    return [*ENTITIES, *fillers, *(speaker.entity for speaker in speakers), *reporters]


def rows(told: View) -> list[dict[str, list[int]]]:
    return [dict(zip(CLAIM_FIELDS, row, strict=True)) for row in Encoder(told).data["claims"]]


def test_the_first_view_is_the_centre_and_hangs_together() -> None:
    article, entities, claims = star(200)
    told = view([article], entities, claims, Names())
    lines = Encoder(told).lines
    nodes = chosen(told, lines, most=30)
    assert len(nodes) == 30
    assert 0 in nodes
    network = first_view(told, lines)
    assert len(network.nodes) == 150
    assert len(network.edges) == 149


def test_the_first_view_is_the_same_every_time() -> None:
    told = view(ARTICLES, everyone(), CLAIMS, Names())
    one, other = (first_view(told, Encoder(told).lines) for _ in range(2))
    assert json.dumps([one.nodes, one.edges]) == json.dumps([other.nodes, other.edges])


def test_communities_are_what_is_linked_among_itself() -> None:
    seen = view([CIRCLES], [*PEOPLE, LONER], CIRCLE_CLAIMS, Names())
    numbers = dict(zip(seen.entities, grouping(seen), strict=True))
    one, other = ({numbers[person] for person in circle} for circle in (FIRST, SECOND))
    assert sorted([one, other], key=min) == [{0}, {1}]
    assert numbers[LONER] == -1


GRAPHS = {
    "star": nx.star_graph(149),
    "path": nx.path_graph(60),
    "clique": nx.complete_graph(25),
    "tree": nx.balanced_tree(3, 4),
    "parts": nx.disjoint_union_all([nx.cycle_graph(n) for n in range(3, 15)]),
    "alone": nx.empty_graph(40),
    "one": nx.empty_graph(1),
    "none": nx.empty_graph(0),
}


@pytest.mark.parametrize("graph", GRAPHS.values(), ids=GRAPHS)
def test_no_two_boxes_overlap(graph: nx.Graph) -> None:
    boxes = {node: (60.0 + 20 * (node % 5), 50.0) for node in graph}
    places = positions(graph, boxes)
    assert places.keys() == set(graph)
    for a, b in combinations(graph, 2):
        across = abs(places[a][0] - places[b][0]) + 1 >= (boxes[a][0] + boxes[b][0]) / 2
        down = abs(places[a][1] - places[b][1]) + 1 >= (boxes[a][1] + boxes[b][1]) / 2
        assert across or down, (a, b)


def test_a_line_of_entities_is_drawn_level_and_in_order() -> None:
    chain = nx.path_graph(6)
    places = positions(chain, dict.fromkeys(chain, (60.0, 40.0)))
    xs = [places[node][0] for node in range(6)]
    assert xs in (sorted(xs), sorted(xs, reverse=True))
    ys = [y for _, y in places.values()]
    assert max(ys) - min(ys) < (max(xs) - min(xs)) / 5


def test_what_is_linked_stands_nearer_than_what_is_not() -> None:
    tree = nx.balanced_tree(3, 3)
    places = positions(tree, dict.fromkeys(tree, (30.0, 30.0)))
    far = {pair: dist(places[pair[0]], places[pair[1]]) for pair in combinations(tree, 2)}
    linked = [far[pair] for pair in far if tree.has_edge(*pair)]
    apart = [distance for pair, distance in far.items() if not tree.has_edge(*pair)]
    assert max(linked) < median(apart)


def test_the_layout_is_about_as_wide_as_a_screen() -> None:
    places = positions(GRAPHS["star"], dict.fromkeys(GRAPHS["star"], (60.0, 60.0)))
    xs, ys = zip(*places.values(), strict=True)
    assert 0.8 < (max(xs) - min(xs)) / (max(ys) - min(ys)) < 1.8


def test_joined_modules_need_no_imports_and_come_after_what_they_use() -> None:
    script = joined("main")
    assert not re.search(r"^\s*(import|export) ", script, re.MULTILINE)
    made = [match.start() for match in re.finditer(r"^const \$\w+ = \(\(\) =>", script, re.MULTILINE)]
    names = re.findall(r"^const \$(\w+) = \(\(\) =>", script, re.MULTILINE)
    for name, start in zip(names, made, strict=True):
        used = script.find(f"= ${name};")
        assert name == "main" or used > start, name
