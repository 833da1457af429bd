"""Keeps what was found out about the tokens of the documents read last: rules ask the same thing many times."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

from spacy.tokens import Doc, Token

Answer = TypeVar("Answer")


def remembered(question: Callable[[Token], Answer]) -> Callable[[Token], Answer]:
    """A pure function of a token that is worked out once a token; the documents must not change any more."""

    @lru_cache(maxsize=2)
    def answers(doc: Doc) -> dict[int, Answer]:
        return {}

    @wraps(question)
    def answer(token: Token) -> Answer:
        known = answers(token.doc)
        if token.i not in known:
            known[token.i] = question(token)
        return known[token.i]

    return answer
