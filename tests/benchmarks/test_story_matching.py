"""Which claims answer an entry of a story."""

from dataclasses import replace

import pytest

from claimgraph.benchmarks.story_files import Entry, Kind, read_stories
from claimgraph.benchmarks.story_matching import matches, qualifiers_met
from claimgraph.graph.model import (
    Attribution,
    Claim,
    Entity,
    EntityType,
    Evidence,
    Mention,
    Modality,
    Qualifier,
    Relation,
    Span,
)


def spoken(words):
    return Mention(words, Span(0, len(words)))


MORK = Entity("Anna_Mork", "Anna Mork", EntityType.PERSON, ("Mork",))
OSLO = Entity("Oslo", "Oslo", EntityType.PLACE)
PAPER = Entity("The_Lantern", "The Lantern", EntityType.ORGANIZATION)
EVIDENCE = Evidence("x", "", spoken("She may visit Oslo"), spoken("She"), spoken("visit"), spoken("Oslo"))
VISIT = Claim(
    id="1",
    subject=MORK,
    relation=Relation("visits", "visits"),
    object=OSLO,
    evidence=EVIDENCE,
    qualifiers=(Qualifier("time", OSLO, spoken("on Friday, 3 May")),),
    modality=Modality.POSSIBLE,
    attributed_to=Attribution(PAPER, spoken("the paper")),
)


def entry(subject="Anna Mork", relation="visits", object_="Oslo", status="possible", speaker="The Lantern"):
    parts = (part.split("|") for part in (subject, relation, object_, status, speaker))
    return Entry(Kind.EXPECTED, *map(tuple, parts), (("time", "Friday"), ("place", "Oslo")))


@pytest.mark.parametrize(
    "changed",
    [
        {},
        {"subject": "Ida Lund|Anna Mork"},
        {"relation": "arrives in|visit"},
        {"subject": "Oslo", "object_": "Anna Mork", "relation": "~visits"},
        {"relation": "*", "object_": "*", "status": "*", "speaker": "*"},
        {"speaker": "paper"},
        {"status": "planned|possible"},
    ],
)
def test_an_entry_is_answered_by(changed):
    assert matches(VISIT, entry(**changed))


@pytest.mark.parametrize(
    "changed",
    [
        {"subject": "Ida Lund"},
        {"subject": "Oslo", "object_": "Anna Mork"},
        {"relation": "leaves"},
        {"relation": "~visits"},
        {"object_": "Bergen"},
        {"status": "asserted"},
        {"speaker": "-"},
        {"speaker": "Anna Mork"},
    ],
)
def test_an_entry_is_not_answered_by(changed):
    assert not matches(VISIT, entry(**changed))


def test_no_speaker_is_wanted_where_there_is_none():
    unsaid = replace(VISIT, attributed_to=None)
    assert matches(unsaid, entry(speaker="-"))
    assert matches(unsaid, entry(speaker="The Lantern|-"))
    assert not matches(unsaid, entry(speaker="The Lantern"))


def test_qualifiers_are_counted_by_role_and_words():
    assert qualifiers_met(VISIT, entry()) == 1


@pytest.mark.parametrize(("half", "count"), [("a", 5), ("b", 5), ("c", 12), ("d", 8), ("e", 8), ("f", 8), ("g", 8)])
def test_every_story_can_be_read(half, count):
    stories = read_stories(half)
    assert len(stories) == count
    for story in stories:
        assert len(story.article.text.split()) >= 200
        assert story.article.date is not None
        assert 15 <= len(story.of(Kind.EXPECTED)) <= 26
        assert 5 <= len(story.of(Kind.FORBIDDEN)) <= 8
