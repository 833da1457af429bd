"""The ground floor: what an article, an entity and a claim are. Standard library only.

Offsets everywhere are code points into ``Article.text``, half-open. All classes are frozen, so that a
claim can be hashed, compared and handed around without copies.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType


class EntityType(StrEnum):
    """What an entity is. The values are the words users see and the local names in the ontology."""

    PERSON = "Person"
    ORGANIZATION = "Organization"
    COUNTRY = "Country"
    PLACE = "Place"
    GROUP = "Group"
    EVENT = "Event"
    THING = "Thing"


class LiteralType(StrEnum):
    """What a literal object is."""

    PHRASE = "Phrase"
    QUANTITY = "Quantity"
    DATE = "Date"
    MONEY = "Money"
    QUOTE = "Quote"


class Polarity(StrEnum):
    """Whether the words affirm or deny."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


class Modality(StrEnum):
    """How real the words make it."""

    ACTUAL = "actual"
    PLANNED = "planned"
    POSSIBLE = "possible"
    HYPOTHETICAL = "hypothetical"


class Status(StrEnum):
    """The one word users see; it follows from polarity and modality."""

    ASSERTED = "asserted"
    PLANNED = "planned"
    POSSIBLE = "possible"
    HYPOTHETICAL = "hypothetical"
    NEGATED = "negated"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points in an article's text."""

    start: int
    end: int

    def text(self, source: str) -> str:
        return source[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Article:
    """A news article as stored.

    ``text`` holds the paragraphs, separated by one empty line, without the headline.
    ``id`` is the corpus's own id, else the canonical URL, else the path relative to the given input, else the
    hash of the content.
    """

    id: str
    title: str
    text: str
    date: date | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Entity:
    """A node: ``id`` is the local name of its IRI, ``aliases`` the other names it was met under, sorted."""

    id: str
    label: str
    type: EntityType
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Literal:
    """An object that is no node: a phrase, quantity, date, sum of money or quotation, as it is shown."""

    value: str
    type: LiteralType = LiteralType.PHRASE


@dataclass(frozen=True, slots=True)
class Mention:
    """Words as written, and where: ``article.text[span.start:span.end] == text``."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Relation:
    """A named relation: ``id`` is the local name of its IRI, lowerCamelCase."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class RelationTerm:
    """One relation of a vocabulary.

    ``patterns`` are lemma sequences such as ``"meet with"``; ``inverse_patterns`` are patterns that say the
    relation with subject and object exchanged. ``domain`` and ``range`` are empty when anything goes.
    """

    relation: Relation
    patterns: tuple[str, ...] = ()
    inverse_patterns: tuple[str, ...] = ()
    domain: frozenset[EntityType] = frozenset()
    range: frozenset[EntityType] = frozenset()
    inverse: str | None = None
    symmetric: bool = False


@dataclass(frozen=True)
class RelationVocabulary:
    """The canonical relations, looked up by pattern; ``digest`` is the hexadecimal SHA-256 of the source."""

    terms: tuple[RelationTerm, ...]
    digest: str = ""

    @cached_property
    def by_pattern(self) -> Mapping[str, tuple[tuple[RelationTerm, bool], ...]]:
        """Pattern -> (term, whether subject and object are exchanged), in the order of ``terms``."""
        table: dict[str, tuple[tuple[RelationTerm, bool], ...]] = {}
        for term in self.terms:
            for pattern, inverted in _patterns(term):
                table[pattern] = (*table.get(pattern, ()), (term, inverted))
        return MappingProxyType(table)

    @cached_property
    def by_id(self) -> Mapping[str, RelationTerm]:
        return MappingProxyType({term.relation.id: term for term in self.terms})


def _patterns(term: RelationTerm) -> Iterator[tuple[str, bool]]:
    yield from ((pattern, False) for pattern in term.patterns)
    yield from ((pattern, True) for pattern in term.inverse_patterns)


@dataclass(frozen=True, slots=True)
class Qualifier:
    """A role such as time, place, quantity, good, purpose or manner, filled by an entity or a literal.

    ``value`` is the normalised form where there is one: an ISO 8601 date for a time.
    """

    role: str
    filler: Entity | Literal
    mention: Mention
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who, in the article's words, says or believes the claim; ``reported_by`` is who tells that they do."""

    entity: Entity
    mention: Mention
    reported_by: Entity | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where the article says it. ``quote`` is the clause, ``sentence`` the sentence around it."""

    article: str
    sentence: str
    quote: Mention
    subject: Mention
    relation: Mention
    object: Mention


@dataclass(frozen=True, slots=True)
class Claim:
    """A subject-relation-object statement with its status and its evidence."""

    id: str
    subject: Entity
    relation: Relation
    object: Entity | Literal
    evidence: Evidence
    qualifiers: tuple[Qualifier, ...] = ()
    polarity: Polarity = Polarity.POSITIVE
    modality: Modality = Modality.ACTUAL
    cue: str | None = None
    attributed_to: Attribution | None = None
    confidence: float = field(default=1.0)
    extractor: str = ""

    @property
    def status(self) -> Status:
        if self.polarity is Polarity.NEGATIVE:
            return Status.NEGATED
        return Status.ASSERTED if self.modality is Modality.ACTUAL else Status(self.modality.value)

    @property
    def gives_edge(self) -> bool:
        """Whether the claim is written as a plain edge too: positive and actual or planned."""
        return self.status in (Status.ASSERTED, Status.PLANNED)


def claim_id(
    relation: Relation,
    evidence: Evidence,
    qualifiers: Iterable[Qualifier],
    polarity: Polarity,
    modality: Modality,
    speaker: Span | None,
) -> str:
    """The first 128 bits of a SHA-256, in hexadecimal, over what identifies a claim.

    Entities do not take part: merging or renaming entities therefore never changes a claim's id.
    """
    told = (evidence.quote, evidence.subject, evidence.relation, evidence.object)
    parts = (*told, *(qualifier.mention for qualifier in qualifiers))
    spans = [f"{part.span.start}-{part.span.end}" for part in parts]
    said = f"{speaker.start}-{speaker.end}" if speaker else ""
    key = "\x1f".join([evidence.article, relation.id, *spans, polarity.value, modality.value, said])
    return hashlib.sha256(key.encode("utf-8")).hexdigest()[:32]
