"""Verbs of saying, their speakers and what is said."""

from trees import mended, parsed

from claimgraph.extract.repairs import speech


def test_who_says_it_is_joined_to_nothing():
    doc = parsed(
        """
        He PRON go nsubj
        will AUX go aux
        go VERB go ROOT
        , PUNCT said punct
        Norvane PROPN said nsubj
        said VERB go conj
        . PUNCT go punct
        """
    )
    doc[5].lemma_ = "say"
    assert mended(speech.interposed_speakers, doc) == {"said": "parataxis go"}


def test_no_clause_behind_a_comma_describes_a_noun_without_a_pronoun():
    doc = parsed(
        """
        It PRON wrapped nsubj:pass
        is AUX wrapped aux:pass
        wrapped VERB wrapped ROOT
        in ADP vapour case
        vapour NOUN wrapped obl
        , PUNCT reported punct
        astronomers NOUN reported nsubj
        reported VERB vapour acl:relcl
        . PUNCT wrapped punct
        """
    )
    doc[7].lemma_ = "report"
    assert mended(speech.interposed_speakers, doc) == {"reported": "parataxis wrapped"}


def test_a_sentence_that_nothing_opens_is_what_is_told():
    doc = parsed(
        """
        We PRON shut nsubj
        will AUX shut aux VerbForm=Fin
        shut VERB told advcl
        it PRON shut obj
        , PUNCT shut punct
        Ann PROPN told nsubj
        told VERB told ROOT
        them PRON told iobj
        """
    )
    doc[6].lemma_ = "tell"
    assert mended(speech.contents_before_speakers, doc) == {"shut": "ccomp told"}


def test_who_is_told_stands_behind_the_speaker():
    doc = parsed(
        """
        They PRON pay nsubj
        will AUX pay aux VerbForm=Fin
        pay VERB pay ROOT
        , PUNCT told punct
        Quill PROPN told nsubj
        told VERB pay advcl
        parliament NOUN told iobj
        . PUNCT pay punct
        """
    )
    doc[5].lemma_ = "tell"
    assert mended(speech.interposed_speakers, doc) == {"told": "parataxis pay"}


def test_a_speaker_whose_name_stands_before_the_verb():
    doc = parsed(
        """
        It PRON cut nsubj
        would AUX cut aux VerbForm=Fin
        cut VERB cut ROOT
        jobs NOUN cut obj
        , PUNCT head punct
        its PRON head nmod:poss
        head NOUN cut conj
        , PUNCT Ruiz punct
        Ruiz PROPN head appos
        , PUNCT told punct
        told VERB cut conj VerbForm=Fin
        investors NOUN told iobj
        """,
        Ruiz="PERSON",
    )
    doc[10].lemma_ = "tell"
    assert mended(speech.speakers_with_names, doc) == {"told": "parataxis cut", "head": "nsubj told"}


def test_who_speaks_behind_a_quotation_stands_beside_all_of_it():
    doc = parsed(
        """
        “ PUNCT knew punct
        They PRON knew nsubj
        knew VERB knew ROOT
        nothing PRON knew obj
        , PUNCT nothing punct
        ” PUNCT nothing punct
        say VERB nothing acl Tense=Past
        Renn PROPN say obj
        """
    )
    assert mended(speech.speech_behind_quotations, doc) == {"say": "parataxis knew", "Renn": "nsubj say"}


def test_a_verb_of_saying_between_commas_holds_nothing():
    rows = """
        They PRON left nsubj
        left VERB left ROOT
        {0} PUNCT say punct
        Renn PROPN say nsubj
        say VERB left ccomp
        , PUNCT say punct
        but CCONJ returned cc
        returned VERB say conj
        """
    mendable = parsed(rows.replace("{0}", ","))
    assert mended(speech.interposed_speakers, mendable) == {"say": "parataxis left", "returned": "conj left"}
    assert mended(speech.interposed_speakers, parsed(rows.replace("{0}", "-"))) == {}


def test_of_two_nouns_a_verb_of_saying_has_the_second():
    doc = parsed(
        """
        deal NOUN believe nsubj
        , PUNCT deal punct
        analysts NOUN deal conj
        believe VERB likely parataxis
        , PUNCT likely punct
        is AUX likely cop
        likely ADJ likely ROOT
        """
    )
    assert mended(speech.subjects_around_speakers, doc) == {"deal": "nsubj likely", "analysts": "nsubj believe"}


