"""Keeps what was found out about a text and its tokens: rules ask the same thing many times."""

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from .tokens import Doc, Token

Asked = TypeVar("Asked", Doc, Token)
Answer = TypeVar("Answer")

UNKNOWN: Any = object()


def remembered(question: Callable[[Asked], Answer]) -> Callable[[Asked], Answer]:
    """A pure function that is worked out once a token, or once a text, and again where the tree has changed.

    Of a token it may ask for the tree of its sentence and for words anywhere.
    """

    @wraps(question)
    def answer(asked: Asked) -> Answer:
        known = asked.answers
        found: Answer = known.get(question, UNKNOWN)
        if found is UNKNOWN:
            found = known[question] = question(asked)
        return found

    return answer
