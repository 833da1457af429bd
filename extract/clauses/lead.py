"""The words that governing clauses lend to a clause: "was due" before "to meet"."""

from ..phrases import base_phrase
from ..syntax import ClauseKind, children, clause_kind, first_conjunct, is_infinitive, is_predicate, subject
from ..tokens import Token
from .model import Clause, ClauseOf, Role
from .subjects import controllers, is_ranked


def lead(head: Token, clause_of: ClauseOf) -> tuple[Token, ...]:
    """Words of governing clauses that stand before the verb group; none where the governor's object does it."""
    kind, above = clause_kind(head), head.head
    if kind is ClauseKind.ADNOMINAL and is_infinitive(head):
        return _through_noun(above, clause_of)
    if head == above or not is_predicate(above):
        return ()
    governor = clause_of(above)
    if kind is ClauseKind.OPEN:
        return _wording(governor) if controllers(governor) == governor.subjects else ()
    if is_infinitive(head):
        return _up_to(head, governor)
    if kind is ClauseKind.CONJOINED and subject(head) is None:
        return governor.lead
    return ()


def _wording(governor: Clause) -> tuple[Token, ...]:
    return (*governor.lead, *governor.group, *([governor.head] if governor.copula else []))


def _up_to(head: Token, governor: Clause) -> tuple[Token, ...]:
    """The wording with the object, where nothing else stands before an infinitive: "took a loan" before "to buy"."""
    wording = _wording(governor)
    between = tuple(head.doc[max(word.i for word in wording) + 1 : head.left_edge.i])
    objects = [tuple(base_phrase(argument.head)) for argument in governor.having(Role.OBJECT)]
    joined = governor.head.pos_ == "ADJ" or not between or between in objects
    return (*wording, *between) if joined else ()


def _through_noun(noun: Token, clause_of: ClauseOf) -> tuple[Token, ...]:
    """ "Was the only ship" before "to cross", "made an offer" before "to buy"."""
    first = first_conjunct(noun)
    governor = first if is_predicate(first) else first.head
    if children(noun, "nmod:poss") or not is_predicate(governor):
        return ()
    if governor != first and (first.dep_ != "obj" or is_ranked(noun)):
        return ()
    clause = clause_of(governor)
    return (*clause.lead, *clause.group, *base_phrase(noun))
