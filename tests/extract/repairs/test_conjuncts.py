"""Verbs joined to those of their own form."""

from trees import mended, parsed

from claimgraph.extract.repairs import conjuncts


def test_what_somebody_does_is_joined_to_no_thing():
    doc = parsed(
        """
        It PRON hear nsubj
        will AUX hear aux
        hear VERB hear ROOT
        cases NOUN hear obj
        and CCONJ rule cc
        rule VERB cases conj
        on ADP fines case
        fines NOUN hear obl
        """
    )
    assert mended(conjuncts.verbs_joined_to_objects, doc) == {"rule": "conj hear", "fines": "obl rule"}


def test_what_is_excepted_has_a_share_of_its_own():
    doc = parsed(
        """
        All DET states det
        states NOUN ratified nsubj
        except ADP Norland case
        Norland PROPN states nmod
        ratified VERB ratified ROOT
        it PRON ratified obj
        """
    )
    assert mended(conjuncts.exceptions, doc) == {"Norland": "conj states", "except": "cc Norland"}


def test_gerunds_with_the_same_preposition_are_joined():
    rows = """
        accused VERB accused ROOT
        of SCONJ lying mark
        lying VERB accused advcl
        and CCONJ stealing cc
        {0} SCONJ stealing mark
        stealing VERB accused conj
        """
    assert mended(conjuncts.gerunds_behind_prepositions, parsed(rows.replace("{0}", "of"))) == {
        "stealing": "conj lying"
    }
    assert mended(conjuncts.gerunds_behind_prepositions, parsed(rows.replace("{0}", "by"))) == {}


def test_who_told_them_to_leave_will_not_wait():
    rows = """
        He PRON told nsubj
        told VERB told ROOT
        to PART leave mark
        leave VERB told xcomp
        and CCONJ wait cc
        {0} AUX wait aux {1}
        wait VERB leave conj
        """
    will = rows.replace("{0}", "will").replace("{1}", "VerbForm=Fin")
    assert mended(conjuncts.acts_behind_infinitives, parsed(will)) == {"wait": "conj told"}
    be = rows.replace("{0}", "be").replace("{1}", "VerbForm=Inf")
    assert mended(conjuncts.acts_behind_infinitives, parsed(be)) == {}


def test_an_infinitive_is_joined_to_the_last_one_above_it():
    doc = parsed(
        """
        agreed VERB agreed ROOT
        to PART pay mark
        pay VERB agreed xcomp
        men NOUN pay obj
        who PRON sued nsubj PronType=Rel
        sued VERB men acl:relcl
        and CCONJ rebuild cc
        To PART rebuild mark
        rebuild VERB sued conj
        """
    )
    assert mended(conjuncts.infinitives_behind_acts, doc) == {"rebuild": "conj pay"}


def test_what_is_to_come_limits_what_is_to_be_done():
    rows = """
        mills NOUN ordered nsubj:pass
        were AUX ordered aux:pass Tense=Past
        ordered VERB ordered ROOT
        to PART shut mark
        shut VERB ordered xcomp
        until SCONJ pay mark
        owners NOUN pay nsubj
        pay VERB ordered advcl VerbForm=Fin|Tense={0}
        """
    assert mended(conjuncts.times_behind_infinitives, parsed(rows.replace("{0}", "Pres"))) == {"pay": "advcl shut"}
    assert mended(conjuncts.times_behind_infinitives, parsed(rows.replace("{0}", "Past"))) == {}


def test_what_came_of_a_fear_is_not_feared():
    rows = """
        feared VERB feared ROOT
        that SCONJ burst mark
        dams NOUN burst nsubj
        burst VERB feared ccomp
        {0} PUNCT came punct
        so SCONJ came mark
        troops NOUN came nsubj
        came VERB burst advcl
        """
    assert mended(conjuncts.results_behind_contents, parsed(rows.replace("{0}", ","))) == {"came": "advcl feared"}
    assert mended(conjuncts.results_behind_contents, parsed(rows.replace("{0}", "-"))) == {}


def test_no_bare_verb_goes_on_from_what_somebody_demanded():
    rows = """
        did AUX resign aux
        resign VERB resign ROOT
        as SCONJ demanded mark
        some PRON demanded nsubj
        demanded VERB resign advcl Tense={0}
        , PUNCT leave punct
        or CCONJ leave cc
        leave VERB demanded conj
        """
    assert mended(conjuncts.acts_behind_asides, parsed(rows.replace("{0}", "Past"))) == {"leave": "conj resign"}
    assert mended(conjuncts.acts_behind_asides, parsed(rows.replace("{0}", "Pres"))) == {}


