"""Tables for spreadsheets, as CSV (RFC 4180): claims, nodes and edges."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from ..graph.model import Claim, Entity, Literal
from ..graph.store import KnowledgeGraph

CLAIM_COLUMNS: Final = (
    "id",
    "subject_id",
    "subject",
    "relation_id",
    "relation",
    "object_id",
    "object",
    "object_type",
    "status",
    "polarity",
    "modality",
    "cue",
    "attributed_to",
    "confidence",
    "qualifiers",
    "article",
    "start",
    "end",
    "quote",
    "sentence",
    "extractor",
)


def csv_claims(kg: KnowledgeGraph) -> Iterator[str]:
    """One row a claim, in the order of articles and text."""
    return csv_lines(kg.claims())


def csv_lines(claims: Iterable[Claim]) -> Iterator[str]:
    """One row a claim, of claims that need not be in a graph."""
    return _rows(CLAIM_COLUMNS, map(_claim_row, claims))


def csv_nodes(kg: KnowledgeGraph) -> Iterator[str]:
    """One row an entity, sorted by id."""
    rows = ((node.id, node.label, node.type.value, "; ".join(node.aliases)) for node in kg.entities())
    return _rows(("id", "label", "type", "aliases"), rows)


def csv_edges(kg: KnowledgeGraph) -> Iterator[str]:
    """One row for each subject, relation, object and status, with the number of claims; objects may be literals."""
    counts = Counter(
        (claim.subject.id, claim.relation.id, _object_id(claim), _words(claim.object), claim.status.value)
        for claim in kg.claims()
    )
    columns = ("subject_id", "relation_id", "object_id", "object", "status", "claims")
    return _rows(columns, ((*edge, count) for edge, count in sorted(counts.items())))


def _claim_row(claim: Claim) -> Sequence[object]:
    told = claim.evidence
    return (
        claim.id,
        claim.subject.id,
        claim.subject.label,
        claim.relation.id,
        claim.relation.label,
        _object_id(claim),
        _words(claim.object),
        claim.object.type.value,
        claim.status.value,
        claim.polarity.value,
        claim.modality.value,
        claim.cue or "",
        claim.attributed_to.entity.label if claim.attributed_to else "",
        claim.confidence,
        "; ".join(f"{qualifier.role}: {_words(qualifier.filler)}" for qualifier in claim.qualifiers),
        told.article,
        told.quote.span.start,
        told.quote.span.end,
        told.quote.text,
        told.sentence,
        claim.extractor,
    )


def _object_id(claim: Claim) -> str:
    return claim.object.id if isinstance(claim.object, Entity) else ""


def _words(part: Entity | Literal) -> str:
    return part.label if isinstance(part, Entity) else part.value


def _rows(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    yield _row(columns)
    yield from map(_row, rows)


def _row(cells: Sequence[object]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow(cells)
    return out.getvalue()
