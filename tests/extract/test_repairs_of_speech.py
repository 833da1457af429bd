"""Repairs of verbs of saying and of conditions: what each makes of a parse that went wrong in its way."""

from trees import mended, parsed

from claimgraph.extract.repairs import (
    attachments,
    clauses,
    conditions,
    conjuncts,
    infinitives,
    names,
    objects,
    openers,
    predicates,
    relatives,
    speech,
    subjects,
    tags,
)


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


def test_had_behind_what_would_be_opens_a_condition():
    rows = """
        mills NOUN reopened nsubj
        {0} AUX reopened aux
        reopened VERB reopened ROOT
        had VERB reopened advcl
        towns NOUN had obj
        paid VERB towns acl Tense=Past
        """
    assert mended(conditions.inverted_conditions_behind, parsed(rows.replace("{0}", "would"))) == {
        "paid": "advcl reopened",
        "had": "aux paid",
        "towns": "nsubj paid",
    }
    assert mended(conditions.inverted_conditions_behind, parsed(rows.replace("{0}", "have"))) == {}


def test_what_is_provided_is_a_condition():
    doc = parsed(
        """
        He PRON plays nsubj
        plays VERB plays ROOT
        , PUNCT provided punct
        provided VERB plays conj
        his PRON knee nmod:poss
        knee NOUN heals nsubj
        heals VERB plays conj VerbForm=Fin
        """
    )
    assert mended(conditions.provisos, doc) == {",": "punct plays", "provided": "mark heals", "heals": "advcl plays"}


def test_a_verb_behind_an_aside_has_the_noun_before_it():
    doc = parsed(
        """
        Banks NOUN wait nsubj
        wait VERB wait ROOT
        until SCONJ inflation case
        inflation NOUN wait obl
        , PUNCT soared punct
        which PRON soared nsubj PronType=Rel
        soared VERB inflation acl:relcl
        , PUNCT wait punct
        falls VERB wait parataxis VerbForm=Fin
        """
    )
    assert mended(conditions.verbs_behind_asides, doc) == {
        "until": "mark falls",
        "inflation": "nsubj falls",
        "falls": "advcl wait",
    }


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


def test_what_could_have_been_governs_a_condition_in_front():
    rows = """
        Had VERB Had ROOT
        Renn PROPN resigned nsubj
        resigned VERB Had ccomp
        , PUNCT Had punct
        they PRON won nsubj
        {0} AUX won aux
        won VERB Had parataxis
        """
    assert mended(conditions.inverted_conditions_in_front, parsed(rows.replace("{0}", "might"))) == {
        "Had": "aux resigned",
        "resigned": "advcl won",
        ",": "punct won",
        "won": "ROOT won",
    }
    assert mended(conditions.inverted_conditions_in_front, parsed(rows.replace("{0}", "have"))) == {}


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


def test_states_are_told_to_do_things_as_people_are():
    rows = """
        Nurses NOUN urge nsubj
        urge VERB urge ROOT
        {0} NOUN urge iobj
        to PART stay mark
        stay VERB urge advcl
        """
    assert mended(infinitives.infinitives_of_objects, parsed(rows.replace("{0}", "state"))) == {"stay": "xcomp urge"}
    assert mended(infinitives.infinitives_of_objects, parsed(rows.replace("{0}", "caution"))) == {}


def test_an_age_between_commas_explains_a_name():
    rows = """
        They PRON met nsubj
        met VERB met ROOT
        Renn PROPN met obj
        , PUNCT 71 punct
        71 NUM Renn conj
        {0} PUNCT nurse punct
        nurse NOUN Renn appos
        """
    assert mended(names.ages_behind_names, parsed(rows.replace("{0}", ","), Renn="PERSON")) == {"71": "appos Renn"}
    assert mended(names.ages_behind_names, parsed(rows.replace("{0}", "-"), Renn="PERSON")) == {}
    assert mended(names.ages_behind_names, parsed(rows.replace("{0}", ","))) == {}


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


