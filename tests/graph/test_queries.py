"""Ready queries answer on the stories; broken ones are told where."""

from dataclasses import replace

import pytest
from stories import NOT_MET, TALKS, TO_MEET

from claimgraph.errors import QueryError
from claimgraph.graph.model import Literal, LiteralType, Qualifier
from claimgraph.graph.queries import ready_queries, resolve
from claimgraph.graph.store import KnowledgeGraph


@pytest.mark.parametrize("query", ready_queries().values(), ids=lambda query: query.name)
def test_every_ready_query_says_what_it_answers_and_finds_something(kg, query):
    assert query.description.endswith(".")
    assert len(kg.query(query.sparql)) > 0


@pytest.mark.parametrize("query", ready_queries().values(), ids=lambda query: query.name)
def test_no_ready_query_fails_on_an_empty_graph(query):
    assert len(KnowledgeGraph().query(query.sparql)) == 0


def rows(kg, name, *variables):
    return [tuple(row.get(variable) for variable in variables) for row in kg.query(f"@{name}")]


def test_who_met_whom_tells_the_status_and_the_article(kg):
    assert rows(kg, "who-met-whom", "who", "whom", "status", "when", "where", "article") == [
        ("Ana Ruiz", "Li Wei", "negated", None, None, "https://news.example/2024/06/bid?page=1"),
        ("Ana Ruiz", "Li Wei", "planned", "2024-05-17", "Copper Fair", "stories/lima-talks.txt"),
        ("Ana Ruiz", "Li Wei", "asserted", "in May", None, "stories/output.txt"),
    ]


def test_disputed_edges_are_those_that_one_affirms_and_another_denies(kg):
    found = rows(kg, "disputed", "subject", "relation", "object", "about", "one", "other", "otherQuote")
    assert found == [
        ("Ana Ruiz", "meets", "Li Wei", "polarity", one, "negated", NOT_MET.evidence.quote.text)
        for one in ("asserted", "planned")
    ]


@pytest.mark.parametrize(
    ("role", "fillers", "about"),
    [
        ("quantity", [("40 percent", None), ("90 percent", None), ("40 percent", None)], ("40 percent", "90 percent")),
        (
            "time",
            [("on Friday", "2024-05-17"), ("in May", None), ("a day later", "2024-05-18")],
            ("2024-05-17", "2024-05-18"),
        ),
    ],
)
def test_another_number_and_another_day_are_disputes(role, fillers, about):
    graph = KnowledgeGraph()
    for number, (text, value) in enumerate(fillers):
        article = replace(TALKS, id=f"{number}.txt")
        told = replace(TO_MEET.evidence, article=article.id)
        qualifier = Qualifier(role, Literal(text, LiteralType.PHRASE), TO_MEET.evidence.object, value)
        graph.add(article, [replace(TO_MEET, id=f"{number:032}", evidence=told, qualifiers=(qualifier,))])
    assert rows(graph, "disputed", "subject", "object", "about", "one", "other") == [
        ("Ana Ruiz", "Li Wei", role, *about)
    ]


def test_most_connected_counts_neighbours_by_plain_edges(kg):
    assert rows(kg, "most-connected", "name", "neighbours", "claims")[0] == ("Ana Ruiz", "2", "3")
    assert ("Norvik Metals", "1", "1") in rows(kg, "most-connected", "name", "neighbours", "claims")


def test_sources_count_the_claims_of_each_article(kg):
    assert rows(kg, "sources", "article", "date", "claims") == [
        ("https://news.example/2024/06/bid?page=1", "2024-06-02", "5"),
        ("stories/lima-talks.txt", "2024-05-15", "5"),
        ("stories/output.txt", None, "4"),
    ]


def test_a_query_may_stand_in_a_file(kg, tmp_path):
    (tmp_path / "ask.rq").write_text("ASK { ent:Peru rel:supplies ent:Ecuador }")
    assert kg.query(f"@{tmp_path / 'ask.rq'}")


def test_an_unknown_ready_query_suggests_the_nearest():
    with pytest.raises(QueryError, match="did you mean @who-met-whom"):
        resolve("@who-meets-whom")


def test_inverses_and_symmetric_relations_answer_both_ways(kg):
    assert kg.query("ASK { ent:Li_Wei rel:meets ent:Ana_Ruiz }")


@pytest.mark.parametrize(
    ("sparql", "told"),
    [
        (
            "SELECT ?x {\n  ?x skoss:prefLabel ?y\n}",
            "The prefix skoss: is not declared; did you mean skos:.\n"
            "    ?x skoss:prefLabel ?y\n"
            "                      ^ line 2",
        ),
        ("SELECT ?x WHER { ?x ?y ?z }", "  SELECT ?x WHER { ?x ?y ?z }\n                 ^ line 1"),
        ("SELECT ?x { ?x a ?y", "  SELECT ?x { ?x a ?y\n                     ^ line 1"),
        ("", "is not valid SPARQL here"),
        ("DELETE WHERE { ?s ?p ?o }", "A query cannot change the graph"),
        ("SELECT ?x (COUNT(?y) AS ?n) { ?x a ?y }", "neither grouped nor aggregated"),
    ],
)
def test_a_broken_query_is_shown_with_a_caret(kg, sparql, told):
    with pytest.raises(QueryError) as caught:
        kg.query(sparql)
    assert told in str(caught.value)
