"""A view as compact JSON: everything that is repeated is a table, and a claim is a row of indices into the tables.

A mention is ``[start, end]`` in its article's text, with the words as a third item only where the text does not
hold them. An object that is a literal has the index ``-1 - i`` of its place in the table of literals.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Generic, TypeVar

from ...graph.model import Article, Attribution, Claim, Entity, EntityType, Literal, Mention, Modality, Span, Status
from ...graph.queries import ready_queries
from ...graph.vocabulary import CLASSES
from .grouping import grouping
from .style import DASHES, SHAPES, size
from .view import Line, View

Row = list[Any]
T = TypeVar("T")

CLAIM_FIELDS = (
    "id",
    "subject",
    "relation",
    "object",
    "line",
    "status",
    "modality",
    "cue",
    "speaker",
    "confidence",
    "extractor",
    "article",
    "quote",
    "sentence",
    "subjectWords",
    "relationWords",
    "objectWords",
    "qualifiers",
)
"""The columns of a claim's row, in the order in which data.js takes them."""


class Table(Generic[T]):
    """Distinct values in order of first use, each with its index."""

    def __init__(self, values: Iterable[T] = ()) -> None:
        self._index: dict[T, int] = {value: i for i, value in enumerate(values)}

    def __getitem__(self, value: T) -> int:
        return self._index.setdefault(value, len(self._index))

    @property
    def values(self) -> tuple[T, ...]:
        return tuple(self._index)


class Encoder:
    """The tables of one view and the rows that point into them."""

    def __init__(self, view: View) -> None:
        self._texts = {article.id: article.text for article in view.articles}
        self._articles = Table(article.id for article in view.articles)
        self._entities = Table(entity.id for entity in view.entities)
        self._relations: Table[tuple[str, str]] = Table()
        self._literals: Table[Literal] = Table()
        self._roles: Table[str] = Table()
        self._extractors: Table[str] = Table()
        self._lines: Table[Line] = Table()
        rows = [self._claim(claim) for claim in view.claims]
        self.lines = self._lines.values
        self.data = self._tables(view) | {"claims": rows}

    def _tables(self, view: View) -> dict[str, Any]:
        return {
            "types": list(EntityType),
            "statuses": list(Status),
            "modalities": list(Modality),
            "articles": [_article(article) for article in view.articles],
            "entities": [_entity(e, degree) for e, degree in zip(view.entities, view.degrees, strict=True)],
            "communities": grouping(view),
            "relations": self._relations.values,
            "literals": [[literal.value, literal.type] for literal in self._literals.values],
            "roles": self._roles.values,
            "extractors": self._extractors.values,
            "lines": [[ln.subject, ln.object, _STATUS[ln.status], int(ln.attributed)] for ln in self.lines],
            "shapes": [SHAPES[type_] for type_ in EntityType],
            "dashes": [DASHES[status] for status in Status],
            "prefixes": view.names.prefixes(),
            "questions": [[query.description, query.sparql] for query in ready_queries().values()],
            "classes": [CLASSES[type_].value for type_ in EntityType],
            "leftOut": [view.entities_left_out, view.claims_left_out],
        }

    def _claim(self, claim: Claim) -> Row:
        evidence = claim.evidence
        mentions = (evidence.quote, self._sentence(claim), evidence.subject, evidence.relation, evidence.object)
        return [
            claim.id,
            self._entities[claim.subject.id],
            self._relations[claim.relation.id, claim.relation.label],
            self._filler(claim.object),
            self._line(claim),
            _STATUS[claim.status],
            _MODALITY[claim.modality],
            claim.cue,
            self._speaker(claim.attributed_to, evidence.article),
            round(claim.confidence, 2),
            self._extractors[claim.extractor],
            self._articles[evidence.article],
            *(self._mention(mention, evidence.article) for mention in mentions),
            [self._qualifier(q.role, q.filler, q.mention, q.value, evidence.article) for q in claim.qualifiers],
        ]

    def _line(self, claim: Claim) -> int:
        if not isinstance(claim.object, Entity):
            return -1
        subject, object_ = self._entities[claim.subject.id], self._entities[claim.object.id]
        return self._lines[Line(subject, object_, claim.status, claim.attributed_to is not None)]

    def _filler(self, filler: Entity | Literal) -> int:
        return self._entities[filler.id] if isinstance(filler, Entity) else -1 - self._literals[filler]

    def _qualifier(self, role: str, filler: Entity | Literal, words: Mention, value: str | None, article: str) -> Row:
        return [self._roles[role], self._filler(filler), self._mention(words, article), value]

    def _speaker(self, said: Attribution | None, article: str) -> Row | None:
        if said is None:
            return None
        reporter = self._entities[said.reported_by.id] if said.reported_by else None
        return [self._entities[said.entity.id], self._mention(said.mention, article), reporter]

    def _mention(self, mention: Mention, article: str) -> Row:
        span = mention.span
        held = span.text(self._texts[article]) == mention.text
        return [span.start, span.end] if held else [span.start, span.end, mention.text]

    def _sentence(self, claim: Claim) -> Mention:
        """The sentence as a mention: where the article's text has it around the quote."""
        quote, sentence = claim.evidence.quote.span, claim.evidence.sentence
        found = self._texts[claim.evidence.article].rfind(sentence, 0, quote.start + len(sentence))
        start = quote.start if found < 0 else found
        return Mention(sentence, Span(start, start + len(sentence)))


_STATUS = {status: i for i, status in enumerate(Status)}
_MODALITY = {modality: i for i, modality in enumerate(Modality)}
_TYPE = {type_: i for i, type_ in enumerate(EntityType)}


def _article(article: Article) -> Row:
    return [article.id, article.title, article.text, article.date and article.date.isoformat(), article.url]


def _entity(entity: Entity, degree: int) -> Row:
    return [entity.id, entity.label, _TYPE[entity.type], size(entity.type, degree), list(entity.aliases)]
