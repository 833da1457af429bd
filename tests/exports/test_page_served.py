"""The same page, served: it can be asked in SPARQL."""

from collections.abc import Iterator

import pytest
from browsing import Browsing, graph_of
from playwright.sync_api import Browser
from serving import served as served_at
from stories import STORIES

from claimgraph.graph.endpoint.app import Limits, application


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the stories are served."""
    with served_at(application(graph_of(STORIES), tmp_path_factory.mktemp("served"), Limits())) as url:
        yield f"{url}/"


@pytest.fixture
def served(browser: Browser, address: str) -> Iterator[Browsing]:
    browsing = Browsing(browser.new_page(viewport={"width": 1440, "height": 900}, reduced_motion="reduce"))
    browsing.go(address)
    browsing.tab.get_by_role("button", name="Query").click()
    yield browsing
    browsing.tab.close()


def ask(browsing: Browsing, query: str) -> list[list[str]]:
    """The rows of the answer."""
    browsing.tab.get_by_label("SPARQL").fill(query)
    with browsing.tab.expect_response("**/sparql"):
        browsing.tab.get_by_role("button", name="Run").click()
    browsing.tab.locator(".answer > *").first.wait_for()
    return [row.locator("td").all_inner_texts() for row in browsing.tab.locator(".answer tbody tr").all()]


def test_who_meets_whom(served: Browsing) -> None:
    assert ask(served, "SELECT ?x ?y { ?x rel:meets ?y } ORDER BY ?x") == [
        ["Ana Ruiz", "Li Wei"],
        ["Li Wei", "Ana Ruiz"],
    ]


def test_yes_or_no(served: Browsing) -> None:
    assert ask(served, "ASK { ent:Ana_Ruiz rel:meets ent:Peru }") == [["no"]]


def test_a_mistake_is_explained(served: Browsing) -> None:
    ask(served, "SELECT ?x WHERE { ?x rel:meets }")
    assert served.tab.get_by_role("alert").inner_text().strip()


def test_what_is_constructed_can_be_seen_in_the_graph(served: Browsing) -> None:
    rows = ask(
        served, "CONSTRUCT { ?x rel:owns ?y } WHERE { ?c rdf:subject ?x ; rdf:object ?y . ?c rdf:predicate rel:sells }"
    )
    assert [row[0] for row in rows] == ["Norvik Metals"]
    served.tab.get_by_role("button", name="Show 2 entities in the graph").click()
    assert "Muelle Peñón" in served.names()


def test_a_file_offers_no_queries(stories: Browsing) -> None:
    assert stories.tab.get_by_role("button", name="Query").count() == 0
