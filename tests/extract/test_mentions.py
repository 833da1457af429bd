"""Which noun phrases are found, and what their words tell."""

import pytest

from claimgraph.extract.language import load
from claimgraph.extract.mentions import Determiner, Kind, mentions
from claimgraph.extract.traits import Gender, Number, Person
from claimgraph.graph.model import Article, EntityType

PHRASES = [
    ("The old mayor of Lima resigned.", ["The old mayor of Lima", "Lima"]),
    ("Ana Ruiz, the mayor of Lima, resigned.", ["Ana Ruiz", "the mayor of Lima", "Lima"]),
    ("The firm that owns the mill is rich.", ["The firm", "the mill"]),
    ("She sold her mother's house.", ["She", "her mother's house", "her mother's", "her"]),
    ("Ana Ruiz and Li Wei met.", ["Ana Ruiz and Li Wei", "Ana Ruiz", "Li Wei"]),
    ("There is a mill.", ["a mill"]),
    ("Born in Lima, Ana Ruiz sang.", ["Lima", "Ana Ruiz"]),
]
TRAITS = [
    ("The queen spoke.", "The queen", Number.SINGULAR, Gender.FEMALE, EntityType.PERSON),
    ("The farmers spoke.", "The farmers", Number.PLURAL, None, EntityType.PERSON),
    ("The committee spoke.", "The committee", None, Gender.NEUTER, EntityType.ORGANIZATION),
    ("Mr Hale spoke.", "Mr Hale", Number.SINGULAR, Gender.MALE, EntityType.PERSON),
    ("Maria Ruiz spoke.", "Maria Ruiz", Number.SINGULAR, Gender.FEMALE, EntityType.PERSON),
    ("France spoke.", "France", None, Gender.NEUTER, EntityType.COUNTRY),
    ("The stone fell.", "The stone", Number.SINGULAR, Gender.NEUTER, EntityType.THING),
]


@pytest.fixture(scope="module")
def pipeline():
    return load()


def found(pipeline, text):
    return mentions(pipeline.read(Article(id="x", title="", text=text)))


def first(pipeline, text):
    return found(pipeline, text)[0]


@pytest.mark.parametrize(("text", "phrases"), PHRASES)
def test_phrases(pipeline, text, phrases):
    assert sorted(mention.text for mention in found(pipeline, text)) == sorted(phrases)


@pytest.mark.parametrize(("text", "phrase", "number", "gender", "kind"), TRAITS)
def test_traits(pipeline, text, phrase, number, gender, kind):
    mention = next(mention for mention in found(pipeline, text) if mention.text == phrase)
    assert (mention.traits.number, mention.traits.gender, mention.traits.type) == (number, gender, kind)


def test_offsets_give_the_text(pipeline):
    text = "Ana Ruiz’s mill — “the best” — burned.\n\nShe sold it on Sunday."
    for mention in found(pipeline, text):
        assert text[mention.span.start : mention.span.end] == mention.text


def test_a_title_stays_outside_of_the_name(pipeline):
    mention = first(pipeline, "State Councillor Li Wei spoke.")
    assert (mention.kind, mention.name, mention.text) == (Kind.NAME, "Li Wei", "State Councillor Li Wei")


def test_determiners(pipeline):
    assert first(pipeline, "The mill burned.").determiner is Determiner.DEFINITE
    assert first(pipeline, "A mill burned.").determiner is Determiner.INDEFINITE
    assert first(pipeline, "Mills burned.").determiner is Determiner.NONE


def test_persons_of_pronouns(pipeline):
    persons = {mention.text: mention.traits.person for mention in found(pipeline, "I told you that he lied.")}
    assert persons == {"I": Person.FIRST, "you": Person.SECOND, "he": Person.THIRD}


def test_dates_are_marked(pipeline):
    assert any(mention.traits.time for mention in found(pipeline, "They met on Sunday."))
