"""The bundled parser on EWT and GUM dev: parts of speech, lemmas, unlabelled and labelled attachment, sentences.

The parser reads the plain text, cut by its own tokenizer; gold and predicted tokens are aligned and scored by spaCy,
which counts no punctuation in attachment. Names and quotes are not reduced here, as the treebanks know no such step.
"""

from pathlib import Path

from spacy.scorer import Scorer
from spacy.training import Example

from ..extract.pipeline.bundled import Bundled, load_bundled
from ..extract.pipeline.bundled import run as annotate
from ..training.conllu import treebank_docs
from ..training.corpora import treebanks
from .command import Row, run

MEASURES = {
    "UPOS": "pos_acc",
    "lemmas": "lemma_acc",
    "UAS": "dep_uas",
    "LAS": "dep_las",
    "sentences F1": "sents_f",
}


def rows(data: Path) -> list[Row]:
    """Each measure in percent over both treebanks."""
    scores = score(load_bundled(), treebanks(data, "dev"))
    return [(f"parse, EWT+GUM dev, {name}", f"{100 * scores[key]:5.1f}") for name, key in MEASURES.items()]


def score(pipeline: Bundled, paths: list[Path]) -> dict[str, float]:
    """spaCy's scores of the parser on treebank files."""
    gold = list(treebank_docs(pipeline.tokens.vocab, paths))
    docs = [pipeline.tokens.make_doc(doc.text) for doc in gold]
    annotate(pipeline.parser, docs)
    examples = [Example(doc, reference) for doc, reference in zip(docs, gold, strict=True)]
    return dict(Scorer(pipeline.parser).score(examples))


if __name__ == "__main__":
    run(__doc__, rows)
