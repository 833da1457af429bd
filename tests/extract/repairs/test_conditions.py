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
