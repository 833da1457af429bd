"""Answers about tokens are worked out once a document."""

import spacy
from spacy.tokens import Doc

from claimgraph.extract.remembered import remembered
from claimgraph.extract.tokens import from_spacy

VOCAB = spacy.blank("en").vocab


def test_a_question_is_asked_once_a_token_and_document():
    asked = []

    @remembered
    def upper(token):
        asked.append(token.text)
        return token.text.upper()

    tree = {"heads": [1, 1], "deps": ["dep", "ROOT"]}
    first, second = (from_spacy(Doc(VOCAB, words=words, **tree)) for words in (["a", "b"], ["c", "d"]))
    answers = [upper(token) for doc in (first, second, first) for token in doc]
    assert answers == ["A", "B", "C", "D", "A", "B"]
    assert asked == ["a", "b", "c", "d"]
