"""Relative clauses and the main verbs behind them."""

import pytest
from trees import mended, parsed

from claimgraph.extract.repairs import relatives


@pytest.mark.parametrize(
    ("pronoun", "verb", "wanted"), [("who", "digs", {"digs": "acl:relcl geologist"}), ("which", "burned", {})]
)
def test_who_takes_up_a_person_and_which_a_thing(pronoun, verb, wanted):
    doc = parsed(
        f"""
        A DET geologist det
        geologist NOUN spoke nsubj
        at ADP museum case
        the DET museum det
        museum NOUN geologist nmod
        {pronoun} PRON {verb} nsubj PronType=Rel
        {verb} VERB museum acl:relcl
        spoke VERB spoke ROOT
        """
    )
    assert mended(relatives.relatives_of_people, doc) == wanted


def test_which_takes_up_the_body_beside_a_person():
    doc = parsed(
        """
        leader NOUN left nsubj
        of ADP union case
        union NOUN leader nmod
        , PUNCT digs punct
        which PRON digs nsubj PronType=Rel
        digs VERB leader acl:relcl
        left VERB left ROOT
        """
    )
    assert mended(relatives.relatives_of_things, doc) == {"digs": "acl:relcl union"}


def test_whose_opens_a_clause_about_the_noun_before_it():
    doc = parsed(
        """
        He PRON denied nsubj
        denied VERB denied ROOT VerbForm=Fin
        talks NOUN denied obj
        with ADP party case
        party NOUN talks nmod
        , PUNCT leader punct
        whose PRON leader nmod:poss
        leader NOUN party conj
        has AUX promised aux VerbForm=Fin
        promised VERB denied ccomp VerbForm=Part
        seats NOUN promised obj
        """
    )
    assert mended(relatives.clauses_behind_whose, doc) == {"promised": "acl:relcl party", "leader": "nsubj promised"}


def test_the_verb_behind_who_is_not_that_of_the_sentence():
    doc = parsed(
        """
        Heirs NOUN own nsubj
        , PUNCT own punct
        who PRON together nsubj
        together ADV own advmod
        own VERB own ROOT VerbForm=Fin
        half NOUN own obj
        , PUNCT own punct
        have AUX agreed aux VerbForm=Fin
        agreed VERB own parataxis VerbForm=Part
        . PUNCT own punct
        """
    )
    changed = mended(relatives.relatives_of_subjects, doc)
    assert changed["agreed"] == "ROOT agreed"
    assert changed["Heirs"] == "nsubj agreed"
    assert changed["own"] == "acl:relcl Heirs"
    assert changed["who"] == "nsubj own"


def test_a_past_tense_behind_a_relative_clause_is_the_verb_of_the_sentence():
    doc = parsed(
        """
        The DET union det
        union NOUN union ROOT
        , PUNCT represents punct
        which PRON represents nsubj PronType=Rel
        represents VERB union acl:relcl VerbForm=Fin
        workers NOUN represents obj
        , PUNCT called punct
        called VERB workers acl VerbForm=Part
        on ADP ministers case
        ministers NOUN called obl
        . PUNCT union punct
        """
    )
    changed = mended(relatives.verbs_behind_relatives, doc)
    assert changed["called"] == "ROOT called"
    assert changed["union"] == "nsubj called"


def test_where_takes_up_the_place_before_it():
    doc = parsed(
        """
        fled VERB fled ROOT
        homes NOUN fled obj
        in ADP Spain case
        Spain PROPN homes nmod
        , PUNCT burned punct
        where ADV burned advmod
        fires NOUN burned nsubj
        burned VERB homes acl:relcl
        """,
        Spain="GPE",
    )
    assert mended(relatives.relatives_of_places, doc) == {"burned": "acl:relcl Spain"}


