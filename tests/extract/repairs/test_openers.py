"""What stands before the subject of a sentence."""

from trees import mended, parsed

from claimgraph.extract.repairs import openers


def test_the_verb_behind_a_participle_governs():
    doc = parsed(
        """
        Having AUX lost aux VerbForm=Part
        lost VERB lost ROOT VerbForm=Part
        twice ADV lost advmod
        , PUNCT agreed punct
        firms NOUN agreed nsubj
        agreed VERB lost conj VerbForm=Fin
        """
    )
    assert mended(openers.main_verbs_behind_participles, doc) == {"lost": "advcl agreed", "agreed": "ROOT agreed"}


def test_of_two_subjects_a_participle_is_none():
    doc = parsed(
        """
        Accused VERB held nsubj:pass VerbForm=Part
        , PUNCT held punct
        Renn PROPN held nsubj:pass
        was AUX held aux:pass
        held VERB held ROOT
        """
    )
    assert mended(openers.participles_beside_subjects, doc) == {"Accused": "advcl held"}


def test_the_noun_between_a_comma_and_the_main_verb_is_its_subject():
    doc = parsed(
        """
        In ADP raids case
        raids NOUN left obl
        , PUNCT gunmen punct
        gunmen NOUN raids appos
        left VERB left ROOT VerbForm=Fin
        """
    )
    assert mended(openers.subjects_behind_openers, doc) == {"gunmen": "nsubj left"}


def test_the_participle_behind_the_verb_does_not_govern():
    doc = parsed(
        """
        Shares NOUN fell nsubj
        fell VERB hurt parataxis VerbForm=Fin
        , PUNCT fell punct
        hurt VERB hurt ROOT VerbForm=Part
        by ADP fears case
        fears NOUN hurt obl:agent
        """
    )
    assert mended(openers.main_verbs_before_participles, doc) == {"fell": "ROOT fell", "hurt": "advcl fell"}


def test_what_a_conjunction_opens_does_not_govern():
    rows = """
        {0} SCONJ promised mark
        it PRON promised nsubj
        promised VERB promised ROOT VerbForm=Fin
        , PUNCT promised punct
        firms NOUN paid nsubj
        paid VERB promised conj VerbForm=Fin
        """
    assert mended(openers.main_verbs_behind_clauses_of_time, parsed(rows.replace("{0}", "as"))) == {
        "promised": "advcl paid",
        "paid": "ROOT paid",
    }
    assert mended(openers.main_verbs_behind_clauses_of_time, parsed(rows.replace("{0}", "that"))) == {}


def test_behind_a_clause_between_commas_stands_the_subject():
    rows = """
        Under ADP plan case
        plan NOUN pay obl
        , PUNCT oppose punct
        which PRON oppose obj
        they PRON oppose nsubj
        oppose VERB plan acl:relcl
        {0} PUNCT oppose punct
        farms NOUN oppose obj
        would AUX pay aux VerbForm=Fin
        pay VERB pay ROOT
        """
    parted = parsed(rows.replace("{0}", ";"))
    parted[6].text = ","
    assert mended(openers.subjects_behind_openers, parted) == {"farms": "nsubj pay"}
    assert mended(openers.subjects_behind_openers, parsed(rows.replace("{0}", "-"))) == {}


def test_the_letter_before_a_question_is_no_part_of_it():
    rows = """
        {0} NOUN {0} ROOT
        : PUNCT {0} punct
        Norvane PROPN lost nsubj
        lost VERB {0} parataxis
        """
    asked = mended(openers.letters_of_turns, parsed(rows.format("Q")))
    assert asked == {"lost": "ROOT lost", "Q": "discourse lost", ":": "punct lost"}
    assert mended(openers.letters_of_turns, parsed(rows.format("B"))) == {}


def test_the_letter_before_an_answer_is_no_subject():
    doc = parsed(
        """
        A NOUN lost nsubj
        : PUNCT lost punct
        Norvane PROPN lost nsubj
        lost VERB lost ROOT
        """
    )
    assert mended(openers.letters_of_turns, doc) == {"A": "discourse lost"}
