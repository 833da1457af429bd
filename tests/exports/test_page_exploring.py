"""Moving about: neighbours, details, statuses, undo, the keyboard."""

from collections.abc import Callable, Iterable
from functools import cache

import pytest
from browsing import Browsing, page_of
from builders import claim, evidence
from circles import CIRCLES, CLAIMS, FIRST, SECOND

from claimgraph.graph.model import Article, Claim, Entity, EntityType, Relation

HUB = Entity("Hub", "Hub", EntityType.COUNTRY)
BEYOND = Entity("Zone_beyond", "Beyond", EntityType.PLACE)


@pytest.fixture
def star(opened: Callable[..., Browsing]) -> Browsing:
    return opened(star_page())


def test_what_is_found_beyond_the_canvas_comes_with_its_neighbours(opened: Callable[..., Browsing]) -> None:
    spokes = [Entity(f"Spoke_{i:03}", f"Spoke {i:03}", EntityType.PERSON) for i in range(150)]
    far, farther = (Entity(name, name, EntityType.PLACE) for name in ("Far", "Farther"))
    browsing = opened(backing([*((HUB, spoke) for spoke in spokes), (far, farther)]))
    opening = browsing.names()
    assert "Far" not in opening
    browsing.pick("Far")
    assert browsing.names() == opening | {"Far", "Farther"}


@cache
def star_page() -> str:
    """A hub with 200 spokes, of which the first view shows 149, and one entity behind the last spoke."""
    spokes = [Entity(f"Spoke_{i:03}", f"Spoke {i:03}", EntityType.PERSON) for i in range(200)]
    return backing([*((HUB, spoke) for spoke in spokes), (spokes[-1], BEYOND), (spokes[-2], spokes[-1])])


def backing(links: Iterable[tuple[Entity, Entity]]) -> str:
    """The page of an article that says of each pair that one backs the other."""
    pairs = list(links)
    text = " ".join(f"{subject.label} backs {other.label}." for subject, other in pairs)
    article = Article("backing.txt", "Who backs whom", text)
    backs = Relation("backs", "backs")
    return page_of({article: [_backs(article, backs, *pair) for pair in pairs]})


def _backs(article: Article, relation: Relation, subject: Entity, other: Entity) -> Claim:
    words = f"{subject.label} backs {other.label}."
    return claim(subject, relation, other, evidence(article, words, subject.label, "backs", other.label))


def test_the_most_central_entities_come_first(star: Browsing) -> None:
    assert len(star.names()) == 150
    assert star.names() == {"Hub", "Spoke 199", "Spoke 198", *(f"Spoke {i:03}" for i in range(147))}


def test_a_double_click_brings_neighbours_and_another_takes_them_away(star: Browsing) -> None:
    opening = star.names()
    star.double_click("Spoke 199")
    assert star.names() == opening | {"Beyond"}
    star.double_click("Spoke 199")
    assert star.names() == opening


def test_neighbours_of_a_hub_come_ring_by_ring(star: Browsing) -> None:
    star.pick("Hub")
    star.tab.locator("#graph").focus()
    for _ in range(4):
        star.tab.keyboard.press("e")
    assert len(star.names()) == 161
    star.tab.keyboard.press("e")
    assert len(star.names()) == 201
    star.tab.keyboard.press("c")
    assert len(star.names()) == 150


def test_what_is_brought_stands_apart_from_all_others(star: Browsing) -> None:
    star.tab.get_by_role("button", name="Show all").click()
    places = star.tab.evaluate("() => Object.values(claimgraph.network.getPositions())")
    assert len(places) == 202
    ordered = sorted((place["x"], place["y"]) for place in places)
    close = [
        (a, b)
        for i, a in enumerate(ordered)
        for b in ordered[i + 1 : i + 12]
        if abs(a[0] - b[0]) < 8 and abs(a[1] - b[1]) < 8
    ]
    assert close == []


def test_negated_and_hypothetical_claims_show_when_asked_for(stories: Browsing) -> None:
    stories.tab.get_by_role("checkbox", name="negated").check()
    assert ("Ana Ruiz", "Ecuador", "negated") in stories.lines()
    assert "✕ not: mentions" in {label["text"] for label in stories.labels()}
    stories.tab.get_by_role("checkbox", name="hypothetical").check()
    stories.pick("Muelle")
    assert ("Norvik Metals", "Muelle Peñón", "hypothetical") in stories.lines()


def test_details_hang_on_their_entity_as_leaves(stories: Browsing) -> None:
    stories.click("Quilla mine")
    stories.tab.get_by_role("button", name="Details (2)").click()
    assert {"12,000 tonnes of copper a year", "9 million dollars a year"} <= {
        label["text"] for label in stories.labels()
    }
    stories.tab.get_by_role("button", name="Hide details").click()
    assert "9 million dollars a year" not in {label["text"] for label in stories.labels()}


def test_a_leaf_opens_its_claim(stories: Browsing) -> None:
    stories.click("Quilla mine")
    stories.tab.get_by_role("button", name="Details (2)").click()
    [leaf] = [label for label in stories.labels() if label["text"] == "9 million dollars a year"]
    x, y = stories.leaf(leaf["id"])
    stories.tab.mouse.click(x, y)
    assert stories.panel.locator(".card.open .claim").inner_text() == "Quilla mine costs 9 million dollars a year"


