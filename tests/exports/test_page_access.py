"""For everyone: WCAG 2.2 AA as far as axe-core can tell, phone width, zoomed text."""

from collections.abc import Callable

import pytest
from browsing import Browsing, story_page


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 390])
def test_no_violations(opened: Callable[..., Browsing], scheme: str, width: int) -> None:
    browsing = opened(story_page(), width=width, height=850, scheme=scheme)
    assert browsing.violations() == []
    browsing.pick("ruiz")
    browsing.panel.locator(".claim").first.click()
    assert browsing.violations() == []
    browsing.tab.get_by_role("button", name="Table").click()
    assert browsing.violations() == []


def test_open_lists_have_no_violations(stories: Browsing) -> None:
    stories.search("a")
    assert stories.violations() == []
    stories.tab.get_by_text("Save", exact=False).first.click()
    assert stories.violations() == []


@pytest.mark.parametrize("width", [320, 390, 800, 960, 1180])
def test_nothing_is_cut_off(opened: Callable[..., Browsing], width: int) -> None:
    browsing = opened(story_page(), width=width, height=800)
    browsing.pick("ruiz")
    spilling = browsing.tab.evaluate(
        """() => [...document.querySelectorAll(".bar *, .panel *, .zoom *")]
          .filter((e) => e.checkVisibility() && !e.closest("[hidden], .unseen"))
          .filter((e) => e.getBoundingClientRect().right > innerWidth + 1)
          .map((e) => e.outerHTML.slice(0, 80))"""
    )
    assert spilling == []
    touching = browsing.tab.evaluate(
        """() => {
          const parts = [...document.querySelectorAll(".brand, #search > *, .tools > *")];
          const boxes = parts.filter((e) => e.checkVisibility()).map((e) => [e.className, e.getBoundingClientRect()]);
          const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom && b.top < a.bottom;
          const after = (i, a) => boxes.slice(i + 1).filter(([, b]) => meet(a, b));
          return boxes.flatMap(([name, a], i) => after(i, a).map(([other]) => [name, other]));
        }"""
    )
    assert touching == []
    assert browsing.tab.evaluate("() => document.documentElement.scrollWidth <= innerWidth")


def test_filters_open_as_a_drawer_and_close_again(opened: Callable[..., Browsing]) -> None:
    browsing = opened(story_page(), width=390, height=800)
    drawer = browsing.tab.locator("#filters")
    assert not drawer.is_visible()
    browsing.tab.get_by_role("button", name="Filters").click()
    assert drawer.is_visible()
    browsing.tab.keyboard.press("Escape")
    assert not drawer.is_visible()
    assert browsing.tab.evaluate("() => document.activeElement.textContent") == "Filters"


def test_the_focus_goes_from_the_bar_through_the_filters_to_graph_and_evidence(stories: Browsing) -> None:
    seen: list[str] = []
    for _ in range(60):
        stories.tab.keyboard.press("Tab")
        region = stories.tab.evaluate(
            "() => document.activeElement.closest('.bar, .filters, .stage, .panel')?.className ?? ''"
        )
        if region and region not in seen:
            seen.append(region)
    assert [name.split()[0] for name in seen] == ["bar", "filters", "stage", "panel"]
