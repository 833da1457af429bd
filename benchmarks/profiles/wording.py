"""The words that say a relation, and the words of what is said."""

from collections.abc import Iterator, Mapping

from ...extract.clauses import Clause, Role, nominal_conjuncts
from ...extract.syntax import (
    ClauseKind,
    child,
    children,
    clause_head,
    clause_kind,
    feature,
    is_bare_participle,
    is_infinitive,
    labelled,
    shared_auxiliaries,
)
from ...extract.tokens import Token
from .spans import Words, short


def relation_words(clause: Clause) -> Words:
    """Auxiliaries, negation and verb with the wording of the clauses that govern it."""
    auxiliaries = [] if clause.lead else [word for word in shared_auxiliaries(clause.head) if word not in clause.group]
    return (*clause.lead, *auxiliaries, *clause.group)


def wordings(clause: Clause, clauses: Mapping[Token, Clause]) -> Iterator[tuple[Token, Words]]:
    """Each subject with the words of the relation: the clause's own, and those of the clause that it continues."""
    yield from ((subject, relation_words(clause)) for subject in clause.subjects)
    yield from _through(clause, clauses)


def _through(clause: Clause, clauses: Mapping[Token, Clause]) -> Iterator[tuple[Token, Words]]:
    """ "Makes references relating to", "helped the firm avoid": what a clause says through the noun before it."""
    noun = _noun_between(clause)
    governor = clauses.get(clause_head(noun)) if noun is not None else None
    if noun is None or governor is None or governor.copula:
        return
    argument = next((a for a in governor.arguments if noun in nominal_conjuncts(a.head)), None)
    if argument is not None and argument.role in (Role.OBJECT, Role.OBLIQUE):
        things = governor.having(Role.OBJECT) if argument.role is Role.OBLIQUE else ()
        first = short(things[0].head) if things else ()
        marks = [mark for mark in children(clause.head, "mark") if mark not in clause.group]
        relation = (*relation_words(governor), *first, *argument.case, *short(noun), *marks, *clause.group)
        yield from ((subject, relation) for subject in governor.subjects)


def _noun_between(clause: Clause) -> Token | None:
    """The noun that a participle describes, or the object that does what an open complement says."""
    kind, head = clause_kind(clause.head), clause.head
    if kind is ClauseKind.ADNOMINAL and (child(head, "mark") or _is_gerund(head)):
        return None if is_infinitive(head) else head.head
    if kind is ClauseKind.OPEN and clause.inherited and clause.subjects:
        doer = clause.subjects[0]
        return doer if doer.head == head.head and labelled(doer, "obj") else None
    return None


def _is_gerund(verb: Token) -> bool:
    return feature(verb, "VerbForm") == "Ger" or is_bare_participle(verb, "Pres")


def said(head: Token, apart: Token) -> Words:
    """The words of a clause, without those of the clause that governs it."""
    outside = {word.i for word in apart.subtree} if head in apart.ancestors else set()
    inside = [word for word in head.subtree if word.i not in outside and not word.is_space]
    while inside and inside[-1].pos_ == "PUNCT":
        inside.pop()
    while inside and inside[0].pos_ == "PUNCT":
        inside.pop(0)
    return tuple(inside)
