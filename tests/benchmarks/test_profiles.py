"""What each convention of open extraction gives for a sentence. All sentences are invented."""

import pytest

from claimgraph.benchmarks.openie import PROFILES, extracted
from claimgraph.benchmarks.profiles.confidence import confidence, features
from claimgraph.extract.language import load
from claimgraph.graph.model import Article

BENCHIE = {
    "The miners of Lorn will sell the old farm to the bank on Friday .": {
        ("The miners of Lorn", "will sell", "the old farm"),
        ("The miners of Lorn", "will sell the old farm to", "the bank"),
        ("The miners of Lorn", "will sell the old farm to the bank on", "Friday"),
    },
    "The miners and the drivers own the hall .": {
        ("The miners", "own", "the hall"),
        ("the drivers", "own", "the hall"),
    },
    "The miners praised the owner of the hall .": {
        ("The miners", "praised", "the owner of the hall"),
        ("The miners", "praised the owner of", "the hall"),
    },
    "The judge ordered the miners to leave the hall .": {
        ("The judge", "ordered", "the miners"),
        ("the miners", "to leave", "the hall"),
        ("The judge", "ordered the miners to leave", "the hall"),
    },
}
CARB = {
    "The miners of Lorn will sell the old farm to the bank on Friday .": {
        ("The miners of Lorn", "will sell", "the old farm to the bank on Friday"),
    },
    "In May the miners and the drivers bought the hall .": {
        ("the miners and the drivers", "bought", "the hall In May"),
    },
    "The judge said that the miners own the hall .": {
        ("The judge", "said that", "the miners own the hall"),
        ("the miners", "own", "the hall"),
    },
    "Ana Ruiz , a judge , praised the miners .": {
        ("Ana Ruiz", "is", "a judge"),
        ("Ana Ruiz", "praised", "the miners"),
    },
    "The miners sold the farms bought by the bank .": {
        ("The miners", "sold", "the farms bought by the bank"),
        ("the farms", "were bought by", "the bank"),
    },
}
TABLES = [("benchie", sentence, told) for sentence, told in BENCHIE.items()]
TABLES += [("carb", sentence, told) for sentence, told in CARB.items()]


def told_by(profile, sentence):
    document = load().read(Article("test", "", sentence))
    return extracted(document, sentence.split(), PROFILES[profile])


@pytest.mark.parametrize(("profile", "sentence", "told"), TABLES)
def test_sentence_gives_these_and_no_others(profile, sentence, told):
    assert set(told_by(profile, sentence)) == told


def test_words_are_the_tokens_of_the_sentence():
    sentence = "The miners do n't own the well-known hall ."
    tokens = sentence.split()
    for slots in told_by("benchie", sentence):
        assert all(word in tokens for slot in slots for word in slot.split())


def test_every_extraction_has_a_probability_that_tells_it_from_others():
    sentence = "The miners , who had struck for weeks , sold the hall , and the bank was robbed by the drivers in May ."
    found = told_by("carb", sentence).values()
    probabilities = [confidence(features("carb", one)) for one in found]
    assert len(found) > 1
    assert all(0 < one < 1 for one in probabilities)
    assert len(set(probabilities)) > 1


def test_features_tell_passive_clauses_and_appositions():
    passive, apposition = (
        {name for one in told_by("carb", sentence).values() for name in features("carb", one)}
        for sentence in ("The bank was robbed by the drivers .", "Ana Ruiz , a judge , slept .")
    )
    assert {"passive", "has:agent", "profile:carb"} <= passive
    assert "apposition" in apposition
    assert "apposition" not in passive
