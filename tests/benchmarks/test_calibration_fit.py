"""Fits and their errors on cases worked out by hand."""

import pytest

from claimgraph.benchmarks.calibration_fit import (
    Bin,
    Case,
    Fit,
    calibration_error,
    cross_validated,
    fit,
    reliability,
)


def cases(confidence, right, wrong, rule="verbs", group="a"):
    return [Case(confidence, rule, group, True)] * right + [Case(confidence, rule, group, False)] * wrong


def test_no_fit_changes_nothing():
    assert Fit().probability(Case(0.8, "verbs", "a", True)) == pytest.approx(0.8)


def test_bins_hold_counts_means_and_shares():
    pairs = [(0.72, True), (0.78, False), (0.95, True), (1.0, True)]
    assert reliability(pairs) == [
        Bin(2, pytest.approx(0.75), 0.5),
        Bin(2, pytest.approx(0.975), 1.0),
    ]


def test_the_error_is_the_mean_distance_weighted_by_counts():
    assert calibration_error([Bin(1, 0.9, 0.5), Bin(3, 0.6, 0.7)]) == pytest.approx((0.4 + 3 * 0.1) / 4)
    assert calibration_error([]) == 0.0


def test_a_rule_that_is_too_sure_of_itself_is_taken_down_and_others_are_not():
    told = cases(0.9, 60, 40, rule="nominals") + cases(0.9, 90, 10, rule="verbs")
    fitted = fit(told)
    assert fitted.probability(told[0]) == pytest.approx(0.6, abs=0.05)
    assert fitted.probability(told[-1]) == pytest.approx(0.9, abs=0.03)


def test_few_cases_change_little():
    assert fit(cases(0.8, 1, 0)).probability(Case(0.8, "verbs", "a", True)) == pytest.approx(0.8, abs=0.05)


def test_a_story_is_judged_by_the_others():
    told = cases(0.9, 50, 50, group="one") + cases(0.9, 100, 0, group="two")
    pairs = cross_validated(told)
    assert len(pairs) == len(told)
    one, two = pairs[0][0], pairs[-1][0]
    assert one > 0.95
    assert two == pytest.approx(0.5, abs=0.05)
