"""The large parser, on an encoder of a few numbers; only where torch and transformers are installed."""

import pytest
from spacy.lang.en import English
from spacy.tokens import Doc

transformers = pytest.importorskip("transformers")
teacher = pytest.importorskip("claimgraph.training.teacher")

WORDS = ["Ann", "saw", "the", "boat", "."]
HEADS = [1, 1, 3, 1, 1]
DEPS = ["nsubj", "ROOT", "det", "obj", "punct"]
POS = ["PROPN", "VERB", "DET", "NOUN", "PUNCT"]


@pytest.fixture
def encoder(tmp_path):
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *map(str.lower, WORDS)]
    (tmp_path / "vocab.txt").write_text("\n".join(words), encoding="utf-8")
    transformers.BertTokenizerFast(str(tmp_path / "vocab.txt")).save_pretrained(tmp_path)
    sizes = {"hidden_size": 32, "intermediate_size": 64, "num_attention_heads": 2, "num_hidden_layers": 5}
    transformers.BertModel(transformers.BertConfig(vocab_size=len(words), **sizes)).save_pretrained(tmp_path)
    return tmp_path


def test_it_learns_a_tree_and_keeps_it(encoder, tmp_path):
    doc = Doc(English().vocab, words=WORDS, heads=HEADS, deps=DEPS, pos=POS)
    taught = teacher.teach(encoder, [[doc]] * 150, lambda told: None)
    taught.save(tmp_path / "saved")
    (parsed,) = teacher.load(encoder, tmp_path / "saved").parse([WORDS])
    assert (parsed.heads, parsed.labels) == (HEADS, DEPS)
    assert [tag.split()[0] for tag in parsed.tags] == POS
    assert teacher.attachment(taught, [doc]) == (100, 100)
