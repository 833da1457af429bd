"""The browser for the page's tests: skipped where there is none, never in CI."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from browsing import Browsing, graph_of, story_page
from playwright.sync_api import Browser, sync_playwright
from serving import served as served_at
from stories import STORIES

from claimgraph.benchmarks.chromium import EXECUTABLE, FLAGS
from claimgraph.graph.endpoint.app import application
from claimgraph.graph.endpoint.pool import Limits


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if not Path(EXECUTABLE).exists() and not os.environ.get("CI"):
        pytest.skip(f"the page is tested in Chromium, and there is none at {EXECUTABLE}")
    with sync_playwright() as driver:
        chromium = driver.chromium.launch(executable_path=EXECUTABLE, args=list(FLAGS))
        yield chromium
        chromium.close()


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Callable[..., Browsing]]:
    """Opens pages; afterwards, checks that the page asked nothing of the network and never complained."""
    visits: list[Browsing] = []

    def visit(
        html: str, *, width: int = 1440, height: int = 900, scheme: str = "light", ready: bool = True
    ) -> Browsing:
        viewport = {"width": width, "height": height}
        tab = browser.new_page(viewport=viewport, color_scheme=scheme, reduced_motion="reduce")
        visits.append(Browsing(tab))
        visits[-1].open(html, tmp_path, ready=ready)
        return visits[-1]

    yield visit
    for browsing in visits:
        browsing.tab.close()
    assert [said for browsing in visits for said in browsing.complaints] == []
    foreign = ("file:", "data:", "blob:")
    assert [url for browsing in visits for url in browsing.requests if not url.startswith(foreign)] == []


@pytest.fixture
def stories(opened: Callable[..., Browsing]) -> Browsing:
    """The page of the hand-made stories."""
    return opened(story_page())


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the stories are served."""
    with served_at(application(graph_of(STORIES), tmp_path_factory.mktemp("served"), Limits())) as url:
        yield f"{url}/"


@pytest.fixture
def served(browser: Browser, address: str) -> Iterator[Browsing]:
    """The page of the stories as it is served, open where it can be asked."""
    browsing = Browsing(browser.new_page(viewport={"width": 1440, "height": 900}, reduced_motion="reduce"))
    browsing.go(address)
    browsing.tab.get_by_role("button", name="Query").click()
    yield browsing
    browsing.tab.close()
    refused = "Failed to load resource"  # what the browser says of a mistake in a query
    assert [said for said in browsing.complaints if not said.startswith(refused)] == []
