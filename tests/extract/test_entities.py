"""What an entity is called, what it is, and which words stand for it."""

import pytest

from claimgraph.extract.coreference import Reason, resolve
from claimgraph.extract.entities import entities
from claimgraph.extract.language import load
from claimgraph.graph.model import Article, EntityType


@pytest.fixture(scope="module")
def pipeline():
    return load()


def known(pipeline, text):
    document = pipeline.read(Article(id="x", title="", text=text))
    return document.doc, entities(document, resolve(document))


def word(doc, text):
    return next(token for token in doc if token.text == text)


def subject(pipeline, text, head):
    doc, found = known(pipeline, text)
    return found.subject_for(word(doc, head))


def test_a_person_is_labelled_by_the_fullest_name(pipeline):
    doc, found = known(pipeline, "Foreign Minister Ana Ruiz arrived. Ruiz said she was tired.")
    person = found.entity_of(word(doc, "she"))
    assert (person.id, person.label, person.type) == ("Ana_Ruiz", "Ana Ruiz", EntityType.PERSON)
    assert person.aliases == ("Ruiz",)


def test_a_country_has_its_english_name(pipeline):
    country = subject(pipeline, "America sent ships.", "America")
    assert (country.id, country.type) == ("United_States", EntityType.COUNTRY)
    assert country.aliases == ("America",)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Beijing threatened Japan.", "China"),
        ("Beijing is wary of Japan.", "China"),
        ("Beijing is a big city.", "Beijing"),
        ("Beijing lies in the north.", "Beijing"),
        ("Beijing was accused of fraud.", "China"),
    ],
)
def test_a_capital_that_acts_stands_for_its_state(pipeline, text, label):
    assert subject(pipeline, text, "Beijing").label == label


def test_where_something_happens_a_capital_stays_a_place(pipeline):
    doc, found = known(pipeline, "Li Wei spoke in Beijing.")
    assert found.object_for(word(doc, "Beijing"), acting=False).label == "Beijing"
    assert found.object_for(word(doc, "Beijing"), acting=True).label == "China"


def test_a_demonym_leads_to_its_country(pipeline):
    doc, found = known(pipeline, "Chinese leaders spoke.")
    assert found.country_of(word(doc, "Chinese")).label == "China"
    assert found.country_of(word(doc, "leaders")) is None


def test_a_phrase_said_once_is_an_entity_as_a_subject_alone(pipeline):
    doc, found = known(pipeline, "The farmers sold a mill.")
    assert found.subject_for(word(doc, "farmers")).label == "farmers"
    assert found.object_for(word(doc, "mill"), acting=False) is None


def test_a_phrase_taken_up_again_is_an_entity(pipeline):
    doc, found = known(pipeline, "Ana Ruiz sold a mill. The mill burned.")
    assert found.object_for(word(doc, "mill"), acting=False).label == "mill"


@pytest.mark.parametrize(
    ("text", "head", "label"),
    [
        ("Ana Ruiz sold a mill. Her lawyers resigned.", "lawyers", "Ana Ruiz’s lawyers"),
        ("Norvane, whose collapse shocked Lima in 2019, was a bank.", "collapse", "Norvane’s collapse"),
        ("A mill burned. Its workers wept.", "workers", "mill’s workers"),
        ("Her lawyers resigned.", "lawyers", "lawyers"),
    ],
)
def test_a_pronoun_that_owns_a_thing_is_replaced_or_left_out(pipeline, text, head, label):
    assert subject(pipeline, text, head).label == label


def test_letters_behind_a_name_are_no_part_of_it(pipeline):
    assert subject(pipeline, "Gregor Tait KC resigned on Sunday.", "KC").label == "Gregor Tait"


def test_a_noun_tells_that_a_name_is_no_persons(pipeline):
    _doc, found = known(pipeline, "Adria Marr, a family-owned company based in Lima, bought a ship.")
    assert found.by_id["Adria_Marr"].type is EntityType.ORGANIZATION


def test_a_phrase_has_an_id_of_its_article(pipeline):
    doc, found = known(pipeline, "The farmers sold a mill.")
    farmers = found.subject_for(word(doc, "farmers"))
    assert farmers.id.startswith("farmers_") and farmers.type is EntityType.GROUP


@pytest.mark.parametrize("text", ["She sold a mill.", "Sunday was cold."])
def test_what_cannot_be_told_is_no_entity(pipeline, text):
    assert subject(pipeline, text, text.split()[0]) is None


def test_every_merge_can_be_explained(pipeline):
    doc, found = known(pipeline, "Ana Ruiz arrived. She was tired.")
    (link,) = found.links(found.entity_of(word(doc, "She")))
    assert (link.antecedent.text, link.anaphor.text, link.reason) == ("Ana Ruiz", "She", Reason.PRONOUN)
