"""Keeps what was found out about a text, its tokens and its clauses: rules ask the same thing many times."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Protocol, TypeVar


class Asked(Protocol):
    """What keeps the answers to questions about it."""

    @property
    def answers(self) -> dict[Any, Any]: ...


Thing = TypeVar("Thing", bound=Asked)
Answer = TypeVar("Answer")

UNKNOWN: Any = object()


def remembered(question: Callable[[Thing], Answer]) -> Callable[[Thing], Answer]:
    """A pure function that is worked out once a token, a clause or a text, and again where the tree has changed.

    Of a token it may ask for the tree of its sentence and for words anywhere.
    """

    @wraps(question)
    def answer(asked: Thing) -> Answer:
        known = asked.answers
        found: Answer = known.get(question, UNKNOWN)
        if found is UNKNOWN:
            found = known[question] = question(asked)
        return found

    return answer
