"""BenchIE's convention: binary facts, short noun phrases, everything else of the clause inside the relation.

Follows the guidelines in Gashteovski et al., "BenchIE: A Framework for Multi-Faceted Fact-Based Open Information
Extraction Evaluation" (ACL 2022).
"""

from collections.abc import Iterator

from spacy.tokens import Token

from ...extract.clauses import Argument, Clause, Role, case_words, nominal_conjuncts
from ...extract.document import Document
from ...extract.lexicon import words
from ...extract.phrases import base_phrase
from ...extract.qualifiers import is_time
from ...extract.syntax import children, feature, shared_auxiliaries
from .extraction import Extraction

Words = tuple[Token, ...]
DEPTH = 2
APART = (",", "“", "”", '"', "``", "''")


def benchie(document: Document) -> Iterator[Extraction]:
    """All facts of a document."""
    for clause in document.clauses:
        for subject in clause.subjects:
            if feature(subject, "Poss") == "Yes":
                continue
            yield from _facts(clause, short(subject), relation_words(clause))


def short(noun: Token) -> Words:
    """The base noun phrase with the "of" phrases behind it."""
    found = [word for word in base_phrase(noun) if word.text not in APART]
    for modifier in children(noun, "nmod"):
        case = case_words(modifier)
        if [word.lower_ for word in case] == ["of"] and modifier.i > noun.i:
            found += [*case, *short(modifier)]
    return tuple(found)


def relation_words(clause: Clause) -> Words:
    """Auxiliaries, negation and verb with the wording of the clauses that govern it."""
    auxiliaries = [] if clause.lead else [word for word in shared_auxiliaries(clause.head) if word not in clause.group]
    return (*clause.lead, *auxiliaries, *clause.group)


def _facts(clause: Clause, subject: Words, relation: Words) -> Iterator[Extraction]:
    for content in clause.having(Role.CONTENT):
        yield Extraction(subject, relation, said(content.head, clause.head))
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


def said(head: Token, apart: Token) -> Words:
    """The words of a clause, without those of the clause that governs it."""
    outside = {word.i for word in apart.subtree} if head in apart.ancestors else set()
    inside = [word for word in head.subtree if word.i not in outside and not word.is_space]
    while inside and inside[-1].is_punct:
        inside.pop()
    while inside and inside[0].is_punct:
        inside.pop(0)
    return tuple(inside)


def short_without_of(noun: Token) -> Words:
    return tuple(base_phrase(noun))


def _oblique(subject: Words, relation: Words, argument: Argument) -> Iterator[Extraction]:
    if (not argument.case and not is_time(argument.head)) or is_discourse(argument):
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
        longer = (*relation, *case) if case[0].lower_ == "of" else (*relation, *of_phrases(noun), *case)
        for part in nominal_conjuncts(modifier):
            yield Extraction(subject, longer, short(part))
            yield from _chain(subject, (*longer, *short_without_of(part)), part, depth - 1)


def of_phrases(noun: Token) -> Words:
    """The "of" phrases behind a noun."""
    return short(noun)[len([word for word in base_phrase(noun) if word.text not in APART]) :]


def is_discourse(argument: Argument) -> bool:
    """Whether a phrase links sentences rather than say something of the clause: "for example"."""
    text = " ".join(word.lower_ for word in (*argument.case, *short(argument.head)))
    return text in words("discourse_pps")


def _predicative(clause: Clause, subject: Words, relation: Words) -> Iterator[Extraction]:
    if clause.head.pos_ == "ADJ" and children(clause.head, "xcomp", "ccomp", "csubj", "advcl"):
        return
    for part in nominal_conjuncts(clause.head):
        case = case_words(part)
        yield Extraction(subject, (*relation, *case), short(part))
        yield from _chain(subject, (*relation, *case, *short_without_of(part)), part, DEPTH)
        for argument in clause.having(Role.OBLIQUE):
            yield from _oblique(subject, (*relation, *short(part)), argument)
