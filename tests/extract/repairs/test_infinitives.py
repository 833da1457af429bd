"""Infinitives, their subjects and what they hang on."""

from trees import mended, parsed

from claimgraph.extract.repairs import infinitives


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


def test_what_somebody_is_guilty_of_belongs_to_the_guilt():
    doc = parsed(
        """
        broker NOUN pleaded nsubj
        pleaded VERB pleaded ROOT
        guilty ADJ pleaded xcomp
        to SCONJ forging mark
        forging VERB pleaded advcl
        """
    )
    assert mended(infinitives.gerunds_behind_states, doc) == {"forging": "advcl guilty"}


def test_what_is_asked_belongs_to_the_request():
    rows = """
        Peru PROPN makes nsubj
        makes VERB makes ROOT
        {0} NOUN makes obj
        to ADP Chad case
        Chad PROPN {0} nmod
        to PART end mark
        end VERB makes xcomp
        it PRON end obj
        """
    asked = parsed(rows.replace("{0}", "appeal"))
    assert mended(infinitives.infinitives_behind_requests, asked) == {"end": "acl appeal"}
    assert mended(infinitives.infinitives_behind_requests, parsed(rows.replace("{0}", "ships"))) == {}
