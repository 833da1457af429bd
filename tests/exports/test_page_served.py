"""The same page, served: it can be asked in SPARQL."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from browsing import Browsing, graph_of
from playwright.sync_api import Browser
from serving import served as served_at
from stories import STORIES

from claimgraph.errors import InputError
from claimgraph.graph.endpoint.adding import Added
from claimgraph.graph.endpoint.app import application
from claimgraph.graph.endpoint.offers import File, Offer, Text
from claimgraph.graph.endpoint.pool import Limits


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


def test_a_file_offers_no_queries(stories: Browsing) -> None:
    assert stories.tab.get_by_role("button", name="Query").count() == 0


class Leave:
    """Adds two stories for any text but "bad"."""

    def __call__(self, offered: Offer) -> Added:
        assert isinstance(offered, Text | File)
        if offered.data == b"bad":
            raise InputError("The text is <b>bad</b>.")
        return Added(graph_of(STORIES), "It is in.")


@pytest.fixture
def open_to_all(browser: Browser, tmp_path: Path) -> Iterator[Browsing]:
    """An empty graph, served with leave to add."""
    app = application(graph_of({}), tmp_path / "served", Limits(), add=Leave())
    with served_at(app) as url:
        browsing = Browsing(browser.new_page(viewport={"width": 390, "height": 800}, reduced_motion="reduce"))
        browsing.go(f"{url}/")
        yield browsing
        browsing.tab.close()


def test_an_article_is_added_with_the_keyboard_alone(open_to_all: Browsing) -> None:
    tab = open_to_all.tab
    assert open_to_all.names() == set()
    tab.get_by_role("button", name="Add article").press("Enter")
    tab.get_by_label("Text").press_sequentially("Words.")
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    assert tab.get_by_text("It is in.").get_attribute("role") == "status"
    assert open_to_all.violations() == []
    with tab.expect_navigation():
        tab.keyboard.press("Escape")
    tab.wait_for_selector("html[data-ready]")
    assert "Ana Ruiz" in open_to_all.names()
    assert open_to_all.complaints == []


def test_a_file_is_added(open_to_all: Browsing, tmp_path: Path) -> None:
    file = tmp_path / "story.txt"
    file.write_text("Words.")
    open_to_all.tab.get_by_role("button", name="Add article").click()
    open_to_all.tab.get_by_label("File").set_input_files(file)
    open_to_all.tab.get_by_role("button", name="Add the file").click()
    open_to_all.tab.get_by_text("It is in.").wait_for()


def test_why_an_article_was_not_added_is_said_as_text(open_to_all: Browsing) -> None:
    tab = open_to_all.tab
    tab.get_by_role("button", name="Add article").click()
    assert open_to_all.violations() == []
    tab.get_by_label("Text").fill("bad")
    tab.get_by_role("button", name="Add the text").click()
    assert tab.get_by_role("alert").inner_text() == "The text is <b>bad</b>."
    assert open_to_all.violations() == []
    tab.get_by_label("Address").fill("ftp://news.example")
    tab.get_by_role("button", name="Add the page").click()
    tab.get_by_text("must begin with http").wait_for()
    tab.get_by_role("button", name="Close").click()
    assert not tab.get_by_label("Text").is_visible()


@pytest.mark.parametrize("width", [320, 390, 800, 1180])
def test_the_bar_has_room_for_it(open_to_all: Browsing, width: int) -> None:
    tab = open_to_all.tab
    tab.set_viewport_size({"width": width, "height": 800})
    opener = tab.get_by_role("button", name="Add article")
    opener.wait_for()
    tab.get_by_text("Save", exact=True).click()
    for part in (opener, tab.get_by_role("button", name="Reset"), tab.get_by_role("button", name="Save picture")):
        box = part.bounding_box()
        assert box
        assert 0 <= box["x"] <= box["x"] + box["width"] <= width


def test_without_leave_nothing_is_said_of_adding(served: Browsing) -> None:
    assert served.tab.get_by_text("Add article").count() == 0
