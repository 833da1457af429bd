"""Repairs of what stands beside a verb: receivers, states, bounds of numbers, times, and clauses that go on."""

import pytest
from trees import mended, parsed

from claimgraph.extract.repairs import attachments, conjuncts, numbers, objects, relatives, subjects


@pytest.mark.parametrize("label", ["conj schools", "obl lend"])
def test_who_is_given_something_stands_right_before_it(label):
    doc = parsed(
        f"""
        lend VERB lend ROOT
        the DET schools det
        schools NOUN lend obj
        30 NUM pumps nummod
        pumps NOUN {label.split()[1]} {label.split()[0]}
        """
    )
    assert mended(objects.receivers_before_things, doc) == {"schools": "iobj lend", "pumps": "obj lend"}


def test_an_owner_without_a_genitive_is_given_something():
    doc = parsed(
        """
        offer VERB offer ROOT
        the DET farmers det
        farmers NOUN boats nmod:poss
        new ADJ boats amod
        boats NOUN offer obj
        """
    )
    assert mended(objects.receivers_before_things, doc) == {"farmers": "iobj offer"}


def test_an_owner_is_given_nothing():
    doc = parsed(
        """
        sold VERB sold ROOT
        his PRON stake nmod:poss
        stake NOUN sold obj
        """
    )
    doc[0].lemma_ = "sell"
    assert mended(objects.receivers_before_things, doc) == {}


def test_how_a_thing_is_left_is_said_of_the_act():
    doc = parsed(
        """
        left VERB left ROOT
        rates NOUN left obj
        unchanged ADJ rates amod
        on ADP Thursday case
        Thursday PROPN unchanged obl
        """,
        Thursday="DATE",
    )
    doc[0].lemma_ = "leave"
    assert mended(objects.states_behind_objects, doc) == {"unchanged": "xcomp left", "Thursday": "obl left"}


def test_what_describes_a_thing_stays_with_it():
    doc = parsed(
        """
        left VERB left ROOT
        a DET letter det
        letter NOUN left obj
        addressed VERB letter acl Tense=Past|VerbForm=Part
        to ADP her case
        her PRON addressed obl
        """
    )
    doc[0].lemma_ = "leave"
    assert mended(objects.states_behind_objects, doc) == {}


def test_fewer_than_bounds_a_number():
    doc = parsed(
        """
        Fewer ADJ sold advmod
        than ADP Fewer fixed
        nine NUM flats nummod
        flats NOUN sold nsubj
        sold VERB sold ROOT
        """
    )
    assert mended(numbers.bounds_before_numbers, doc) == {"Fewer": "advmod nine"}


def test_a_preposition_before_a_bound_is_that_of_the_noun():
    doc = parsed(
        """
        offer VERB offer ROOT
        to ADP many case
        as ADV many advmod
        many ADJ twelve advmod
        as ADP many fixed
        twelve NUM workers nummod
        workers NOUN offer obl
        """
    )
    assert mended(numbers.bounds_before_numbers, doc) == {"to": "case workers"}


def test_a_phrase_before_a_number_of_years():
    doc = parsed(
        """
        bought VERB bought ROOT
        it PRON bought obj
        from ADP years case
        the DET years det
        state NOUN six compound
        six NUM years nummod
        years NOUN ago obl
        ago ADV bought advmod
        """
    )
    doc[6].lemma_ = "year"
    assert mended(attachments.phrases_before_times, doc) == {
        "from": "case state",
        "the": "det state",
        "state": "obl bought",
    }


@pytest.mark.parametrize(("preposition", "moved"), [("on", {"lost": "acl reports"}), ("in", {})])
def test_what_reports_say_is_no_content_of_the_verb(preposition, moved):
    doc = parsed(
        f"""
        commented VERB commented ROOT
        {preposition} ADP reports case
        reports NOUN commented obl
        that SCONJ lost mark
        votes NOUN lost nsubj
        lost VERB commented ccomp
        """
    )
    doc[2].lemma_ = "report"
    assert mended(attachments.contents_behind_nouns, doc) == moved


def test_what_came_of_an_act_came_of_nobody_whom_it_hit():
    doc = parsed(
        """
        gunmen NOUN fired nsubj
        fired VERB fired ROOT VerbForm=Fin
        on ADP people case
        people NOUN fired obl
        leaving VERB people acl
        a DET church det
        church NOUN leaving obj
        , PUNCT killing punct
        killing VERB leaving advcl
        two NUM killing obj
        """
    )
    doc[8].lemma_ = "kill"
    assert mended(attachments.results_behind_participles, doc) == {"killing": "advcl fired"}


