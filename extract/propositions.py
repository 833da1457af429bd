"""What a rule gives: one thing that the article says of another, as written, before entities are known."""

from collections.abc import Callable, Iterator
from enum import Enum

from .document import Document
from .phrases import Phrase
from .qualifiers import Qualification
from .records import record
from .tokens import Token


class Kept(Enum):
    """When a proposition is worth a claim."""

    ALWAYS = "always"
    UNLESS_LISTED = "unless the same words give a relation of the vocabulary"
    WITH_ENTITY = "with an entity as its object, or a relation of the vocabulary"
    WHEN_LISTED = "with a relation of the vocabulary"


@record()
class Proposition:
    """A subject, a relation and an object as the article words them.

    Attributes:
        rule: name of the rule that found it.
        predicate: the word whose polarity, modality and speakers hold for it: a verb, or the noun that names a role
            or an event.
        relation: words that say the relation, in the order of the text.
        patterns: lemma sequences to look up in a relation vocabulary, the most specific first. The last one names
            the relation where none is known.
        qualifiers: the other arguments: times, places, quantities ...
        kept: on what condition it becomes a claim.
        wording: whether the object stays words: what is said, the name of a position.
        aside: whether it is said in passing, as a title is, whatever the clause around it says.
    """

    rule: str
    predicate: Token
    subject: Token
    relation: tuple[Token, ...]
    patterns: tuple[str, ...]
    object: Phrase
    qualifiers: tuple[Qualification, ...] = ()
    kept: Kept = Kept.ALWAYS
    wording: bool = False
    aside: bool = False


Rule = Callable[[Document], Iterator[Proposition]]

IS = "be"
HOLDS_POSITION = "hold position"
"""Patterns of the relations that no word of the text needs to say."""
