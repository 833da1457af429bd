"""CoNLL-U treebanks -> spaCy documents for the parser."""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from spacy.tokens import Doc
from spacy.vocab import Vocab

NO_SPACE = "SpaceAfter=No"


@dataclass(frozen=True)
class Word:
    """A syntactic word: its surface piece and the columns of its line; ``head`` is 1-based, 0 for a root."""

    form: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: int
    deprel: str
    misc: str
    space: bool


Sentence = list[Word]


@dataclass(frozen=True)
class Surface:
    """A multiword token: the words ``first`` to ``last`` (from 1) are written together as ``form``."""

    first: int
    last: int
    form: str
    space: bool


def parse_word(columns: list[str]) -> Word:
    """One word line. The word is taken to be followed by a space unless its MISC column denies it."""
    _, form, lemma, upos, xpos, feats, head, deprel, _, misc = columns
    plain_feats = "" if feats == "_" else feats
    return Word(form, lemma, upos, xpos, plain_feats, int(head), deprel, misc, NO_SPACE not in misc)


def parse_surface(columns: list[str]) -> Surface:
    """One range line (``3-4``)."""
    first, last = columns[0].split("-")
    return Surface(int(first), int(last), columns[1], NO_SPACE not in columns[9])


def pieces(form: str, words: list[Word]) -> list[str]:
    """Cut a surface form into one non-empty piece a word, as long as the word where the form allows."""
    if "".join(word.form for word in words) == form:
        return [word.form for word in words]
    cut, rest = [], form
    for waiting, word in zip(range(len(words) - 1, 0, -1), words, strict=False):
        length = max(1, min(len(word.form), len(rest) - waiting))
        cut.append(rest[:length])
        rest = rest[length:]
    return [*cut, rest]


def spell_out(words: Sentence, surfaces: Iterable[Surface]) -> Sentence:
    """Give the words of multiword tokens their surface pieces, so that the forms spell the text."""
    spelled = list(words)
    for surface in surfaces:
        inside = spelled[surface.first - 1 : surface.last]
        if len(surface.form) < len(inside):
            continue
        cut = pieces(surface.form, inside)
        spaces = [False] * (len(inside) - 1) + [surface.space]
        spelled[surface.first - 1 : surface.last] = [
            replace(word, form=form, space=space) for word, form, space in zip(inside, cut, spaces, strict=True)
        ]
    return spelled


def parse_sentence(lines: Iterable[str]) -> Sentence:
    """The words of one sentence block; empty nodes are left out."""
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    words = [parse_word(row) for row in rows if row[0].isdigit()]
    return spell_out(words, [parse_surface(row) for row in rows if "-" in row[0]])


def read_documents(path: Path) -> Iterator[tuple[str, list[Sentence]]]:
    """Documents of a CoNLL-U file as (id, sentences), by its ``# newdoc id`` lines."""
    name = ""
    sentences: list[Sentence] = []
    lines = path.read_text(encoding="utf-8").splitlines()
    for filled, group in groupby(lines, key=bool):
        if not filled:
            continue
        block = list(group)
        opening = [line for line in block if line.startswith("# newdoc id")]
        if opening and sentences:
            yield name, sentences
            sentences = []
        name = opening[0].partition("=")[2].strip() if opening else name
        sentences.append(parse_sentence(block))
    if sentences:
        yield name, sentences


def to_doc(vocab: Vocab, sentences: list[Sentence]) -> Doc:
    """Sentences of one text as a spaCy document with parts of speech, features, lemmas and the parse."""
    words = [word for sentence in sentences for word in sentence]
    starts = [start for sentence in sentences for start in [True] + [False] * (len(sentence) - 1)]
    heads, offset = [], 0
    for sentence in sentences:
        heads += [offset + (word.head - 1 if word.head else i) for i, word in enumerate(sentence)]
        offset += len(sentence)
    return Doc(
        vocab,
        words=[word.form for word in words],
        spaces=[word.space or (i + 1 < len(starts) and starts[i + 1]) for i, word in enumerate(words)],
        pos=[word.upos for word in words],
        morphs=[word.feats for word in words],
        lemmas=[word.lemma for word in words],
        heads=heads,
        deps=["ROOT" if word.head == 0 else word.deprel for word in words],
    )


def fixed_groups(sentences: list[Sentence], size: int = 10) -> Iterator[list[Sentence]]:
    """Runs of ``size`` sentences."""
    for start in range(0, len(sentences), size):
        yield sentences[start : start + size]


def random_groups(sentences: list[Sentence], rng: random.Random, largest: int = 10) -> Iterator[list[Sentence]]:
    """Runs of one to ``largest`` sentences, as paragraphs come."""
    start = 0
    while start < len(sentences):
        size = rng.randint(1, largest)
        yield sentences[start : start + size]
        start += size


def treebank_docs(vocab: Vocab, paths: Iterable[Path], rng: random.Random | None = None) -> Iterator[Doc]:
    """Treebank files as documents of at most ten sentences; of random length where ``rng`` is given."""
    for path in paths:
        for _, sentences in read_documents(path):
            groups = random_groups(sentences, rng) if rng else fixed_groups(sentences)
            yield from (to_doc(vocab, group) for group in groups)
