"""Sentence -> claims, a table for each concern: who, what, to whom, with which status, in whose words."""

from datetime import date

import pytest

from claimgraph.extract.claims import claims_of
from claimgraph.extract.language import load
from claimgraph.graph.model import Article, Entity
from claimgraph.graph.vocabulary import load_vocabulary

DATE = date(2024, 3, 8)  # a Friday

STATUS = [
    ("Ana Ruiz met Li Wei in Lima.", "Ana Ruiz meets Li Wei: asserted"),
    ("Ana Ruiz will meet Li Wei in Lima.", "Ana Ruiz meets Li Wei: planned"),
    ("Ana Ruiz was to meet Li Wei in Lima.", "Ana Ruiz meets Li Wei: planned"),
    ("Ana Ruiz did not meet Li Wei.", "Ana Ruiz meets Li Wei: negated"),
    ("Ana Ruiz refused to meet Li Wei.", "Ana Ruiz meets Li Wei: negated"),
    ("Ana Ruiz may meet Li Wei.", "Ana Ruiz meets Li Wei: possible"),
    ("If Ana Ruiz meets Li Wei, the talks will go on.", "Ana Ruiz meets Li Wei: hypothetical"),
]
RELATIONS = [
    ("China has backed Chad since 1990.", "China backs Chad: asserted"),
    ("Chad is backed by China.", "China backs Chad: asserted"),
    ("Ana Ruiz and Li Wei met in Lima.", "Ana Ruiz meets Li Wei: asserted"),
    ("Chad is an ally of France.", "Chad allyOf France: asserted"),
    ("Ana Ruiz held talks with Li Wei.", "Ana Ruiz holdsTalksWith Li Wei: asserted"),
    ("France's ally Chad sent soldiers.", "Chad allyOf France: asserted"),
    ("State Councillor Li Wei spoke.", "Li Wei holdsPosition State Councillor: asserted"),
    ("China provides 90 percent of Chad's energy imports.", "China supplies Chad: asserted"),
    ("The Geneva-based Red Cross sent doctors.", "Red Cross basedIn Geneva: asserted"),
]
ENTITIES = [
    ("Beijing has backed France for years.", "China backs France: asserted"),
    ("President Ana Ruiz flew to Lima. She met Li Wei there.", "Ana Ruiz meets Li Wei: asserted"),
    ("Ana Ruiz flew to Beijing.", "Ana Ruiz travelsTo Beijing: asserted"),
    ("The US-based Red Cross sent doctors.", "Red Cross basedIn United States: asserted"),
    ("Ana Ruiz flew to the city of Lima.", "Ana Ruiz travelsTo Lima: asserted"),
    ("Sales at Norvane rose 14%.", "Sales rise 14%: asserted"),
]


def claims(text):
    article = Article(id="test", title="", text=text, date=DATE)
    return claims_of(load().read(article), load_vocabulary())


def shown(claim):
    thing = claim.object.label if isinstance(claim.object, Entity) else claim.object.value
    return f"{claim.subject.label} {claim.relation.id} {thing}: {claim.status}"


@pytest.mark.parametrize(("text", "expected"), STATUS + RELATIONS + ENTITIES)
def test_text_gives_claim(text, expected):
    assert expected in [shown(claim) for claim in claims(text)]


@pytest.mark.parametrize("text", [text for text, _ in STATUS + RELATIONS + ENTITIES])
def test_evidence_is_what_the_text_says_at_its_offsets(text):
    for claim in claims(text):
        evidence = claim.evidence
        for part in (evidence.quote, evidence.subject, evidence.relation, evidence.object):
            assert text[part.span.start : part.span.end] == part.text
        assert evidence.quote.text in evidence.sentence


def test_speaker_stands_with_what_is_said():
    (claim,) = [one for one in claims("Ana Ruiz said that China backs Chad.") if one.relation.id == "backs"]
    assert claim.attributed_to is not None
    assert claim.attributed_to.entity.label == "Ana Ruiz"
    assert claim.attributed_to.mention.text == "Ana Ruiz"


