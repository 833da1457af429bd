"""Answers on a served page: a table that leads to the evidence, and for triples a graph of their own."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import Browsing, graph_of
from playwright.sync_api import Browser, Locator
from pyoxigraph import RdfFormat, Triple, parse
from serving import served as served_at
from stories import STORIES

from claimgraph.graph.endpoint.app import application
from claimgraph.graph.endpoint.pool import Limits
from claimgraph.graph.queries import ready_queries

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
SALES = """CONSTRUCT { ?x rel:sells ?y ; rdfs:label ?l }
WHERE { ?c rdf:predicate rel:sells ; rdf:subject ?x ; rdf:object ?y . ?x rdfs:label ?l }"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the stories are served."""
    with served_at(application(graph_of(STORIES), tmp_path_factory.mktemp("served"), Limits())) as url:
        yield f"{url}/"


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Browsing]:
    browsing = Browsing(browser.new_page(viewport={"width": 1440, "height": 900}, reduced_motion="reduce"))
    browsing.go(address)
    browsing.tab.get_by_role("button", name="Query").click()
    yield browsing
    browsing.tab.close()
    assert browsing.complaints == []


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


def test_triples_are_drawn_as_a_graph_of_their_own_beside_their_table(page: Browsing) -> None:
    rows = ask(page, SALES).locator("tbody tr")
    assert sorted(rows.all_inner_texts()) == [
        "Norvik Metals\trdfs:label\tNorvik Metals",
        "Norvik Metals\trel:sells\tMuelle Peñón",
    ]
    assert lines(page) == {("Norvik Metals", "Muelle Peñón"), ("Norvik Metals", "Norvik Metals")}
    written = drawing(page).evaluate("({ drawing }) => drawing.labels.map((label) => label.text)")
    assert {"sells", "rdfs:label"} <= set(written)


def test_what_is_described_is_drawn_too(page: Browsing) -> None:
    ask(page, "DESCRIBE ent:Ana_Ruiz")
    assert ("Ana Ruiz", "Li Wei") in lines(page)


def test_a_click_in_the_drawing_opens_the_evidence_beside_it(page: Browsing) -> None:
    ask(page, SALES)
    page.tab.mouse.click(*spot(page, "Muelle Peñón"))
    assert page.panel.locator("h2").inner_text() == "Muelle Peñón"
    assert page.tab.locator(".sketch").is_visible()


def test_a_claim_in_an_answer_is_a_sentence_that_opens_its_evidence(page: Browsing) -> None:
    table = ask(page, "SELECT ?claim { ?claim rdf:predicate rel:meets }")
    table.get_by_role("button", name="Ana Ruiz meets Li Wei").first.click()
    assert page.panel.locator(".card.open .sentence").inner_text().startswith("Ana Ruiz meets Li Wei")
    assert page.panel.locator(".reader mark").first.is_visible()


def test_back_to_the_whole_graph_with_what_was_found_or_without(page: Browsing) -> None:
    ask(page, SALES)
    page.tab.get_by_role("button", name="Show 2 entities in the graph").click()
    assert {"Muelle Peñón", "Ana Ruiz"} <= page.names()
    page.tab.get_by_role("button", name="Undo").click()
    assert page.tab.locator(".sketch").is_visible()
    page.tab.get_by_role("button", name="Graph", exact=True).click()
    assert page.tab.get_by_role("application").is_visible()


def test_the_turtle_of_an_answer_holds_its_triples(page: Browsing) -> None:
    query = "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }"
    ask(page, query)
    with page.tab.expect_download() as downloading:
        page.tab.get_by_role("button", name="Save as Turtle").click()
    saved = parse(path=str(downloading.value.path()), format=RdfFormat.TURTLE)
    triples = {quad.triple for quad in saved}
    assert triples == {Triple(*row) for row in graph_of(STORIES).query(query).rows}
    assert page.tab.get_by_text("the first 300 are drawn").is_visible()


def test_the_table_of_an_answer_is_saved_as_csv(page: Browsing) -> None:
    ask(page, "SELECT ?x ?l { ?x rel:meets ?y ; rdfs:label ?l } ORDER BY ?l")
    with page.tab.expect_download() as downloading:
        page.tab.get_by_role("button", name="Save as CSV").click()
    with Path(downloading.value.path()).open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    assert head == ["x", "l"]
    assert [label for _, label in rows] == ["Ana Ruiz", "Li Wei"]


def test_a_ready_question_is_chosen_and_asked_without_writing_sparql(page: Browsing) -> None:
    page.tab.get_by_label("Question").select_option(label="What is planned, as a graph")
    page.tab.get_by_role("button", name="Run").click()
    assert ("Ana Ruiz", "Li Wei") in lines(page)
    page.tab.get_by_label("Question").select_option(label=ready_queries()["who-met-whom"].description)
    page.tab.get_by_role("button", name="Run").click()
    page.tab.get_by_role("columnheader", name="whom").wait_for()


@pytest.mark.parametrize("width", [1440, 390])
def test_no_violations(page: Browsing, width: int) -> None:
    page.tab.set_viewport_size({"width": width, "height": 850})
    ask(page, SALES)
    drawing(page)
    found = Axe().run(page.tab, options=RULES).response["violations"]
    assert [f"{rule['id']}: {[node['html'][:120] for node in rule['nodes']]}" for rule in found] == []
