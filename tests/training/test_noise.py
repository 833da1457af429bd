"""Noise on gold trees: what is taken out leaves a tree."""

import spacy
from spacy.tokens import Doc

from claimgraph.training.noise import (
    collapsed,
    curly,
    double_quotes,
    headline,
    name_runs,
    news_noise,
    recased,
    without_tokens,
)

VOCAB = spacy.blank("en").vocab


def sentence():
    """Anna Maria Berg said "go" twice."""
    words = ["Anna", "Maria", "Berg", "said", '"', "go", '"', "twice", "."]
    return Doc(
        VOCAB,
        words=words,
        spaces=[True, True, True, True, False, False, True, False, False],
        pos=["PROPN", "PROPN", "PROPN", "VERB", "PUNCT", "VERB", "PUNCT", "ADV", "PUNCT"],
        heads=[3, 0, 0, 3, 5, 3, 5, 3, 3],
        deps=["nsubj", "flat", "flat", "ROOT", "punct", "ccomp", "punct", "advmod", "punct"],
        lemmas=[word.lower() for word in words],
    )


def edges(doc):
    return [(token.text, token.dep_, token.head.text) for token in doc]


def test_without_double_quotes():
    doc = sentence()
    bare = without_tokens(doc, double_quotes(doc))
    assert bare.text == "Anna Maria Berg said go twice."
    assert ("go", "ccomp", "said") in edges(bare)


def test_a_name_becomes_its_last_word_in_the_place_of_its_head():
    doc = sentence()
    short = collapsed(doc, list(name_runs(doc)))
    assert [token.text for token in short][:2] == ["Berg", "said"]
    assert edges(short)[0] == ("Berg", "nsubj", "said")


def test_two_names_side_by_side_are_no_run():
    doc = Doc(
        VOCAB,
        words=["Anna", "Oslo", "left"],
        pos=["PROPN", "PROPN", "VERB"],
        heads=[2, 2, 2],
        deps=["nsubj", "obl:unmarked", "ROOT"],
    )
    assert not list(name_runs(doc))


def test_curly_quotes_open_and_close():
    assert curly(['"', "It", "'s", '"']) == ["“", "It", "’s", "”"]


def test_words_never_change_their_length():
    assert recased(["groß", "klein"], str.upper) == ["groß", "KLEIN"]
    assert headline("iron") == "Iron"


def test_the_same_seed_gives_the_same_noise():
    def texts(seed):
        augment = news_noise(quotes=0.5, bare=0.5, names=0.5, seed=seed)
        doc = sentence()
        nlp = spacy.blank("en")
        return [
            example.text
            for _ in range(20)
            for example in augment(nlp, spacy.training.Example(nlp.make_doc(doc.text), doc))
        ]

    assert texts(1) == texts(1)
    assert texts(1) != texts(2)
    assert len(set(texts(1))) > 1
