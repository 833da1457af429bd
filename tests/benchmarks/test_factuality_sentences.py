"""The labelled sentences: found predicates, compared speakers."""

import pytest
from spacy.tokens import Doc
from spacy.vocab import Vocab

from claimgraph.benchmarks.factuality_sentences import Labelled, read_sentences
from claimgraph.extract.tokens import from_spacy
from claimgraph.graph.model import Status


def parsed(words, heads, deps):
    return from_spacy(Doc(Vocab(), words=words.split(), heads=heads, deps=deps.split()))


def labelled(relation, *speakers):
    return Labelled("x", "a", "case", "The pier is old", "The pier", relation, "old", Status.ASSERTED, speakers)


PIER = parsed("The pier is old", [1, 3, 3, 3], "det nsubj cop ROOT")


def test_the_predicate_is_what_a_copula_links():
    assert labelled("is").predicate(PIER).text == "old"
    assert labelled("pier").predicate(PIER).text == "pier"


def test_arguments_are_the_heads_of_the_labelled_words():
    assert [word.text for word in labelled("is").arguments(PIER)] == ["pier", "old"]


def test_a_predicate_that_is_no_token_is_an_error():
    with pytest.raises(LookupError, match="collapsed"):
        labelled("collapsed").predicate(PIER)


def test_speakers_agree_one_for_one_by_their_heads():
    the, pier, _, old = PIER
    assert labelled("is").speakers_agree(())
    assert labelled("is", "The pier", "an old man").speakers_agree((pier, old))
    assert not labelled("is", "The pier").speakers_agree(())
    assert not labelled("is", "The pier").speakers_agree((old,))
    assert not labelled("is", "The pier").speakers_agree((pier, the))


def test_both_halves_are_read():
    assert len(read_sentences("a")) + len(read_sentences("b")) == 446
    assert {sentence.half for sentence in read_sentences("a")} == {"a"}
