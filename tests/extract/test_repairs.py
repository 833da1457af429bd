"""What each repair makes of a parse that went wrong in its way, and what it leaves alone."""

import pytest
from trees import mended, parsed

from claimgraph.extract.language import load
from claimgraph.extract.repairs import (
    attachments,
    clauses,
    conjuncts,
    infinitives,
    names,
    numbers,
    objects,
    openers,
    predicates,
    relatives,
    repaired,
    speech,
    subjects,
    tags,
)
from claimgraph.graph.model import Article


def test_a_verb_taken_for_an_adjective():
    doc = parsed(
        """
        The DET court det
        court NOUN claims nsubj
        rejected VERB claims amod VerbForm=Fin
        claims NOUN claims ROOT
        yesterday NOUN claims obl
        . PUNCT claims punct
        """
    )
    assert mended(predicates.verbs_before_objects, doc) == {
        "court": "nsubj rejected",
        "rejected": "ROOT rejected",
        "claims": "obj rejected",
        "yesterday": "obl rejected",
        ".": "punct rejected",
    }


def test_a_participle_before_a_predicate_stays():
    doc = parsed(
        """
        These PRON claims nsubj
        are AUX claims cop
        rejected VERB claims amod VerbForm=Part
        claims NOUN claims ROOT
        """
    )
    assert mended(predicates.verbs_before_objects, doc) == {}


def test_a_verb_behind_a_participle():
    doc = parsed(
        """
        Skulls NOUN found nsubj
        , PUNCT found punct
        found VERB found ROOT VerbForm=Part
        yesterday NOUN found obl
        ; PUNCT found punct
        held VERB shells amod VerbForm=Part
        shells NOUN found obj
        """
    )
    doc[4].text = ","
    assert mended(predicates.verbs_behind_participles, doc) == {
        "Skulls": "nsubj held",
        "found": "acl Skulls",
        "held": "ROOT held",
        "shells": "obj held",
    }


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


SENTENCES = {
    "a main verb behind an apposition": (
        "Labour's health spokesman, Kwame Baptiste, called for a public inquiry, without which, he said, families "
        "would never trust it again.",
        "called",
        "ROOT called",
    ),
    "a verb of a clause with whose": (
        "Limo addressed the chamber, whose chairman, Talal bin Nasser, called for direct flights to Mombasa.",
        "chairman",
        "nsubj called",
    ),
    "a main verb behind a relative clause": (
        "Brannigan, which insists that the valve is safe if it is correctly fitted, has set aside money.",
        "Brannigan",
        "nsubj set",
    ),
    "a condition by its order of words": (
        "Were the appeal to fail, the crown could seek to confiscate the home.",
        "fail",
        "advcl seek",
    ),
    "a title of two words": ("Labour Minister Helen Strand may appoint a mediator.", "Strand", "nsubj appoint"),
    "the first word of a title": (
        "Education Minister Helen Strand may appoint a mediator.",
        "Education",
        "compound Minister",
    ),
    "the verb of a relative clause": (
        "An asteroid that struck Mexico is feared to return.",
        "struck",
        "acl:relcl asteroid",
    ),
}


@pytest.mark.parametrize(("sentence", "word", "arc"), SENTENCES.values(), ids=SENTENCES)
def test_sentences_of_the_bundled_pipeline(sentence, word, arc):
    doc = load().read(Article("test", "", sentence)).doc
    token = next(token for token in doc if token.text == word)
    assert f"{token.dep_} {token.head}" == arc


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


def test_who_is_asked_does_it():
    doc = parsed(
        """
        Ann PROPN ask nsubj
        ask VERB ask ROOT
        judges NOUN ask iobj
        to PART decide mark
        decide VERB judges acl
        """
    )
    doc[2].lemma_ = "judge"
    assert mended(infinitives.infinitives_of_objects, doc) == {"decide": "xcomp ask"}


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


