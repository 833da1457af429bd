"""Builds the clauses of a document."""

from collections.abc import Iterator

from ..syntax import feature, is_predicate
from ..tokens import Doc, Token
from .arguments import arguments
from .lead import lead
from .model import Clause
from .nouns import antecedent, nominal_conjuncts
from .subjects import inherited_subjects, own_subject
from .wording import undergoes, verb_group


def clauses(doc: Doc) -> tuple[Clause, ...]:
    """All clauses of a parsed document, in the order of their predicates."""
    graph = _Graph()
    return tuple(graph.clause(token) for token in doc if is_predicate(token))


class _Graph:
    """Builds each clause once, on demand: a clause may need the subjects of its governor."""

    def __init__(self) -> None:
        self._built: dict[int, Clause] = {}

    def clause(self, head: Token) -> Clause:
        if head.i not in self._built:
            self._built[head.i] = self._build(head)
        return self._built[head.i]

    def _build(self, head: Token) -> Clause:
        own = own_subject(head)
        found = _known(own) if own is not None else inherited_subjects(head, self.clause)
        subjects = tuple(dict.fromkeys(part for noun in found for part in _before(head, nominal_conjuncts(noun))))
        others = (argument for argument in arguments(head) if argument.head not in subjects)
        return Clause(
            head=head,
            subjects=subjects,
            inherited=own is None,
            passive=undergoes(head),
            group=verb_group(head),
            lead=lead(head, self.clause),
            arguments=tuple(sorted(others, key=lambda argument: argument.head.i)),
        )


def _before(head: Token, parts: tuple[Token, ...]) -> Iterator[Token]:
    """Of joined nouns those on the first one's side of the verb: not B in "by A, which fell, and by B"."""
    return (part for part in parts if part is parts[0] or (part.i < head.i) == (parts[0].i < head.i))


def _known(own: Token) -> tuple[Token, ...]:
    """The subject, or what it stands for; none for a relative pronoun whose antecedent cannot be told."""
    noun = antecedent(own)
    return () if feature(noun, "PronType") == "Rel" else (noun,)
