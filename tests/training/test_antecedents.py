"""The fitted weights put right candidates before wrong ones, and heavy choices before light ones."""

from claimgraph.training.antecedents import Choice, fit, table_text

NEAR, FAR = {"near": 1.0}, {"far": 1.0}


def choice(right, weight=1.0, kind="he"):
    return Choice(kind, (NEAR, FAR), right, weight)


def test_what_is_always_right_is_preferred():
    weights = fit("he", [choice((True, False))] * 20)
    assert weights["he near"] > 0 > weights["he far"]


def test_heavy_choices_decide():
    made = [*[choice((True, False), weight=0.1)] * 20, *[choice((False, True))] * 20]
    assert fit("he", made)["he far"] > 0


def test_classes_are_fitted_apart():
    made = [*[choice((True, False))] * 20, *[choice((False, True), kind="it")] * 20]
    assert fit("he", made)["he near"] > 0
    assert set(fit("it", made)) == {"it far", "it near"}


def test_the_table_is_sorted_and_leaves_out_what_hardly_counts():
    rows = table_text({"it near": 0.5, "he far": -1.25, "he near": 0.01}).splitlines()
    assert [row for row in rows if not row.startswith("#")] == ["he far\t-1.25", "it near\t0.50"]
