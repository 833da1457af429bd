"""The store gives back what was put in, replaces and removes whole articles, and answers by name."""

from dataclasses import replace

import pytest
from stories import ARRIVED, BID, MAY_BUY, MET, NOT_MET, OUTPUT, OWNED, STORIES, SUPPLY, TALKS, TO_MEET

from claimgraph.errors import GraphError
from claimgraph.graph.mapping import Recipe
from claimgraph.graph.model import Entity, EntityType
from claimgraph.graph.store import KnowledgeGraph

RECIPE = Recipe("bundled 1", "0.1.0", "abc")


def everything(graph):
    return graph.articles(), graph.claims(), graph.entities(), sorted(graph.quads.union())


def test_what_was_put_in_comes_out(kg):
    assert set(kg.articles()) == set(STORIES)
    assert set(kg.claims()) == {claim for claims in STORIES.values() for claim in claims}


def test_claims_stand_in_the_order_of_the_text(kg):
    places = [(claim.evidence.article, claim.evidence.quote.span) for claim in kg.claims()]
    assert places == sorted(places)


def test_entities_include_fillers_and_speakers_under_all_their_names(kg):
    found = {entity.id: entity for entity in kg.entities()}
    assert {"Copper_Fair", "Andean_Council", "two_analysts", "Harbour_Post"} <= set(found)
    assert found["Ana_Ruiz"] == Entity("Ana_Ruiz", "Ana Ruiz", EntityType.PERSON, ("Foreign Minister Ana Ruiz", "Ruiz"))


def test_names_from_several_articles_are_gathered(kg):
    renamed = replace(MET, subject=Entity("Ana_Ruiz", "Ana Ruiz", EntityType.PERSON, ("Ms Ruiz",)))
    kg.add(replace(OUTPUT, id="another"), [replace(renamed, evidence=replace(MET.evidence, article="another"))])
    ruiz = next(entity for entity in kg.entities() if entity.id == "Ana_Ruiz")
    assert ruiz.aliases == ("Foreign Minister Ana Ruiz", "Ms Ruiz", "Ruiz")


def test_entities_without_claims_are_kept():
    graph = KnowledgeGraph()
    graph.add(TALKS, [], [SUPPLY.subject])
    assert graph.entities() == (SUPPLY.subject,)


def test_remove_takes_out_exactly_what_only_that_article_said(kg):
    without = KnowledgeGraph()
    for article in (TALKS, OUTPUT):
        without.add(article, STORIES[article])
    kg.remove(BID.id)
    assert everything(kg) == everything(without)
    assert any(entity.id == "Norvik_Metals" for entity in kg.entities())
    assert not any(entity.id == "Jon_Stead" for entity in kg.entities())


def test_an_edge_that_two_articles_give_outlives_one_of_them(kg):
    ask = "ASK { ent:Ana_Ruiz rel:meets ent:Li_Wei }"
    kg.remove(TALKS.id)
    assert kg.query(ask)
    kg.remove(OUTPUT.id)
    assert not kg.query(ask)


def test_removing_everything_leaves_nothing(kg):
    for article in STORIES:
        kg.remove(article.id)
    assert everything(kg) == ((), (), (), [])


def test_removing_what_is_not_there_is_an_error(kg):
    with pytest.raises(GraphError, match=r"no article 'nowhere\.txt'"):
        kg.remove("nowhere.txt")


def test_adding_again_replaces(kg):
    before = everything(kg)
    kg.add(BID, STORIES[BID])
    assert everything(kg) == before
    kg.add(BID, [MAY_BUY])
    assert [claim for claim in kg.claims() if claim.evidence.article == BID.id] == [MAY_BUY]


def test_a_triple_that_two_articles_say_counts_once(kg):
    assert [row["n"] for row in kg.query("SELECT (COUNT(*) AS ?n) { ent:Ana_Ruiz rel:meets ent:Li_Wei }")] == ["1"]


def test_an_article_is_current_while_text_and_recipe_are_the_same():
    graph = KnowledgeGraph()
    assert not graph.holds(TALKS, RECIPE)
    graph.add(TALKS, STORIES[TALKS], recipe=RECIPE)
    assert graph.holds(TALKS, RECIPE)
    assert not graph.holds(replace(TALKS, text=TALKS.text + " More."), RECIPE)
    assert not graph.holds(TALKS, replace(RECIPE, version="0.2.0"))


def test_without_text_the_quotes_are_kept():
    graph = KnowledgeGraph()
    graph.add(TALKS, STORIES[TALKS], recipe=RECIPE, with_text=False)
    assert graph.articles()[0].text == ""
    assert set(graph.claims()) == set(STORIES[TALKS])
    assert graph.holds(TALKS, RECIPE)
    assert not any("articleBody" in line for line in graph.quads.union())


@pytest.mark.parametrize(
    ("subject", "object", "expected"),
    [
        ("Ana Ruiz", "Li Wei", {TO_MEET, MET, NOT_MET}),
        ("li_wei", "ruiz", {TO_MEET, MET, NOT_MET}),
        ("Ana_Ruiz", "Lima", {ARRIVED}),
        ("the mine", None, {MAY_BUY, OWNED, *STORIES[OUTPUT][::2]}),
    ],
)
def test_why_finds_claims_by_any_name_in_either_direction(kg, subject, object, expected):
    assert set(kg.why(subject, object)) == expected


def test_why_finds_literals_by_their_text(kg):
    assert [claim.relation.id for claim in kg.why("Ruiz", "foreign minister")] == ["holdsPosition"]


def test_why_of_an_unknown_name_suggests_the_nearest(kg):
    with pytest.raises(GraphError, match="did you mean Ana Ruiz"):
        kg.why("Anna Ruiz")


def test_another_base_is_found_again(tmp_path):
    with KnowledgeGraph(tmp_path / "kg", base="https://example.org/kg/") as graph:
        graph.add(TALKS, STORIES[TALKS])
    with KnowledgeGraph.open(tmp_path / "kg") as graph:
        assert graph.names.base == "https://example.org/kg/"
        assert set(graph.claims()) == set(STORIES[TALKS])
        assert graph.query("ASK { ent:Ana_Ruiz rel:meets ent:Li_Wei }")


@pytest.mark.parametrize("sparql", ["SELECT ?s ?p ?o { %s }", "SELECT ?s ?p ?o { GRAPH ?g { %s } }"])
def test_queries_in_memory_see_what_was_added_and_removed(sparql):
    graph = KnowledgeGraph()
    asked = sparql % "?s rdf:subject ent:Ana_Ruiz ; ?p ?o"
    assert len(graph.query(asked)) == 0
    for article in (TALKS, OUTPUT):
        graph.add(article, STORIES[article])
    both = len(graph.query(asked))
    graph.remove(OUTPUT.id)
    assert 0 < len(graph.query(asked)) < both


def test_queries_in_memory_see_single_articles(kg):
    assert {row["g"] for row in kg.query("SELECT DISTINCT ?g { GRAPH ?g { ?s rdf:subject ent:Ana_Ruiz } }")} == {
        kg.names.article(article.id).value for article in STORIES
    }
