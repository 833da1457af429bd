"""A page in headless Chromium, driven as a person would: by names on the screen, the mouse and the keyboard."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Download, Locator
from playwright.sync_api import Page as Tab
from stories import STORIES

from claimgraph.exports.html import page
from claimgraph.graph.model import Article, Claim
from claimgraph.graph.store import KnowledgeGraph

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def graph_of(stories: dict[Article, Iterable[Claim]]) -> KnowledgeGraph:
    """A graph in memory that holds the stories."""
    kg = KnowledgeGraph()
    for article, claims in stories.items():
        kg.add(article, claims)
    return kg


def page_of(stories: dict[Article, Iterable[Claim]]) -> str:
    """The page of the stories."""
    return "".join(page(graph_of(stories)))


@cache
def story_page() -> str:
    """The page of the hand-made stories, made once."""
    return page_of(STORIES)


class Browsing:
    """One page, opened from a file, with what the browser asked of the network and complained about."""

    def __init__(self, tab: Tab) -> None:
        self.tab = tab
        self.requests: list[str] = []
        self.complaints: list[str] = []
        tab.on("request", lambda request: self.requests.append(request.url))
        tab.on("pageerror", lambda error: self.complaints.append(str(error)))
        tab.on("console", lambda said: self.complaints.append(said.text))

    def open(self, html: str, folder: Path, *, ready: bool = True) -> None:
        file = folder / "graph.html"
        file.write_text(html, encoding="utf-8")
        self.go(file.as_uri(), ready=ready)

    def go(self, url: str, *, ready: bool = True) -> None:
        """Open an address, and wait until the page is ready unless it is not a page of ours."""
        self.tab.goto(url)
        if ready:
            self.tab.wait_for_selector("html[data-ready]")

    def spot(self, name: str) -> tuple[float, float]:
        """Where the entity of this name stands on the screen."""
        self.still()
        x, y = self.tab.evaluate(
            """name => {
              const { network, entities } = claimgraph;
              const { index } = entities.find((entity) => entity.label === name);
              const at = network.canvasToDOM(network.getPosition(index));
              const stage = document.getElementById("graph").getBoundingClientRect();
              return [at.x + stage.x, at.y + stage.y];
            }""",
            name,
        )
        return x, y

    def leaf(self, id: str) -> tuple[float, float]:
        """Where the literal drawn under this id stands on the screen."""
        self.still()
        x, y = self.tab.evaluate(
            """id => {
              const at = claimgraph.network.canvasToDOM(claimgraph.network.getPosition(id));
              const stage = document.getElementById("graph").getBoundingClientRect();
              return [at.x + stage.x, at.y + stage.y];
            }""",
            id,
        )
        return x, y

    def middle(self, subject: str, other: str, status: str = "asserted") -> tuple[float, float]:
        """The middle of the line between two entities, on the screen."""
        self.still()
        x, y = self.tab.evaluate(
            """([subject, other, status]) => {
              const { network, lines } = claimgraph;
              const line = lines.find((l) => l.subject.label === subject && l.object.label === other
                && l.status === status);
              const at = network.canvasToDOM(network.body.edges[line.index].edgeType.getPoint(0.5));
              const stage = document.getElementById("graph").getBoundingClientRect();
              return [at.x + stage.x, at.y + stage.y];
            }""",
            [subject, other, status],
        )
        return x, y

    def still(self) -> None:
        """Wait until the canvas has stopped moving."""
        self.tab.wait_for_function(
            """() => {
              const { network } = claimgraph;
              const now = [network.getScale(), network.getViewPosition().x, network.getViewPosition().y].join();
              const rests = window.lastSeen === now;
              window.lastSeen = now;
              return rests;
            }""",
            polling=80,
        )

    def click(self, name: str) -> None:
        self.tab.mouse.click(*self.spot(name))

    def double_click(self, name: str) -> None:
        self.tab.mouse.dblclick(*self.spot(name))

    def click_line(self, subject: str, other: str, status: str = "asserted") -> None:
        self.tab.mouse.click(*self.middle(subject, other, status))

    def names(self) -> set[str]:
        """The entities on the canvas."""
        return set(
            self.tab.evaluate(
                "() => Object.keys(claimgraph.network.body.nodes).filter((id) => /^\\d+$/.test(id))"
                ".map((id) => claimgraph.entities[id].label)"
            )
        )

    def lines(self) -> set[tuple[str, str, str]]:
        """The lines on the canvas: subject, object, status."""
        found = self.tab.evaluate(
            "() => Object.keys(claimgraph.network.body.edges).filter((id) => /^\\d+$/.test(id))"
            ".map((id) => claimgraph.lines[id]).map((l) => [l.subject.label, l.object.label, l.status])"
        )
        return {(subject, other, status) for subject, other, status in found}

    def labels(self) -> list[dict[str, object]]:
        """The labels drawn on the canvas: id, text, kind and rect."""
        self.still()
        return list(
            self.tab.evaluate("() => claimgraph.labels.map(({ id, text, kind, rect }) => ({ id, text, kind, rect }))")
        )

    @property
    def panel(self) -> Locator:
        return self.tab.locator("#panel")

    def search(self, typed: str) -> list[str]:
        """The names offered for what is typed."""
        self.tab.get_by_role("combobox", name="Search names").fill(typed)
        return self.tab.locator("#search [role=option] bdi").all_inner_texts()

    def pick(self, typed: str) -> None:
        """Search for a name and take the first that is offered."""
        self.search(typed)
        self.tab.keyboard.press("Enter")

    def save(self, entry: str) -> Download:
        """Take something along by its entry in the menu."""
        self.tab.get_by_text("Save", exact=False).first.click()
        with self.tab.expect_download() as downloading:
            self.tab.get_by_role("button", name=entry).click()
        return downloading.value

    def violations(self) -> list[str]:
        """What axe finds against WCAG 2.2 AA and good practice."""
        found = Axe().run(self.tab, options=RULES).response["violations"]
        return [f"{rule['id']}: {[node['html'][:120] for node in rule['nodes']]}" for rule in found]