def test_what_is_said_with_a_second_that_is_joined_to_the_first():
    doc = parsed(
        """
        Renn PROPN say nsubj
        say VERB say ROOT
        men NOUN left nsubj
        left VERB say ccomp
        , PUNCT left punct
        a DET charge det
        charge NOUN left appos
        , PUNCT charge punct
        and CCONJ died cc
        that SCONJ died mark
        two NUM died nsubj
        died VERB charge acl:relcl
        """
    )
    assert mended(speech.contents_joined, doc) == {"died": "conj left"}


def test_what_is_said_goes_on_without_a_subject():
    doc = parsed(
        """
        Renn PROPN say nsubj
        say VERB say ROOT
        walls NOUN fell nsubj
        fell VERB say ccomp
        , PUNCT cost punct
        cost VERB say parataxis VerbForm=Fin
        """
    )
    assert mended(speech.contents_joined, doc) == {"cost": "conj fell"}


def test_what_seems_said_may_be_the_subject_of_what_is():
    doc = parsed(
        """
        Renn PROPN say nsubj
        say VERB say ROOT
        agencies NOUN say ccomp
        , PUNCT agencies punct
        spent VERB say ccomp VerbForm=Fin
        """
    )
    assert mended(speech.contents_joined, doc) == {"agencies": "nsubj spent"}


def test_who_says_one_thing_says_the_other():
    rows = """
        Renn PROPN say nsubj
        say VERB say ROOT
        it PRON fails nsubj
        fails VERB say ccomp
        , PUNCT adding punct
        adding VERB fails advcl
        that SCONJ rained mark
        it PRON rained nsubj
        rained VERB adding {0}
        """
    held, beside = (parsed(rows.replace("{0}", label)) for label in ("ccomp", "advcl"))
    held[5].lemma_ = beside[5].lemma_ = "add"
    assert mended(speech.participles_of_speakers, held) == {"adding": "advcl say"}
    assert mended(speech.participles_of_speakers, beside) == {}


def test_a_reason_behind_the_speaker_belongs_to_what_is_said():
    doc = parsed(
        """
        banks NOUN closed nsubj
        closed VERB closed ROOT
        , PUNCT closed punct
        Renn PROPN say nsubj
        say VERB closed parataxis
        , PUNCT rained punct
        because SCONJ rained mark
        it PRON rained nsubj
        rained VERB say ccomp
        """
    )
    assert mended(speech.reasons_behind_speakers, doc) == {"rained": "advcl closed"}


def test_a_clause_before_the_speaker_belongs_to_what_is_said():
    doc = parsed(
        """
        If SCONJ rains mark
        it PRON rains nsubj
        rains VERB say advcl
        , PUNCT say punct
        Renn PROPN say nsubj
        say VERB say ROOT
        , PUNCT say punct
        they PRON leave nsubj
        leave VERB say ccomp
        """
    )
    assert mended(speech.clauses_before_speakers, doc) == {"rains": "advcl leave"}


def test_whose_takes_up_the_noun_before_it():
    doc = parsed(
        """
        said VERB said ROOT
        Olaf PROPN said nsubj
        Renn PROPN Olaf flat
        , PUNCT denied punct
        whose PRON words nmod:poss
        words NOUN denied obj
        they PRON denied nsubj
        denied VERB said ccomp
        """
    )
    assert mended(speech.relatives_with_whose, doc) == {"denied": "acl:relcl Olaf"}


def test_a_speaker_between_commas_has_no_part_in_what_is_said():
    rows = """
        Farms NOUN add nsubj
        {0} PUNCT Farms punct
        she PRON add nsubj
        add VERB add ROOT
        , PUNCT close punct
        could AUX close aux VerbForm=Fin
        close VERB add ccomp
        . PUNCT add punct
        """
    assert mended(speech.contents_around_speakers, parsed(rows.replace("{0}", ","))) == {
        "Farms": "nsubj close",
        "add": "parataxis close",
        "close": "ROOT close",
        ".": "punct close",
    }
    assert mended(speech.contents_around_speakers, parsed(rows.replace("{0}", "-"))) == {}


