"""Answers on a served page: a table that leads to the evidence, and for triples a graph of their own."""

import csv
from pathlib import Path

import pytest
from browsing import Browsing, graph_of
from playwright.sync_api import Locator
from pyoxigraph import RdfFormat, Triple, parse
from stories import STORIES

from claimgraph.graph.queries import ready_queries

SALES = """CONSTRUCT { ?x rel:sells ?y ; rdfs:label ?l }
WHERE { ?c rdf:predicate rel:sells ; rdf:subject ?x ; rdf:object ?y . ?x rdfs:label ?l }"""


def ask(browsing: Browsing, query: str) -> Locator:
    """Ask, and give the answer's table."""
    browsing.tab.get_by_label("SPARQL").fill(query)
    browsing.tab.get_by_label("SPARQL").press("Control+Enter")
    table = browsing.tab.locator(".answer table")
    table.wait_for()
    return table


def drawing(browsing: Browsing) -> Locator:
    """The drawing of the answer, when it has settled."""
    sketch = browsing.tab.locator(".sketch")
    browsing.tab.wait_for_function("() => document.querySelector('.sketch')?.drawing")
    return sketch


def lines(browsing: Browsing) -> set[tuple[str, str]]:
    """The ends of all lines of the drawing, each by the label that is written there."""
    found = drawing(browsing).evaluate(
        """({ drawing: { network, labels } }) => {
          const text = (id) => labels.find((label) => label.id === id).text;
          return Object.values(network.body.edges).map(({ fromId, toId }) => [text(fromId), text(toId)]);
        }"""
    )
    return {(one, other) for one, other in found}


def spot(browsing: Browsing, name: str) -> tuple[float, float]:
    """Where the node of this label is drawn, on the screen."""
    x, y = drawing(browsing).evaluate(
        """(sketch, name) => {
          const { network, labels } = sketch.drawing;
          const at = network.canvasToDOM(network.getPosition(labels.find((label) => label.text === name).id));
          const stage = sketch.getBoundingClientRect();
          return [at.x + stage.x, at.y + stage.y];
        }""",
        name,
    )
    return x, y


def test_triples_are_drawn_as_a_graph_of_their_own_beside_their_table(served: Browsing) -> None:
    rows = ask(served, SALES).locator("tbody tr")
    assert sorted(rows.all_inner_texts()) == [
        "Norvik Metals\trdfs:label\tNorvik Metals",
        "Norvik Metals\trel:sells\tMuelle Peñón",
    ]
    assert lines(served) == {("Norvik Metals", "Muelle Peñón"), ("Norvik Metals", "Norvik Metals")}
    written = drawing(served).evaluate("({ drawing }) => drawing.labels.map((label) => label.text)")
    assert {"sells", "rdfs:label"} <= set(written)


def test_what_is_described_is_drawn_too(served: Browsing) -> None:
    ask(served, "DESCRIBE ent:Ana_Ruiz")
    assert ("Ana Ruiz", "Li Wei") in lines(served)


def test_a_click_in_the_drawing_opens_the_evidence_beside_it(served: Browsing) -> None:
    ask(served, SALES)
    served.tab.mouse.click(*spot(served, "Muelle Peñón"))
    assert served.panel.locator("h2").inner_text() == "Muelle Peñón"
    assert served.tab.locator(".sketch").is_visible()


def test_a_claim_in_an_answer_is_a_sentence_that_opens_its_evidence(served: Browsing) -> None:
    table = ask(served, "SELECT ?claim { ?claim rdf:predicate rel:meets }")
    table.get_by_role("button", name="Ana Ruiz meets Li Wei").first.click()
    assert served.panel.locator(".card.open .sentence").inner_text().startswith("Ana Ruiz meets Li Wei")
    assert served.panel.locator(".reader mark").first.is_visible()


def test_back_to_the_whole_graph_with_what_was_found_or_without(served: Browsing) -> None:
    ask(served, SALES)
    served.tab.get_by_role("button", name="Show 2 entities in the graph").click()
    assert {"Muelle Peñón", "Ana Ruiz"} <= served.names()
    served.tab.get_by_role("button", name="Undo").click()
    assert served.tab.locator(".sketch").is_visible()
    served.tab.get_by_role("button", name="Graph", exact=True).click()
    assert served.tab.get_by_role("application").is_visible()


def test_the_turtle_of_an_answer_holds_its_triples(served: Browsing) -> None:
    query = "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }"
    ask(served, query)
    with served.tab.expect_download() as downloading:
        served.tab.get_by_role("button", name="Save as Turtle").click()
    saved = parse(path=str(downloading.value.path()), format=RdfFormat.TURTLE)
    triples = {quad.triple for quad in saved}
    assert triples == {Triple(*row) for row in graph_of(STORIES).query(query).rows}
    assert served.tab.get_by_text("the first 300 are drawn").is_visible()


def test_the_table_of_an_answer_is_saved_as_csv(served: Browsing) -> None:
    ask(served, "SELECT ?x ?l { ?x rel:meets ?y ; rdfs:label ?l } ORDER BY ?l")
    with served.tab.expect_download() as downloading:
        served.tab.get_by_role("button", name="Save as CSV").click()
    with Path(downloading.value.path()).open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    assert head == ["x", "l"]
    assert [label for _, label in rows] == ["Ana Ruiz", "Li Wei"]


def test_a_ready_question_is_chosen_and_asked_without_writing_sparql(served: Browsing) -> None:
    served.tab.get_by_label("Question").select_option(label="What is planned, as a graph")
    served.tab.get_by_role("button", name="Run").click()
    assert ("Ana Ruiz", "Li Wei") in lines(served)
    served.tab.get_by_label("Question").select_option(label=ready_queries()["who-met-whom"].description)
    served.tab.get_by_role("button", name="Run").click()
    served.tab.get_by_role("columnheader", name="whom").wait_for()


@pytest.mark.parametrize("width", [1440, 390])
def test_no_violations(served: Browsing, width: int) -> None:
    served.tab.set_viewport_size({"width": width, "height": 850})
    ask(served, SALES)
    drawing(served)
    assert served.violations() == []


def test_filters_that_do_nothing_for_an_answer_are_not_offered(served: Browsing) -> None:
    served.tab.set_viewport_size({"width": 390, "height": 850})
    filters = served.tab.locator(".filters-button")
    assert not filters.is_visible()
    served.tab.get_by_role("button", name="Graph", exact=True).click()
    assert filters.is_visible()
