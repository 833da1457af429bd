"""When two wordings are the same."""

import pytest

from claimgraph.benchmarks.wording import head, names, same_relation


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        ("The board", "board"),
        ("eleven dams in the Ester valley", "dams"),
        ("Baltia's board", "board"),
        ("the nurses’ union", "nurses' union"),
        ("up to ten years in prison", "ten years"),
        ("about 2 million euros", "2 million euros"),
        ("3,000 people", "people"),
        ("the copy of the bell", "copy of the bell"),
        ("José Ruiz", "josé ruiz"),
        ("a small ship, which sank", "ship"),
        ("Garrick's", "Garrick's"),
    ],
)
def test_a_longer_phrase_around_the_same_head_is_the_same(found, wanted):
    assert names(found, wanted)


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        ("copy of the bell", "bell"),
        ("Ruiz", "José Ruiz"),
        ("the chairwoman of Calder", "Calder"),
        ("Felix Wirth", "Jonas Wirth"),
        ("30,000 people", "3,000 people"),
        ("the board's offer", "board"),
        ("", "board"),
    ],
)
def test_another_head_or_a_missing_word_is_not(found, wanted):
    assert not names(found, wanted)


def test_the_head_stands_before_prepositions_commas_and_relative_pronouns():
    assert [head(text) for text in ("rest of the season", "a ship, the Kestrel", "the man who ran", "")] == [
        "rest",
        "ship",
        "man",
        "",
    ]


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        ("holdsPosition", "hold position"),
        ("arrivesIn", "arrive"),
        ("agreesOn", "agree on"),
        ("meets", "meet with"),
        ("presses", "press"),
        ("carries", "carry"),
        ("be", "is"),
        ("give back", "givesBack"),
    ],
)
def test_relations_are_compared_without_inflection_and_last_preposition(found, wanted):
    assert same_relation(found, wanted)


@pytest.mark.parametrize(("found", "wanted"), [("owns", "ownedBy"), ("leads", "leaves"), ("give up", "give back")])
def test_other_relations_are_others(found, wanted):
    assert not same_relation(found, wanted)
