"""What people take along: links, pictures, data."""

import csv
import io
import json
from pathlib import Path
from xml.etree import ElementTree

from browsing import Browsing, graph_of
from playwright.sync_api import Browser
from rdflib import Graph
from stories import DIG, STORIES

from claimgraph.exports.jsonl import claim_object
from claimgraph.exports.tables import csv_claims

CLAIMS = {claim.id: claim for claims in STORIES.values() for claim in claims}
PASSING = {id for id, claim in CLAIMS.items() if claim.status.value in {"asserted", "planned", "possible"}}
SHOWN = PASSING - {DIG.id}
"""Jon Stead, who only speaks, is linked to nobody and so not on the canvas."""


def saved(browsing: Browsing, entry: str) -> bytes:
    return Path(browsing.save(entry).path()).read_bytes()


def test_a_link_restores_the_view(stories: Browsing, browser: Browser) -> None:
    stories.tab.get_by_role("checkbox", name="negated").check()
    stories.pick("harbour")
    stories.tab.get_by_role("button", name="Fit").click()
    stories.click("Quilla mine")
    stories.tab.get_by_role("button", name="Details (2)").click()
    stories.panel.locator(".claim", has_text="costs").click()
    other = Browsing(browser.new_page(viewport={"width": 1440, "height": 900}))
    other.go(stories.tab.url)
    assert (other.names(), other.lines()) == (stories.names(), stories.lines())
    assert other.panel.inner_text() == stories.panel.inner_text()
    assert other.tab.get_by_role("checkbox", name="negated").is_checked()
    other.tab.close()


def test_a_link_that_names_what_is_not_there_opens_all_the_same(stories: Browsing) -> None:
    stories.go(
        stories.tab.url.partition("#")[0] + "#node=Nobody&opened=Nobody+Peru&line=a+b+c+0&claim=x&statuses=odd&sort="
    )
    assert "What the articles say" in stories.panel.inner_text()


def test_a_link_can_be_copied(stories: Browsing) -> None:
    stories.tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
    stories.click("Lima")
    stories.tab.get_by_text("Save", exact=False).first.click()
    stories.tab.get_by_role("button", name="Copy link to this view").click()
    stories.tab.wait_for_function("() => document.getElementById('live').textContent === 'Link copied'")
    assert "#node=Lima" in stories.tab.url


def test_turtle_is_part_of_the_graph(stories: Browsing) -> None:
    taken = Graph().parse(data=saved(stories, "Shown claims as Turtle"), format="turtle")
    whole = Graph().parse(data=b"".join(map(_bytes, graph_of(STORIES).export("ttl"))), format="turtle")
    assert set(taken) - set(whole) == set()
    [claim_class] = [term for term in set(taken.objects()) if str(term).endswith("#Claim")]
    told = {str(node).rpartition("/")[2] for node in taken.subjects(None, claim_class)}
    assert told == SHOWN


def _bytes(piece: str | bytes) -> bytes:
    return piece.encode() if isinstance(piece, str) else piece


def test_csv_is_what_claimgraph_exports(stories: Browsing) -> None:
    taken = saved(stories, "Shown claims as CSV").decode("utf-8")
    heading, *whole = csv.reader(io.StringIO("".join(csv_claims(graph_of(STORIES))), newline=""))
    assert list(csv.reader(io.StringIO(taken, newline=""))) == [heading, *(row for row in whole if row[0] in SHOWN)]


def test_json_is_the_exchange_format(stories: Browsing) -> None:
    told = json.loads(saved(stories, "Shown claims as JSON"))
    assert told == [claim_object(claim) for claim in graph_of(STORIES).claims() if claim.id in SHOWN]


def test_the_shown_part_is_what_is_taken(stories: Browsing) -> None:
    stories.tab.get_by_label("Relation", exact=True).focus()
    stories.tab.get_by_label("Relation", exact=True).select_option("owns")
    told = json.loads(saved(stories, "Shown claims as JSON"))
    assert [record["relation"]["id"] for record in told] == ["owns"]


def test_from_the_table_all_that_passes_is_taken(stories: Browsing) -> None:
    stories.tab.get_by_role("button", name="Table").click()
    told = json.loads(saved(stories, "Shown claims as JSON"))
    assert {record["id"] for record in told} == PASSING


def test_a_picture_is_saved(stories: Browsing) -> None:
    assert saved(stories, "Save picture (PNG)").startswith(b"\x89PNG")


def test_a_picture_of_the_graph_is_saved_from_the_table_too(stories: Browsing) -> None:
    stories.tab.get_by_role("button", name="Table").click()
    assert saved(stories, "Save picture (PNG)").startswith(b"\x89PNG")


def test_a_drawing_is_saved_with_its_labels(stories: Browsing) -> None:
    root = ElementTree.fromstring(saved(stories, "Save drawing (SVG)"))
    texts = {element.text for element in root.iter("{http://www.w3.org/2000/svg}text")}
    assert texts == {label["text"] for label in stories.labels()}


def test_what_was_done_is_told_to_the_eye_too_for_a_while(stories: Browsing) -> None:
    told = stories.tab.get_by_role("status").filter(has_text="claims.csv saved")
    saved(stories, "Shown claims as CSV")
    assert told.evaluate("element => element.getBoundingClientRect().width") > 50
    stories.tab.wait_for_function("() => document.getElementById('live').getBoundingClientRect().width < 2")
