"""Names exchanged for others: spans and words keep together."""

import random

from claimgraph.training.name_noise import Substitutes, pieces, respelled, swapped
from claimgraph.training.spans import NameSpan, Tagged

OTHERS = Substitutes(
    first_names=["Ida"],
    last_names=["Holm"],
    places=["Peru"],
    organisations=[("Lake", "Boat", "Club")],
    organisation_words=["Bank"],
)
TEXT = Tagged(
    words=["Anna", "Berg", "left", "Chile", "and", "Acme", "Works", "."],
    spaces=[True, True, True, True, True, True, False, False],
    names=[NameSpan(0, 2, "PERSON"), NameSpan(3, 4, "GPE"), NameSpan(5, 7, "ORG")],
    unknown=frozenset({2}),
)


def named(text):
    return [(span.text(text.words), span.label) for span in text.names]


def test_all_names_are_exchanged_and_their_spans_follow():
    result = swapped(TEXT, OTHERS, share=1.0, rng=random.Random(0))
    assert named(result)[:2] == [("Ida Holm", "PERSON"), ("Peru", "GPE")]
    assert named(result)[2][0] != "Acme Works"
    assert result.words[-1] == "."
    assert len(result.words) == len(result.spaces)
    assert [result.words[i] for i in result.unknown] == ["left"]


def test_no_space_before_the_full_stop():
    result = swapped(TEXT, OTHERS, share=1.0, rng=random.Random(0))
    assert result.spaces[-2] is False


def test_nothing_is_exchanged_with_share_zero():
    assert swapped(TEXT, OTHERS, share=0.0, rng=random.Random(0)) == TEXT


def test_one_name_gets_one_substitute():
    twice = Tagged(["Acme", "Works", "Acme", "Works"], [True] * 4, [NameSpan(0, 2, "ORG"), NameSpan(2, 4, "ORG")])
    (first, _), (second, _) = named(swapped(twice, OTHERS, share=1.0, rng=random.Random(3)))
    assert first == second


def test_initials_stay_initials():
    words = OTHERS.name(["NATO"], "ORG", random.Random(0))
    assert len(words) == 1
    assert words[0].isupper()


def test_pieces_are_names_and_single_words():
    assert [piece.words for piece in pieces(TEXT)] == [
        ["Anna", "Berg"],
        ["left"],
        ["Chile"],
        ["and"],
        ["Acme", "Works"],
        ["."],
    ]


def test_respelling_keeps_the_names():
    assert respelled(TEXT, quotes=1.0, rng=random.Random(0)).names == TEXT.names
