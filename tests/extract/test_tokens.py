"""Plain tokens answer as spaCy's do."""

import gc
import weakref

import pytest
import spacy
from spacy.tokens import Doc, Span

from claimgraph.extract.tokens import from_spacy

WORDS = ["The", "old", "mill", "that", "Ann", "Ruiz", "sold", "burned", ".", "\n", "Nobody", "wept", "!"]
HEADS = [2, 2, 7, 6, 6, 4, 2, 7, 7, 7, 11, 11, 11]
DEPS = [
    "det",
    "amod",
    "nsubj:pass",
    "obj",
    "nsubj",
    "flat",
    "acl:relcl",
    "ROOT",
    "punct",
    "dep",
    "nsubj",
    "ROOT",
    "punct",
]
MORPHS = ["", "Degree=Pos", "Number=Sing", "PronType=Rel", *[""] * 9]


@pytest.fixture(scope="module")
def theirs():
    doc = Doc(spacy.blank("en").vocab, words=WORDS, heads=HEADS, deps=DEPS, morphs=MORPHS, pos=["X"] * len(WORDS))
    doc.ents = [Span(doc, 4, 6, label="PERSON")]
    return doc


@pytest.fixture(scope="module")
def ours(theirs):
    return from_spacy(theirs)


def places(tokens):
    return [token.i for token in tokens]


@pytest.mark.parametrize(
    "name", ["idx", "text", "lower_", "text_with_ws", "dep_", "pos_", "ent_type_", "is_punct", "is_space", "is_alpha"]
)
def test_words_say_the_same(ours, theirs, name):
    assert [getattr(token, name) for token in ours] == [getattr(token, name) for token in theirs]


@pytest.mark.parametrize("name", ["children", "subtree", "ancestors", "rights"])
def test_trees_have_the_same_shape(ours, theirs, name):
    assert [places(getattr(token, name)) for token in ours] == [places(getattr(token, name)) for token in theirs]


def test_edges_heads_and_neighbours(ours, theirs):
    assert [token.left_edge.i for token in ours] == [token.left_edge.i for token in theirs]
    assert [token.right_edge.i for token in ours] == [token.right_edge.i for token in theirs]
    assert [token.head.i for token in ours] == HEADS
    assert ours[1].nbor() is ours[2]
    assert ours[2].is_ancestor(ours[5])
    assert not ours[5].is_ancestor(ours[2])
    with pytest.raises(IndexError):
        ours[0].nbor(-1)


def test_labels_with_and_without_subtype(ours):
    assert (ours[2].dep_, ours[2].label) == ("nsubj:pass", "nsubj")


def test_features(ours):
    assert ours[3].morph == {"PronType": "Rel"}


@pytest.mark.parametrize(("start", "end"), [(0, 3), (3, 13), (5, 2)])
def test_spans_reach_as_far(ours, theirs, start, end):
    span, other = ours.span(start, end), theirs[start:end]
    assert (span.start, span.end, span.text) == (other.start, other.end, other.text)


def test_spans_within_spans(ours, theirs):
    span = ours.span(2, 8)
    assert span[1:-1].text == theirs[2:8][1:-1].text
    assert span[-1] is ours[7]
    assert ours[4] in span
    assert ours[9] not in span


def test_children_are_told_by_their_relations(ours):
    below = {relation: places(tokens) for relation, tokens in ours[2].below.items()}
    assert below == {"det": [0], "amod": [1], "acl": [6], "acl:relcl": [6]}
    assert not ours[0].below


def test_sentences_and_names(ours, theirs):
    assert [sent.text for sent in ours.sents] == [sent.text for sent in theirs.sents]
    assert [token.sent.start for token in ours] == [token.sent.start for token in theirs]
    assert [(name.text, name.label_, name.root.i) for name in ours.ents] == [("Ann Ruiz", "PERSON", 4)]


def test_words_can_be_hung_anew(theirs):
    doc = from_spacy(theirs)
    doc.hang([(doc[6], doc[7], "advcl:relcl"), (doc[2], doc[6], "obj")])
    assert places(doc[7].children) == [6, 8, 9]
    assert places(doc[6].children) == [2, 3, 4]
    assert (doc[6].dep_, doc[6].label) == ("advcl:relcl", "advcl")


def test_dissolved_texts_are_freed_at_once(theirs):
    doc = from_spacy(theirs)
    doc[2].answers["subtree"] = doc[2].subtree
    kept = weakref.ref(doc)
    gc.disable()
    try:
        doc.dissolve()
        del doc
        assert kept() is None
    finally:
        gc.enable()
