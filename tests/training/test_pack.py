"""Packed models are small, and read what the unpacked ones read."""

import json

import numpy
import spacy
from spacy.training import Example

from claimgraph.extract.pipeline.weights import cast_weights
from claimgraph.training.pack import pack


def tiny_model(folder):
    nlp = spacy.blank("en")
    tagger = nlp.add_pipe("tagger")
    tagger.add_label("A")
    nlp.initialize(lambda: [Example.from_dict(nlp.make_doc("sea"), {"tags": ["A"]})])
    nlp.to_disk(folder)
    return nlp


def weights(nlp):
    model = nlp.get_pipe("tagger").model
    return [node.get_param(name) for node in model.walk() for name in node.param_names if node.has_param(name)]


def test_weights_come_back_in_single_precision(tmp_path):
    before = tiny_model(tmp_path / "trained")
    folder = pack("tiny", tmp_path / "trained", tmp_path / "packed")
    after = spacy.load(folder, vocab=before.vocab, exclude=["vocab", "tokenizer"])
    cast_weights(after, "float32")
    for old, new in zip(weights(before), weights(after), strict=True):
        assert new.dtype == numpy.float32
        assert numpy.allclose(old, new, atol=1e-3)


def test_edit_trees_that_no_label_needs_are_left_out(tmp_path):
    nlp = spacy.blank("en")
    lemmatizer = nlp.add_pipe("trainable_lemmatizer", config={"min_tree_freq": 2})
    lemmas = {"seas": "sea", "boats": "boat", "went": "go"}
    examples = [Example.from_dict(nlp.make_doc(word), {"lemmas": [lemma]}) for word, lemma in lemmas.items()]
    nlp.initialize(lambda: examples)
    before = [doc[0].lemma_ for doc in nlp.pipe(lemmas)]
    nlp.to_disk(tmp_path / "trained")
    folder = pack("tiny", tmp_path / "trained", tmp_path / "packed")
    after = spacy.load(folder, vocab=nlp.vocab, exclude=["vocab", "tokenizer"])
    cast_weights(after, "float32")
    assert [doc[0].lemma_ for doc in after.pipe(lemmas)] == before
    assert "go" not in json.loads((folder / "strings.json").read_text(encoding="utf-8"))
    assert len(after.get_pipe("trainable_lemmatizer").trees) < len(lemmatizer.trees)


def test_nothing_of_the_training_is_shipped(tmp_path):
    tiny_model(tmp_path / "trained")
    folder = pack("tiny", tmp_path / "trained", tmp_path / "packed")
    config = (folder / "config.cfg").read_text(encoding="utf-8")
    assert "[training" not in config
    assert "[paths" not in config
    assert str(tmp_path) not in config


def test_packing_twice_gives_the_same_version(tmp_path):
    tiny_model(tmp_path / "trained")
    metas = [pack("tiny", tmp_path / "trained", tmp_path / name) / "meta.json" for name in ("a", "b")]
    first, second = (json.loads(meta.read_text(encoding="utf-8")) for meta in metas)
    assert first == second
    assert first["version"].startswith("1.0.0+")
