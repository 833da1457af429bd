"""What people see when the page opens."""

import json
from collections.abc import Callable
from itertools import combinations

from browsing import Browsing, graph_of, page_of, story_page
from stories import STORIES

from claimgraph.exports.html.render import render
from claimgraph.exports.html.view import view
from claimgraph.graph.display import Page


def item(browsing: Browsing, kind: str, **wanted: str) -> dict[str, object]:
    """A node or edge of the drawn network, by its label or by the ends and status of its line."""
    found = browsing.tab.evaluate(
        """([kind, wanted]) => {
          const { network, entities, lines } = claimgraph;
          const facts = kind === "nodes" ? (id) => ({ label: entities[id].label })
            : (id) => ({ subject: lines[id].subject.label, object: lines[id].object.label, status: lines[id].status });
          const data = network.body.data[kind].get();
          return data.find(({ id }) => Object.entries(wanted).every(([key, value]) => facts(id)[key] === value));
        }""",
        [kind, wanted],
    )
    return dict(found)


def test_draws_what_is_asserted_planned_or_possible(stories: Browsing) -> None:
    assert stories.lines() == {
        ("Ana Ruiz", "Lima", "asserted"),
        ("Ana Ruiz", "Li Wei", "planned"),
        ("Ana Ruiz", "Li Wei", "asserted"),
        ("Peru", "Ecuador", "asserted"),
        ("Norvik Metals", "Quilla mine", "possible"),
        ("Norvik Metals", "Quilla mine", "asserted"),
    }


def test_planned_lines_are_dashed_asserted_ones_solid_and_attributed_ones_thin(stories: Browsing) -> None:
    planned = item(stories, "edges", subject="Ana Ruiz", object="Li Wei", status="planned")
    asserted = item(stories, "edges", subject="Ana Ruiz", object="Lima", status="asserted")
    reported = item(stories, "edges", subject="Peru", object="Ecuador", status="asserted")
    assert isinstance(planned["dashes"], list)
    assert asserted["dashes"] is False
    assert reported["dashes"] is False
    assert reported["width"] < asserted["width"]


def test_types_differ_in_colour_and_in_shape(stories: Browsing) -> None:
    looks = [
        item(stories, "nodes", label=name) for name in ("Ana Ruiz", "Norvik Metals", "Peru", "Lima", "Quilla mine")
    ]
    assert len({node["shape"] for node in looks}) == 5
    assert len({json.dumps(node["color"]) for node in looks}) == 5


def test_the_more_claims_the_larger(stories: Browsing) -> None:
    ruiz, lima = (item(stories, "nodes", label=name) for name in ("Ana Ruiz", "Lima"))
    assert ruiz["size"] > lima["size"]


def test_every_entity_and_every_line_is_labelled_and_no_label_covers_another(stories: Browsing) -> None:
    labels = stories.labels()
    assert {label["text"] for label in labels if label["kind"] == "node"} == stories.names()
    assert {"meets", "arrives in", "owns", "supplies, says Andean Council"} <= {label["text"] for label in labels}
    assert not [(a["text"], b["text"]) for a, b in combinations(labels, 2) if overlap(a["rect"], b["rect"])]


def test_labels_lie_within_the_stage_and_off_the_buttons(stories: Browsing) -> None:
    stage = stories.tab.locator("#graph").bounding_box()
    zoom = stories.tab.locator("#zoom").bounding_box()
    assert stage
    assert zoom
    left, top = zoom["x"] - stage["x"], zoom["y"] - stage["y"]
    buttons = {"left": left, "right": left + zoom["width"], "top": top, "bottom": top + zoom["height"]}
    for label in stories.labels():
        rect = label["rect"]
        assert rect["left"] >= 0
        assert rect["right"] <= stage["width"]
        assert not overlap(rect, buttons), label["text"]


def test_opens_settled(stories: Browsing) -> None:
    before = stories.tab.evaluate("() => claimgraph.network.getPositions()")
    stories.tab.wait_for_timeout(700)
    assert stories.tab.evaluate("() => claimgraph.network.getPositions()") == before


def test_tells_how_much_there_is(stories: Browsing) -> None:
    assert "14 claims about 13 entities from 3 articles" in stories.panel.inner_text()
    assert "11 of 14 claims" in stories.tab.locator("#notice").inner_text()


def test_the_same_graph_gives_the_same_page() -> None:
    assert page_of(dict(reversed(STORIES.items()))) == story_page()


def test_opens_inside_a_notebook_too(opened: Callable[..., Browsing]) -> None:
    browsing = opened("<!doctype html><p>A notebook</p>" + Page(story_page())._repr_html_(), ready=False)
    frame = browsing.tab.frame_locator("iframe")
    frame.locator("html[data-ready]").wait_for()
    frame.get_by_role("combobox", name="Search names").fill("ruiz")
    browsing.tab.keyboard.press("Enter")
    assert frame.locator("#panel h2").inner_text() == "Ana Ruiz"


def test_what_is_left_out_is_told(opened: Callable[..., Browsing]) -> None:
    kg = graph_of(STORIES)
    browsing = opened("".join(render(view(kg.articles(), kg.entities(), kg.claims(), kg.names, most=4))))
    assert "5 entities and 5 claims are left out" in browsing.panel.inner_text()


def overlap(a: dict[str, float], b: dict[str, float]) -> bool:
    across = a["left"] < b["right"] and b["left"] < a["right"]
    return across and a["top"] < b["bottom"] and b["top"] < a["bottom"]
