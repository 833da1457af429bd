"""Subjects, and what was taken for one."""

from trees import mended, parsed

from claimgraph.extract.repairs import subjects


def test_no_preposition_opens_a_finite_clause():
    doc = parsed(
        """
        Ann PROPN said nsubj
        said VERB said ROOT
        talks NOUN said obj
        with ADP resume mark
        unions NOUN resume nsubj
        would AUX resume aux VerbForm=Fin
        resume VERB talks acl
        """
    )
    assert mended(subjects.subjects_before_phrases, doc) == {
        "talks": "nsubj resume",
        "with": "case unions",
        "unions": "nmod talks",
        "resume": "ccomp said",
    }


def test_the_time_before_a_subject():
    doc = parsed(
        """
        In ADP court case
        May PROPN court compound
        a DET court det
        court NOUN ruled obl
        ruled VERB ruled ROOT
        """,
        May="DATE",
    )
    assert mended(subjects.subjects_behind_times, doc) == {
        "In": "case May",
        "May": "obl ruled",
        "court": "nsubj ruled",
    }


def test_what_is_said_begins_behind_the_verb():
    doc = parsed(
        """
        Police NOUN say nsubj
        say VERB say ROOT
        guards NOUN say obj
        and CCONJ hurt cc
        miners NOUN hurt nsubj:pass
        were AUX hurt aux:pass
        hurt VERB say conj
        """
    )
    assert mended(subjects.subjects_behind_saying, doc) == {
        "guards": "nsubj:pass hurt",
        "and": "cc miners",
        "miners": "conj guards",
        "hurt": "ccomp say",
    }


def test_what_is_joined_to_a_noun_before_a_verb_is_its_subject():
    doc = parsed(
        """
        Ann PROPN fought nsubj
        fought VERB fought ROOT VerbForm=Fin
        with ADP rivals case
        rivals NOUN fought obl
        and CCONJ monitors cc
        monitors NOUN rivals conj Number=Plur
        have AUX left aux VerbForm=Fin
        left VERB fought conj
        """
    )
    assert mended(subjects.subjects_behind_conjunctions, doc) == {"and": "cc left", "monitors": "nsubj left"}


def test_a_shared_subject_stays():
    doc = parsed(
        """
        Ann PROPN fought nsubj
        fought VERB fought ROOT
        rivals NOUN fought obj
        and CCONJ left cc
        left VERB fought conj VerbForm=Fin
        """
    )
    assert mended(subjects.subjects_behind_conjunctions, doc) == {}


def test_what_is_insisted_on_has_a_subject():
    doc = parsed(
        """
        Ann PROPN insist nsubj
        insist VERB insist ROOT
        rebels NOUN insist obj
        leave VERB insist xcomp
        """
    )
    assert mended(subjects.subjects_of_bare_infinitives, doc) == {"rebels": "nsubj leave", "leave": "ccomp insist"}


def test_the_speaker_behind_a_quotation():
    doc = parsed(
        """
        We PRON won nsubj
        won VERB say ccomp
        ” PUNCT say punct
        say VERB say ROOT VerbForm=Fin
        its PRON leader nmod:poss
        leader NOUN say obj
        """
    )
    assert mended(subjects.speakers_behind_verbs, doc) == {"leader": "nsubj say"}


def test_what_is_said_of_planes_is_not_said_to_be_planes():
    doc = parsed(
        """
        Witnesses NOUN say nsubj
        say VERB say ROOT
        planes NOUN say obj
        bombed VERB planes acl Tense=Past
        camps NOUN bombed obj
        """
    )
    assert mended(subjects.subjects_taken_for_words, doc) == {"planes": "nsubj bombed", "bombed": "ccomp say"}


def test_few_count_what_stands_behind_an_aside():
    doc = parsed(
        """
        Few ADJ came nsubj
        , PUNCT Few punct
        if SCONJ any mark
        any DET came advcl
        , PUNCT any punct
        ships NOUN came nsubj
        came VERB came ROOT
        """
    )
    assert mended(subjects.quantifiers_before_asides, doc) == {"Few": "amod ships"}


def test_a_speaker_between_commas_is_no_part_of_what_is_said():
    doc = parsed(
        """
        It PRON grows nsubj
        grows VERB said ccomp VerbForm=Fin
        , PUNCT head punct
        its PRON head nmod:poss
        head NOUN grows parataxis
        , PUNCT Brook punct
        Brook PROPN head appos
        , PUNCT grows punct
        said VERB said ROOT VerbForm=Fin
        """
    )
    doc[8].lemma_ = "say"
    assert mended(subjects.speakers_before_verbs, doc) == {"head": "nsubj said"}


def test_a_time_in_front_describes_no_subject():
    rows = """
        {0} ADP farmers case
        next ADJ farmers amod
        month NOUN farmers compound Number=Sing
        farmers NOUN pay nsubj Number=Plur
        pay VERB pay ROOT
        """
    assert mended(subjects.subjects_glued_to_times, parsed(rows.replace("{0}", "From"))) == {
        "From": "case month",
        "next": "amod month",
        "month": "obl pay",
    }
    assert mended(subjects.subjects_glued_to_times, parsed(rows.replace("{0}", "With"))) == {}


def test_some_of_them_are_not_the_subject():
    rows = """
        guests NOUN king nsubj
        , PUNCT them punct
        {0} ADP them case
        them PRON guests nmod
        a DET king det
        king NOUN left nsubj
        left VERB left ROOT
        """
    assert mended(subjects.subjects_before_some_of_them, parsed(rows.replace("{0}", "among"))) == {
        "guests": "nsubj left",
        "king": "nmod guests",
    }
    assert mended(subjects.subjects_before_some_of_them, parsed(rows.replace("{0}", "behind"))) == {}
    named = parsed(rows.replace("{0}", "among"), king="PERSON")
    assert mended(subjects.subjects_before_some_of_them, named)["king"] == "conj guests"


def test_one_of_them_is_not_the_subject():
    rows = """
        guests NOUN king nsubj
        {0} PUNCT one punct
        one NUM king nsubj
        of ADP them case
        them PRON one nmod
        a DET king det
        king NOUN left nsubj
        left VERB left ROOT
        """
    assert mended(subjects.subjects_before_one_of_them, parsed(rows.replace("{0}", ","))) == {
        "guests": "nsubj left",
        "king": "appos guests",
    }
    assert mended(subjects.subjects_before_one_of_them, parsed(rows.replace("{0}", "-"))) == {}


def test_many_of_them_do_nothing_apart():
    doc = parsed(
        """
        guests NOUN left nsubj
        , PUNCT many punct
        many ADJ left nsubj
        of ADP them case
        them PRON many nmod
        from ADP Lima case
        Lima PROPN many nmod
        , PUNCT many punct
        left VERB left ROOT
        """
    )
    assert mended(subjects.subjects_before_one_of_them, doc) == {"many": "appos guests"}


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
