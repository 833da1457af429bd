"""A parsed text by columns: what a pipeline gives, before words become objects."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from .pipeline.names import Name


@dataclass(frozen=True)
class Columns:
    """One entry a token, but for sentences and names.

    Attributes:
        words, blanks, marks: as written; whether a blank follows; whether it consists of punctuation.
        pos, morphs, lemmas: universal part of speech, features as in CoNLL-U (``"Number=Plur|Tense=Past"``), lemma.
        heads, deps: index of the token that it hangs on, its own for a root; its relation to it.
        starts: the indices at which sentences begin.
        names: names and dates, in the order of the text.
    """

    words: list[str]
    blanks: list[bool]
    marks: list[bool]
    pos: list[str]
    morphs: list[str]
    lemmas: list[str]
    heads: list[int]
    deps: list[str]
    starts: list[int]
    names: list[Name]


def from_doc(parse: Doc) -> Columns:
    """The columns of a parsed spaCy document with sentences."""
    words, lemmas, pos, morphs, deps = strings(parse, "ORTH", "LEMMA", "POS", "MORPH", "DEP")
    blanks, marks, steps = numbers(parse, "SPACY", "IS_PUNCT", "HEAD")
    heads = [place + step for place, step in enumerate(steps)]
    names = [Name(name.start, name.end, name.label_) for name in parse.ents]
    starts = [sent.start for sent in parse.sents]
    return Columns(
        words, list(map(bool, blanks)), list(map(bool, marks)), pos, morphs, lemmas, heads, deps, starts, names
    )


def to_doc(columns: Columns, vocab: Vocab) -> Doc:
    """A spaCy document with what the columns say; sentences follow from the heads."""
    doc = Doc(
        vocab,
        words=columns.words,
        spaces=columns.blanks,
        pos=columns.pos,
        morphs=columns.morphs,
        lemmas=columns.lemmas,
        heads=columns.heads,
        deps=columns.deps,
    )
    doc.ents = tuple(Span(doc, *name) for name in columns.names)
    return doc


def strings(doc: Doc, *attributes: str) -> list[list[str]]:
    """Columns of a document whose numbers stand for strings: one lookup for each string that occurs."""
    columns = _table(doc, attributes).tolist()
    known = {number: doc.vocab.strings[number] for number in set[int]().union(*columns)}
    return [[known[number] for number in column] for column in columns]


def numbers(doc: Doc, *attributes: str) -> list[list[int]]:
    """Columns of a document whose numbers stand for themselves."""
    columns: list[list[int]] = _table(doc, attributes).astype("int64").tolist()
    return columns


def _table(doc: Doc, attributes: Sequence[str]) -> numpy.ndarray:
    return doc.to_array(list[int | str](attributes)).reshape((len(doc), len(attributes))).T


def sentence_starts(heads: Sequence[int]) -> list[int]:
    """Where the trees of a text begin: the leftmost token of each."""
    roots = numpy.asarray(heads, dtype="int64")
    while not numpy.array_equal(above := roots[roots], roots):
        roots = above
    return sorted(numpy.unique(roots, return_index=True)[1].tolist())
