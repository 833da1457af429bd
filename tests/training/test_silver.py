"""Which trees that a large parser gives are learned from, and in what shape."""

import pytest
from spacy.lang.en import English
from spacy.tokens import Doc

from claimgraph.training.silver import Parsed, in_batches, is_sound, is_tree, silver

VOCAB = English().vocab
WORDS = ["Ann", "saw", "the", "boat"]


def sentence(words, heads=None, deps=None):
    return Doc(VOCAB, words=words, heads=heads, deps=deps, pos=["NOUN"] * len(words))


def saying(heads, tags=("PROPN Number=Sing", "VERB Tense=Past", "DET", "NOUN Number=Sing")):
    """A parser that gives every sentence of four words the same heads."""

    def parse(sentences):
        return [Parsed(list(heads), ["nsubj", "root", "det", "obj"], list(tags)) for _ in sentences]

    return parse


class Lemmatizer:
    """Finds the verb's lemma alone."""

    def pipe(self, docs):
        for doc in docs:
            for word in doc:
                word.lemma_ = {"saw": "see"}.get(word.text, word.text)
            yield doc


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


def test_trees_become_paragraphs_with_the_lemmas_of_the_small_parser():
    docs = [sentence(WORDS), sentence(WORDS)]
    (paragraph,) = silver(docs, saying([1, 1, 3, 1]), Lemmatizer())
    told = [(word.text, word.pos_, str(word.morph), word.lemma_, word.dep_, word.head.text) for word in paragraph[:4]]
    assert told == [
        ("Ann", "PROPN", "Number=Sing", "Ann", "nsubj", "saw"),
        ("saw", "VERB", "Tense=Past", "see", "ROOT", "saw"),
        ("the", "DET", "", "the", "det", "boat"),
        ("boat", "NOUN", "Number=Sing", "boat", "obj", "saw"),
    ]
    assert len(paragraph) == 8


def test_what_makes_no_tree_is_left_out():
    assert list(silver([sentence(WORDS)], saying([1, 0, 3, 1]), Lemmatizer())) == []


def test_a_sentence_of_few_words_teaches_nothing():
    assert list(silver([sentence(["Ann", "left"])], saying([1, 1]), Lemmatizer())) == []


def test_sentences_of_like_length_are_read_together():
    docs = [sentence(["a"] * length) for length in (9, 2, 8, 3)]
    assert [list(map(len, batch)) for batch in in_batches(docs, 30)] == [[2, 3], [8, 9]]
