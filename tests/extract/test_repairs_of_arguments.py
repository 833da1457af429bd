"""Repairs of what stands beside a verb: receivers, states, bounds of numbers, times, and clauses that go on."""

import pytest
from trees import parsed

from claimgraph.extract.repairs import attachments, conjuncts, numbers, objects


def mended(repair, doc):
    """The arcs that a repair changes, as ``word -label-> head``."""
    before = {token: (token.head, token.dep_) for token in doc}
    doc.hang(list(repair(doc)))
    return {str(t): f"{t.dep_} {t.head}" for t in doc if (t.head, t.dep_) != before[t]}


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
