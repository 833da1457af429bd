"""``claimgraph validate``."""


def test_a_graph_that_is_in_order(claimgraph, kg):
    answer = claimgraph("validate", kg)
    assert (answer.code, answer.out, answer.err) == (0, "", f"{kg} is in order.\n")


def test_a_graph_of_something_else(claimgraph, tmp_path):
    path = tmp_path / "else.ttl"
    path.write_text("<http://a.example/a> <http://a.example/b> 1 .")
    answer = claimgraph("validate", path)
    assert (answer.code, answer.out, answer.err) == (0, "", f"{path} is in order, but holds no claims.\n")


def test_what_is_no_graph(claimgraph, tmp_path):
    (tmp_path / "broken.ttl").write_text("Ana Ruiz met Li Wei.")
    answer = claimgraph("validate", tmp_path / "broken.ttl")
    assert (answer.code, answer.out, answer.err.count("\n")) == (1, "", 1)


def test_what_is_wrong_is_listed(claimgraph, kg, tmp_path):
    turtle = (kg / "graph.ttl").read_text(encoding="utf-8")
    broken = tmp_path / "broken.ttl"
    broken.write_text(turtle.replace("cg:polarity cg:Positive", "cg:polarity cg:Perhaps", 1), encoding="utf-8")
    answer = claimgraph("validate", broken)
    assert answer.code == 1
    assert answer.out.startswith("claim:") and "cg:polarity" in answer.out
    assert answer.err == f"claimgraph: {broken} has {len(answer.out.splitlines())} problems.\n"
