"""Votes of parsers on trees, and which trees are worth learning from."""

import pytest
from spacy.lang.en import English
from spacy.tokens import Doc

from claimgraph.training.silver import Analysis, is_sound, is_tree, mirrored, silver, winner

VOCAB = English().vocab


def said(head, label, pos="NOUN"):
    return Analysis(head, label, pos, "", "")


def sentence(words, heads, deps):
    return Doc(VOCAB, words=words, heads=heads, deps=deps, pos=["NOUN"] * len(words))


def test_most_parsers_win_and_those_that_agree_on_the_head_choose_the_label():
    votes = [said(1, "obj", "VERB"), said(2, "nmod"), said(2, "obl")]
    assert winner(votes) == said(2, "nmod")


def test_without_a_majority_the_first_parser_decides():
    assert winner([said(0, "obj"), said(1, "obl"), said(2, "nmod")]) == said(0, "obj")


@pytest.mark.parametrize(
    ("heads", "tree"),
    [([1, 1, 1], True), ([0, 1, 1], False), ([1, 2, 0], False), ([1, 0, 2], False)],
    ids=["tree", "two roots", "no root", "circle"],
)
def test_trees_have_one_root_and_no_circle(heads, tree):
    assert is_tree(heads) is tree


def test_a_verb_has_one_subject():
    doc = sentence(["He", "she", "left"], [2, 2, 2], ["nsubj", "nsubj:pass", "ROOT"])
    assert not is_sound(doc[2])
    assert is_sound(sentence(["He", "she", "left"], [2, 2, 2], ["nsubj", "nsubj:outer", "ROOT"])[2])


def test_a_mirrored_sentence_keeps_its_tree():
    doc = sentence(["Ann", "saw", "the", "boat"], [1, 1, 3, 1], ["nsubj", "ROOT", "det", "obj"])
    turned = mirrored(doc)
    assert [(word.text, word.dep_, word.head.text) for word in turned] == [
        ("boat", "obj", "saw"),
        ("the", "det", "boat"),
        ("saw", "ROOT", "saw"),
        ("Ann", "nsubj", "saw"),
    ]


class Knowing:
    """Gives every sentence of four words the same heads."""

    def __init__(self, heads):
        self.heads = heads

    def pipe(self, docs):
        for doc in docs:
            for word, head in zip(doc, self.heads, strict=True):
                word.head, word.dep_, word.pos_, word.lemma_ = doc[head], "dep", "NOUN", word.text
            yield doc


def test_sentences_on_which_parsers_agree_become_paragraphs():
    doc = Doc(VOCAB, words=["Ann", "saw", "the", "boat"])
    one, other, turned = Knowing([1, 1, 3, 1]), Knowing([1, 1, 3, 1]), Knowing([2, 0, 2, 2])
    (paragraph,) = silver([doc, doc], [one, other], [turned])
    assert [word.head.text for word in paragraph[:4]] == ["saw", "saw", "boat", "saw"]
    assert len(paragraph) == 8


def test_sentences_on_which_they_do_not_agree_are_left_out():
    doc = Doc(VOCAB, words=["Ann", "saw", "the", "boat"])
    parsers = Knowing([1, 1, 3, 1]), Knowing([0, 0, 0, 0])
    assert list(silver([doc], parsers, [Knowing([3, 3, 3, 3])])) == []
