"""A tuple of words: what a profile gives for a sentence."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ...extract.clauses import Clause
from ...extract.document import Document
from ...extract.tokens import Token


@dataclass(frozen=True)
class Extraction:
    """Subject, relation and object as words of the sentence, in the order in which they are read.

    ``clause`` is where it was read, None for an apposition. ``implied`` is what the sentence leaves out before
    the relation, such as the "is" between a name and its apposition.
    """

    subject: tuple[Token, ...]
    relation: tuple[Token, ...]
    object: tuple[Token, ...]
    clause: Clause | None = None
    implied: str = ""


@dataclass(frozen=True)
class Profile:
    """A convention of what to extract; its name finds its weights of confidence."""

    name: str
    extractions: Callable[[Document], Iterator[Extraction]]
