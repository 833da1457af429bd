"""Makes the training and development corpora of the parser and of the names, as spaCy DocBins."""

import random
from collections.abc import Iterable, Iterator
from pathlib import Path

from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

from . import gmb
from .conllu import treebank_docs
from .gum_names import read_gum
from .name_docs import name_docs
from .name_types import NameTypes
from .spans import Tagged
from .tagged_files import crossner, redocred, unified, universal_ner

TREEBANKS = ("ewt", "gum")
GUM_COPIES = 3
CROSSNER_COPIES = 2
SENTENCES = 4
"""Sentences a document of the name corpora, about a paragraph of news."""


def treebanks(data: Path, part: str) -> list[Path]:
    """The treebank files of a part, "train" or "dev"."""
    return [data / "ud" / f"{treebank}-{part}.conllu" for treebank in TREEBANKS]


def write_parser_corpora(vocab: Vocab, data: Path, work: Path) -> None:
    """EWT and GUM: training text in paragraphs of random length, development text in tens of sentences."""
    write(treebank_docs(vocab, treebanks(data, "train"), random.Random(0)), work / "parser-train.spacy")
    write(treebank_docs(vocab, treebanks(data, "dev")), work / "parser-dev.spacy")


def write_name_corpora(vocab: Vocab, data: Path, work: Path) -> None:
    """The Groningen Meaning Bank with cleaned labels and four smaller corpora; its dev part as such."""
    bank = list(gmb_train(data))
    types = gmb.learn_types(bank)
    train = [*(gmb.clean(item, types) for item in bank), *smaller_corpora(data)]
    write(name_docs(vocab, train, SENTENCES), work / "names-train.spacy")
    write(name_docs(vocab, gmb_dev(data, types), SENTENCES), work / "names-dev.spacy")


def gmb_train(data: Path) -> Iterator[gmb.Parsed]:
    """The bank's training part with the forms of address varied."""
    rng = random.Random(0)
    rows = gmb.read_rows(data / "ner" / "gmb_train.conll.gz")
    return (gmb.parse(gmb.vary_addresses(sentence, rng)) for sentence in rows)


def gmb_dev(data: Path, types: NameTypes) -> Iterator[Tagged]:
    """The bank's development part, cleaned by what the training part says of its strings."""
    return (gmb.clean(gmb.parse(rows), types) for rows in gmb.read_rows(data / "ner" / "gmb_dev.conll.gz"))


def smaller_corpora(data: Path) -> Iterator[Tagged]:
    """The other corpora under our labels, the better ones several times."""
    names = data / "ner"
    for _ in range(GUM_COPIES):
        yield from read_gum(data / "ud" / "gum-train.conllu")
    for _ in range(CROSSNER_COPIES):
        yield from map(unified, crossner(names / "crossner_politics_train.conll"))
    yield from (unified(sentence, misc_unknown=True) for sentence in universal_ner(names / "uner_ewt_dev.iob2"))
    yield from map(unified, redocred(data / "re" / "redocred_dev.jsonl"))


def write(docs: Iterable[Doc], path: Path) -> None:
    """Write documents as one DocBin."""
    path.parent.mkdir(parents=True, exist_ok=True)
    DocBin(docs=docs).to_disk(path)
