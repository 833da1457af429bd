"""Conditions by the order of words, and provisos."""

from trees import mended, parsed

from claimgraph.extract.repairs import conditions


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


def test_the_subject_of_what_is_provided_is_no_object():
    doc = parsed(
        """
        He PRON plays nsubj
        plays VERB plays ROOT
        provided VERB plays advcl
        his PRON knee nmod:poss
        knee NOUN provided obj
        heals VERB plays conj VerbForm=Fin
        """
    )
    told = {"provided": "mark heals", "heals": "advcl plays", "knee": "nsubj heals"}
    assert mended(conditions.provisos, doc) == told


def test_what_were_to_happen_is_no_predicate():
    doc = parsed(
        """
        Were AUX appeal cop
        the DET appeal det
        appeal NOUN pay advcl
        to PART fail mark
        fail VERB appeal acl
        , PUNCT appeal punct
        owners NOUN pay nsubj
        would AUX pay aux
        pay VERB pay ROOT
        """
    )
    assert mended(conditions.inverted_conditions, doc) == {
        "fail": "advcl pay",
        "Were": "aux fail",
        "appeal": "nsubj fail",
    }


def test_a_proviso_in_front_does_not_govern():
    doc = parsed(
        """
        Provided VERB Provided ROOT
        that SCONJ sail mark
        winds NOUN drop nsubj
        drop VERB sail advcl
        , PUNCT drop punct
        they PRON sail nsubj
        sail VERB Provided ccomp
        . PUNCT Provided punct
        """
    )
    told = {"sail": "ROOT sail", "Provided": "mark drop", "that": "mark drop", ".": "punct sail"}
    assert mended(conditions.provisos_in_front, doc) == told


IN_CASE = """
    Crews NOUN filled nsubj
    filled VERB {filled}
    sandbags NOUN filled obj
    in ADP stream case
    case NOUN in fixed
    the DET stream det
    stream NOUN filled obl
    burst VERB {burst} VerbForm=Fin
    its PRON banks nmod:poss
    banks NOUN burst obj
"""


def test_what_may_be_the_case_is_a_clause():
    doc = parsed(IN_CASE.format(filled="filled ROOT", burst="filled advcl"))
    assert mended(conditions.clauses_behind_in_case, doc) == {"in": "mark burst", "stream": "nsubj burst"}


def test_what_is_done_in_case_governs():
    doc = parsed(IN_CASE.format(filled="burst csubj", burst="burst ROOT"))
    told = {"filled": "ROOT filled", "burst": "advcl filled", "in": "mark burst", "stream": "nsubj burst"}
    assert mended(conditions.clauses_behind_in_case, doc) == told


def test_in_case_of_something_is_a_phrase():
    doc = parsed(
        """
        Crews NOUN leave nsubj
        leave VERB leave ROOT
        in ADP case case
        case NOUN leave obl
        of ADP fire case
        fire NOUN case nmod
        """
    )
    assert mended(conditions.clauses_behind_in_case, doc) == {}


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
