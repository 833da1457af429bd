"""``claimgraph build`` and ``extract``, with an extractor that knows the hand-made stories by heart."""

import csv
import io
import json
from types import SimpleNamespace

import pytest
from stories import OUTPUT, STORIES, TALKS

import claimgraph.extract.extractors
import claimgraph.extract.language

DATES = "SELECT ?d { ?a schema:datePublished ?d } ORDER BY ?d"


@pytest.fixture(autouse=True)
def read(monkeypatch):
    """The ids of the articles that the stand-in extractor was given."""
    given = []

    def stand_in(article, *, vocabulary, pipeline):
        given.append(article.id)
        return next((claims for story, claims in STORIES.items() if story.text == article.text), ())

    monkeypatch.setattr(claimgraph.api, "installed", lambda: (stand_in,))
    monkeypatch.setattr(claimgraph.extract.language, "load", lambda name: SimpleNamespace(name=name or "stand-in"))
    return given


@pytest.fixture
def articles(tmp_path):
    """A folder with two of the stories as text files."""
    for story in (TALKS, OUTPUT):
        path = tmp_path / "articles" / story.id
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{story.title}\n\n{story.date or ''}\n\n{story.text}\n", encoding="utf-8")
    return tmp_path / "articles"


def test_a_folder_with_store_turtle_and_page(claimgraph, articles, tmp_path):
    kg = tmp_path / "kg"
    answer = claimgraph("build", articles, "-o", kg)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.splitlines()[0].startswith("2 articles, ")
    assert str(kg / "graph.html") in answer.out and str(kg / "graph.ttl") in answer.out
    assert {path.name for path in kg.iterdir()} >= {"store", "graph.ttl", "graph.html"}
    assert claimgraph("query", kg, "ASK { ent:Ana_Ruiz rel:meets ent:Li_Wei }").out.endswith("true\n")


def test_unchanged_articles_are_skipped_and_changed_ones_replaced(claimgraph, articles, tmp_path, read):
    kg = tmp_path / "kg"
    claimgraph("build", articles, "-o", kg)
    before = (kg / "graph.ttl").read_bytes()
    claimgraph("build", articles, "-o", kg)
    assert len(read) == 2
    assert (kg / "graph.ttl").read_bytes() == before
    (articles / TALKS.id).write_text("The talks in Lima, which were to be held on Friday, have been called off.")
    claimgraph("build", articles, "-o", kg)
    assert read[2:] == [TALKS.id]
    assert "Copper Fair" not in (kg / "graph.ttl").read_text(encoding="utf-8")


def test_an_article_is_read_anew_with_another_pipeline(claimgraph, articles, tmp_path, read):
    claimgraph("build", articles, "-o", tmp_path / "kg")
    claimgraph("build", articles, "-o", tmp_path / "kg", "--model", "another")
    assert len(read) == 4


def test_what_is_no_article_in_a_folder_is_told(claimgraph, articles, tmp_path):
    (articles / "empty.txt").touch()
    answer = claimgraph("build", articles, "-o", tmp_path / "kg")
    assert (answer.code, answer.err) == (0, f"Skipped a file: {articles / 'empty.txt'} is empty.\n")
    assert answer.out.startswith("2 articles, ")


def test_bad_input_leaves_what_was_there(claimgraph, articles, tmp_path):
    answer = claimgraph("build", articles, tmp_path / "none.txt", "-o", tmp_path / "kg")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == f"claimgraph: There is no file or folder {tmp_path / 'none.txt'}.\n"
    assert not (tmp_path / "kg").exists()


def test_the_date_of_articles_that_tell_none(claimgraph, articles, tmp_path):
    claimgraph("build", articles, "-o", tmp_path / "kg", "--date", "2024-07-01")
    dates = claimgraph(
        "query", tmp_path / "kg", "SELECT ?d { ?a schema:datePublished ?d } ORDER BY ?d", "-f", "csv"
    ).out
    assert dates.split() == ["d", "2024-05-15", "2024-07-01"]


def test_without_texts_only_quotes_are_kept(claimgraph, articles, tmp_path):
    claimgraph("build", articles, "-o", tmp_path / "kg", "--no-text")
    for name in ("graph.ttl", "graph.html"):
        published = (tmp_path / "kg" / name).read_text(encoding="utf-8")
        assert "Ruiz did not mention Ecuador" in published
        assert "Lima on Tuesday. She was" not in published