def test_a_border_is_one_with_somebody():
    rows = """
        Cars NOUN queued nsubj
        queued VERB queued ROOT
        at ADP border case
        the DET border det
        {0} NOUN queued obl
        with ADP Mali case
        Mali PROPN queued obl
        """

    def queued(noun, **names):
        return parsed(rows.replace("{0}", noun).replace("border", noun), **names)

    assert mended(attachments.partners_behind_nouns, queued("border", Mali="GPE")) == {"Mali": "nmod border"}
    assert mended(attachments.partners_behind_nouns, queued("gate", Mali="GPE")) == {}
    assert mended(attachments.partners_behind_nouns, queued("border")) == {}


def test_a_verb_of_saying_ends_a_sentence():
    rows = """
        Losses NOUN grow nsubj
        will AUX grow aux VerbForm=Fin
        grow VERB grow ROOT
        {0} PUNCT grow punct
        doctors NOUN grow conj Number=Plur
        at ADP estimate case
        the DET estimate det
        clinic NOUN estimate compound
        estimate NOUN doctors nmod
        . PUNCT grow punct
        """
    told = parsed(rows.replace("{0}", ","))
    told[4].lemma_ = "doctor"
    assert mended(tags.speakers_at_the_end, told) == {
        "doctors": "nsubj estimate",
        "at": "case clinic",
        "the": "det clinic",
        "clinic": "nmod doctors",
        "estimate": "parataxis grow",
    }
    listed = parsed(rows.replace("{0}", "-"))
    listed[4].lemma_ = "doctor"
    assert mended(tags.speakers_at_the_end, listed) == {}


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


def test_a_participle_between_commas_is_said_of_the_object_before_it():
    rows = """
        They PRON sell nsubj
        sell VERB sell ROOT {0}
        ships NOUN sell obj
        , PUNCT built punct
        built VERB sell conj VerbForm=Part|Tense=Past
        there ADV built advmod
        """
    assert mended(attachments.participles_joined_behind_objects, parsed(rows.replace("{0}", "Tense=Pres"))) == {
        "built": "acl ships"
    }
    assert mended(attachments.participles_joined_behind_objects, parsed(rows.replace("{0}", "Tense=Past"))) == {}


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


def test_a_particle_may_stand_behind_the_object():
    rows = """
        We PRON turn nsubj
        turn VERB turn ROOT
        the DET boats det
        boats NOUN turn obj
        {0} ADV turn advmod
        """
    assert mended(attachments.particles_behind_verbs, parsed(rows.replace("{0}", "back"))) == {
        "back": "compound:prt turn"
    }
    assert mended(attachments.particles_behind_verbs, parsed(rows.replace("{0}", "again"))) == {}


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


def test_a_place_behind_an_apposition_is_one_of_the_clause():
    rows = """
        met VERB met ROOT
        heads NOUN met obj
        {0} PUNCT Renn punct
        Renn PROPN heads appos
        , PUNCT Oslo punct
        in ADP Oslo case
        Oslo PROPN heads nmod
        """
    assert mended(attachments.phrases_behind_appositions, parsed(rows.replace("{0}", ","))) == {"Oslo": "obl met"}
    assert mended(attachments.phrases_behind_appositions, parsed(rows.replace("{0}", "-"))) == {}


def test_what_is_so_by_somebody_is_what_is_told():
    rows = """
        killed VERB killed ROOT
        nine NUM killed obj
        , PUNCT army punct
        {0} VERB army case
        to ADP {0} fixed
        army NOUN nine nmod
        """
    told = mended(attachments.sources_behind_objects, parsed(rows.replace("{0}", "according")))
    assert told == {"army": "obl killed"}
    assert mended(attachments.sources_behind_objects, parsed(rows.replace("{0}", "owing"))) == {}


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


def test_what_an_agent_did_was_done_to_what_a_clause_tells_of():
    rows = """
        want VERB want ROOT
        seeds NOUN want obj
        that PRON like nsubj PronType=Rel
        like VERB seeds acl:relcl
        the DET rain det
        rain NOUN like obj
        , PUNCT made punct
        made VERB want conj VerbForm=Part|Tense=Past
        by ADP us case
        us PRON made {0}
        """
    doc = parsed(rows.replace("{0}", "obl:agent"))
    assert mended(attachments.participles_joined_behind_objects, doc) == {"made": "acl seeds"}
    assert mended(attachments.participles_joined_behind_objects, parsed(rows.replace("{0}", "obl"))) == {}


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
    assert mended(relatives.acts_of_those_described, parsed(rows.replace("{0}", "and"))) == {"own": "conj old"}
    finite = parsed(rows.replace("{0}", "and").replace("VerbForm=Fin", ""))
    assert mended(relatives.acts_of_those_described, finite) == {}


