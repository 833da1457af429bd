"""Every line and entity leads to the words in the article."""

from collections.abc import Callable
from dataclasses import replace

from browsing import Browsing, graph_of, page_of
from builders import claim, evidence
from stories import BID, RUIZ, STORIES

from claimgraph.exports.html.render import render
from claimgraph.exports.html.view import view
from claimgraph.graph.model import Article, Claim, Entity, EntityType, Relation

CLAIMS = [claim for claims in STORIES.values() for claim in claims]


def marked(browsing: Browsing, part: str) -> str:
    """The words marked as ``part`` in the article that is open."""
    return "".join(browsing.tab.locator(f".reader mark.{part}").all_inner_texts())


def test_a_line_opens_its_claim_with_the_quote_in_the_article(stories: Browsing) -> None:
    stories.click_line("Ana Ruiz", "Li Wei", "planned")
    card = stories.panel.locator(".card.open")
    assert card.locator(".claim").inner_text() == "Ana Ruiz meets Li Wei, at the Copper Fair, on Friday"
    assert card.locator(".status").inner_text() == "planned (was to)"
    assert card.locator(".source").inner_text() == "Ruiz to meet Li in Lima · 15 May 2024 · confidence 0.82"
    assert marked(stories, "subject") == "She"
    assert marked(stories, "relation") == "was to meet"
    assert marked(stories, "object") == "Trade Minister Li Wei"


def test_a_label_opens_what_its_line_opens(stories: Browsing) -> None:
    [label] = [label for label in stories.labels() if label["text"] == "arrives in"]
    stage = stories.tab.locator("#graph").bounding_box()
    assert stage
    rect = label["rect"]
    stories.tab.mouse.click(stage["x"] + rect["left"] + 4, stage["y"] + rect["bottom"] - 3)
    assert stories.panel.locator(".card.open .claim").inner_text().startswith("Ana Ruiz arrives in Lima")


def test_the_line_whose_words_are_read_stands_out(stories: Browsing) -> None:
    colours = "() => claimgraph.network.body.data.edges.get().map(({ id, color }) => [id, color.color])"
    stories.click("Ana Ruiz")
    before = dict(stories.tab.evaluate(colours))
    stories.panel.locator(".claim", has_text="arrives in").click()
    changed = [id for id, colour in stories.tab.evaluate(colours) if before[id] != colour]
    assert [stories.tab.evaluate("id => claimgraph.lines[id].object.label", id) for id in changed] == ["Lima"]


def test_a_denial_that_is_not_drawn_is_told_and_shown_when_asked_for(stories: Browsing) -> None:
    stories.click("Ana Ruiz")
    before = stories.panel.locator(".card").count()
    note = stories.panel.get_by_role("listitem").filter(has_text="Hidden by the filters")
    hidden = [claim for claim in CLAIMS if RUIZ in (claim.subject, claim.object) and claim.status.value == "negated"]
    assert f"{len(hidden)} negated" in note.inner_text()
    note.get_by_role("button", name="Show").click()
    assert stories.tab.get_by_role("checkbox", name="negated").is_checked()
    assert stories.panel.locator(".card").count() > before
    assert note.count() == 0


def test_a_part_inside_of_another_is_marked_too(opened: Callable[..., Browsing]) -> None:
    mayor = Entity("Ida_Moss", "Ida Moss", EntityType.PERSON)
    town = Entity("Harle", "Harle", EntityType.PLACE)
    article = Article("mayor.txt", "The mayor", "Harle mayor Ida Moss resigned.")
    shown = evidence(article, "Harle mayor Ida Moss", "Harle mayor Ida Moss", "mayor", "Harle")
    browsing = opened(page_of({article: [claim(mayor, Relation("leads", "leads"), town, shown)]}))
    browsing.click_line("Ida Moss", "Harle")
    assert [marked(browsing, part) for part in ("object", "relation", "subject")] == ["Harle", "mayor", "  Ida Moss"]


def test_a_speaker_is_named_and_who_reports_it(stories: Browsing) -> None:
    stories.click_line("Norvik Metals", "Quilla mine", "possible")
    assert stories.panel.locator(".speaker").inner_text() == "says two analysts, as told by Harbour Post"


def test_the_claims_iri_is_told(stories: Browsing) -> None:
    stories.click_line("Ana Ruiz", "Lima")
    [arrived] = [claim for claim in CLAIMS if claim.relation.id == "arrivesIn"]
    assert f"https://claimgraph.example/claim/{arrived.id}" in stories.panel.locator(".card.open").inner_text()


def test_an_entity_opens_all_its_claims(stories: Browsing) -> None:
    stories.click("Ana Ruiz")
    assert stories.panel.get_by_role("heading", name="Ana Ruiz").is_visible()
    assert "also Foreign Minister Ana Ruiz, Ruiz" in stories.panel.inner_text()
    assert stories.panel.locator(".card").count() == 4


def test_the_marks_are_the_words_of_every_claim(stories: Browsing) -> None:
    stories.tab.get_by_role("button", name="Table").click()
    for status in ("hypothetical", "negated"):
        stories.tab.get_by_role("checkbox", name=status).check()
    for told in CLAIMS:
        open_from_table(stories, told)
        shown = told.evidence
        assert "".join(stories.tab.locator(".reader mark").all_inner_texts()) == shown.quote.text
        assert marked(stories, "subject") == shown.subject.text
        if shown.relation != shown.object:
            assert marked(stories, "relation") == shown.relation.text
            assert marked(stories, "object") == shown.object.text


def open_from_table(browsing: Browsing, claim: Claim) -> None:
    other = claim.object.label if isinstance(claim.object, Entity) else claim.object.value
    row = browsing.tab.locator("tbody tr").filter(has_text=claim.status.value)
    row.get_by_role("button", name=f"Evidence: {claim.subject.label} {claim.relation.label} {other}").click()


def test_the_words_are_scrolled_into_view(stories: Browsing) -> None:
    stories.tab.set_viewport_size({"width": 1200, "height": 420})
    stories.pick("Norvik")
    stories.tab.get_by_role("button", name="Details").click()
    stories.panel.locator(".claim", has_text="founded on").click()
    assert marked(stories, "object") == "3 March 1998"
    reader = stories.tab.locator(".reader").bounding_box()
    mark = stories.tab.locator(".reader mark").first.bounding_box()
    assert reader
    assert mark
    assert reader["y"] <= mark["y"]
    assert mark["y"] + mark["height"] <= reader["y"] + reader["height"]


def test_a_link_leads_to_the_article_only_on_the_web(stories: Browsing) -> None:
    stories.click_line("Norvik Metals", "Quilla mine", "possible")
    link = stories.tab.locator(".reader .byline a")
    assert link.get_attribute("href") == BID.url
    assert link.get_attribute("rel") == "noopener noreferrer nofollow"


def test_without_the_articles_text_the_quotes_are_shown(opened: Callable[..., Browsing]) -> None:
    kg = graph_of(STORIES)
    bare = [replace(article, text="") for article in kg.articles()]
    browsing = opened("".join(render(view(bare, kg.entities(), kg.claims(), kg.names))))
    browsing.click_line("Ana Ruiz", "Li Wei", "planned")
    assert "She was to meet Trade Minister Li Wei" in browsing.panel.locator("blockquote").inner_text()
    assert browsing.tab.locator(".reader p").last.inner_text().endswith("at the Copper Fair on Friday.")
