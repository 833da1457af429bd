"""CaRB's convention: one n-ary tuple a verb and subject, full phrases, pairs whole, lists spread, clauses as arguments.

Follows the guidelines in Bhardwaj, Aggarwal and Mausam, "CaRB: A Crowdsourced Benchmark for Open IE" (EMNLP 2019).
"""

from collections.abc import Iterator

from ...extract.clauses import Argument, Clause, Role, case_words, nominal_conjuncts
from ...extract.document import Document
from ...extract.qualifiers import PLACE_LABELS
from ...extract.syntax import children, feature
from ...extract.tokens import Token
from .extraction import Extraction
from .spans import Words, full
from .supplied import be, left_out
from .wording import relation_words, said

NOMINAL = ("NOUN", "PROPN")
LIST = 3
Piece = tuple[Words, Words]
"""The preposition and the words of an argument."""


def carb(document: Document) -> Iterator[Extraction]:
    """All tuples of a document."""
    for clause in document.clauses:
        subject = _subject(clause)
        for (case, first), *rest in _told(clause) if subject else ():
            others = (word for piece in rest for words in piece for word in words)
            yield Extraction(subject, (*_relation(clause), *case), (*first, *others), clause, left_out(clause))
    for noun in document.doc:
        yield from _appositions(noun)


def _appositions(noun: Token) -> Iterator[Extraction]:
    """ "Ruiz, the mayor" is Ruiz being the mayor; a place behind a place and a date behind a name are not."""
    for other in children(noun, "appos") if noun.pos_ in NOMINAL else ():
        labels = {noun.ent_type_, other.ent_type_}
        apart = labels <= set(PLACE_LABELS) or "DATE" in labels or case_words(other)
        if other.pos_ in NOMINAL and not apart:
            yield Extraction(full(noun), (), full(other), implied=be("Pres", (noun,)))


def _subject(clause: Clause) -> Words:
    """The whole coordination of the subject, up to the clause where that hangs on it."""
    return full(clause.subjects[0], {clause.head, *clause.head.ancestors}) if clause.subjects else ()


def _told(clause: Clause) -> Iterator[list[Piece]]:
    """What a clause says of its subject: once, or for each member of a list of three or more."""
    pieces = list(_pieces(clause))
    if pieces:
        (case, first), *rest = pieces
        yield from ([(case, member), *rest] for member in _members(clause) or (first,))


def _members(clause: Clause) -> tuple[Words, ...]:
    first = next(iter(_arguments(clause)), None)
    if clause.copula or first is None or first.role is Role.CONTENT:
        return ()
    parts = nominal_conjuncts(first.head)
    return tuple(full(part, children(part, "conj", "cc")) for part in parts) if len(parts) >= LIST else ()


def _pieces(clause: Clause) -> Iterator[Piece]:
    """What is predicated, then the arguments."""
    if clause.copula:
        outside = {*clause.group, *(argument.head for argument in clause.arguments)}
        yield case_words(clause.head), full(clause.head, outside)
    for argument in _arguments(clause):
        if argument.role is Role.CONTENT:
            words = said(argument.head, clause.head)
            marks = tuple(word for word in words[:1] if word.dep_ == "mark")
            yield marks, words[len(marks) :]
        else:
            relative = any(feature(word, "PronType") for word in argument.case)
            yield () if relative else argument.case, full(argument.head)


def _arguments(clause: Clause) -> list[Argument]:
    """Objects, phrases and adverbs behind the verb, what stands before the verb; each in the order of the text."""
    return sorted((*clause.arguments, *_adverbs(clause)), key=lambda argument: _order(argument, clause.head))


def _adverbs(clause: Clause) -> Iterator[Argument]:
    """Adverbs behind the verb: "there", "daily"."""
    taken = {*clause.group, *(argument.head for argument in clause.arguments)}
    for word in () if clause.copula else children(clause.head, "advmod"):
        if word.i > clause.head.i and word not in taken:
            yield Argument(word, Role.OBLIQUE)


def _order(argument: Argument, verb: Token) -> tuple[bool, bool, int]:
    first = argument.role in (Role.OBJECT, Role.PREDICATIVE)
    return not first, argument.head.i < verb.i, argument.head.i


def _relation(clause: Clause) -> Words:
    """The wording with the adverbs before the verb."""
    taken = {argument.head for argument in clause.arguments}
    adverbs = {word for word in children(clause.head, "advmod") if word.pos_ == "ADV" and word.i < clause.head.i}
    plain = {word for word in adverbs - taken if not feature(word, "PronType")}
    return tuple(sorted({*relation_words(clause), *(() if clause.copula else plain)}, key=lambda word: word.i))
