"""What a page holds: the most central entities, what is claimed among them, and the articles that say it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ...graph.model import Article, Claim, Entity, Status
from ...graph.vocabulary import Names

MOST_ENTITIES = 10_000
"""A page holds so many entities; what is left out it says."""

QUIET = frozenset({Status.NEGATED, Status.HYPOTHETICAL})
"""Not drawn until asked for, and no part of an entity's centrality."""


@dataclass(frozen=True, slots=True)
class Line:
    """One drawn line: all claims from one entity to another of one status, said by the articles or by a speaker."""

    subject: int
    object: int
    status: Status
    attributed: bool


@dataclass(frozen=True, slots=True)
class View:
    """Entities stand in order of centrality, so that an index is a rank; ``degrees`` runs beside them.

    ``central`` entities come first; those after them only fill a role or speak in a claim of the central ones.
    """

    articles: tuple[Article, ...]
    entities: tuple[Entity, ...]
    degrees: tuple[int, ...]
    claims: tuple[Claim, ...]
    central: int
    entities_left_out: int
    claims_left_out: int
    names: Names


def view(
    articles: Sequence[Article],
    entities: Iterable[Entity],
    claims: Sequence[Claim],
    names: Names,
    most: int = MOST_ENTITIES,
) -> View:
    """The view of a graph: its ``most`` central entities, and whatever is claimed among them alone."""
    degrees = _degrees(claims)
    ranked = sorted({entity.id: entity for entity in entities}.values(), key=lambda e: (-degrees[e.id], e.id))
    central = {entity.id for entity in ranked[:most]}
    kept = tuple(claim for claim in claims if all(end.id in central for end in ends(claim)))
    told = {claim.evidence.article for claim in kept}
    present = central | {entity.id for claim in kept for entity in _others(claim)}
    shown = tuple(entity for entity in ranked if entity.id in present)
    return View(
        articles=tuple(article for article in articles if article.id in told),
        entities=shown,
        degrees=tuple(degrees[entity.id] for entity in shown),
        claims=kept,
        central=len(central),
        entities_left_out=len(ranked) - len(shown),
        claims_left_out=len(claims) - len(kept),
        names=names,
    )


def ends(claim: Claim) -> Iterator[Entity]:
    """The subject, and the object where it is an entity."""
    yield claim.subject
    if isinstance(claim.object, Entity):
        yield claim.object


def _others(claim: Claim) -> Iterator[Entity]:
    yield from (q.filler for q in claim.qualifiers if isinstance(q.filler, Entity))
    if claim.attributed_to:
        yield claim.attributed_to.entity
        if claim.attributed_to.reported_by:
            yield claim.attributed_to.reported_by


def _degrees(claims: Iterable[Claim]) -> Counter[str]:
    """How many drawn claims link each entity to another one."""
    linking = (claim for claim in claims if isinstance(claim.object, Entity) and claim.status not in QUIET)
    return Counter(end.id for claim in linking for end in ends(claim))