def test_qualifiers_carry_place_and_reckoned_time():
    (claim,) = [one for one in claims("Ana Ruiz met Li Wei in Lima on Monday.") if one.relation.id == "meets"]
    told = {qualifier.role: (qualifier.mention.text, qualifier.value) for qualifier in claim.qualifiers}
    assert told == {"place": ("in Lima", None), "time": ("on Monday", "2024-03-04")}


@pytest.mark.parametrize(
    ("text", "role", "words"),
    [
        ("Norvane sold the mill six years ago.", "time", "six years ago"),
        ("The bank lent Norvane three million euros.", "recipient", "Norvane"),
        ("The ministry gave the hospitals thirty beds.", "recipient", "the hospitals"),
        ("The union urged Norvane to raise wages.", "content", "to raise wages"),
        ("Prosecutors charged Ana Ruiz with theft.", "topic", "with theft"),
        ("Norvane sold the mill for 3 million euros.", "price", "for 3 million euros"),
        ("Ana Ruiz visited Lima with her brother.", "companion", "with her brother"),
        ("The team won the match with ease.", "manner", "with ease"),
        ("The court ordered the firm to pay, and to apologise.", "content", "to pay, and to apologise"),
    ],
)
def test_qualifiers_of_an_act(text, role, words):
    assert (role, words) in [(one.role, one.mention.text) for claim in claims(text) for one in claim.qualifiers]


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("The ruling may affect 70 projects, according to the council.", "70 projects"),
        ("The group operates from three countries, among them Chad.", "three countries"),
        ("The survivors reached Lima. Doctors treated nine of them.", "nine of survivors"),
        ("Rescuers pulled a boy alive from the river.", "a boy"),
        ("Norvane has no intention of withdrawing its bid.", "no intention of withdrawing its bid"),
        ("The union's foreign policy chief, Ana Ruiz, left.", "foreign policy chief"),
        ("The bomb killed two Syrians.", "two Syrians"),
    ],
)
def test_how_far_an_object_reaches(text, thing):
    assert thing in [claim.object.value for claim in claims(text) if not isinstance(claim.object, Entity)]


@pytest.mark.parametrize(
    "text",
    [
        "The doctors treated nine of them.",
        "The growers signed one.",
        "Ana Ruiz used the canal 40 times.",
        "The envoy resigned two days after the vote.",
    ],
)
def test_what_only_stands_for_something_unknown_is_left_out(text):
    told = [
        part.text for claim in claims(text) for part in (claim.evidence.object, *(q.mention for q in claim.qualifiers))
    ]
    assert not {"nine of them", "one", "40 times", "two days"} & {*told}


def test_quantity_and_good_stay_with_the_claim():
    (claim,) = [
        one for one in claims("China provides 90 percent of Chad's energy imports.") if one.relation.id == "supplies"
    ]
    assert {q.role: q.mention.text for q in claim.qualifiers} == {"quantity": "90 percent", "good": "energy imports"}


def test_same_text_gives_same_claims():
    text = "Ana Ruiz met Li Wei in Lima. She praised him and the city."
    assert claims(text) == claims(text)


def test_pronoun_that_stands_for_nobody_gives_no_claim():
    assert claims("She met Li Wei.") == ()


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Not all workers support the strike.", "backs"),
        ("Not every parent likes the plan.", "like"),
        ("Her neighbour Ana Ruiz met Li Wei.", "is"),
        ("Under the plan, the farms pay for the flights.", "payUnder"),
        ("Ministers agreed at a meeting in Lima to free Ana Ruiz.", "agreeAt"),
        ("Ana Ruiz spent nine years at Norvane.", "spend"),
    ],
)
def test_what_says_too_little_is_left_out(text, relation):
    assert relation not in [claim.relation.id for claim in claims(text)]


@pytest.mark.parametrize("text", ["", "   ", "Yes.", "12 3 4", "It rained.", "“”", "Who knows what?"])
def test_nothing_to_tell_gives_no_claim(text):
    assert claims(text) == ()
