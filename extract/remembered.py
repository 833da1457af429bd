"""Keeps what was found out about the tokens of a text: rules ask the same thing many times."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar, cast

from .tokens import Token

Answer = TypeVar("Answer")


def remembered(question: Callable[[Token], Answer]) -> Callable[[Token], Answer]:
    """A pure function of a token that is worked out once a token; the parse must not change any more."""

    @wraps(question)
    def answer(token: Token) -> Answer:
        known = cast("dict[Token, Answer]", token.doc.answers.setdefault(question, {}))
        if token not in known:
            known[token] = question(token)
        return known[token]

    return answer
