"""Parts of speech."""

import pytest
from trees import mended, parsed

from claimgraph.extract.repairs import tags


def test_a_plural_between_a_name_and_an_infinitive_is_a_verb():
    doc = parsed(
        """
        Ferro PROPN plans compound
        plans NOUN plans ROOT
        to PART begin mark
        begin VERB plans acl
        """
    )
    doc[1].lemma_ = "plan"
    assert mended(tags.plans, doc) == {"Ferro": "nsubj plans", "begin": "xcomp plans"}
    assert doc[1].pos_ == "VERB"


def test_plans_with_an_owner_are_nouns():
    doc = parsed(
        """
        Its PRON plans nmod:poss
        plans NOUN failed nsubj
        to PART begin mark
        begin VERB plans acl
        failed VERB failed ROOT
        """
    )
    doc[1].lemma_ = "plan"
    assert mended(tags.plans, doc) == {}


def test_a_verb_of_saying_ends_a_sentence():
    rows = """
        Losses NOUN grow nsubj
        will AUX grow aux VerbForm=Fin
        grow VERB grow ROOT
        {0} PUNCT grow punct
        doctors NOUN grow conj Number=Plur
        at ADP estimate case
        the DET estimate det
        clinic NOUN estimate compound
        estimate NOUN doctors nmod
        . PUNCT grow punct
        """
    told = parsed(rows.replace("{0}", ","))
    told[4].lemma_ = "doctor"
    assert mended(tags.speakers_at_the_end, told) == {
        "doctors": "nsubj estimate",
        "at": "case clinic",
        "the": "det clinic",
        "clinic": "nmod doctors",
        "estimate": "parataxis grow",
    }
    listed = parsed(rows.replace("{0}", "-"))
    listed[4].lemma_ = "doctor"
    assert mended(tags.speakers_at_the_end, listed) == {}


def test_nobody_lives_82_times():
    rows = """
        singer NOUN singer ROOT
        who PRON lives nsubj
        is AUX lives cop
        82 NUM lives nummod
        {0} CCONJ lives cc
        lives NOUN singer acl:relcl
        """
    doc = parsed(rows.replace("{0}", "and"))
    assert mended(tags.ages_before_acts, doc) == {
        "who": "nsubj 82",
        "is": "cop 82",
        "82": "acl:relcl singer",
        "lives": "conj 82",
    }
    assert doc[5].pos_ == "VERB"
    counted = parsed(rows.replace("{0}", "and").replace("is AUX lives cop", "his PRON lives det"))
    assert mended(tags.ages_before_acts, counted) == {}


def test_no_noun_has_an_object():
    rows = """
        ruling NOUN ruling ROOT
        , PUNCT forces punct
        {0} {1} forces {2}
        forces NOUN ruling conj
        Renn PROPN forces obj
        """
    bare = parsed(rows.replace("{0}", "now").replace("{1}", "ADV").replace("{2}", "advmod"))
    assert mended(tags.plurals_with_objects, bare) == {}
    assert bare[3].pos_ == "VERB"
    described = parsed(rows.replace("{0}", "the").replace("{1}", "DET").replace("{2}", "det"))
    assert mended(tags.plurals_with_objects, described) == {}
    assert described[3].pos_ == "NOUN"


@pytest.mark.parametrize(
    ("own", "word", "wanted"),
    [
        ("Few", "doubt", {"Few": "nsubj doubt", "sank": "ccomp doubt"}),
        ("Nobody", "doubts", {"Nobody": "nsubj doubts", "sank": "ccomp doubts"}),
        ("Some", "doubts", {}),
    ],
)
def test_a_quantifier_of_several_and_a_singular_are_a_subject_and_its_verb(own, word, wanted):
    doc = parsed(
        f"""
        {own} ADJ {word} amod
        {word} NOUN {word} ROOT
        that SCONJ sank mark
        it PRON sank nsubj
        sank VERB {word} acl
        """
    )
    doc[1].lemma_ = "doubt"
    assert mended(tags.verbs_behind_quantifiers, doc) == wanted
    assert doc[1].pos_ == ("VERB" if wanted else "NOUN")
