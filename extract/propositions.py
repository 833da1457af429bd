"""What a rule gives: one thing that the article says of another, as written, before entities are known."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Span, Token

from .clauses import Argument
from .document import Document
from .syntax import full_phrase


@dataclass(frozen=True)
class Phrase:
    """A phrase by its head word; tokens ``start`` to ``end`` (half-open) are its words as written."""

    head: Token
    start: int
    end: int

    @property
    def span(self) -> Span:
        return self.head.doc[self.start : self.end]


def phrase(head: Token) -> Phrase:
    """The noun phrase around a head word, without relative clauses, appositions and conjuncts."""
    span = full_phrase(head)
    return Phrase(head, span.start, span.end)


@dataclass(frozen=True)
class Proposition:
    """A subject, a relation and an object as the article words them.

    Attributes:
        rule: name of the rule that found it.
        predicate: the word whose polarity, modality and speakers hold for it; None for what is said in passing, such
            as an apposition.
        relation: words that say the relation, in the order of the text.
        patterns: lemma sequences to look up in a relation vocabulary, the most specific first. The last one names
            the relation where none is known.
        qualifiers: the other arguments: times, places, quantities ...
        spoken: whether the object is what somebody says rather than a thing.
    """

    rule: str
    predicate: Token | None
    subject: Token
    relation: tuple[Token, ...]
    patterns: tuple[str, ...]
    object: Phrase
    qualifiers: tuple[Argument, ...] = ()
    spoken: bool = False


Rule = Callable[[Document], Iterator[Proposition]]


def named(rule: str, propositions: Iterator[Proposition]) -> Iterator[Proposition]:
    """The propositions under the name of a rule."""
    return (replace(proposition, rule=rule) for proposition in propositions)
