"""The same name is one entity; a shorter name joins the one fuller name that it fits."""

import pytest

from claimgraph.graph.aliases import Aliases, Split
from claimgraph.graph.identity import Sighting, identify
from claimgraph.graph.model import Entity, EntityType

PERSON, ORGANIZATION, PLACE = EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE


def seen(article, label, *names, type=PERSON):
    return Sighting(article, Entity(label.replace(" ", "_"), label, type, names))


def ids(*sightings, aliases=None):
    """Article -> ids of its entities in the whole graph."""
    found = identify(sightings, aliases or Aliases())
    return {article: sorted(one.entity.id for one in own.values()) for article, own in found.items()}


@pytest.mark.parametrize(
    ("short", "fuller"),
    [
        (seen("b", "Ruiz"), seen("a", "Ana Ruiz")),
        (seen("b", "Ruiz"), seen("a", "Ana Ruiz", "Ruiz")),
        (seen("b", "Ana Ruiz"), seen("a", "Ana Maria Ruiz")),
        (seen("b", "Nato", type=ORGANIZATION), seen("a", "North Atlantic Treaty", "Nato", type=ORGANIZATION)),
        (seen("b", "FRB", type=ORGANIZATION), seen("a", "Federal Rivers Board", type=ORGANIZATION)),
    ],
    ids=["surname", "alias", "fuller", "other name", "initials"],
)
def test_a_shorter_name_joins_the_fuller_one(short, fuller):
    assert ids(short, fuller) == {"a": [fuller.entity.id], "b": [fuller.entity.id]}
    assert identify([short, fuller], Aliases())["b"][short.entity.id].reason


@pytest.mark.parametrize(
    "others",
    [
        [seen("a", "Ana Ruiz"), seen("c", "Marco Ruiz")],
        [seen("a", "Ana Ruiz", "Ruiz"), seen("c", "Marco Ruiz")],
        [seen("a", "Ruiz", type=PLACE), seen("c", "Port Ruiz", "Ruiz", type=PLACE)],
        [seen("a", "Ana Ruizinho")],
    ],
    ids=["two of the surname", "an alias and a surname", "another type", "another name"],
)
def test_what_fits_several_or_none_stays_by_itself(others):
    assert ids(seen("b", "Ruiz"), *others)["b"] == ["Ruiz"]


def test_what_every_body_may_be_called_joins_none():
    council = seen("a", "Andean Council", "Council", type=ORGANIZATION)
    assert ids(seen("b", "Council", type=ORGANIZATION), council)["b"] == ["Council"]


def test_descriptions_join_nobody():
    other = seen("a", "Quilla mine", "the mine", type=EntityType.THING)
    assert ids(seen("b", "the mine", type=EntityType.THING), other)["b"] == ["the_mine"]


def test_the_article_keeps_the_names_it_uses():
    found = identify([seen("b", "Ruiz"), seen("a", "Ana Ruiz", "Minister Ruiz")], Aliases())
    assert found["b"]["Ruiz"].entity == Entity("Ana_Ruiz", "Ana Ruiz", PERSON, ("Ruiz",))
    assert found["a"]["Ana_Ruiz"].entity.aliases == ("Minister Ruiz",)
    assert not found["a"]["Ana_Ruiz"].changes


def test_a_chain_of_names_ends_at_the_fullest():
    assert ids(seen("a", "Ruiz"), seen("b", "Ana Ruiz"), seen("c", "Ana Maria Ruiz"))["b"] == ["Ana_Maria_Ruiz"]


def test_the_type_is_that_of_most_articles():
    sightings = [seen("a", "Norvane", type=PLACE), *(seen(x, "Norvane", type=ORGANIZATION) for x in "bc")]
    found = identify(sightings, Aliases())
    assert {one["Norvane"].entity.type for one in found.values()} == {ORGANIZATION}
    assert found["a"]["Norvane"].changes
    assert not found["b"]["Norvane"].changes


def test_aliases_merge_under_the_first_name_even_against_the_fuller_one():
    aliases = Aliases(merges=(("ruiz", "ana ruiz", "the minister"),))
    assert ids(seen("a", "Ana Ruiz"), seen("b", "Ruiz"), aliases=aliases) == {"a": ["Ruiz"], "b": ["Ruiz"]}


def test_aliases_keep_names_apart():
    aliases = Aliases(apart=(frozenset({"ruiz", "ana ruiz"}),))
    assert ids(seen("a", "Ana Ruiz"), seen("b", "Ruiz"), aliases=aliases)["b"] == ["Ruiz"]


def test_aliases_tell_namesakes_apart():
    aliases = Aliases(splits=(Split("jo lund", frozenset({"b"}), "Jo Lund (skier)"),))
    found = identify([seen("a", "Jo Lund"), seen("b", "Jo Lund"), seen("c", "Jo Lund")], aliases)
    assert {article: one["Jo_Lund"].entity.label for article, one in found.items()} == {
        "a": "Jo Lund",
        "b": "Jo Lund (skier)",
        "c": "Jo Lund",
    }


def test_aliases_rename_and_retype():
    aliases = Aliases(labels={"ana ruiz": "Ana María Ruiz"}, types={"ana ruiz": EntityType.GROUP})
    found = identify([seen("a", "Ana Ruiz")], aliases)["a"]["Ana_Ruiz"].entity
    assert found == Entity("Ana_Ruiz", "Ana María Ruiz", EntityType.GROUP, ("Ana Ruiz",))


def test_the_order_of_articles_does_not_matter():
    sightings = [seen("a", "Ruiz"), seen("b", "Ana Ruiz"), seen("c", "Lund", type=PLACE), seen("d", "Lund")]
    assert identify(sightings, Aliases()) == identify(sightings[::-1], Aliases())
