"""The bundled pipeline on invented news."""

import pytest
import spacy

from claimgraph.errors import PipelineError
from claimgraph.extract.language import load
from claimgraph.graph.model import Article

TEXT = (
    "Finance Minister Maria Torres met German officials in Oslo on Friday. She said Norway “must act soon”.\n\n"
    "The U.S.-led forces left N. Korea in May. Sanctions were imposed by the United Nations, Torres told Reuters."
)


@pytest.fixture(scope="module")
def doc():
    return load().read(Article(id="a", title="t", text=TEXT)).doc


def relation(doc, word):
    token = next(token for token in doc if token.text == word)
    return token.dep_, token.head.text


def test_offsets_hold_in_the_articles_text(doc):
    assert doc.text == TEXT
    assert all(TEXT[token.idx :].startswith(token.text) for token in doc)


def test_names_have_their_types(doc):
    names = {(entity.text, entity.label_) for entity in doc.ents}
    assert {
        ("Maria Torres", "PERSON"),
        ("Torres", "PERSON"),
        ("German", "NORP"),
        ("Oslo", "GPE"),
        ("Norway", "GPE"),
        ("N. Korea", "GPE"),
        ("U.S.", "GPE"),
        ("United Nations", "ORG"),
        ("Friday", "DATE"),
    } <= names


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("Torres", ("nsubj", "met")),
        ("Maria", ("flat", "Torres")),
        ("officials", ("obj", "met")),
        ("Sanctions", ("nsubj:pass", "imposed")),
        ("Nations", ("obl:agent", "imposed")),
        ("Norway", ("nsubj", "act")),
    ],
)
def test_who_does_what(doc, word, expected):
    assert relation(doc, word) == expected


def test_verbs_have_real_lemmas(doc):
    assert {token.text: token.lemma_ for token in doc if token.pos_ == "VERB"}["imposed"] == "impose"


def test_sentences_keep_to_their_paragraphs(doc):
    assert len(list(doc.sents)) == 4


def test_the_pipeline_is_loaded_once():
    assert load() is load()


@pytest.mark.parametrize("text", ["", "\n\n", "“”"])
def test_texts_without_words_are_read(text):
    assert load().read(Article(id="a", title="t", text=text)).doc.text == text


def test_a_missing_pipeline_is_one_clear_sentence():
    with pytest.raises(PipelineError, match="'no_such_pipeline' cannot be loaded"):
        load("no_such_pipeline")


def test_a_pipeline_without_a_parser_is_refused(tmp_path):
    spacy.blank("en").to_disk(tmp_path / "blank")
    with pytest.raises(PipelineError, match="has no parser"):
        load(str(tmp_path / "blank"))