def test_between_for_and_an_infinitive_stands_its_subject():
    doc = parsed(
        """
        Ann PROPN called nsubj
        called VERB called ROOT
        for ADP voters case
        voters NOUN called obl
        to PART stay mark
        stay VERB called xcomp
        """
    )
    doc[3].lemma_ = "voter"
    assert mended(infinitives.subjects_behind_for, doc) == {"for": "mark stay", "voters": "nsubj stay"}


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


def test_the_verb_of_a_shortened_clause():
    doc = parsed(
        """
        Two NUM killed nsubj:pass
        were AUX killed aux:pass
        killed VERB killed ROOT
        and CCONJ six cc
        six NUM killed conj
        hurt VERB six orphan Tense=Past
        """
    )
    assert mended(predicates.gapped_participles, doc) == {
        "and": "cc hurt",
        "six": "nsubj:pass hurt",
        "hurt": "conj killed",
    }


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


def test_an_infinitive_behind_a_maker_says_what_is_made():
    doc = parsed(
        """
        Ann PROPN blocked nsubj
        blocked VERB blocked ROOT
        bids NOUN blocked obj
        by ADP firms case
        firms NOUN blocked obl
        to PART buy mark
        buy VERB blocked advcl
        """
    )
    doc[2].lemma_ = "bid"
    assert mended(infinitives.infinitives_behind_makers, doc) == {"firms": "nmod bids", "buy": "acl bids"}


def test_names_head_their_titles():
    doc = parsed(
        """
        Minister PROPN met nsubj
        Ann PROPN Ruiz flat
        Ruiz PROPN Minister flat
        met VERB met ROOT
        Bob PROPN met obj
        """,
        Ann_Ruiz="PERSON",
    )
    assert mended(names.name_heads, doc) == {"Minister": "nmod:desc Ruiz", "Ruiz": "nsubj met"}


def test_a_repair_that_makes_a_circle_is_left_out(monkeypatch):
    doc = parsed(
        """
        Ann PROPN slept nsubj
        slept VERB slept ROOT
        """
    )
    monkeypatch.setattr("claimgraph.extract.repairs.REPAIRS", (lambda doc: [(doc[1], doc[0], "obj")],))
    assert [f"{token.dep_} {token.head}" for token in repaired(doc)] == ["nsubj slept", "ROOT slept"]


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


def test_the_name_of_a_city_stands_for_it():
    doc = parsed(
        """
        Ann PROPN visited nsubj
        visited VERB visited ROOT
        the DET city det
        city NOUN visited obj
        of ADP Accra case
        Accra PROPN city nmod
        """,
        Accra="GPE",
    )
    assert mended(names.places_by_name, doc) == {
        "city": "nmod:desc Accra",
        "of": "fixed city",
        "Accra": "obj visited",
    }


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


def test_what_is_carried_receives_nothing():
    doc = parsed(
        """
        Ships NOUN carry nsubj
        carry VERB carry ROOT
        guns NOUN carry iobj
        """
    )
    assert mended(objects.lone_receivers, doc) == {"guns": "obj carry"}


def test_what_seems_a_plural_is_the_verb_of_a_clause_without_one():
    doc = parsed(
        """
        Ann PROPN says nsubj
        says VERB says ROOT
        that SCONJ roof mark
        the DET museum det
        museum NOUN repairs compound
        repairs NOUN roof compound
        a DET roof det
        roof NOUN says ccomp
        """
    )
    assert mended(predicates.verbs_taken_for_nouns, doc) == {
        "that": "mark repairs",
        "museum": "nsubj repairs",
        "repairs": "ccomp says",
        "roof": "obj repairs",
    }


def test_anything_but_denies_what_follows():
    doc = parsed(
        """
        It PRON anything nsubj
        was AUX anything cop
        anything PRON anything ROOT
        but CCONJ success cc
        success NOUN anything conj
        """
    )
    assert mended(predicates.denied_predicates, doc) == {
        "It": "nsubj success",
        "was": "cop success",
        "anything": "advmod success",
        "success": "ROOT success",
    }


