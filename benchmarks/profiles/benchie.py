"""BenchIE's convention: binary facts, short noun phrases, everything else of the clause inside the relation.

Follows the guidelines in Gashteovski et al., "BenchIE: A Framework for Multi-Faceted Fact-Based Open Information
Extraction Evaluation" (ACL 2022).
"""

from collections.abc import Iterator

from spacy.tokens import Token

from ...extract.clauses import Argument, Clause, Role, case_words, nominal_conjuncts
from ...extract.document import Document
from ...extract.phrases import base_phrase
from ...extract.qualifiers import is_time
from ...extract.syntax import children, shared_auxiliaries
from .extraction import Extraction

Words = tuple[Token, ...]
DEPTH = 2


def benchie(document: Document) -> Iterator[Extraction]:
    """All facts of a document."""
    for clause in document.clauses:
        for subject in clause.subjects:
            yield from _facts(clause, short(subject), relation_words(clause))


def short(noun: Token) -> Words:
    """The base noun phrase with the "of" phrases behind it."""
    words = [word for word in base_phrase(noun) if not word.is_punct or word.i > noun.i]
    for modifier in children(noun, "nmod"):
        case = case_words(modifier)
        if [word.lower_ for word in case] == ["of"] and modifier.i > noun.i:
            words += [*case, *short(modifier)]
    return tuple(words)


def relation_words(clause: Clause) -> Words:
    """Auxiliaries, negation and verb with the wording of the clauses that govern it."""
    auxiliaries = [] if clause.lead else [word for word in shared_auxiliaries(clause.head) if word not in clause.group]
    return (*clause.lead, *auxiliaries, *clause.group)


def _facts(clause: Clause, subject: Words, relation: Words) -> Iterator[Extraction]:
    if clause.copula:
        yield from _predicative(clause, subject, relation)
        return
    objects = [
        part
        for a in (*clause.having(Role.OBJECT), *clause.having(Role.PREDICATIVE))
        for part in nominal_conjuncts(a.head)
    ]
    for thing in objects:
        yield Extraction(subject, relation, short(thing))
        yield from _chain(subject, (*relation, *short_without_of(thing)), thing, DEPTH)
    first = short(objects[0]) if objects else ()
    for argument in (*clause.having(Role.OBLIQUE), *clause.having(Role.AGENT)):
        yield from _oblique(subject, (*relation, *first), argument)


def short_without_of(noun: Token) -> Words:
    return tuple(base_phrase(noun))


def _oblique(subject: Words, relation: Words, argument: Argument) -> Iterator[Extraction]:
    if not argument.case and not is_time(argument.head):
        return
    for part in nominal_conjuncts(argument.head):
        yield Extraction(subject, (*relation, *argument.case), short(part))
        yield from _chain(subject, (*relation, *argument.case, *short_without_of(part)), part, DEPTH)


def _chain(subject: Words, relation: Words, noun: Token, depth: int) -> Iterator[Extraction]:
    """ "became a justice of" the High Court: the noun's own phrases, with all before them in the relation."""
    if not depth:
        return
    for modifier in children(noun, "nmod"):
        case = case_words(modifier)
        if modifier.dep_ == "nmod:poss" or not case:
            continue
        for part in nominal_conjuncts(modifier):
            yield Extraction(subject, (*relation, *case), short(part))
            yield from _chain(subject, (*relation, *case, *short_without_of(part)), part, depth - 1)


def _predicative(clause: Clause, subject: Words, relation: Words) -> Iterator[Extraction]:
    for part in nominal_conjuncts(clause.head):
        case = case_words(part)
        yield Extraction(subject, (*relation, *case), short(part))
        yield from _chain(subject, (*relation, *case, *short_without_of(part)), part, DEPTH)
        for argument in clause.having(Role.OBLIQUE):
            yield from _oblique(subject, (*relation, *short(part)), argument)
