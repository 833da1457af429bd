"""Finding: search, filters, the time line, paths, the table."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from browsing import Browsing, page_of
from builders import claim, evidence
from stories import OUTPUT, STORIES

from claimgraph.graph.model import Article, Entity, EntityType, Literal, Relation


def rows(browsing: Browsing) -> list[list[str]]:
    """The table's cells, as text."""
    found = browsing.tab.locator("tbody tr").all()
    return [row.locator("th, td").all_inner_texts() for row in found]


def subjects(browsing: Browsing) -> set[str]:
    browsing.tab.get_by_role("button", name="Table").click()
    return {row[0] for row in rows(browsing)}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ana", "Ana Ruiz"),
        ("ruiz", "Ana Ruiz"),
        ("Foreign Minister", "Ana Ruiz"),
        ("norvik", "Norvik Metals"),
        ("penon", "Muelle Peñón"),
        ("PEÑÓN", "Muelle Peñón"),
        ("counc", "Andean Council"),
    ],
)
def test_names_and_aliases_are_completed(stories: Browsing, typed: str, found: str) -> None:
    assert stories.search(typed)[0] == found


def test_nothing_is_offered_for_no_name(stories: Browsing) -> None:
    assert stories.search("zzz") == []
    assert stories.tab.locator("#live").inner_text() == "No such name"


def test_what_is_found_is_selected_and_on_the_canvas(stories: Browsing) -> None:
    assert "Andean Council" not in stories.names()
    stories.pick("andean")
    assert "Andean Council" in stories.names()
    assert stories.panel.get_by_role("heading", name="Andean Council").is_visible()
    assert "Peru supplies Ecuador" in stories.panel.inner_text()


def test_a_name_is_found_by_keyboard(stories: Browsing) -> None:
    stories.tab.locator("#graph").focus()
    stories.tab.keyboard.press("/")
    stories.tab.keyboard.type("l")
    box = stories.tab.get_by_role("combobox", name="Search names")
    first = box.get_attribute("aria-activedescendant")
    stories.tab.keyboard.press("ArrowDown")
    assert box.get_attribute("aria-activedescendant") != first
    chosen = stories.tab.locator("[role=option][aria-selected=true] bdi").inner_text()
    stories.tab.keyboard.press("Enter")
    assert stories.panel.locator("h2").inner_text() == chosen


def test_types_are_hidden_with_their_lines(stories: Browsing) -> None:
    stories.tab.get_by_role("checkbox", name="Person").uncheck()
    assert not stories.names() & {"Ana Ruiz", "Li Wei", "Jon Stead"}
    assert {subject for subject, _, _ in stories.lines()} == {"Peru", "Norvik Metals"}


@pytest.mark.parametrize(
    ("field", "choice", "expected"),
    [
        ("Relation", "meets", {"Ana Ruiz"}),
        ("Said by", "Andean Council", {"Peru"}),
        ("Said by", "two analysts", {"Norvik Metals"}),
        ("Article", "A year at the Quilla mine", {"Ana Ruiz", "Norvik Metals", "Quilla mine"}),
    ],
)
def test_claims_are_filtered(stories: Browsing, field: str, choice: str, expected: set[str]) -> None:
    select = stories.tab.get_by_label(field, exact=True).and_(stories.tab.locator("select"))
    select.focus()
    [label] = [text for text in select.locator("option").all_inner_texts() if text.startswith(choice)]
    select.select_option(label=label)
    assert {subject for subject, _, _ in stories.lines()} <= expected
    assert subjects(stories) == expected


def test_confidence_is_filtered(stories: Browsing) -> None:
    slider = stories.tab.get_by_label("Confidence")
    slider.fill("0.95")
    assert "0.95 or more" in stories.tab.locator("#filters").inner_text()
    assert subjects(stories) == {"Ana Ruiz"}
    assert [row[2] for row in rows(stories)] == ["Foreign Minister"]


def test_time_is_the_events_own_else_the_articles(stories: Browsing) -> None:
    stories.tab.get_by_label("From").fill("2024-05-14")
    stories.tab.get_by_label("To", exact=True).fill("2024-05-14")
    stories.tab.get_by_role("button", name="Table").click()
    assert [row[:3] for row in rows(stories)] == [["Ana Ruiz", "arrives in", "Lima"]]