def test_aliases_and_corrections_of_the_folder_hold(claimgraph, articles, tmp_path):
    kg, denied = tmp_path / "kg", next(claim for claim in STORIES[TALKS] if "Ecuador" in claim.evidence.sentence)
    kg.mkdir()
    (kg / "aliases.yaml").write_text("merge:\n  - [Ana Ruiz, Li Wei]\nrename: {Ana Ruis: Ana}\n")
    (kg / "corrections.yaml").write_text(f"reject: ['{denied.id}', '{'0' * 32}']\n")
    answer = claimgraph("build", articles, "-o", kg)
    assert answer.code == 0
    assert answer.err == (
        "aliases.yaml, rename: nothing in the graph is called 'Ana Ruis'; did you mean Ana Ruiz?\n"
        f"corrections.yaml: the graph has no claim {'0' * 32}; correct its id, or take the entry out.\n"
    )
    assert claimgraph("query", kg, "ASK { ent:Li_Wei ?p ?o }").out.endswith("false\n")
    assert denied.id not in (kg / "graph.ttl").read_text(encoding="utf-8")
    assert "Li Wei is Ana_Ruiz: aliases.yaml says so\n" in claimgraph("why", kg, "--entity", "Ana Ruiz").out


def test_another_base_for_the_iris(claimgraph, articles, tmp_path):
    claimgraph("build", articles, "-o", tmp_path / "kg", "--base", "https://news.example/kg/")
    answer = claimgraph("query", tmp_path / "kg", "SELECT ?x { ?x rel:arrivesIn ent:Lima }", "-f", "csv")
    assert answer.out.split() == ["x", "https://news.example/kg/entity/Ana_Ruiz"]
    assert claimgraph("build", articles, "-o", tmp_path / "other", "--base", "my graph").code == 2
    assert not (tmp_path / "other").exists()


def test_claims_below_a_confidence_are_left_out(claimgraph, articles):
    def found(*options):
        lines = claimgraph("extract", articles, *options).out.splitlines()
        return [json.loads(line)["confidence"] for line in lines]

    assert min(found()) < 0.95
    assert min(found("--min-confidence", "0.95")) >= 0.95


def test_extract_gives_one_object_a_line(claimgraph, articles):
    answer = claimgraph("extract", articles / "stories")
    first = json.loads(answer.out.splitlines()[0])
    claim = STORIES[TALKS][0]
    assert (answer.code, answer.err) == (0, "")
    assert first["id"] == claim.id
    assert first["subject"] == {
        "id": claim.subject.id,
        "label": claim.subject.label,
        "type": claim.subject.type.value,
        "mention": claim.evidence.subject.text,
    }
    assert TALKS.text[first["evidence"]["start"] : first["evidence"]["end"]] == first["evidence"]["quote"]


def test_extract_gives_a_table(claimgraph, articles):
    lines = claimgraph("extract", articles, "-f", "table").out.splitlines()
    assert lines[0].split() == ["subject", "relation", "object", "status", "said", "by", "qualifiers"]
    assert any("Li Wei" in line and "planned" in line for line in lines)


def test_extract_gives_csv(claimgraph, articles):
    rows = list(csv.DictReader(io.StringIO(claimgraph("extract", articles, "-f", "csv").out, newline="")))
    claims = [claim for story in (TALKS, OUTPUT) for claim in STORIES[story]]
    assert [row["id"] for row in rows] == [claim.id for claim in claims]
    assert [row["quote"] for row in rows] == [claim.evidence.quote.text for claim in claims]


@pytest.mark.parametrize("name", ["aliases.yaml", "corrections.yaml"])
def test_a_broken_file_of_the_folder_is_told_before_anything_is_read(claimgraph, articles, tmp_path, read, name):
    kg = tmp_path / "kg"
    kg.mkdir()
    (kg / name).write_text("merge: [")
    answer = claimgraph("build", articles, "-o", kg)
    assert (answer.code, answer.out, answer.err.count("\n")) == (1, "", 1)
    assert str(kg / name) in answer.err
    assert read == [] and [path.name for path in kg.iterdir()] == [name]
