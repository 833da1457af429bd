"""CaRB's convention: one n-ary tuple a verb and subject, full phrases, coordinations whole, clauses as arguments.

Follows the guidelines in Bhardwaj, Aggarwal and Mausam, "CaRB: A Crowdsourced Benchmark for Open IE" (EMNLP 2019).
"""

from collections.abc import Iterator

from spacy.tokens import Token

from ...extract.clauses import Argument, Clause, Role, nominal_conjuncts
from ...extract.document import Document
from ...extract.phrases import full_phrase, subtree
from ...extract.syntax import children
from .benchie import relation_words
from .extraction import Extraction

Words = tuple[Token, ...]


def carb(document: Document) -> Iterator[Extraction]:
    """All tuples of a document."""
    for clause in document.clauses:
        subject = _subject(clause)
        if subject:
            yield from _tuple(clause, subject)


def _subject(clause: Clause) -> Words:
    """The whole coordination of the subject, without relative clauses and appositions."""
    if not clause.subjects:
        return ()
    return whole(clause.subjects[0], apart=clause.head)


def whole(noun: Token, apart: Token | None = None) -> Words:
    """A noun phrase with its conjuncts; a part that hangs on ``apart`` is left out."""
    parts = [full_phrase(part) for part in nominal_conjuncts(noun)]
    start, end = min(part.start for part in parts), max(part.end for part in parts)
    words = tuple(noun.doc[start:end])
    if apart is None or not start <= apart.i < end:
        return words
    return tuple(noun.doc[start : max(noun.i + 1, _first(apart).i)])


def _first(token: Token) -> Token:
    return next(iter(token.subtree))


def _tuple(clause: Clause, subject: Words) -> Iterator[Extraction]:
    relation = _with_adverbs(clause)
    arguments = [a for a in clause.arguments if a.role is not Role.CONTENT]
    pieces: list[tuple[Words, Words]] = []
    if clause.copula:
        pieces.append((tuple(_case(clause.head)), whole(clause.head, apart=None)))
    for argument in sorted(arguments, key=_order):
        pieces.append((argument.case, whole(argument.head)))
    for argument in clause.having(Role.CONTENT):
        pieces.append(((), subtree(argument.head)))
    if not pieces:
        return
    (case, first), rest = pieces[0], pieces[1:]
    obj = (*first, *(word for case_, words in rest for word in (*case_, *words)))
    yield Extraction(subject, (*relation, *case), obj)


def _case(noun: Token) -> Iterator[Token]:
    return (word for word in children(noun, "case") if word.i < noun.i)


def _with_adverbs(clause: Clause) -> Words:
    words = set(relation_words(clause)) | {
        w for w in children(clause.head, "advmod") if w.i < clause.head.i and w.pos_ == "ADV"
    }
    return tuple(sorted(words, key=lambda word: word.i))


def _order(argument: Argument) -> tuple[bool, int]:
    return argument.role not in (Role.OBJECT, Role.PREDICATIVE), argument.head.i
