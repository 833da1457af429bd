"""Names, their titles and what explains them."""

from trees import mended, parsed

from claimgraph.extract.repairs import names


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