def test_undo_redo_and_reset(stories: Browsing) -> None:
    opening = stories.lines()
    stories.tab.get_by_role("checkbox", name="planned").uncheck()
    fewer = stories.lines()
    assert fewer < opening
    stories.tab.get_by_role("button", name="Undo").click()
    assert stories.lines() == opening
    assert stories.tab.get_by_role("checkbox", name="planned").is_checked()
    stories.tab.get_by_role("button", name="Redo").click()
    assert stories.lines() == fewer
    stories.tab.get_by_role("button", name="Reset").click()
    assert stories.lines() == opening


def test_the_browsers_own_ways_back_and_forth_are_steps_too(stories: Browsing) -> None:
    heading = stories.panel.locator("h2")
    stories.click("Ana Ruiz")
    stories.tab.get_by_role("checkbox", name="planned").uncheck()
    fewer = stories.lines()
    stories.tab.go_back()
    assert stories.lines() > fewer
    assert heading.inner_text() == "Ana Ruiz"
    stories.tab.go_back()
    assert heading.inner_text() == "What the articles say"
    stories.tab.go_forward()
    assert heading.inner_text() == "Ana Ruiz"
    stories.tab.get_by_role("button", name="Redo").click()
    assert stories.lines() == fewer


def test_a_selection_leaves_the_names_of_what_it_touches(stories: Browsing) -> None:
    stories.click("Ana Ruiz")
    assert {label["text"] for label in stories.labels() if label["kind"] == "node"} == {"Ana Ruiz", "Li Wei", "Lima"}


def test_zoomed_out_by_four_a_mark_is_half_as_large_and_its_lines_still_reach_it(stories: Browsing) -> None:
    measured = """scale => new Promise((done) => {
      const { network, entities } = claimgraph;
      network.moveTo({ scale });
      const measure = () => {
        const edges = Object.values(network.body.edges);
        const gap = ({ edgeType: { toPoint }, to }) => Math.hypot(toPoint.x - to.x, toPoint.y - to.y) - to.options.size;
        done([network.body.nodes[0].options.size * scale, Math.max(...edges.map(gap)) * scale]);
      };
      setTimeout(() => requestAnimationFrame(measure), 200);
    })"""
    (near, near_gap), (far, far_gap) = (stories.tab.evaluate(measured, scale) for scale in (1, 0.25))
    assert far == pytest.approx(near / 2)
    assert near_gap < 30
    assert far_gap < 30


def test_what_is_shown_is_laid_out_anew_when_asked_for(star: Browsing) -> None:
    places = "() => JSON.stringify(claimgraph.network.getPositions())"
    before = star.tab.evaluate(places)
    star.tab.get_by_role("button", name="Arrange").click()
    star.tab.wait_for_function(f"before => ({places})() !== before", arg=before)
    star.still()
    after = star.tab.evaluate(places)
    star.pick("Hub")
    assert star.tab.evaluate(places) == after


def arrow(browsing: Browsing, here: str, there: str) -> str:
    """The arrow key that points from one entity to another."""
    (x, y), (to_x, to_y) = browsing.spot(here), browsing.spot(there)
    if abs(to_x - x) > abs(to_y - y):
        return "ArrowRight" if to_x > x else "ArrowLeft"
    return "ArrowDown" if to_y > y else "ArrowUp"


def test_the_keyboard_alone_reaches_entity_neighbours_and_evidence(stories: Browsing) -> None:
    keys = stories.tab.keyboard
    stories.tab.locator("#graph").focus()
    keys.press("ArrowRight")
    heading = stories.panel.locator("h2")
    assert heading.inner_text() == "Ana Ruiz"
    keys.press(arrow(stories, "Ana Ruiz", "Lima"))
    assert heading.inner_text() == "Lima"
    keys.press("Enter")
    keys.press("Enter")
    assert stories.tab.locator(".reader mark.object").inner_text() == "Lima"
    keys.press("Escape")
    assert "What the articles say" in stories.panel.inner_text()
    keys.press("Control+z")
    assert heading.inner_text() == "Lima"


def test_keys_expand_and_collapse(star: Browsing) -> None:
    star.pick("Spoke 199")
    star.tab.locator("#graph").focus()
    star.tab.keyboard.press("e")
    assert "Beyond" in star.names()
    star.tab.keyboard.press("c")
    assert "Beyond" not in star.names()


def fills(browsing: Browsing) -> dict[str, str]:
    """The colour of each entity on the canvas."""
    found = browsing.tab.evaluate(
        """() => claimgraph.network.body.data.nodes.get()
          .map(({ id, color }) => [claimgraph.entities[id].label, color.background])"""
    )
    return dict(found)


def test_colours_tell_communities_when_asked_to(opened: Callable[..., Browsing]) -> None:
    browsing = opened(page_of({CIRCLES: CLAIMS}))
    assert len(set(fills(browsing).values())) == 1
    browsing.tab.get_by_role("radio", name="community").check()
    coloured = fills(browsing)
    one, other = ({coloured[person.label] for person in circle} for circle in (FIRST, SECOND))
    assert len(one) == len(other) == 1
    assert one != other
    legend = browsing.tab.get_by_role("list", name="Communities")
    assert sorted(legend.locator("li").all_inner_texts()) == ["Ada\n4", "Eva\n3"]
    browsing.tab.reload()
    browsing.tab.wait_for_selector("html[data-ready]")
    assert fills(browsing) == coloured
    browsing.tab.get_by_role("radio", name="type").check()
    assert len(set(fills(browsing).values())) == 1
    assert not legend.is_visible()


def test_where_all_belong_together_there_is_no_choice(opened: Callable[..., Browsing]) -> None:
    browsing = opened(page_of({CIRCLES: CLAIMS[:6]}))
    assert browsing.tab.get_by_role("radio", name="community").count() == 0
