"""What a clause is."""

from collections.abc import Callable, Mapping
from dataclasses import field
from enum import StrEnum
from functools import cached_property
from typing import Any

from ..records import record
from ..syntax import copula
from ..tokens import Token


class Role(StrEnum):
    """What an argument is to its predicate."""

    OBJECT = "object"
    INDIRECT = "indirect"
    AGENT = "agent"
    OBLIQUE = "oblique"
    CONTENT = "content"
    PREDICATIVE = "predicative"


@record()
class Argument:
    """An argument by its head word; ``case`` holds its prepositions in the order of the text."""

    head: Token
    role: Role
    case: tuple[Token, ...] = ()


@record()
class Clause:
    """A predicate with what belongs to it.

    Attributes:
        head: the verb, or the noun or adjective that a copula predicates.
        subjects: heads of the subject's conjuncts; empty where no subject can be told.
        inherited: whether the subjects stand outside of the clause.
        passive: whether the subject undergoes what the verb says.
        group: auxiliaries, copula, negation, particles and the verb itself, in the order of the text.
        lead: words of governing clauses that belong to the wording ("was due" before "to meet").
        arguments: in the order of the text; conjuncts are not spread out.
        answers: what was found out about it by questions worth remembering: see ``remembered.py``.
    """

    head: Token
    subjects: tuple[Token, ...]
    inherited: bool
    passive: bool
    group: tuple[Token, ...]
    lead: tuple[Token, ...]
    arguments: tuple[Argument, ...]
    answers: dict[Any, Any] = field(default_factory=dict, repr=False, compare=False)

    @property
    def copula(self) -> bool:
        """Whether a copula predicates a noun, an adjective or a phrase of place."""
        return self.head.pos_ not in ("VERB", "AUX") and copula(self.head) is not None

    def having(self, role: Role) -> tuple[Argument, ...]:
        """Arguments of one role."""
        return self._by_role.get(role, ())

    @cached_property
    def _by_role(self) -> Mapping[Role, tuple[Argument, ...]]:
        found: dict[Role, tuple[Argument, ...]] = {}
        for argument in self.arguments:
            found[argument.role] = (*found.get(argument.role, ()), argument)
        return found


ClauseOf = Callable[[Token], Clause]
"""Gives the clause of a predicate."""
