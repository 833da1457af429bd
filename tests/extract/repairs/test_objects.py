"""Objects, receivers, states and times beside them."""

import pytest
from trees import mended, parsed

from claimgraph.extract.repairs import objects


def test_no_day_is_said():
    doc = parsed(
        """
        Ann PROPN say nsubj
        say VERB say ROOT
        Monday PROPN say ccomp
        that SCONJ won mark
        he PRON won nsubj
        won VERB say ccomp
        """,
        Monday="DATE",
    )
    assert mended(objects.times_beside_objects, doc) == {"Monday": "obl:unmarked say"}


def test_a_name_behind_a_verb_taken_for_a_noun():
    doc = parsed(
        """
        Agencies NOUN quotes nsubj
        quotes NOUN quotes ROOT
        Ruiz PROPN quotes appos
        """,
        Ruiz="PERSON",
    )
    assert mended(objects.objects_behind_nouns, doc) == {"Ruiz": "obj quotes"}


def test_a_noun_right_behind_a_verb_is_its_object():
    doc = parsed(
        """
        Drugs NOUN cut nsubj
        cut VERB cut ROOT
        deaths NOUN cut conj
        """
    )
    assert mended(objects.objects_joined_to_verbs, doc) == {"deaths": "obj cut"}


def test_the_place_of_a_meeting_is_no_place_of_its_day():
    doc = parsed(
        """
        They PRON met nsubj
        met VERB met ROOT
        Friday PROPN met obl
        in ADP Lima case
        Lima PROPN Friday nmod
        """,
        Friday="DATE",
        Lima="GPE",
    )
    assert mended(objects.places_behind_times, doc) == {"Lima": "obl met"}


def test_what_is_carried_receives_nothing():
    doc = parsed(
        """
        Ships NOUN carry nsubj
        carry VERB carry ROOT
        guns NOUN carry iobj
        """
    )
    assert mended(objects.lone_receivers, doc) == {"guns": "obj carry"}


def test_what_one_promised_to_join_is_joined():
    doc = parsed(
        """
        talks NOUN talks ROOT
        which PRON promised obj PronType=Rel
        Ann PROPN promised nsubj
        promised VERB talks acl:relcl
        to PART join mark
        join VERB promised xcomp
        """
    )
    assert mended(objects.objects_of_infinitives, doc) == {"which": "obj join"}


def test_behind_a_comma_no_verb_has_a_second_object():
    doc = parsed(
        """
        bought VERB bought ROOT
        Norvane PROPN bought obj
        , PUNCT maker punct
        the DET maker det
        maker NOUN bought obj
        of ADP pumps case
        pumps NOUN maker nmod
        """
    )
    assert mended(objects.explanations_of_objects, doc) == {"maker": "appos Norvane"}


def test_the_day_is_that_of_the_act():
    doc = parsed(
        """
        She PRON sold nsubj
        sold VERB sold ROOT
        shares NOUN sold obj
        on ADP Sunday case
        Sunday PROPN shares nmod
        """,
        Sunday="DATE",
    )
    assert mended(objects.days_behind_objects, doc) == {"Sunday": "obl sold"}


def test_a_name_behind_a_comma_explains_the_person_before_it():
    doc = parsed(
        """
        beat VERB beat ROOT
        the DET champion det
        champion NOUN beat obj
        , PUNCT Kolar punct
        Kolar PROPN beat obj
        """,
        Kolar="PERSON",
    )
    assert mended(objects.explanations_of_objects, doc) == {"Kolar": "appos champion"}


def test_a_penalty_is_missed_before_the_break():
    doc = parsed(
        """
        Ann PROPN missed nsubj
        missed VERB missed ROOT
        a DET penalty det
        penalty NOUN missed obj
        before ADP break case
        the DET break det
        break NOUN penalty nmod
        """
    )
    assert mended(objects.phrases_of_time_behind_objects, doc) == {"break": "obl missed"}


def test_of_two_subjects_the_one_behind_the_verb_is_its_object():
    doc = parsed(
        """
        Ann PROPN withdrew nsubj
        withdrew VERB withdrew ROOT
        ministers NOUN withdrew nsubj
        """
    )
    assert mended(objects.second_subjects, doc) == {"ministers": "obj withdrew"}


def test_who_gets_what_is_sold():
    doc = parsed(
        """
        Ann PROPN sold nsubj
        sold VERB sold ROOT
        land NOUN sold obj
        to ADP Norvane case
        Norvane PROPN land nmod
        """,
        Norvane="ORG",
    )
    doc[1].lemma_ = "sell"
    assert mended(objects.receivers_behind_objects, doc) == {"Norvane": "obl sold"}


def test_that_is_the_object_of_an_infinitive_without_one():
    rows = """
        {0} NOUN {0} ROOT
        that SCONJ failed mark
        it PRON failed nsubj
        failed VERB {0} acl:relcl
        to PART ship mark
        ship VERB failed xcomp
        """
    assert mended(objects.objects_of_infinitives, parsed(rows.replace("{0}", "goods"))) == {"that": "obj ship"}
    assert mended(objects.objects_of_infinitives, parsed(rows.replace("{0}", "report"))) == {}
    assert mended(objects.objects_of_infinitives, parsed(rows.replace("{0}", "year"))) == {}


def test_which_is_the_object_of_the_lowest_infinitive():
    doc = parsed(
        """
        mines NOUN mines ROOT
        which PRON say obj PronType=Rel
        they PRON say nsubj
        say VERB mines acl:relcl
        owners NOUN going nsubj
        going VERB say ccomp
        to PART sell mark
        sell VERB going xcomp
        """
    )
    assert mended(objects.objects_of_infinitives, doc) == {"which": "obj sell"}


def test_who_is_named_as_something_is_the_object():
    rows = """
        They PRON named nsubj
        named VERB named ROOT
        Renn PROPN named xcomp
        {0} ADP head case
        head NOUN named obl
        """
    assert mended(objects.objects_before_as, parsed(rows.replace("{0}", "as"))) == {"Renn": "obj named"}
    assert mended(objects.objects_before_as, parsed(rows.replace("{0}", "after"))) == {}


def test_a_time_behind_a_noun_stands_apart():
    rows = """
        left VERB left ROOT
        {0} DET days det
        city NOUN days compound
        days NOUN left obj Number=Plur
        before ADP vote case
        vote NOUN left obl
        """

    def left(article):
        doc = parsed(rows.replace("{0}", article))
        doc[3].lemma_ = "day"
        return doc

    assert mended(objects.times_behind_nouns, left("the")) == {
        "the": "det city",
        "city": "obj left",
        "days": "obl:unmarked left",
    }
    later = left("the")
    later[4].text = later[4].lower_ = "of"
    assert mended(objects.times_behind_nouns, later) == {}


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


@pytest.mark.parametrize(
    ("noun", "lemma", "behind", "mends"),
    [
        ("hours", "hour", "before", True),
        ("hours", "hour", "there", False),
        ("trains", "train", "before", False),
    ],
)
def test_how_far_off_is_no_object(noun, lemma, behind, mends):
    doc = parsed(
        f"""
        fire NOUN stopped nsubj
        stopped VERB stopped ROOT
        {noun} NOUN stopped obj Number=Plur
        {behind} ADV stopped advmod
        """
    )
    doc[2].lemma_ = lemma
    assert mended(objects.times_as_objects, doc) == ({noun: "obl:unmarked stopped"} if mends else {})
