"""``claimgraph path``."""


def test_the_way_between_two_with_its_sentences(claimgraph, kg):
    answer = claimgraph("path", kg, "Li Wei", "Lima")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.splitlines()[0] == "Li Wei — Ana Ruiz — Lima"
    assert "Foreign Minister Ana Ruiz arrived in Lima on Tuesday." in answer.out
    assert "never met" not in answer.out


def test_two_that_nothing_connects(claimgraph, kg):
    answer = claimgraph("path", kg, "Li Wei", "Quilla mine")
    assert (answer.code, answer.out) == (1, "")
    assert "No plain edges connect Li Wei and Quilla mine; see what is said of each with 'why'." in answer.err