def test_an_infinitive_says_what_is_wished():
    doc = parsed(
        """
        Ann PROPN voiced nsubj
        voiced VERB voiced ROOT
        wishes NOUN voiced obj
        to PART leave mark
        leave VERB voiced xcomp
        """
    )
    doc[2].lemma_ = "wish"
    assert mended(infinitives.infinitives_behind_plans, doc) == {"leave": "acl wishes"}


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


def test_what_follows_a_name_explains_that_name():
    doc = parsed(
        """
        Reed PROPN left nsubj
        , PUNCT clerk punct
        clerk NOUN Reed appos
        and CCONJ Cole cc
        Cole PROPN Reed conj
        , PUNCT judge punct
        judge NOUN Reed appos
        left VERB left ROOT
        """,
        Reed="PERSON",
        Cole="PERSON",
    )
    assert mended(names.explanations_of_last_names, doc) == {"judge": "appos Cole"}


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


def test_what_is_supplied_is_water_to_drink():
    doc = parsed(
        """
        dam NOUN supplies nsubj
        supplies VERB supplies ROOT
        drinking VERB supplies xcomp VerbForm=Ger
        water NOUN drinking obj
        towns NOUN drinking obl
        """
    )
    doc[1].lemma_ = "supply"
    assert mended(predicates.gerunds_before_nouns, doc) == {
        "water": "obj supplies",
        "drinking": "compound water",
        "towns": "obl supplies",
    }


def test_what_is_avoided_is_to_drink():
    doc = parsed(
        """
        dogs NOUN avoid nsubj
        avoid VERB avoid ROOT
        drinking VERB avoid xcomp VerbForm=Ger
        water NOUN drinking obj
        """
    )
    assert mended(predicates.gerunds_before_nouns, doc) == {}


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


def test_an_infinitive_with_an_object_describes_no_noun_behind_it():
    doc = parsed(
        """
        He PRON claims nsubj
        claims VERB claims ROOT
        to PART have mark
        have VERB canvas amod
        Tide PROPN have obj
        , PUNCT canvas punct
        the DET canvas det
        canvas NOUN claims obj
        """
    )
    assert mended(infinitives.infinitives_before_nouns, doc) == {"have": "xcomp claims", "canvas": "appos Tide"}


def test_what_is_to_be_done_behind_a_comma_is_done_to_what_precedes():
    doc = parsed(
        """
        She PRON won nsubj
        won VERB won ROOT
        hours NOUN won obj
        on ADP telescope case
        telescope NOUN hours nmod
        , PUNCT launched punct
        to PART launched mark
        be AUX launched aux:pass
        launched VERB won advcl
        """
    )
    assert mended(infinitives.passives_behind_nouns, doc) == {"launched": "acl telescope"}


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


def test_a_participle_behind_had_is_its_verb():
    doc = parsed(
        """
        members NOUN had nsubj
        had AUX had ROOT
        damaged VERB machinery amod
        machinery NOUN had obj
        """
    )
    doc[1].lemma_ = "have"
    assert mended(predicates.verbs_behind_had, doc) == {
        "damaged": "ROOT damaged",
        "had": "aux damaged",
        "machinery": "obj damaged",
        "members": "nsubj damaged",
    }


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


def test_a_team_described_by_its_defeat_acts():
    doc = parsed(
        """
        Bayern PROPN beaten nsubj
        , PUNCT beaten punct
        beaten VERB beaten ROOT VerbForm=Part
        by ADP rivals case
        rivals NOUN beaten obl:agent
        , PUNCT sacked punct
        sacked VERB beaten conj VerbForm=Fin
        him PRON sacked obj
        """
    )
    assert mended(predicates.verbs_behind_described_subjects, doc) == {
        "sacked": "ROOT sacked",
        "Bayern": "nsubj sacked",
        "beaten": "acl Bayern",
    }


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


