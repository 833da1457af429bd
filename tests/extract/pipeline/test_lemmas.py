import pytest

from claimgraph.extract.pipeline.lemmas import verb_lemma


@pytest.mark.parametrize(
    ("form", "invented", "lemma"),
    [
        ("imposed", "impos", "impose"),
        ("stopped", "stopp", "stop"),
        ("carried", "carri", "carry"),
        ("arose", "aros", "arise"),
        ("stated", "state", "state"),
        ("fined", "fin", "fine"),
        ("tapped", "tap", "tap"),
        ("lower", "low", "lower"),
        ("zorbled", "zorble", "zorble"),
    ],
)
def test_a_verb_that_no_list_knows_is_looked_up_by_its_form(form, invented, lemma):
    assert verb_lemma(form, invented) == lemma