def test_a_verb_of_saying_between_commas_describes_no_subject():
    doc = parsed(
        """
        talks NOUN fail nsubj
        , PUNCT say punct
        Renn PROPN say nsubj
        say VERB talks acl:relcl
        , PUNCT say punct
        could AUX fail aux
        fail VERB fail ROOT
        """
    )
    assert mended(speech.interposed_speakers, doc) == {"say": "parataxis fail"}


def test_what_stands_behind_a_quotation_mark_is_no_part_of_the_quotation():
    rows = """
        “ PUNCT They punct
        They PRON closed nsubj
        closed VERB closed ROOT
        mills NOUN closed obj
        , PUNCT mills punct
        ” PUNCT mills punct
        Renn PROPN mills {0}
        ; PUNCT Renn punct
        mayor NOUN mills appos
        ! PUNCT Renn punct
        say VERB closed conj VerbForm=Fin
        """

    def quoted(label):
        doc = parsed(rows.replace("{0}", label))
        doc[7].text = doc[9].text = ","
        return doc

    assert mended(speech.speakers_behind_quotations, quoted("appos")) == {
        "Renn": "nsubj say",
        "mayor": "appos Renn",
        "say": "parataxis closed",
    }
    spoken = quoted("appos")
    spoken[5].text = "-"
    assert mended(speech.speakers_behind_quotations, spoken) == {}


def test_a_condition_behind_the_speaker_is_one_of_what_is_said():
    rows = """
        It PRON open nsubj
        open VERB say ccomp
        , PUNCT open punct
        Renn PROPN say nsubj
        say VERB say ROOT
        {0} PUNCT say punct
        {1} SCONJ snows mark
        snow PRON snows nsubj
        snows VERB say ccomp
        """

    def told(mark, conjunction):
        doc = parsed(rows.replace("{0}", ";").replace("{1}", conjunction))
        doc[5].text = mark
        return doc

    assert mended(speech.reasons_behind_speakers, told(",", "unless")) == {"snows": "advcl open"}
    assert mended(speech.reasons_behind_speakers, told(",", "that")) == {}
    assert mended(speech.reasons_behind_speakers, told("-", "unless")) == {}


def test_as_long_as_opens_a_condition_of_what_is_said():
    doc = parsed(
        """
        It PRON open nsubj
        open VERB open ROOT
        he PRON say nsubj
        say VERB open parataxis
        , PUNCT say punct
        so ADV long advmod
        long ADV say advmod
        as SCONJ melts mark
        ice NOUN melts nsubj
        melts VERB say advcl
        """
    )
    assert mended(speech.reasons_behind_speakers, doc) == {"long": "advmod melts", "melts": "advcl open"}


def test_what_goes_on_behind_a_speaker_is_said():
    rows = """
        dams NOUN burst nsubj
        burst VERB say ccomp
        {0} PUNCT burst punct
        Renn PROPN say nsubj
        say VERB say ROOT
        , PUNCT drowned punct
        and CCONJ drowned cc
        {1} NOUN drowned nsubj
        drowned VERB say conj VerbForm=Fin
        """

    def told(mark, noun):
        doc = parsed(rows.replace("{0}", ";").replace("{1}", noun))
        doc[2].text = mark
        return doc

    assert mended(speech.contents_behind_speakers, told(",", "men")) == {"drowned": "conj burst"}
    assert mended(speech.contents_behind_speakers, told("”", "men")) == {}


def test_who_asks_for_it_argues_for_it():
    rows = """
        Renn PROPN ask nsubj
        ask VERB ask ROOT
        us PRON ask obj
        to PART wait mark
        wait VERB ask xcomp
        {0} PUNCT claiming punct
        claiming VERB wait advcl
        that SCONJ rains mark
        it PRON rains nsubj
        rains VERB claiming ccomp
        """

    def asking(mark):
        doc = parsed(rows.replace("{0}", mark))
        doc[6].lemma_ = "claim"
        return doc

    assert mended(speech.participles_of_speakers, asking(",")) == {"claiming": "advcl ask"}
    assert mended(speech.participles_of_speakers, asking("-")) == {}
