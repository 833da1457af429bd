"""Parses made by hand."""

from spacy.lang.en import English
from spacy.tokens import Doc, Span

from claimgraph.extract.tokens import from_spacy

VOCAB = English().vocab


def parsed(rows, **names):
    """A text from rows ``word POS head label features``; heads are words, the first of that spelling.

    ``names`` label names by their words, blanks written as underscores: ``Ana_Ruiz="PERSON"``.
    """
    cells = [row.split() for row in rows.strip().splitlines()]
    words = [cell[0] for cell in cells]
    doc = Doc(
        VOCAB,
        words=words,
        lemmas=[word.lower() for word in words],
        pos=[cell[1] for cell in cells],
        heads=[words.index(cell[2]) for cell in cells],
        deps=[cell[3] for cell in cells],
        morphs=[cell[4] if len(cell) > 4 else "" for cell in cells],
    )
    doc.ents = [_name(doc, words, name.split("_"), label) for name, label in names.items()]
    return from_spacy(doc)


def _name(doc, words, parts, label):
    start = words.index(parts[0])
    return Span(doc, start, start + len(parts), label=label)


def mended(repair, doc):
    """The arcs that a repair changes, as ``word -label-> head``."""
    before = {token: (token.head, token.dep_) for token in doc}
    doc.hang(list(repair(doc)))
    return {str(t): f"{t.dep_} {t.head}" for t in doc if (t.head, t.dep_) != before[t]}
