"""Reading the scorers' output and the figures made of it."""

import pytest

from claimgraph.benchmarks.openie_scores import Sentence, figures, interval, parse_benchie

PRINTED = "p.tsv\tP 0.5000\tR 0.3333\tF1 0.4000\ttp 2 fp 2 fn 4\n1\t2/4\t1\n4\t0/2\t1\n"


def test_the_lines_of_single_sentences_are_read():
    assert parse_benchie(PRINTED) == [Sentence(1, 2, 4, 1), Sentence(4, 0, 2, 1)]


def test_figures_are_made_of_sums():
    found = figures(parse_benchie(PRINTED))
    assert (found.precision, found.recall, found.f1) == pytest.approx((2 / 4, 2 / 6, 2 * (1 / 6) / (5 / 6)))


def test_nothing_found_is_zero():
    assert figures([Sentence(1, 0, 4, 0)]).f1 == 0.0


def test_every_fourth_sentence_is_kept_unread():
    assert [Sentence(number, 0, 1, 0).unread for number in (3, 4, 5, 8)] == [False, True, False, True]


def test_the_interval_holds_the_figure_and_narrows_where_sentences_agree():
    mixed = [Sentence(number, number % 2, 2, 1) for number in range(20)]
    low, high = interval(mixed)
    assert low < figures(mixed).f1 < high
    same = [Sentence(number, 1, 2, 1) for number in range(20)]
    assert interval(same) == pytest.approx((figures(same).f1,) * 2)


def test_the_interval_is_the_same_every_time():
    mixed = [Sentence(number, number % 3, 3, 1) for number in range(20)]
    assert interval(mixed) == interval(mixed)
