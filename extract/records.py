"""Data classes of which an article has thousands."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

Made = TypeVar("Made")


@dataclass_transform(frozen_default=True)
def record(*, eq: bool = True) -> Callable[[type[Made]], type[Made]]:
    """A data class whose objects nobody changes: type checkers see to it.

    ``frozen=True`` has Python see to it as well, which makes an object take four times as long.
    Without ``eq`` each is equal to itself alone.
    """
    return dataclass(eq=eq, unsafe_hash=eq)