def test_a_bar_of_the_time_line_narrows_to_its_day(stories: Browsing) -> None:
    stories.tab.get_by_role("button", name="2024-05-17: 1 claim").click()
    assert stories.lines() == {("Ana Ruiz", "Li Wei", "planned")}
    stories.tab.get_by_role("button", name="2024-05-17: 1 claim").click()
    assert len(stories.lines()) == 6


def test_an_article_of_the_overview_narrows_to_what_it_says(stories: Browsing) -> None:
    assert (
        f"{len(STORIES[OUTPUT])} claims"
        in stories.panel.get_by_role("listitem").filter(has_text=OUTPUT.title).inner_text()
    )
    stories.panel.get_by_role("button", name=OUTPUT.title).click()
    assert stories.tab.get_by_label("Article").input_value() == OUTPUT.id
    assert stories.lines() == {("Norvik Metals", "Quilla mine", "asserted"), ("Ana Ruiz", "Li Wei", "asserted")}


def test_filters_are_cleared_where_they_leave_little(stories: Browsing) -> None:
    opening = stories.lines()
    clear = stories.tab.get_by_role("button", name="Clear filters")
    assert clear.count() == 0
    stories.tab.get_by_role("slider").fill("1")
    assert stories.lines() == set()
    clear.click()
    assert stories.lines() == opening
    assert clear.count() == 0


def test_the_table_sorts_both_ways(stories: Browsing) -> None:
    stories.tab.get_by_role("button", name="Table").click()
    header = stories.tab.get_by_role("button", name="Subject")
    header.click()
    upwards = [row[0] for row in rows(stories)]
    assert upwards == sorted(upwards)
    assert stories.tab.get_by_role("columnheader", name="Subject").get_attribute("aria-sort") == "ascending"
    header.click()
    assert [row[0] for row in rows(stories)] == sorted(upwards, reverse=True)


def test_the_table_works_by_keyboard(stories: Browsing) -> None:
    stories.tab.get_by_role("button", name="Table").focus()
    stories.tab.keyboard.press("Enter")
    stories.tab.locator("tbody button").first.focus()
    stories.tab.keyboard.press("Enter")
    assert stories.tab.locator(".reader mark").first.is_visible()
    assert stories.tab.evaluate("() => document.activeElement.closest('tbody') !== null")


@pytest.fixture
def chain(opened: Callable[..., Browsing]) -> Browsing:
    """Five in a row, and a sixth apart."""
    people = [Entity(name, name, EntityType.PERSON) for name in ("Ada", "Bo", "Cy", "Di", "Ed", "Flo", "Gus")]
    links = [*pairwise(people[:5]), (people[5], people[6])]
    told = " ".join(f"{a.label} backs {b.label}." for a, b in links) + " Ada is chair."
    article = Article("chain.txt", "A chain", told)
    backs = Relation("backs", "backs")
    said = [
        claim(a, backs, b, evidence(article, f"{a.label} backs {b.label}", a.label, "backs", b.label)) for a, b in links
    ]
    chair = claim(
        people[0], Relation("is", "is"), Literal("chair"), evidence(article, "Ada is chair", "Ada", "is", "chair")
    )
    return opened(page_of({article: [*said, chair]}))


def connect(browsing: Browsing, start: str, end: str) -> None:
    browsing.pick(start)
    browsing.tab.get_by_role("combobox", name="Path to").fill(end)
    browsing.tab.keyboard.press("Enter")


def test_the_path_between_two_is_shown_with_its_evidence(chain: Browsing) -> None:
    connect(chain, "Ed", "Bo")
    assert "3 steps: Ed – Di – Cy – Bo" in chain.panel.inner_text()
    told = chain.panel.locator(".claim").all_inner_texts()
    assert told == ["Di backs Ed", "Cy backs Di", "Bo backs Cy"]


def test_what_is_not_connected_is_said_so(chain: Browsing) -> None:
    connect(chain, "Ada", "Flo")
    assert "Nothing that the filters let through connects the two." in chain.panel.inner_text()
