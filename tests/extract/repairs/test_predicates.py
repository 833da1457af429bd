"""The verb of a clause, where the parser took another word for it."""

import pytest
from trees import mended, parsed

from claimgraph.extract.repairs import predicates


def test_a_verb_taken_for_an_adjective():
    doc = parsed(
        """
        The DET court det
        court NOUN claims nsubj
        rejected VERB claims amod VerbForm=Fin
        claims NOUN claims ROOT
        yesterday NOUN claims obl
        . PUNCT claims punct
        """
    )
    assert mended(predicates.verbs_before_objects, doc) == {
        "court": "nsubj rejected",
        "rejected": "ROOT rejected",
        "claims": "obj rejected",
        "yesterday": "obl rejected",
        ".": "punct rejected",
    }


def test_a_participle_before_a_predicate_stays():
    doc = parsed(
        """
        These PRON claims nsubj
        are AUX claims cop
        rejected VERB claims amod VerbForm=Part
        claims NOUN claims ROOT
        """
    )
    assert mended(predicates.verbs_before_objects, doc) == {}


def test_a_verb_behind_a_participle():
    doc = parsed(
        """
        Skulls NOUN found nsubj
        , PUNCT found punct
        found VERB found ROOT VerbForm=Part
        yesterday NOUN found obl
        ; PUNCT found punct
        held VERB shells amod VerbForm=Part
        shells NOUN found obj
        """
    )
    doc[4].text = ","
    assert mended(predicates.verbs_behind_participles, doc) == {
        "Skulls": "nsubj held",
        "found": "acl Skulls",
        "held": "ROOT held",
        "shells": "obj held",
    }


def test_the_verb_of_a_shortened_clause():
    doc = parsed(
        """
        Two NUM killed nsubj:pass
        were AUX killed aux:pass
        killed VERB killed ROOT
        and CCONJ six cc
        six NUM killed conj
        hurt VERB six orphan Tense=Past
        """
    )
    assert mended(predicates.gapped_participles, doc) == {
        "and": "cc hurt",
        "six": "nsubj:pass hurt",
        "hurt": "conj killed",
    }


def test_what_seems_a_plural_is_the_verb_of_a_clause_without_one():
    doc = parsed(
        """
        Ann PROPN says nsubj
        says VERB says ROOT
        that SCONJ roof mark
        the DET museum det
        museum NOUN repairs compound
        repairs NOUN roof compound
        a DET roof det
        roof NOUN says ccomp
        """
    )
    assert mended(predicates.verbs_taken_for_nouns, doc) == {
        "that": "mark repairs",
        "museum": "nsubj repairs",
        "repairs": "ccomp says",
        "roof": "obj repairs",
    }


@pytest.mark.parametrize("label", ["conj", "nmod"])
def test_anything_but_denies_what_follows(label):
    doc = parsed(
        f"""
        It PRON anything nsubj
        was AUX anything cop
        anything PRON anything ROOT
        but CCONJ success cc
        success NOUN anything {label}
        """
    )
    assert mended(predicates.denied_predicates, doc) == {
        "It": "nsubj success",
        "was": "cop success",
        "anything": "advmod success",
        "success": "ROOT success",
    }


def test_what_is_supplied_is_water_to_drink():
    doc = parsed(
        """
        dam NOUN supplies nsubj
        supplies VERB supplies ROOT
        drinking VERB supplies xcomp VerbForm=Ger
        water NOUN drinking obj
        towns NOUN drinking obl
        """
    )
    doc[1].lemma_ = "supply"
    assert mended(predicates.gerunds_before_nouns, doc) == {
        "water": "obj supplies",
        "drinking": "compound water",
        "towns": "obl supplies",
    }


def test_what_is_avoided_is_to_drink():
    doc = parsed(
        """
        dogs NOUN avoid nsubj
        avoid VERB avoid ROOT
        drinking VERB avoid xcomp VerbForm=Ger
        water NOUN drinking obj
        """
    )
    assert mended(predicates.gerunds_before_nouns, doc) == {}


def test_a_participle_behind_had_is_its_verb():
    doc = parsed(
        """
        members NOUN had nsubj
        had AUX had ROOT
        damaged VERB machinery amod
        machinery NOUN had obj
        """
    )
    doc[1].lemma_ = "have"
    assert mended(predicates.verbs_behind_had, doc) == {
        "damaged": "ROOT damaged",
        "had": "aux damaged",
        "machinery": "obj damaged",
        "members": "nsubj damaged",
    }


def test_a_team_described_by_its_defeat_acts():
    doc = parsed(
        """
        Bayern PROPN beaten nsubj
        , PUNCT beaten punct
        beaten VERB beaten ROOT VerbForm=Part
        by ADP rivals case
        rivals NOUN beaten obl:agent
        , PUNCT sacked punct
        sacked VERB beaten conj VerbForm=Fin
        him PRON sacked obj
        """
    )
    assert mended(predicates.verbs_behind_described_subjects, doc) == {
        "sacked": "ROOT sacked",
        "Bayern": "nsubj sacked",
        "beaten": "acl Bayern",
    }


