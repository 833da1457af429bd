"""The page with an engine in it: opened from a file it answers SPARQL as the command line does."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from html import unescape
from pathlib import Path

import pytest
from browsing import Browsing, graph_of
from pyoxigraph import Literal, NamedNode
from stories import STORIES

from claimgraph.errors import ExportError, QueryError
from claimgraph.exports.html import askable_page, engine
from claimgraph.exports.html.engine import Engine
from claimgraph.exports.html.render import Asked, render
from claimgraph.exports.html.view import view
from claimgraph.graph.model import Claim, Entity
from claimgraph.graph.prefixes import Prefixes
from claimgraph.graph.queries import ready_queries, resolve
from claimgraph.graph.store import KnowledgeGraph

QUERIES = {name: f"@{name}" for name in ready_queries()} | {
    "counted": "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
    "by article": "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g",
    "unbound": "SELECT ?x ?cue { ?x a cg:Claim OPTIONAL { ?x cg:cue ?cue } } ORDER BY ?x",
    "none": "SELECT ?x ?y { ?x rel:meets ?y, ?x }",
    "relative": "SELECT ?y { <entity/Ana_Ruiz> rel:meets ?y }",
    "triples": "CONSTRUCT { ?x rel:meets ?y ; rdfs:label ?l } WHERE { ?x rel:meets ?y ; rdfs:label ?l }",
}


@cache
def stories_graph() -> KnowledgeGraph:
    return graph_of(STORIES)


@pytest.fixture(scope="module")
def html(request: pytest.FixtureRequest) -> Iterator[str]:
    """The page, its engine kept with pytest's own cache.

    Skipped where npm is missing or has no connection, in CI too: a fresh machine needs neither for anything else.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine, "user_cache_path", lambda *_, **__: request.config.cache.mkdir("engine"))
        try:
            yield "".join(askable_page(stories_graph()))
        except ExportError as error:
            if not re.search("takes npm|cannot bring", str(error)):
                raise
            pytest.skip(str(error))


@pytest.fixture
def page(html: str, opened: Callable[..., Browsing]) -> Browsing:
    browsing = opened(html)
    browsing.tab.get_by_role("button", name="Query").click()
    return browsing


def ask(browsing: Browsing, query: str) -> list[list[str]]:
    """Columns and rows of the answer."""
    browsing.tab.locator(".answer").evaluate("answer => answer.replaceChildren()")
    browsing.tab.get_by_label("SPARQL").fill(query)
    browsing.tab.get_by_role("button", name="Run").click()
    browsing.tab.locator(".answer > *").first.wait_for()
    return list(
        browsing.tab.locator(".answer tr").evaluate_all(
            "rows => rows.map((row) => [...row.cells].map((cell) => cell.textContent))"
        )
    )


def sentence(claim: Claim) -> str:
    object_ = claim.object.label if isinstance(claim.object, Entity) else claim.object.value
    return f"{claim.subject.label} {claim.relation.label} {object_}"


def told(query: str) -> list[list[str]]:
    """What the command line answers, entities by their labels and claims as sentences."""
    answer = stories_graph().query(query)
    labels = {answer.names.entity(entity.id).value: entity.label for entity in stories_graph().entities()}
    labels |= {answer.names.claim(claim.id).value: sentence(claim) for claim in stories_graph().claims()}
    prefixes = Prefixes(answer.names)

    def shown(value: object) -> str:
        if isinstance(value, NamedNode):
            return labels.get(value.value) or prefixes.short(value.value)
        return value.value if isinstance(value, Literal) else ""

    return [list(answer.variables), *sorted([shown(value) for value in row] for row in answer.rows)]


def test_every_answer_is_that_of_the_command_line(page: Browsing) -> None:
    for name, query in QUERIES.items():
        columns, *rows = ask(page, resolve(query))
        assert [columns, *sorted(rows)] == told(query), name


def test_yes_and_no(page: Browsing) -> None:
    for object, answer in (("ent:Li_Wei", "yes"), ("ent:Peru", "no")):
        query = f"ASK {{ ent:Ana_Ruiz rel:meets {object} }}"
        assert ask(page, query) == [["answer"], [answer]]
        assert bool(stories_graph().query(query)) is (answer == "yes")


@pytest.mark.parametrize(
    "query", ["SELECT ?x WHERE {\n  ?x rel:meets }", "SELECT ?x { ?x foo:is ?y }", "SELECT ?x {\n ?x ?y \n", "😀 ASK"]
)
def test_a_mistake_is_shown_at_its_place(page: Browsing, query: str) -> None:
    ask(page, query)
    with pytest.raises(QueryError) as error:
        stories_graph().query(query)
    said = page.tab.get_by_role("alert").text_content() or ""
    assert said.splitlines()[-2:] == str(error.value).splitlines()[-2:]
    assert said.splitlines()[0].startswith(("The query is not valid SPARQL here", "The prefix is not declared"))


def test_nobody_else_is_asked(page: Browsing) -> None:
    ask(page, "SELECT ?x { SERVICE <http://127.0.0.1/sparql> { ?x ?y ?z } }")
    assert "cannot be run" in page.tab.get_by_role("alert").inner_text()


def test_what_is_found_can_be_seen_in_the_graph(page: Browsing) -> None:
    ask(page, "SELECT ?x { ?x rel:meets ?y }")
    page.tab.get_by_role("button", name="Show 2 entities in the graph").click()
    assert {"Ana Ruiz", "Li Wei"} <= page.names()


def test_what_is_constructed_is_drawn_and_saved(page: Browsing) -> None:
    ask(page, QUERIES["triples"])
    page.tab.wait_for_function("() => document.querySelector('.sketch')?.drawing")
    drawn = page.tab.locator(".sketch").evaluate("({ drawing }) => drawing.labels.map((label) => label.text)")
    assert {"Ana Ruiz", "Li Wei", "meets"} <= set(drawn)
    with page.tab.expect_download() as downloading:
        page.tab.get_by_role("button", name="Save as Turtle").click()
    assert Path(downloading.value.path()).read_text("utf-8").count("rel:meets") == 2


def test_the_policy_gives_way_to_webassembly_alone() -> None:
    kg = stories_graph()
    seen = view(kg.articles(), kg.entities(), kg.claims(), kg.names)
    carrying = "".join(render(seen, Asked(Engine("let own;", b"\0asm"), b"")))
    one, other = ([set(part.split()) for part in policy_of(html)] for html in ("".join(render(seen)), carrying))
    new = [there - here for here, there in zip(one, other, strict=True) if there != here]
    assert len(new) == 1
    assert "'wasm-unsafe-eval'" in new[0]
    assert len(new[0]) == 2
    assert not any("unsafe" in word for part in one for word in part)


def policy_of(html: str) -> list[str]:
    [policy] = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html)
    return unescape(policy).split(";")