def test_the_subject_before_whose_belongs_to_the_verb_behind_the_clause():
    doc = parsed(
        """
        A DET widow det
        widow NOUN died nsubj
        , PUNCT husband punct
        whose PRON husband nmod:poss
        husband NOUN widow appos
        died VERB sues advcl VerbForm=Fin
        in ADP June case
        June PROPN died obl
        , PUNCT died punct
        sues VERB sues ROOT VerbForm=Fin
        them PRON sues obj
        """
    )
    assert mended(relatives.clauses_behind_whose, doc) == {
        "died": "acl:relcl widow",
        "husband": "nsubj died",
        "widow": "nsubj sues",
    }


def test_no_town_sells_shares():
    doc = parsed(
        """
        bank NOUN bank ROOT
        in ADP Ostrel case
        Ostrel PROPN bank nmod
        , PUNCT sold punct
        which PRON sold nsubj
        sold VERB Ostrel acl:relcl
        shares NOUN sold obj
        """,
        Ostrel="GPE",
    )
    doc[5].lemma_ = "sell"
    assert mended(relatives.relatives_of_bodies, doc) == {"sold": "acl:relcl bank"}


def test_a_verb_left_over_in_a_relative_clause_is_that_of_the_sentence():
    doc = parsed(
        """
        The DET judge det
        judge NOUN judge ROOT
        whose PRON house nmod:poss
        house NOUN burned nsubj
        burned VERB judge acl:relcl VerbForm=Fin
        accused VERB burned advcl VerbForm=Fin
        them PRON accused obj
        . PUNCT judge punct
        """
    )
    changed = mended(relatives.verbs_behind_relatives, doc)
    assert changed["accused"] == "ROOT accused"
    assert changed["judge"] == "nsubj accused"


def test_what_one_pays_is_no_sentence():
    doc = parsed(
        """
        pay VERB pay ROOT
        a DET fine det
        fine NOUN pay obj
        that SCONJ disputes mark
        she PRON disputes nsubj
        disputes VERB pay ccomp
        """
    )
    assert mended(relatives.relatives_of_objects, doc) == {"disputes": "acl:relcl fine", "that": "obj disputes"}


def test_no_finite_verb_lacks_a_subject():
    rows = """
        Reports NOUN Reports ROOT
        that SCONJ sank mark
        ships NOUN sank nsubj
        sank VERB Reports ccomp
        {0} VERB sank advcl VerbForm=Fin
        false ADJ {0} xcomp
        . PUNCT Reports punct
        """
    past = parsed(rows.replace("{0}", "proved"))
    past[4].lemma_ = "prove"
    assert mended(relatives.main_verbs_behind_clauses, past) == {
        "Reports": "nsubj proved",
        "proved": "ROOT proved",
        ".": "punct proved",
    }
    assert mended(relatives.main_verbs_behind_clauses, parsed(rows.replace("{0}", "prove"))) == {}


def test_a_comma_closes_what_is_said_of_somebody():
    rows = """
        She PRON barred nsubj
        barred VERB barred ROOT VerbForm=Fin|Tense=Past
        men NOUN barred obj
        {0} PUNCT wept punct
        who PRON wept nsubj PronType=Rel
        wept VERB men acl:relcl VerbForm=Fin|Tense=Past
        , PUNCT fled punct
        and CCONJ fled cc
        fled VERB wept conj VerbForm=Fin|Tense=Past
        """
    assert mended(relatives.acts_behind_relatives, parsed(rows.replace("{0}", ","))) == {"fled": "conj barred"}
    assert mended(relatives.acts_behind_relatives, parsed(rows.replace("{0}", "-"))) == {}


def test_what_has_an_object_was_not_done_to_the_noun_before_it():
    rows = """
        floods NOUN say nsubj
        that PRON hit nsubj PronType=Rel
        hit VERB floods acl:relcl
        hotels NOUN hit obj
        forced VERB hotels acl
        guests NOUN forced {0}
        , PUNCT say punct
        Renn PROPN say nsubj
        say VERB say ROOT
        """
    assert mended(relatives.main_verbs_taken_for_participles, parsed(rows.replace("{0}", "obj"))) == {
        "floods": "nsubj forced",
        "forced": "ccomp say",
    }
    assert mended(relatives.main_verbs_taken_for_participles, parsed(rows.replace("{0}", "obl"))) == {}


