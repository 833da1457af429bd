"""``claimgraph why``."""

from stories import MAY_BUY


def test_the_sentences_behind_a_link(claimgraph, kg):
    answer = claimgraph("why", kg, "ruiz", "Li Wei")
    assert answer.code == 0
    assert "Ana Ruiz — meets → Li Wei   planned, confidence 0.82" in answer.out
    assert "She was to meet Trade Minister Li Wei at the Copper Fair on Friday." in answer.out
    assert "Ana Ruiz — meets → Li Wei   negated, said by Peru" in answer.out
    assert "arrives" not in answer.out


def test_claims_are_shown_with_the_id_by_which_they_are_corrected(claimgraph, kg):
    assert f", claim {MAY_BUY.id}\n" in claimgraph("why", kg, "Quilla mine").out


def test_everything_about_one(claimgraph, kg):
    assert "arrives in" in claimgraph("why", kg, "Ana_Ruiz").out


def test_an_unknown_name_and_an_absent_link(claimgraph, kg):
    unknown = claimgraph("why", kg, "Anna Ruiz")
    assert (unknown.code, unknown.out) == (1, "")
    assert "did you mean Ana Ruiz?" in unknown.err
    absent = claimgraph("why", kg, "Li Wei", "Lima")
    assert (absent.code, absent.err.count("\n")) == (1, 1)
    assert absent.err.startswith("claimgraph: The graph holds no claim about Li Wei and Lima; ")


def test_names_that_nothing_was_merged_into(claimgraph, kg):
    answer = claimgraph("why", kg, "--entity", "Jon Stead")
    assert (answer.code, answer.out, answer.err) == (0, "", "No other entity was taken for Jon Stead.\n")


def test_without_a_name_it_is_wrong_usage(claimgraph, kg):
    assert claimgraph("why", kg).code == 2
