"""``claimgraph query``."""

import json

import pytest

MEETS = "SELECT ?x ?y { ?x rel:meets ?y } ORDER BY ?x"


def test_a_query_gives_an_aligned_table(claimgraph, kg):
    answer = claimgraph("query", kg, MEETS)
    assert (answer.code, answer.err) == (0, "")
    lines = answer.out.splitlines()
    assert [line.split() for line in lines] == [
        ["x", "y"],
        ["─" * 12] * 2,
        ["ent:Ana_Ruiz", "ent:Li_Wei"],
        ["ent:Li_Wei", "ent:Ana_Ruiz"],
    ]


def test_the_turtle_answers_as_the_folder_does(claimgraph, kg):
    assert claimgraph("query", kg / "graph.ttl", MEETS) == claimgraph("query", kg, MEETS)


def test_json_follows_the_recommendation(claimgraph, kg):
    answer = json.loads(claimgraph("query", kg, MEETS, "--format", "json").out)
    assert answer["head"]["vars"] == ["x", "y"]
    assert answer["results"]["bindings"][0]["x"]["type"] == "uri"


def test_csv_keeps_its_line_ends(claimgraph, kg):
    assert claimgraph("query", kg, MEETS, "-f", "csv").out.count("\r\n") == 3


def test_broken_sparql_is_pointed_at(claimgraph, kg):
    answer = claimgraph("query", kg, "SELECT ?x { ?x rl:meets ?y }")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("claimgraph: The prefix rl: is not declared; did you mean rel:")
    assert "^" in answer.err


@pytest.mark.parametrize("name", ["none", "story.txt", "empty"])
def test_what_is_no_graph_is_said_in_one_sentence(claimgraph, tmp_path, name):
    (tmp_path / "story.txt").write_text("The mayor opened a bridge.")
    (tmp_path / "empty").mkdir()
    answer = claimgraph("query", tmp_path / name, MEETS)
    assert (answer.code, answer.out, answer.err.count("\n")) == (1, "", 1)
    assert name in answer.err


def test_a_text_that_fills_the_screen_is_cut_in_a_table_alone(claimgraph, kg):
    long = f'SELECT ("{"x" * 300}" AS ?text) {{}}'
    assert claimgraph("query", kg, long).out.splitlines()[2] == "x" * 199 + "…"
    assert claimgraph("query", kg, long, "-f", "csv").out.splitlines()[1] == "x" * 300


def test_wrong_usage_is_2(claimgraph, kg):
    assert claimgraph("query", kg, MEETS, "--format", "parquet").code == 2
    assert claimgraph("query").code == 2


def test_ready_queries_are_listed_and_answer(claimgraph, kg):
    listed = claimgraph("query", kg, "--list")
    assert listed.code == 0 and listed.out == claimgraph("query", "--list").out
    names = [line.split()[0] for line in listed.out.splitlines()]
    assert "@who-met-whom" in names
    for name in names:
        assert claimgraph("query", kg, name).code == 0


def test_a_query_from_a_file(claimgraph, kg, tmp_path):
    (tmp_path / "meets.rq").write_text(MEETS)
    assert claimgraph("query", kg, f"@{tmp_path / 'meets.rq'}") == claimgraph("query", kg, MEETS)
    wrong = claimgraph("query", kg, "@who-meets-whom")
    assert (wrong.code, wrong.out) == (1, "") and "did you mean @who-met-whom?" in wrong.err
