"""Whatever an article says is text: it is never run, followed or let out of its place."""

import re
from base64 import b64encode
from collections.abc import Callable
from datetime import date
from functools import cache
from hashlib import sha256
from pathlib import Path

import pytest
from browsing import Browsing, page_of
from builders import claim, evidence, mention

from claimgraph.graph.model import Article, Attribution, Entity, EntityType, Literal, Qualifier, Relation

HOSTILE = [
    "<script>window.broken = 1</script>",
    "</script><script>window.broken = 1</script>",
    "<img src=x onerror='window.broken = 1'>",
    "<a href='javascript:window.broken = 1'>here</a>",
    "<!--<script>",
    "]]>{{ 7 * 7 }}{% raw %}",
    "\u202egnp.exe\u202c",
    "zero\u200bwidth\u2060\ufeff",
    "quotes \" ' ` & \\ ${window.broken = 1}",
    "line\u2028separator\u2029and\ttab",
    "\U0001f6e0 astral \U0001d54f",
    "__proto__",
    "constructor",
]


@cache
def hostile_page() -> str:
    """Each hostile string as label, alias, headline, relation, speaker, quote and text."""
    stories = {}
    for i, words in enumerate(HOSTILE):
        subject = Entity(f"bad_{i}", words, EntityType.PERSON, (words + " again",))
        other = Entity(f"good_{i}", f"Good {i}", EntityType.PLACE)
        text = f"{words} visits Good {i}, {words} said. {words} is {words}."
        article = Article(f"bad {i}", words, text, date(2024, 1, 1), "javascript:window.broken = 1")
        said = Attribution(subject, mention(article, words))
        place = Qualifier("place", Literal(words), mention(article, words))
        shown = evidence(article, f"{words} visits Good {i}", words, "visits", f"Good {i}")
        visits = claim(subject, Relation("visits", words), other, shown, place, cue=words, attributed_to=said)
        is_ = evidence(article, f"{words} is {words}", words, "is", words)
        stories[article] = (visits, claim(subject, Relation("is", "is"), Literal(words), is_))
    return page_of(stories)


@pytest.fixture
def hostile(opened: Callable[..., Browsing]) -> Browsing:
    return opened(hostile_page())


def test_nothing_in_an_article_runs(hostile: Browsing) -> None:
    for i in range(len(HOSTILE)):
        hostile.pick(f"Good {i}")
        hostile.panel.locator(".claim").first.click()
        hostile.panel.locator("h2").first.wait_for()
    hostile.tab.get_by_role("button", name="Table").click()
    assert hostile.tab.evaluate("() => window.broken === undefined")
    assert hostile.tab.locator("img, iframe, object, embed, form, a[href^='javascript']").count() == 0
    assert hostile.tab.locator("script").count() == 3


def test_a_label_is_shown_as_it_is_written(hostile: Browsing) -> None:
    hostile.pick("Good 0")
    assert HOSTILE[0] in hostile.panel.inner_text()
    hostile.pick("Good 5")
    assert HOSTILE[5] in hostile.panel.inner_text()


def test_characters_that_turn_or_hide_text_are_left_out_of_names(hostile: Browsing) -> None:
    hostile.pick("Good 6")
    assert hostile.panel.locator(".claim .end").first.inner_text() == "gnp.exe"
    hostile.pick("Good 7")
    assert hostile.panel.locator(".claim .end").first.inner_text() == "zerowidth"


def test_an_address_that_is_none_is_no_link(hostile: Browsing) -> None:
    hostile.pick("Good 0")
    hostile.panel.locator(".claim").first.click()
    assert hostile.tab.locator(".reader a").count() == 0


def test_what_is_taken_along_is_safe_too(hostile: Browsing) -> None:
    drawing = Path(hostile.save("Save drawing (SVG)").path()).read_text(encoding="utf-8")
    assert "<script" not in drawing
    assert "<img" not in drawing


def test_the_policy_lets_nothing_in_and_hashes_what_runs() -> None:
    html = hostile_page()
    [policy] = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html)
    directives = dict(part.strip().split(" ", 1) for part in policy.replace("&#39;", "'").split(";"))
    assert directives["default-src"] == "'none'"
    assert "unsafe" not in policy
    scripts = re.findall(r'<script(?: type="module")?>(.*?)</script>', html, re.DOTALL)
    assert directives["script-src"].split() == [digest(script) for script in scripts]
    [style] = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
    assert directives["style-src"] == digest(style)


def digest(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def test_an_empty_graph_still_opens(opened: Callable[..., Browsing]) -> None:
    browsing = opened(page_of({}))
    assert "0 claims about 0 entities from 0 articles" in browsing.panel.inner_text()
