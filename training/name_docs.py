"""Sentences with names -> spaCy documents."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from .spans import NameSpan, Tagged, groups


def joined(sentences: Sequence[Tagged]) -> Tagged:
    """Several sentences as one text, with a space after each."""
    return concatenated([replace(sentence, spaces=[*sentence.spaces[:-1], True]) for sentence in sentences])


def concatenated(parts: Sequence[Tagged]) -> Tagged:
    """Pieces of text one after the other."""
    words: list[str] = []
    spaces: list[bool] = []
    names: list[NameSpan] = []
    unknown: set[int] = set()
    for part in parts:
        offset = len(words)
        words += part.words
        spaces += part.spaces
        names += [NameSpan(start + offset, end + offset, label) for start, end, label in part.names]
        unknown |= {i + offset for i in part.unknown}
    return Tagged(words, spaces, names, frozenset(unknown))


def to_doc(vocab: Vocab, text: Tagged) -> Doc:
    """A spaCy document with its entities; words of which it is unknown are missing values."""
    doc = Doc(vocab, words=text.words, spaces=text.spaces)
    names = [Span(doc, start, end, label=label) for start, end, label in text.names]
    missing = [Span(doc, i, i + 1) for i in sorted(text.unknown)]
    doc.set_ents(names, missing=missing, default="outside")
    return doc


def name_docs(vocab: Vocab, sentences: Iterable[Tagged], size: int) -> Iterator[Doc]:
    """Documents of ``size`` sentences each."""
    return (to_doc(vocab, joined(group)) for group in groups(sentences, size))


def from_doc(doc: Doc) -> Tagged:
    """The way back from a spaCy document."""
    names = [NameSpan(entity.start, entity.end, entity.label_) for entity in doc.ents]
    unknown = frozenset(token.i for token in doc if token.ent_iob == 0)
    return Tagged([token.text for token in doc], [bool(token.whitespace_) for token in doc], names, unknown)
