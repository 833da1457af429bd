"""Phrases and clauses that hang on another word than the parser thought."""

import pytest
from trees import mended, parsed

from claimgraph.extract.repairs import attachments


def test_no_day_is_weighed_down():
    doc = parsed(
        """
        Shares NOUN fell nsubj
        fell VERB fell ROOT
        Monday PROPN fell obl
        , PUNCT hurt punct
        hurt VERB Monday acl VerbForm=Part
        """,
        Monday="DATE",
    )
    assert mended(attachments.participles_behind_times, doc) == {"hurt": "advcl fell"}


@pytest.mark.parametrize(("label", "wanted"), [("DATE", {"hunter": "obl:agent found"}), (None, {})])
def test_an_agent_behind_a_time_but_not_behind_a_thing(label, wanted):
    doc = parsed(
        """
        She PRON found nsubj:pass
        was AUX found aux:pass
        found VERB found ROOT VerbForm=Part
        in ADP article case
        article NOUN found obl
        by ADP hunter case
        hunter NOUN article nmod
        """,
        **({"article": label} if label else {}),
    )
    assert mended(attachments.agents, doc) == wanted


def test_what_is_said_in_an_interview():
    doc = parsed(
        """
        Ann PROPN say nsubj
        say VERB say ROOT
        in ADP interview case
        interview NOUN say obl
        that PRON wait mark
        banks NOUN wait nsubj
        wait VERB interview acl:relcl
        """
    )
    assert mended(attachments.contents_behind_phrases, doc) == {"wait": "ccomp say"}


def test_a_clause_behind_a_semicolon_stands_alone():
    doc = parsed(
        """
        Ann PROPN asked nsubj
        asked VERB asked ROOT
        ; PUNCT left punct
        Bob PROPN left nsubj
        left VERB asked advcl
        """
    )
    assert mended(attachments.clauses_behind_semicolons, doc) == {"left": "parataxis asked"}


def test_no_time_is_an_agent():
    doc = parsed(
        """
        It PRON sold nsubj:pass
        be AUX sold aux:pass
        sold VERB sold ROOT
        by ADP end case
        end NOUN sold obl:agent
        of ADP May case
        May PROPN end nmod
        """,
        May="DATE",
    )
    assert mended(attachments.agents_that_do_nothing, doc) == {"end": "obl sold"}


def test_a_result_is_one_of_what_the_clause_tells():
    doc = parsed(
        """
        Rebels NOUN burnt nsubj
        burnt VERB burnt ROOT
        cars NOUN burnt obj
        parked VERB cars acl
        nearby ADV parked advmod
        , PUNCT killing punct
        killing VERB parked advcl
        """
    )
    assert mended(attachments.results_behind_participles, doc) == {"killing": "advcl burnt"}


def test_what_one_does_is_joined_to_no_noun():
    doc = parsed(
        """
        Ann PROPN paid nsubj
        paid VERB paid ROOT
        visits NOUN paid obj
        , PUNCT meeting punct
        meeting VERB visits conj
        Bob PROPN meeting obj
        """
    )
    assert mended(attachments.participles_joined_to_nouns, doc) == {"meeting": "advcl paid"}


def test_months_come():
    doc = parsed(
        """
        Ann PROPN leaves nsubj
        leaves VERB leaves ROOT
        in SCONJ coming mark
        coming VERB leaves advcl
        months NOUN coming obj
        """,
        months="DATE",
    )
    assert mended(attachments.times_behind_participles, doc) == {
        "in": "case months",
        "coming": "amod months",
        "months": "obl leaves",
    }


def test_what_one_does_while_speaking_is_not_what_one_says():
    doc = parsed(
        """
        she PRON said nsubj
        said VERB said ROOT
        , PUNCT promising punct
        promising VERB said ccomp
        to PART stay mark
        stay VERB promising xcomp
        """
    )
    assert mended(attachments.participles_behind_words, doc) == {"promising": "advcl said"}


def test_a_concession_is_set_against_all_before_it():
    doc = parsed(
        """
        He PRON plans nsubj
        plans VERB plans ROOT
        to PART sign mark
        sign VERB plans xcomp
        , PUNCT urged punct
        though SCONJ urged mark
        many ADJ urged nsubj
        urged VERB sign advcl
        """
    )
    assert mended(attachments.concessions_behind_infinitives, doc) == {"urged": "advcl plans"}


def test_a_particle_behind_a_pronoun():
    doc = parsed(
        """
        Ann PROPN sent nsubj
        sent VERB sent ROOT
        it PRON sent obj
        back ADV sent advmod
        """
    )
    assert mended(attachments.particles_behind_verbs, doc) == {"back": "compound:prt sent"}


def test_what_came_of_an_act_does_not_describe_its_object():
    doc = parsed(
        """
        They PRON hit nsubj
        hit VERB hit ROOT
        trucks NOUN hit obj
        , PUNCT killing punct
        killing VERB trucks acl VerbForm=Ger
        two NUM killing obj
        """
    )
    assert mended(attachments.participles_behind_objects, doc) == {"killing": "advcl hit"}


