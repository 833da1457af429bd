"""Verbs that govern a clause, and what opens one."""

from trees import mended, parsed

from claimgraph.extract.repairs import clauses


def test_as_opens_a_clause():
    doc = parsed(
        """
        Ann PROPN wept nsubj
        wept VERB told ccomp
        as ADP judge case
        the DET judge det
        judge NOUN wept obl
        told VERB told ROOT
        him PRON told iobj
        """
    )
    assert mended(clauses.verbs_behind_as, doc) == {
        "wept": "ROOT wept",
        "as": "mark told",
        "judge": "nsubj told",
        "told": "advcl wept",
    }


def test_after_opens_a_clause_whose_verb_has_an_object():
    doc = parsed(
        """
        Prices NOUN rose nsubj
        rose VERB rose ROOT
        after ADP strike case
        a DET strike det
        strike NOUN rose obl
        closed VERB strike acl VerbForm=Part
        mines NOUN closed obj
        """
    )
    assert mended(clauses.verbs_behind_as, doc) == {
        "after": "mark closed",
        "strike": "nsubj closed",
        "closed": "advcl rose",
    }


def test_whether_opens_its_clause():
    doc = parsed(
        """
        Police NOUN ask nsubj
        ask VERB ask ROOT
        into ADP firm case
        whether SCONJ firm case
        firm NOUN ask obl
        Brel PROPN hid nsubj
        hid VERB ask parataxis
        """
    )
    assert mended(clauses.questions_behind_prepositions, doc) == {
        "whether": "mark hid",
        "firm": "nmod:desc Brel",
        "hid": "advcl ask",
    }


def test_a_conjunction_before_a_subject_joins_the_clause():
    doc = parsed(
        """
        He PRON left nsubj
        left VERB left ROOT
        but CCONJ she cc
        she PRON stayed nsubj
        stayed VERB left conj
        """
    )
    assert mended(clauses.conjunctions_of_clauses, doc) == {"but": "cc stayed"}


def test_a_name_explains_the_noun_before_it():
    doc = parsed(
        """
        minister NOUN minister ROOT
        , PUNCT Ruiz punct
        Ruiz PROPN wept nsubj
        , PUNCT wept punct
        wept VERB minister parataxis
        """,
        Ruiz="PERSON",
    )
    assert mended(clauses.verbs_behind_names, doc) == {
        "minister": "nsubj wept",
        "Ruiz": "appos minister",
        "wept": "ROOT wept",
    }


def test_a_speaker_acts_behind_what_would_happen():
    doc = parsed(
        """
        Brel PROPN say nsubj
        say VERB say ROOT
        prices NOUN fall nsubj
        would AUX fall aux VerbForm=Fin
        fall VERB say ccomp
        but CCONJ denied cc
        denied VERB fall conj VerbForm=Fin|Tense=Past
        """
    )
    assert mended(clauses.acts_of_speakers, doc) == {"denied": "conj say"}


def test_a_verb_that_no_word_joins_has_the_phrase_before_it_for_its_subject():
    doc = parsed(
        """
        It PRON looks nsubj
        looks VERB looks ROOT VerbForm=Fin
        around ADV looks advmod
        since ADP bid case
        its PRON bid nmod:poss
        bid NOUN looks obl
        was AUX blocked aux:pass VerbForm=Fin
        blocked VERB looks conj VerbForm=Part
        """
    )
    assert mended(clauses.verbs_behind_as, doc) == {
        "blocked": "advcl looks",
        "since": "mark blocked",
        "bid": "nsubj blocked",
    }


def test_police_drove_them_back_before_which_nothing_was():
    doc = parsed(
        """
        They PRON set nsubj
        set VERB set ROOT
        fire NOUN set obj
        to ADP cars case
        cars NOUN set obl
        before ADP police case
        police NOUN cars nmod
        drove VERB set conj VerbForm=Fin
        them PRON drove obj
        """
    )
    assert mended(clauses.verbs_behind_nested_phrases, doc) == {
        "drove": "advcl set",
        "before": "mark drove",
        "police": "nsubj drove",
    }


def test_a_comma_closes_the_clause_that_a_comma_opened():
    doc = parsed(
        """
        She PRON freed nsubj
        freed VERB freed ROOT VerbForm=Fin|Tense=Past
        Ann PROPN freed obj
        , PUNCT jailed punct
        who PRON jailed nsubj:pass PronType=Rel
        was AUX jailed aux:pass VerbForm=Fin
        jailed VERB Ann acl:relcl VerbForm=Part|Tense=Past
        , PUNCT invited punct
        and CCONJ invited cc
        invited VERB jailed conj VerbForm=Fin|Tense=Past
        her PRON invited obj
        """
    )
    assert mended(clauses.verbs_behind_closed_clauses, doc) == {"invited": "conj freed"}


def test_a_comma_closes_a_participle_too():
    doc = parsed(
        """
        Shares NOUN fell nsubj
        fell VERB fell ROOT VerbForm=Fin
        , PUNCT hurt punct
        hurt VERB fell advcl VerbForm=Part
        by ADP fears case
        fears NOUN hurt obl:agent
        , PUNCT jumped punct
        while SCONJ jumped mark
        copper NOUN jumped nsubj
        jumped VERB hurt advcl VerbForm=Fin
        """
    )
    assert mended(clauses.verbs_behind_closed_clauses, doc) == {"jumped": "advcl fell"}