def test_an_infinitive_describes_no_noun_that_is_joined_to_an_object():
    rows = """
        want VERB want ROOT
        to PART drop mark
        drop VERB want xcomp
        exams NOUN drop obj
        and CCONJ pupils cc
        {0} {1} grade mark
        grade VERB pupils compound
        pupils NOUN exams conj
        fairly ADV drop advmod
        """
    joined = rows.replace("{0}", "To").replace("{1}", "PART")
    assert mended(conjuncts.infinitives_before_objects, parsed(joined)) == {
        "and": "cc grade",
        "grade": "conj drop",
        "pupils": "obj grade",
        "fairly": "advmod grade",
    }
    described = rows.replace("{0}", "first").replace("{1}", "ADJ")
    assert mended(conjuncts.infinitives_before_objects, parsed(described)) == {}


def test_a_thing_is_joined_to_the_thing_before():
    rows = """
        They PRON oppose nsubj
        oppose VERB oppose ROOT
        farms NOUN oppose {0}
        and CCONJ inns cc
        inns NOUN oppose conj
        """
    assert mended(conjuncts.nouns_joined_to_verbs, parsed(rows.replace("{0}", "obj"))) == {"inns": "conj farms"}
    assert mended(conjuncts.nouns_joined_to_verbs, parsed(rows.replace("{0}", "obl"))) == {}


def test_behind_a_relative_clause_the_whole_phrase_goes_on():
    rows = """
        burn VERB burn ROOT
        part NOUN burn obj
        of ADP coal case
        coal NOUN part nmod
        they PRON buy nsubj
        buy VERB coal acl:relcl
        {0} half cc
        and CCONJ half cc
        half NOUN buy conj
        """
    assert mended(conjuncts.nouns_joined_to_verbs, parsed(rows.replace("{0} half cc", ", PUNCT half punct"))) == {
        "half": "conj part"
    }
    assert mended(conjuncts.nouns_joined_to_verbs, parsed(rows.replace("{0} half cc", "today ADV buy advmod"))) == {}


def test_who_denies_having_paid_says_so():
    rows = """
        denies VERB denies ROOT
        having AUX paid aux
        paid VERB denies ccomp
        and CCONJ say cc
        says VERB paid conj VerbForm=Fin|Tense={0}
        """.replace("and CCONJ say", "and CCONJ says")
    doc = parsed(rows.replace("{0}", "Pres"))
    doc[4].lemma_ = "say"
    assert mended(conjuncts.acts_behind_infinitives, doc) == {"says": "conj denies"}
    assert mended(conjuncts.acts_behind_infinitives, parsed(rows.replace("{0}", "Past"))) == {}


def test_the_time_of_an_end_is_not_that_of_what_was_ended():
    rows = """
        stop VERB stop ROOT
        selling VERB stop xcomp
        pills NOUN selling obj
        after SCONJ fell mark
        prices NOUN fell nsubj
        fell VERB selling advcl
        """
    assert mended(conjuncts.times_behind_gerunds, parsed(rows)) == {"fell": "advcl stop"}
    assert mended(conjuncts.times_behind_gerunds, parsed(rows.replace("stop", "regret"))) == {}


def test_no_verb_goes_on_from_a_noun():
    doc = parsed(
        """
        isles NOUN raised nsubj
        , PUNCT govern punct
        which PRON govern nsubj PronType=Rel
        govern VERB isles acl:relcl
        themselves PRON govern obj
        and CCONJ belong cc
        do AUX belong aux VerbForm=Fin
        belong VERB isles conj
        raised VERB raised ROOT
        """
    )
    assert mended(conjuncts.verbs_joined_to_nouns, doc) == {"belong": "conj govern"}


def test_what_somebody_does_goes_on_from_what_he_is():
    rows = """
        farmers NOUN voted nsubj
        who PRON old nsubj
        are AUX old cop
        old ADJ farmers acl:relcl
        {0} CCONJ own cc
        own VERB farmers conj VerbForm=Fin
        cows NOUN own obj
        voted VERB voted ROOT
        """
    assert mended(conjuncts.verbs_joined_to_nouns, parsed(rows.replace("{0}", "and"))) == {"own": "conj old"}
    finite = parsed(rows.replace("{0}", "and").replace("VerbForm=Fin", ""))
    assert mended(conjuncts.verbs_joined_to_nouns, finite) == {}


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
