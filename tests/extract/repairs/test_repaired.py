"""All repairs together: sentences of the bundled pipeline. What each makes of a tree stands beside this file."""

import pytest
from trees import parsed

from claimgraph.extract.language import load
from claimgraph.extract.repairs import repaired
from claimgraph.graph.model import Article

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


def test_a_repair_that_makes_a_circle_is_left_out(monkeypatch):
    doc = parsed(
        """
        Ann PROPN slept nsubj
        slept VERB slept ROOT
        """
    )
    monkeypatch.setattr("claimgraph.extract.repairs.REPAIRS", (lambda doc: [(doc[1], doc[0], "obj")],))
    assert [f"{token.dep_} {token.head}" for token in repaired(doc)] == ["nsubj slept", "ROOT slept"]
