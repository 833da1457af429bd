"""CoNLL-U -> documents, on a hand-made treebank."""

import random

import pytest
import spacy

from claimgraph.training.conllu import Word, pieces, random_groups, read_documents, to_doc, treebank_docs

TREEBANK = """\
# newdoc id = one
# text = Anna can't sing.
1\tAnna\tAnna\tPROPN\tNNP\tNumber=Sing\t4\tnsubj\t_\t_
2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_
2\tcan\tcan\tAUX\tMD\tVerbForm=Fin\t4\taux\t_\t_
3\tnot\tnot\tPART\tRB\tPolarity=Neg\t4\tadvmod\t_\t_
4\tsing\tsing\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# text = Bo left
1\tBo\tBo\tPROPN\tNNP\tNumber=Sing\t2\tnsubj\t_\t_
2\tleft\tleave\tVERB\tVBD\tVerbForm=Fin\t0\troot\t_\t_
2.1\tthere\tthere\tADV\tRB\t_\t_\t_\t_\t_

# newdoc id = two
1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_
"""


@pytest.fixture
def treebank(tmp_path):
    path = tmp_path / "tiny.conllu"
    path.write_text(TREEBANK, encoding="utf-8")
    return path


@pytest.fixture
def vocab():
    return spacy.blank("en").vocab


def test_documents_and_sentences(treebank):
    assert [(name, len(sentences)) for name, sentences in read_documents(treebank)] == [("one", 2), ("two", 1)]


def test_the_text_is_the_one_as_written(treebank, vocab):
    first, second = treebank_docs(vocab, [treebank])
    assert first.text.strip() == "Anna can't sing. Bo left"
    assert second.text.strip() == "Yes"


def test_the_parse_is_kept(treebank, vocab):
    doc = next(treebank_docs(vocab, [treebank]))
    assert [token.head.text for token in doc] == ["sing", "sing", "sing", "sing", "sing", "left", "left"]
    assert [token.dep_ for token in doc] == ["nsubj", "aux", "advmod", "ROOT", "punct", "nsubj", "ROOT"]
    assert [token.lemma_ for token in doc][2:4] == ["not", "sing"]
    assert doc[2].morph.get("Polarity") == ["Neg"]
    assert len(list(doc.sents)) == 2


@pytest.mark.parametrize(
    ("form", "words", "cut"),
    [("can't", ["can", "not"], ["can", "'t"]), ("gonna", ["going", "to"], ["gonn", "a"])],
)
def test_multiword_tokens_are_cut_into_their_letters(form, words, cut):
    assert pieces(form, [Word(word, "", "", "", "", 0, "", "", False) for word in words]) == cut


def test_random_groups_lose_nothing(treebank):
    _, sentences = next(read_documents(treebank))
    groups = list(random_groups(sentences * 10, random.Random(1)))
    assert [sentence for group in groups for sentence in group] == sentences * 10


def test_a_sentence_group_is_one_document(treebank, vocab):
    _, sentences = next(read_documents(treebank))
    assert len(to_doc(vocab, sentences)) == 7