def test_a_phrase_behind_a_closed_clause():
    doc = parsed(
        """
        They PRON bought nsubj
        bought VERB bought ROOT
        dams NOUN bought obj
        , PUNCT feed punct
        which PRON feed nsubj PronType=Rel
        feed VERB dams acl:relcl
        , PUNCT millions punct
        for ADP millions case
        millions NOUN feed obl
        """
    )
    assert mended(clauses.phrases_behind_closed_clauses, doc) == {"millions": "obl bought"}


def test_nor_denies_the_verb_whose_auxiliary_stands_before_its_subject():
    doc = parsed(
        """
        They PRON left nsubj
        left VERB left ROOT
        , PUNCT given punct
        nor CCONJ given cc
        , PUNCT given punct
        given VERB find advcl
        fog NOUN given obj
        did AUX find aux
        it PRON find nsubj
        find VERB left advcl
        """
    )
    assert mended(clauses.negations_before_verbs, doc) == {"nor": "cc find"}


def test_a_phrase_behind_a_participle_between_commas_goes_on():
    rows = """
        sell VERB sell ROOT
        ships NOUN sell obj
        , PUNCT built punct
        built VERB ships acl
        there ADV built advmod
        {0} PUNCT built punct
        to ADP us case
        us PRON built obl
        """
    parted = parsed(rows.replace("{0}", ";"))
    parted[5].text = ","
    assert mended(clauses.phrases_behind_closed_clauses, parted) == {"us": "obl sell"}
    assert mended(clauses.phrases_behind_closed_clauses, parsed(rows.replace("{0}", "-"))) == {}


def test_an_apposition_with_a_clause_is_closed_by_a_comma():
    rows = """
        met VERB met ROOT
        Renn PROPN met obj
        {0} PUNCT man punct
        man NOUN Renn appos
        who PRON won nsubj PronType=Rel
        won VERB man acl:relcl
        , PUNCT Lima punct
        in ADP Lima case
        Lima PROPN won obl
        """
    assert mended(clauses.phrases_behind_closed_clauses, parsed(rows.replace("{0}", ","))) == {"Lima": "obl met"}
    assert mended(clauses.phrases_behind_closed_clauses, parsed(rows.replace("{0}", "-"))) == {}


def test_a_comma_closes_what_a_clause_about_a_noun_holds():
    rows = """
        blamed VERB blamed ROOT
        drought NOUN blamed obj
        , PUNCT which punct
        which PRON forced nsubj PronType=Rel
        forced VERB drought acl:relcl
        it PRON forced obj
        to PART close mark
        close VERB forced xcomp
        {0} PUNCT losses punct
        for ADP losses case
        losses NOUN close obl
        """
    parted = parsed(rows.replace("{0}", ";"))
    parted[8].text = ","
    assert mended(clauses.phrases_behind_closed_clauses, parted) == {"losses": "obl blamed"}
    assert mended(clauses.phrases_behind_closed_clauses, parsed(rows.replace("{0}", "-"))) == {}


def test_a_time_behind_a_closed_clause_is_that_of_the_main_verb():
    rows = """
        Renn PROPN left nsubj
        , PUNCT owned punct
        who PRON owned nsubj PronType=Rel
        owned VERB Renn acl:relcl
        it PRON owned obj
        {0} PUNCT Monday punct
        on ADP Monday case
        Monday PROPN owned obl
        left VERB left ROOT
        """
    parted = parsed(rows.replace("{0}", ";"))
    parted[5].text = ","
    assert mended(clauses.phrases_behind_closed_clauses, parted) == {"Monday": "obl left"}
    assert mended(clauses.phrases_behind_closed_clauses, parsed(rows.replace("{0}", "-"))) == {}


def test_what_stands_behind_an_aside_governs():
    rows = """
        Now ADV hoped advmod
        , PUNCT hoped punct
        {0} ADV many advmod
        many ADJ hoped nsubj
        hoped VERB hoped ROOT VerbForm=Fin
        ; PUNCT he punct
        he PRON left nsubj
        left VERB hoped ccomp
        """

    def hoping(opening):
        doc = parsed(rows.replace("{0}", opening))
        doc[5].text = ","
        return doc

    assert mended(clauses.main_verbs_behind_asides, hoping("as")) == {
        "Now": "advmod left",
        ",": "punct left",
        "as": "mark hoped",
        "hoped": "advcl left",
        "left": "ROOT left",
    }
    assert mended(clauses.main_verbs_behind_asides, hoping("so")) == {}


def test_what_stands_before_a_subject_opens_its_clause():
    rows = """
        troops NOUN left nsubj
        left VERB left ROOT
        {0} ADP rebels case
        rebels NOUN agreed nsubj
        agreed VERB left conj VerbForm=Fin
        """
    assert mended(clauses.conjunctions_on_subjects, parsed(rows.replace("{0}", "after"))) == {
        "after": "mark agreed",
        "agreed": "advcl left",
    }
    assert mended(clauses.conjunctions_on_subjects, parsed(rows.replace("{0}", "like"))) == {}
    likened = parsed(rows.replace("{0}", "as").replace("agreed", "say"))
    assert mended(clauses.conjunctions_on_subjects, likened) == {}


def test_of_two_subjects_the_first_has_the_verb_beside_it():
    doc = parsed(
        """
        unions NOUN agreed nsubj
        called VERB unions acl
        strikes NOUN called obj
        after ADP mines case
        mines NOUN agreed nsubj
        agreed VERB agreed ROOT VerbForm=Fin
        """
    )
    assert mended(clauses.conjunctions_on_subjects, doc) == {
        "unions": "nsubj called",
        "called": "ROOT called",
        "after": "mark agreed",
        "agreed": "advcl called",
    }
