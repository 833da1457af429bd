"""The coreference measures on examples worked out by hand."""

import pytest

from claimgraph.benchmarks.coreference_scores import (
    Scores,
    Tally,
    b_cubed,
    ceaf_e,
    muc,
    score,
    without_singletons,
)


def clusters(text):
    """``"abc de"``: one cluster of three mentions and one of two; a letter is a mention."""
    return tuple(frozenset((ord(letter), ord(letter) + 1) for letter in word) for word in text.split())


GOLD = clusters("abcde fg hijkl")
TWO_MERGED = clusters("abcde fghijkl")
BIG_MERGED = clusters("abcdehijkl fg")


@pytest.mark.parametrize("measure", [muc, b_cubed, ceaf_e])
def test_gold_against_itself_is_perfect(measure):
    tally = measure(GOLD, GOLD)
    assert (tally.precision, tally.recall, tally.f1) == pytest.approx((1, 1, 1))


@pytest.mark.parametrize("measure", [muc, b_cubed, ceaf_e])
def test_nothing_predicted_scores_nothing(measure):
    assert measure((), GOLD).f1 == 0.0


@pytest.mark.parametrize("answer", [TWO_MERGED, BIG_MERGED])
def test_muc_counts_links_and_does_not_see_how_bad_a_merge_is(answer):
    # 9 gold links, all there; the answer's 10 links hold one too many
    tally = muc(answer, GOLD)
    assert (tally.precision, tally.recall) == pytest.approx((9 / 10, 1))


def test_b_cubed_punishes_the_merge_of_big_clusters_more():
    # a-e: 5 mentions at 1; f, g: 2 at 2/7; h-l: 5 at 5/7
    assert b_cubed(TWO_MERGED, GOLD).precision == pytest.approx((5 + 4 / 7 + 25 / 7) / 12)
    # a-e and h-l: 10 mentions at 5/10; f, g: 2 at 1
    assert b_cubed(BIG_MERGED, GOLD).precision == pytest.approx((10 * 0.5 + 2) / 12)
    assert b_cubed(BIG_MERGED, GOLD).recall == pytest.approx(1)


def test_ceaf_aligns_one_to_one():
    # a-e with a-e: 1; f-l with h-l: 2*5/(7+5); fg stays alone
    tally = ceaf_e(TWO_MERGED, GOLD)
    best = 1 + 10 / 12
    assert (tally.precision, tally.recall) == pytest.approx((best / 2, best / 3))


def test_ceaf_finds_the_best_alignment_and_not_the_greedy_one():
    # phi4: abc|abd 4/6, abc|ce 2/5, d|abd 2/4. Greedy takes abc|abd first and is left with nothing: 2/3.
    # The best takes abc|ce and d|abd: 2/5 + 1/2.
    assert ceaf_e(clusters("abc d"), clusters("abd ce")).hits == pytest.approx(2 / 5 + 1 / 2)


def test_a_mention_that_is_not_gold_counts_as_wrong_and_a_missing_one_as_missed():
    # answer: ab + x; gold: abc
    answer, gold = clusters("abx"), clusters("abc")
    assert (muc(answer, gold).precision, muc(answer, gold).recall) == pytest.approx((1 / 2, 1 / 2))
    # each of a and b: 2 of 3; x and c: nothing
    assert b_cubed(answer, gold).precision == pytest.approx(4 / 9)
    assert b_cubed(answer, gold).recall == pytest.approx(4 / 9)
    assert ceaf_e(answer, gold).f1 == pytest.approx(4 / 6)


def test_singletons_give_no_links_but_count_elsewhere():
    answer, gold = clusters("a b c"), clusters("ab c")
    assert muc(answer, gold) == Tally(0, 0, 0, 1)
    assert b_cubed(answer, gold).precision == pytest.approx(1)
    assert b_cubed(answer, gold).recall == pytest.approx(2 / 3)
    # ab with a (or b): 2/3; c with c: 1
    assert ceaf_e(answer, gold).hits == pytest.approx(2 / 3 + 1)
    assert without_singletons(gold) == clusters("ab")


def test_documents_are_summed_before_dividing():
    both = score(GOLD, GOLD) + score((), clusters("ab"))
    assert both.muc.recall == pytest.approx(9 / 10)
    assert both.b_cubed.recall == pytest.approx(12 / 14)
    assert both.ceaf_e.recall == pytest.approx(3 / 4)
    assert Scores().mean_f1 == 0.0
