"""The relation vocabulary is read as it is written, and what contradicts itself is refused."""

import pytest

from claimgraph.errors import VocabularyError
from claimgraph.graph.model import EntityType
from claimgraph.graph.vocabulary import load_vocabulary

HEAD = """
@prefix cg: <https://claimgraph.example/ontology#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix rel: <https://claimgraph.example/relation/> .
@prefix schema: <https://schema.org/> .
"""


@pytest.fixture
def load(tmp_path):
    def written(text):
        path = tmp_path / "relations.ttl"
        path.write_text(HEAD + text, encoding="utf-8")
        return load_vocabulary(path)

    return written


def test_everything_that_a_relation_says_is_read(load):
    vocabulary = load(
        'rel:feeds a rdf:Property ; rdfs:label "feeds"@en ; cg:pattern "feed", "give food to" ;'
        'cg:inversePattern "eat from" ; cg:domainType schema:Person, cg:Group ; rdfs:range schema:Thing ;'
        'owl:inverseOf rel:fedBy .\nrel:fedBy a rdf:Property ; rdfs:label "fed by"@en .'
    )
    feeds = vocabulary.by_id["feeds"]
    assert feeds.relation.label == "feeds"
    assert feeds.patterns == ("feed", "give food to")
    assert feeds.inverse_patterns == ("eat from",)
    assert feeds.domain == {EntityType.PERSON, EntityType.GROUP}
    assert feeds.range == {EntityType.THING}
    assert (feeds.inverse, vocabulary.by_id["fedBy"].inverse) == ("fedBy", "feeds")
    assert not feeds.symmetric


def test_patterns_lead_to_their_relation_and_direction(load):
    vocabulary = load(
        'rel:weds a rdf:Property, owl:SymmetricProperty ; rdfs:label "weds"@en ; cg:pattern "wed" ;'
        'cg:inversePattern "be wed by" .'
    )
    ((term, inverted),) = vocabulary.by_pattern["be wed by"]
    assert (term.relation.id, inverted, term.symmetric) == ("weds", True, True)


def test_the_digest_follows_the_file(load):
    one = load('rel:a a rdf:Property ; cg:pattern "a" .')
    load_vocabulary.cache_clear()
    other = load('rel:a a rdf:Property ; cg:pattern "b" .')
    assert one.digest != other.digest
    assert len(one.digest) == 64


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "declares no rdf:Property"),
        ("rel:a a ", "not valid Turtle"),
        ("rel:a a rdf:Property ; owl:inverseOf rel:b .", "has the inverse b; declare"),
        ("rel:a a rdf:Property ; cg:domainType schema:Robot .", "Robot is no entity class"),
        ("rel:a a rdf:Property, owl:SymmetricProperty ; owl:inverseOf rel:a .", "symmetric and has an inverse"),
    ],
)
def test_what_contradicts_itself_is_refused(load, text, complaint):
    with pytest.raises(VocabularyError, match=complaint):
        load(text)


def test_a_missing_file_is_said(tmp_path):
    with pytest.raises(VocabularyError, match="cannot be read"):
        load_vocabulary(tmp_path / "none.ttl")


def test_the_packaged_vocabulary_loads():
    vocabulary = load_vocabulary()
    assert vocabulary.by_id["meets"].symmetric
    assert any(term.relation.id == "supplies" for term, _ in vocabulary.by_pattern["supply"])