def test_a_verb_taken_for_an_adjective_with_its_subject():
    rows = """
        that SCONJ arms mark
        rebels NOUN seized nsubj
        {0} {1} seized advmod
        seized VERB arms amod
        arms NOUN arms ROOT
        """
    lately, more = (rows.replace("{0}", word).replace("{1}", pos) for word, pos in (("lately", "ADV"), ("more", "ADJ")))
    assert mended(predicates.verbs_before_objects, parsed(lately))["arms"] == "obj seized"
    assert mended(predicates.verbs_before_objects, parsed(more)) == {}


def test_who_does_what_another_verb_says_does_nothing_else():
    doc = parsed(
        """
        dawn NOUN did nsubj
        did VERB did ROOT
        crew NOUN did obj
        reach VERB did xcomp
        it PRON reach obj
        """
    )
    doc[1].lemma_ = "do"
    assert mended(predicates.verbs_behind_did, doc) == {
        "reach": "ROOT reach",
        "did": "aux reach",
        "crew": "nsubj reach",
        "dawn": "obl reach",
    }


def test_the_verb_of_a_clause_is_no_subject_of_its_object():
    doc = parsed(
        """
        that SCONJ roof mark
        a DET repairs det
        museum NOUN repairs compound
        repairs NOUN roof nsubj
        the DET roof det
        roof NOUN roof ROOT
        """
    )
    assert mended(predicates.verbs_taken_for_nouns, doc) == {
        "that": "mark repairs",
        "a": "det museum",
        "museum": "nsubj repairs",
        "repairs": "ROOT repairs",
        "roof": "obj repairs",
    }


def test_no_article_of_one_thing_stands_before_several():
    rows = """
        {0} DET report det
        recording NOUN report compound Number=Sing
        report NOUN report ROOT Number=Plur
        that SCONJ lied mark
        he PRON lied nsubj
        lied VERB report acl
        """
    assert mended(predicates.verbs_behind_singulars, parsed(rows.replace("{0}", "a"))) == {
        "a": "det recording",
        "recording": "nsubj report",
        "lied": "ccomp report",
    }
    assert mended(predicates.verbs_behind_singulars, parsed(rows.replace("{0}", "some"))) == {}


def test_an_aside_parts_an_auxiliary_from_its_verb():
    rows = """
        He PRON had nsubj
        had VERB had ROOT
        not PART had advmod
        , PUNCT died punct
        {0} SCONJ died mark
        papers NOUN died nsubj
        claimed VERB papers acl
        , PUNCT died punct
        died VERB had advcl Tense=Past
        """
    assert mended(predicates.verbs_parted_by_asides, parsed(rows.replace("{0}", "as"))) == {
        "He": "nsubj died",
        "had": "aux died",
        "not": "advmod died",
        "as": "mark claimed",
        "papers": "nsubj claimed",
        "claimed": "advcl died",
        "died": "ROOT died",
    }
    assert mended(predicates.verbs_parted_by_asides, parsed(rows.replace("{0}", "when"))) == {}


def test_what_one_wants_done_is_wished():
    rows = """
        They PRON {0} nsubj
        {0} VERB {0} ROOT
        the DET judge det
        judge NOUN {0} obj
        removed VERB judge acl Tense=Past
        """
    assert mended(predicates.participles_wished_for, parsed(rows.replace("{0}", "want"))) == {"removed": "xcomp want"}
    assert mended(predicates.participles_wished_for, parsed(rows.replace("{0}", "know"))) == {}


def test_adverbs_of_time_part_an_auxiliary_from_its_verb():
    rows = """
        He PRON has nsubj
        has AUX has ROOT
        {0} ADV backed advmod
        backed VERB plans amod
        plans NOUN has obj
        """
    rows = rows.replace("has", "have")
    assert mended(predicates.verbs_behind_had, parsed(rows.replace("{0}", "long"))) == {
        "He": "nsubj backed",
        "have": "aux backed",
        "backed": "ROOT backed",
        "plans": "obj backed",
    }
    assert mended(predicates.verbs_behind_had, parsed(rows.replace("{0}", "badly"))) == {}


def test_no_comma_parts_a_finite_verb_from_its_subject():
    rows = """
        Renn PROPN asked nsubj
        {0} PUNCT asked punct
        asked VERB said ccomp VerbForm=Fin|Tense={1}
        why ADV asked advmod
        , PUNCT said punct
        said VERB said ROOT VerbForm=Fin|Tense=Past
        no INTJ said obj
        """

    def told(mark, tense):
        doc = parsed(rows.replace("{0}", ";").replace("{1}", tense))
        doc[1].text = mark
        return doc

    assert mended(predicates.verbs_behind_described_subjects, told(",", "Past")) == {
        "Renn": "nsubj said",
        "asked": "acl Renn",
    }
    assert mended(predicates.verbs_behind_described_subjects, told("-", "Past")) == {}
    assert mended(predicates.verbs_behind_described_subjects, told(",", "Pres")) == {}


def test_nobody_is_fired_responsible():
    rows = """
        {0} VERB {0} ROOT
        managers NOUN {0} obj
        responsible ADJ {0} xcomp
        for ADP losses case
        losses NOUN responsible obl
        """
    assert mended(predicates.adjectives_behind_objects, parsed(rows.replace("{0}", "fire"))) == {
        "responsible": "amod managers"
    }
    assert mended(predicates.adjectives_behind_objects, parsed(rows.replace("{0}", "make"))) == {}