def test_nobody_lives_82_times():
    rows = """
        singer NOUN singer ROOT
        who PRON lives nsubj
        is AUX lives cop
        82 NUM lives nummod
        {0} CCONJ lives cc
        lives NOUN singer acl:relcl
        """
    doc = parsed(rows.replace("{0}", "and"))
    assert mended(tags.ages_before_acts, doc) == {
        "who": "nsubj 82",
        "is": "cop 82",
        "82": "acl:relcl singer",
        "lives": "conj 82",
    }
    assert doc[5].pos_ == "VERB"
    counted = parsed(rows.replace("{0}", "and").replace("is AUX lives cop", "his PRON lives det"))
    assert mended(tags.ages_before_acts, counted) == {}


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


def test_what_is_to_be_opened_is_no_sum():
    rows = """
        build VERB build ROOT
        roads NOUN build obj
        for ADP dollars case
        {0} NUM dollars {1}
        dollars NOUN build obl
        , PUNCT opened punct
        to PART opened mark
        be AUX opened aux:pass
        opened VERB build advcl
        """
    sum_of_money = parsed(rows.replace("{0}", "nine").replace("{1}", "nummod"))
    assert mended(infinitives.passives_behind_nouns, sum_of_money) == {"opened": "acl roads"}
    other = parsed(rows.replace("{0}", "green").replace("{1}", "amod"))
    assert mended(infinitives.passives_behind_nouns, other) == {"opened": "acl dollars"}


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


def test_who_drafted_the_law_is_not_to_be_passed():
    rows = """
        laws NOUN laws ROOT
        {0} ADP Renn case
        Renn PROPN laws nmod
        , PUNCT passed punct
        to PART passed mark
        be AUX passed aux:pass
        passed VERB laws advcl
        """
    assert mended(infinitives.passives_behind_nouns, parsed(rows.replace("{0}", "by"))) == {"passed": "acl laws"}
    assert mended(infinitives.passives_behind_nouns, parsed(rows.replace("{0}", "near"))) == {"passed": "acl Renn"}


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


def test_an_age_between_commas_explains_a_nurse():
    rows = """
        nurse NOUN left nsubj
        , PUNCT 71 punct
        71 NUM nurse conj
        {0} PUNCT lived punct
        who PRON lived nsubj
        lived VERB 71 acl:relcl
        left VERB left ROOT
        """
    assert mended(names.ages_behind_names, parsed(rows.replace("{0}", ","))) == {
        "71": "appos nurse",
        "lived": "acl:relcl nurse",
    }
    assert mended(names.ages_behind_names, parsed(rows.replace("{0}", ",").replace("nurse", "fee"))) == {}


def test_what_somebody_is_charged_with_is_no_part_of_what_is_told_of_him():
    rows = """
        charge VERB charge ROOT
        clerks NOUN charge obj
        seen VERB clerks acl VerbForm=Part|Tense=Past
        in ADP Lima case
        Lima PROPN seen obl
        {0} ADP theft case
        theft NOUN seen obl
        """
    assert mended(attachments.phrases_behind_participles, parsed(rows.replace("{0}", "with"))) == {
        "theft": "obl charge"
    }
    assert mended(attachments.phrases_behind_participles, parsed(rows.replace("{0}", "after"))) == {}


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


def test_no_noun_has_an_object():
    rows = """
        ruling NOUN ruling ROOT
        , PUNCT forces punct
        {0} {1} forces {2}
        forces NOUN ruling conj
        Renn PROPN forces obj
        """
    bare = parsed(rows.replace("{0}", "now").replace("{1}", "ADV").replace("{2}", "advmod"))
    assert mended(tags.plurals_with_objects, bare) == {}
    assert bare[3].pos_ == "VERB"
    described = parsed(rows.replace("{0}", "the").replace("{1}", "DET").replace("{2}", "det"))
    assert mended(tags.plurals_with_objects, described) == {}
    assert described[3].pos_ == "NOUN"
