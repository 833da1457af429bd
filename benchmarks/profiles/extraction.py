"""A tuple of words: what a profile gives for a sentence."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from ...extract.document import Document


@dataclass(frozen=True)
class Extraction:
    """Subject, relation and object as words of the sentence, in the order in which they are read.

    ``implied`` is the relation's word where the sentence has none for it, as between a name and its apposition.
    """

    subject: tuple[Token, ...]
    relation: tuple[Token, ...]
    object: tuple[Token, ...]
    confidence: float = 1.0
    implied: str = ""


Profile = Callable[[Document], Iterator[Extraction]]


def spread(sequence: Sequence[Token]) -> tuple[Token, ...]:
    """The tokens of a sequence or span as a tuple, white space left out."""
    return tuple(token for token in sequence if not token.is_space)
