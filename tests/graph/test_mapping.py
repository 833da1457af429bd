"""Claims become triples and come back the same."""

import pytest
from stories import BID, DIG, FOUNDED, MAY_BUY, MET, MINISTER, NOT_MET, STORIES, SUPPLY, TO_MEET, WOULD_SELL

from claimgraph.graph import mapping, reading
from claimgraph.graph.descriptions import Description, describe
from claimgraph.graph.model import Relation, RelationTerm, RelationVocabulary, Span
from claimgraph.graph.vocabulary import CG, OWL, RDF, RDFS, REL, Names

NAMES = Names()
NO_TERMS = RelationVocabulary(())
CLAIMS = [claim for claims in STORIES.values() for claim in claims]


def edges(claim, vocabulary=NO_TERMS):
    return {
        (reading.id_of(t.subject), reading.id_of(t.predicate), getattr(t.object, "value", "").rpartition("/")[2])
        for t in mapping.edge_triples(NAMES, claim, vocabulary)
        if t.predicate.value.startswith("https://claimgraph.example/relation/")
    }


@pytest.mark.parametrize("claim", CLAIMS)
def test_a_claim_comes_back_equal(claim):
    described = describe(mapping.claims_triples(NAMES, [claim], NO_TERMS))
    assert reading.claim(NAMES.claim(claim.id), lambda node: described.get(node, Description())) == claim


@pytest.mark.parametrize("article", STORIES)
def test_an_article_comes_back_equal(article):
    described = describe(mapping.article_triples(NAMES, article))
    assert reading.article(NAMES.article(article.id), described.__getitem__) == article


def test_an_article_without_its_text_keeps_the_rest():
    described = describe(mapping.article_triples(NAMES, BID, with_text=False))
    read = reading.article(NAMES.article(BID.id), described.__getitem__)
    assert (read.text, read.title, read.url, read.date) == ("", BID.title, BID.url, BID.date)


@pytest.mark.parametrize("claim", [SUPPLY, TO_MEET, MET], ids=["attributed", "planned", "asserted"])
def test_what_is_asserted_or_planned_gives_a_plain_edge(claim):
    assert (claim.subject.id, claim.relation.id, claim.object.id) in edges(claim)


@pytest.mark.parametrize("claim", [NOT_MET, MAY_BUY, WOULD_SELL], ids=["negated", "possible", "hypothetical"])
def test_what_is_negated_possible_or_hypothetical_gives_none(claim):
    assert not edges(claim)


def test_symmetric_relations_give_the_edge_back():
    meets = RelationVocabulary((RelationTerm(MET.relation, symmetric=True),))
    assert edges(MET, meets) == {("Ana_Ruiz", "meets", "Li_Wei"), ("Li_Wei", "meets", "Ana_Ruiz")}


def test_inverse_relations_give_the_edge_back_under_the_other_name():
    terms = (
        RelationTerm(SUPPLY.relation, inverse="suppliedBy"),
        RelationTerm(Relation("suppliedBy", "supplied by"), inverse="supplies"),
    )
    assert edges(SUPPLY, RelationVocabulary(terms)) == {
        ("Peru", "supplies", "Ecuador"),
        ("Ecuador", "suppliedBy", "Peru"),
    }


def test_symmetry_and_inverses_are_said_of_the_relation():
    terms = (
        RelationTerm(MET.relation, symmetric=True),
        RelationTerm(SUPPLY.relation, inverse="suppliedBy"),
        RelationTerm(Relation("suppliedBy", "supplied by"), inverse="supplies"),
    )
    described = describe(mapping.claims_triples(NAMES, [MET, SUPPLY], RelationVocabulary(terms)))
    assert OWL("SymmetricProperty") in described[REL("meets")].nodes(RDF("type"))
    assert described[REL("supplies")].nodes(OWL("inverseOf")) == [REL("suppliedBy")]
    assert described[REL("suppliedBy")].texts(RDFS("label")) == ["supplied by"]


def test_a_literal_has_no_edge_back():
    assert len(edges(MINISTER, RelationVocabulary((RelationTerm(MINISTER.relation, symmetric=True),)))) == 1


@pytest.mark.parametrize(
    ("claim", "written"),
    [
        (MINISTER, '"Foreign Minister"@en'),
        (FOUNDED, '"1998-03-03"^^<http://www.w3.org/2001/XMLSchema#date>'),
        (DIG, f'"We dig with care,"^^{CG("Quote")}'),
    ],
)
def test_literals_carry_their_type(claim, written):
    assert str(mapping.filler(NAMES, claim.object)) == written


def test_time_and_place_can_be_asked_of_the_claim_itself():
    said = describe(mapping.claim_triples(NAMES, TO_MEET))[NAMES.claim(TO_MEET.id)]
    assert said.texts(CG("time")) == ["2024-05-17"]
    assert said.texts(CG("timeText")) == ["on Friday"]
    assert said.nodes(CG("place")) == [NAMES.entity("Copper_Fair")]


def test_there_are_no_blank_nodes_and_the_base_is_the_one_asked_for():
    names = Names("https://example.org/kg/")
    for claim in CLAIMS:
        for triple in mapping.claim_triples(names, claim):
            assert "_:" not in (str(triple.subject)[:2], str(triple.object)[:2])
            assert str(triple.subject).startswith(("<https://example.org/kg/", f"<{REL.iri}"))


def test_names_of_any_script_and_any_sign_survive_the_iri():
    for id in ("São_Paulo", "北京", "A/B & C?", "50%", "https://x.example/a#b", "o'neill", "a_(b)"):
        assert reading.id_of(NAMES.entity(id)) == id
        assert reading.id_of(NAMES.passage(id, Span(3, 7))) == id