def test_a_verb_taken_for_an_adjective_with_its_subject():
    rows = """
        that SCONJ arms mark
        rebels NOUN seized nsubj
        {0} {1} seized advmod
        seized VERB arms amod
        arms NOUN arms ROOT
        """
    lately, more = (rows.replace("{0}", word).replace("{1}", pos) for word, pos in (("lately", "ADV"), ("more", "ADJ")))
    assert mended(predicates.verbs_before_objects, parsed(lately))["arms"] == "obj seized"
    assert mended(predicates.verbs_before_objects, parsed(more)) == {}


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


def test_an_infinitive_of_a_noun_is_a_clause():
    doc = parsed(
        """
        the DET workers det
        first ADJ workers amod
        workers NOUN workers ROOT
        to PART strike mark
        strike VERB workers nmod
        """
    )
    assert mended(infinitives.infinitives_of_nouns, doc) == {"strike": "acl workers"}


def test_who_does_what_another_verb_says_does_nothing_else():
    doc = parsed(
        """
        dawn NOUN did nsubj
        did VERB did ROOT
        crew NOUN did obj
        reach VERB did xcomp
        it PRON reach obj
        """
    )
    doc[1].lemma_ = "do"
    assert mended(predicates.verbs_behind_did, doc) == {
        "reach": "ROOT reach",
        "did": "aux reach",
        "crew": "nsubj reach",
        "dawn": "obl reach",
    }


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


def test_a_plural_between_a_name_and_an_infinitive_is_a_verb():
    doc = parsed(
        """
        Ferro PROPN plans compound
        plans NOUN plans ROOT
        to PART begin mark
        begin VERB plans acl
        """
    )
    doc[1].lemma_ = "plan"
    assert mended(tags.plans, doc) == {"Ferro": "nsubj plans", "begin": "xcomp plans"}
    assert doc[1].pos_ == "VERB"


def test_plans_with_an_owner_are_nouns():
    doc = parsed(
        """
        Its PRON plans nmod:poss
        plans NOUN failed nsubj
        to PART begin mark
        begin VERB plans acl
        failed VERB failed ROOT
        """
    )
    doc[1].lemma_ = "plan"
    assert mended(tags.plans, doc) == {}


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


def test_the_verb_of_a_clause_is_no_subject_of_its_object():
    doc = parsed(
        """
        that SCONJ roof mark
        a DET repairs det
        museum NOUN repairs compound
        repairs NOUN roof nsubj
        the DET roof det
        roof NOUN roof ROOT
        """
    )
    assert mended(predicates.verbs_taken_for_nouns, doc) == {
        "that": "mark repairs",
        "a": "det museum",
        "museum": "nsubj repairs",
        "repairs": "ROOT repairs",
        "roof": "obj repairs",
    }


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


def test_up_to_is_a_bound():
    doc = parsed(
        """
        It PRON bans nsubj
        bans VERB bans ROOT
        up ADP bans compound:prt
        to ADP ships case
        12 NUM ships nummod
        ships NOUN bans obl
        """
    )
    assert mended(numbers.bounds_behind_verbs, doc) == {"up": "advmod 12", "to": "fixed up", "ships": "obj bans"}


def test_as_many_as_is_a_bound():
    doc = parsed(
        """
        Police NOUN held nsubj
        held VERB held ROOT
        As ADV many advmod
        many ADJ held obl
        as ADP men case
        40 NUM men nummod
        men NOUN many obl
        """
    )
    assert mended(numbers.bounds_behind_verbs, doc) == {"many": "advmod 40", "as": "fixed many", "men": "obj held"}


def test_no_more_than_denies_nothing():
    doc = parsed(
        """
        lend VERB lend ROOT
        no DET euros det
        more ADJ two advmod
        than ADP more fixed
        two NUM euros nummod
        euros NOUN lend obj
        """
    )
    assert mended(numbers.bounds_that_deny_nothing, doc) == {"no": "advmod more"}


def test_nothing_is_said_by_telephones():
    doc = parsed(
        """
        said VERB said ROOT
        by ADP telephone case
        telephone NOUN said obl:agent
        """
    )
    assert mended(attachments.agents_that_do_nothing, doc) == {"telephone": "obl said"}


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