def test_a_relative_clause_is_about_a_noun_of_its_number():
    rows = """
        rows NOUN rows ROOT Number=Plur
        over ADP fish case
        fish NOUN rows nmod Number=Sing
        that PRON last nsubj PronType=Rel
        {0} VERB fish acl:relcl VerbForm=Fin|Tense={1}|Number={2}
        """.replace("that PRON last", "that PRON {0}")

    def agreeing(verb, tense, number):
        return parsed(rows.replace("{0}", verb).replace("{1}", tense).replace("{2}", number))

    assert mended(relatives.relatives_that_agree, agreeing("last", "Pres", "Plur")) == {"last": "acl:relcl rows"}
    assert mended(relatives.relatives_that_agree, agreeing("lasts", "Pres", "Sing")) == {}
    assert mended(relatives.relatives_that_agree, agreeing("lasted", "Past", "Plur")) == {}


def test_and_who_joins_a_clause_to_the_one_before():
    rows = """
        thanked VERB thanked ROOT
        nurse NOUN thanked obj
        {0} PRON saved nsubj
        saved VERB nurse acl:relcl
        him PRON saved obj
        and CCONJ who cc
        who PRON him conj
        today NOUN saved obl
        left VERB thanked conj VerbForm=Fin
        """
    doc = parsed(rows.replace("{0}", "Who"))
    assert mended(relatives.relatives_joined, doc) == {
        "and": "cc left",
        "who": "nsubj left",
        "today": "obl left",
        "left": "conj saved",
    }
    assert mended(relatives.relatives_joined, parsed(rows.replace("{0}", "that"))) == {}


def test_a_main_verb_may_stand_behind_a_place():
    rows = """
        floods NOUN say nsubj
        that PRON hit nsubj PronType=Rel
        hit VERB floods acl:relcl
        hotels NOUN hit obj
        in ADP Peru case
        Peru PROPN hotels nmod
        {0} PUNCT forced punct
        forced VERB hotels acl
        guests NOUN forced obj
        Renn PROPN say nsubj
        say VERB say ROOT
        """
    doc = parsed("\n".join(row for row in rows.splitlines() if "{0}" not in row))
    assert mended(relatives.main_verbs_taken_for_participles, doc) == {"floods": "nsubj forced", "forced": "ccomp say"}
    assert mended(relatives.main_verbs_taken_for_participles, parsed(rows.replace("{0}", ","))) == {}


def test_a_main_verb_behind_a_clause_does_not_describe_its_subject():
    rows = """
        fires NOUN say {0}
        that PRON raged nsubj PronType=Rel
        raged VERB fires acl:relcl
        in ADP mills case
        mills NOUN raged obl
        killed VERB fires acl
        nine NUM killed obj
        Renn PROPN say nsubj
        say VERB say ROOT
        """
    doc = parsed(rows.replace("{0}", "obl:unmarked"))
    assert mended(relatives.main_verbs_taken_for_participles, doc) == {"fires": "nsubj killed", "killed": "ccomp say"}
    assert mended(relatives.main_verbs_taken_for_participles, parsed(rows.replace("{0}", "obl"))) == {}


def test_a_main_verb_behind_whose_may_look_like_a_participle():
    rows = """
        Norvane PROPN Norvane ROOT
        , PUNCT fell punct
        whose PRON sales nmod
        sales NOUN fell nsubj
        fell VERB Norvane acl:relcl VerbForm=Fin
        {0} PUNCT hired punct
        hired VERB fell advcl VerbForm=Part
        Renn PROPN hired obj
        . PUNCT Norvane punct
        """
    parted = parsed(rows.replace("{0}", ";"))
    parted[5].text = ","
    changed = mended(relatives.verbs_behind_relatives, parted)
    assert (changed["Norvane"], changed["hired"]) == ("nsubj hired", "ROOT hired")
    assert mended(relatives.verbs_behind_relatives, parsed(rows.replace("{0}", "-"))) == {}


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