def test_no_object_has_a_preposition():
    doc = parsed(
        """
        sending VERB sending ROOT
        in ADP army case
        the DET army det
        army NOUN sending obj
        """
    )
    assert mended(attachments.particles_before_objects, doc) == {"in": "compound:prt sending"}


def test_what_somebody_is_accused_of_describes_nobody():
    doc = parsed(
        """
        They PRON accused nsubj
        accused VERB accused ROOT
        the DET minister det
        minister NOUN accused obj
        of SCONJ lying mark
        lying VERB minister acl
        """
    )
    assert mended(attachments.gerunds_behind_objects, doc) == {"lying": "advcl accused"}


def test_what_is_handed_in_is_no_place():
    doc = parsed(
        """
        He PRON handed nsubj
        handed VERB handed ROOT
        in ADP notice case
        his PRON notice nmod:poss
        notice NOUN handed obl
        """
    )
    doc[1].lemma_ = "hand"
    assert mended(attachments.particles_before_objects, doc) == {"in": "compound:prt handed", "notice": "obj handed"}


def test_what_is_ruled_out_is_done_by_nobody():
    doc = parsed(
        """
        She PRON ruled nsubj
        ruled VERB ruled ROOT
        out SCONJ selling mark
        selling VERB ruled xcomp
        """
    )
    assert mended(attachments.particles_before_objects, doc) == {"out": "compound:prt ruled"}


def test_a_clause_behind_soon_is_one_of_the_verb():
    doc = parsed(
        """
        They PRON raise nsubj
        raise VERB raise ROOT
        it PRON raise obj
        soon ADV raise advmod
        as SCONJ own mark
        Ann PROPN own nsubj
        own VERB soon advcl
        """
    )
    assert mended(attachments.clauses_behind_adverbs, doc) == {"own": "advcl raise"}


def test_what_has_a_conjunction_describes_no_noun():
    doc = parsed(
        """
        They PRON accused nsubj
        accused VERB accused ROOT
        her PRON accused obj
        of SCONJ misleading mark
        misleading VERB parliament amod
        parliament NOUN her nmod
        """
    )
    assert mended(attachments.gerunds_before_objects, doc) == {
        "misleading": "acl her",
        "parliament": "obj misleading",
    }


def test_nothing_is_said_by_telephones():
    doc = parsed(
        """
        said VERB said ROOT
        by ADP telephone case
        telephone NOUN said obl:agent
        """
    )
    assert mended(attachments.agents_that_do_nothing, doc) == {"telephone": "obl said"}


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


def test_an_adverb_before_the_subject_is_one_of_the_clause():
    rows = """
        {0} ADV Peru advmod
        Peru PROPN loses nsubj
        loses VERB loses ROOT
        """
    repair = attachments.adverbs_before_subjects
    assert mended(repair, parsed(rows.format("Otherwise"))) == {"Otherwise": "advmod loses"}
    assert mended(repair, parsed(rows.format("Only"))) == {}


def test_a_letter_joined_to_a_noun_is_a_part_of_it():
    doc = parsed(
        """
        Ann PROPN showed nsubj
        showed VERB showed ROOT
        e NOUN showed obj
        - PUNCT e punct
        mails NOUN showed obl
        """
    )
    for place in (2, 3):
        doc[place].whitespace_ = ""
    told = {"e": "compound mails", "-": "punct mails", "mails": "obj showed"}
    assert mended(attachments.letters_joined_to_words, doc) == told


def test_what_makes_another_verb_of_it_is_a_particle():
    rows = """
        Ann PROPN cut nsubj
        cut VERB cut ROOT
        {0} ADJ cut advmod
        visits NOUN cut obj
        """
    assert mended(attachments.particles_behind_verbs, parsed(rows.format("short"))) == {"short": "compound:prt cut"}
    assert mended(attachments.particles_behind_verbs, parsed(rows.format("long"))) == {}


def test_nothing_hangs_on_an_auxiliary():
    doc = parsed(
        """
        point NOUN did obl
        did AUX leave aux
        she PRON leave nsubj
        leave VERB leave ROOT
        """
    )
    assert mended(attachments.phrases_on_auxiliaries, doc) == {"point": "obl leave"}


@pytest.mark.parametrize(("mark", "wanted"), [("today", {"released": "acl report"}), (",", {})])
def test_a_participle_tells_which_report_and_not_which_council(mark, wanted):
    doc = parsed(
        f"""
        report NOUN report ROOT
        to ADP Council case
        Council PROPN report nmod
        {mark} PUNCT released punct
        released VERB Council acl VerbForm=Part|Tense=Past
        """,
        Council="ORG",
    )
    assert mended(attachments.participles_behind_names, doc) == wanted