def test_no_verb_goes_on_from_a_noun():
    doc = parsed(
        """
        isles NOUN raised nsubj
        , PUNCT govern punct
        which PRON govern nsubj PronType=Rel
        govern VERB isles acl:relcl
        themselves PRON govern obj
        and CCONJ belong cc
        belong VERB isles conj
        raised VERB raised ROOT
        """
    )
    assert mended(conjuncts.verbs_joined_to_nouns, doc) == {"belong": "conj govern"}


def test_a_clause_behind_but_is_no_second_content():
    doc = parsed(
        """
        say VERB say ROOT
        whether SCONJ leave mark
        it PRON leave nsubj
        leave VERB say ccomp
        , PUNCT official punct
        but CCONJ official cc
        an DET official det
        official NOUN denied nsubj
        denied VERB say ccomp
        it PRON denied obj
        """
    )
    assert mended(conjuncts.clauses_behind_but, doc) == {"denied": "conj say", "but": "cc denied"}


def test_what_is_asked_ends_at_but():
    doc = parsed(
        """
        unclear ADJ unclear ROOT
        whether SCONJ left mark
        they PRON left nsubj
        left VERB unclear csubj
        but CCONJ warned cc
        she PRON warned nsubj
        warned VERB left conj
        them PRON warned obj
        """
    )
    doc[0].pos_ = "VERB"
    assert mended(conjuncts.clauses_behind_but, doc) == {"warned": "conj unclear"}


def test_what_goes_on_in_the_present_was_not_said_in_the_past():
    doc = parsed(
        """
        She PRON said nsubj
        said VERB said ROOT Tense=Past|VerbForm=Fin
        it PRON won nsubj
        won VERB said ccomp Tense=Past|VerbForm=Fin
        , PUNCT goes punct
        but CCONJ goes cc
        counting NOUN goes nsubj
        goes VERB won conj Tense=Pres|VerbForm=Fin
        """
    )
    doc[1].lemma_ = "say"
    assert mended(conjuncts.clauses_behind_but, doc) == {"goes": "conj said"}


def test_nothing_behind_a_semicolon_belongs_to_a_verb_before_it():
    doc = parsed(
        """
        Two NUM survived nsubj
        survived VERB survived ROOT
        ; PUNCT third punct
        the DET third det
        third ADJ survived obj
        """
    )
    assert mended(attachments.phrases_behind_semicolons, doc) == {"third": "parataxis survived"}


def test_where_somebody_was_found_alive():
    doc = parsed(
        """
        found VERB found ROOT
        alive ADJ found xcomp
        in ADP cave case
        cave NOUN alive obl
        """
    )
    assert mended(objects.phrases_behind_states, doc) == {"cave": "obl found"}


def test_a_second_subject_explains_a_name():
    doc = parsed(
        """
        Ruiz PROPN resigned nsubj
        , PUNCT surgeon punct
        a DET surgeon det
        surgeon NOUN resigned nsubj
        , PUNCT surgeon punct
        resigned VERB resigned ROOT
        """,
        Ruiz="PERSON",
    )
    assert mended(subjects.explanations_of_subjects, doc) == {"surgeon": "appos Ruiz"}


def test_the_last_of_joined_nouns_has_the_relative_clause():
    doc = parsed(
        """
        firm NOUN said nsubj Number=Sing
        nor CCONJ ministry cc
        ministry NOUN firm conj Number=Sing
        , PUNCT owns punct
        which PRON owns nsubj PronType=Rel
        owns VERB firm acl:relcl Number=Sing|Tense=Pres|VerbForm=Fin
        it PRON owns obj
        said VERB said ROOT
        """
    )
    assert mended(relatives.relatives_that_agree, doc) == {"owns": "acl:relcl ministry"}


def test_what_came_of_a_vote_did_not_come_of_a_debate():
    doc = parsed(
        """
        house NOUN passed nsubj
        passed VERB passed ROOT VerbForm=Fin
        it PRON passed obj
        after ADP debate case
        debate NOUN passed obl
        that PRON lasted nsubj PronType=Rel
        lasted VERB debate acl:relcl
        , PUNCT sending punct
        sending VERB lasted advcl
        it PRON sending obj
        """
    )
    assert mended(attachments.results_behind_participles, doc) == {"sending": "advcl passed"}
