"""Columns of the embedding layer."""

import numpy
import pytest

from claimgraph.extract.pipeline.features import (
    CAPITALISED,
    cluster_hash_embed,
    cluster_of,
    extract_features,
    gazetteer_of,
    prefixes,
)
from claimgraph.extract.pipeline.tokenizer import blank_english

NLP = blank_english()


@pytest.mark.parametrize(("word", "other"), [("don’t", "don't"), ("MINISTER", "minister"), ("“", '"')])
def test_spellings_of_a_word_share_its_cluster(word, other):
    assert cluster_of(word) == cluster_of(other)


def test_unknown_words_have_no_cluster():
    assert cluster_of("zorblaxian") == 0
    assert cluster_of("minister") != 0


def test_only_capitalised_words_stand_in_name_lists():
    assert gazetteer_of("norway") == 0
    assert gazetteer_of("Norway") & CAPITALISED
    assert gazetteer_of("Norway") > CAPITALISED
    assert gazetteer_of("Zorblaxian") == CAPITALISED
    assert gazetteer_of("NORWAY") == gazetteer_of("Norway")


def test_prefixes_of_different_lengths_never_collide():
    short, long = prefixes(numpy.asarray([[5]], dtype="uint64"), [4, 6])
    assert short[0, 0] != long[0, 0]


def test_a_row_a_token():
    layer = extract_features(["NORM", "SHAPE"], [4, 18], gazetteer=True)
    docs = [NLP.make_doc("Anna sang."), NLP.make_doc("Sea")]
    assert [rows.shape for rows in layer.predict(docs)] == [(3, 5), (1, 5)]


def test_a_vector_a_token():
    layer = cluster_hash_embed(8, ["NORM"], [50], [4], [20], gazetteer_rows=10)
    docs = [NLP.make_doc("Anna sang.")]
    layer.initialize(X=docs)
    (vectors,) = layer.predict(docs)
    assert vectors.shape == (3, 8)
    assert numpy.array_equal(vectors, layer.predict(docs)[0])
