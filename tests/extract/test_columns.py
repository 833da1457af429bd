"""A parse by columns, and the way to spaCy's documents and back."""

import spacy
from spacy.tokens import Doc, Span

from claimgraph.extract.columns import from_doc, sentence_starts, to_doc

VOCAB = spacy.blank("en").vocab


def parsed():
    doc = Doc(
        VOCAB,
        words=["Ann", "Ruiz", "left", ".", "Nobody", "wept"],
        spaces=[True, True, False, True, True, False],
        pos=["PROPN", "PROPN", "VERB", "PUNCT", "PRON", "VERB"],
        morphs=["", "", "Tense=Past|VerbForm=Fin", "", "", ""],
        lemmas=["Ann", "Ruiz", "leave", ".", "nobody", "weep"],
        heads=[2, 0, 2, 2, 5, 5],
        deps=["nsubj", "flat", "ROOT", "punct", "nsubj", "ROOT"],
    )
    doc.ents = [Span(doc, 0, 2, label="PERSON")]
    return doc


def test_a_document_by_columns():
    columns = from_doc(parsed())
    assert columns.words == ["Ann", "Ruiz", "left", ".", "Nobody", "wept"]
    assert columns.lemmas[2] == "leave"
    assert columns.morphs[2] == "Tense=Past|VerbForm=Fin"
    assert columns.heads == [2, 0, 2, 2, 5, 5]
    assert columns.deps[1] == "flat"
    assert columns.marks == [False, False, False, True, False, False]
    assert columns.starts == [0, 4]
    assert columns.names == [(0, 2, "PERSON")]


def test_there_and_back():
    columns = from_doc(parsed())
    doc = to_doc(columns, VOCAB)
    assert doc.text == "Ann Ruiz left. Nobody wept"
    assert from_doc(doc) == columns


def test_sentences_begin_at_the_leftmost_word_of_each_tree():
    assert sentence_starts([2, 0, 2, 2, 5, 5]) == [0, 4]
    assert sentence_starts([0, 3, 1, 3]) == [0, 1]
    assert sentence_starts([]) == []
