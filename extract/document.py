"""A parsed article: what reading and parsing hand to mentions and rules."""

from dataclasses import dataclass
from functools import cached_property

from ..graph.model import Article
from .clauses import Clause, clauses
from .tokens import Doc


@dataclass(frozen=True)
class Document:
    """An article with its parse.

    ``doc.text == article.text``, so ``token.idx`` is an offset into the stored text. The parse carries Universal
    Dependencies relations, universal parts of speech, lemmas, morphology, sentences, and entities labelled PERSON,
    ORG, GPE, LOC, NORP, MISC or DATE. Paragraphs are separated by tokens of part of speech SPACE, which rules skip.
    """

    article: Article
    doc: Doc

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """The clause graph, in the order of the predicates."""
        return clauses(self.doc)
