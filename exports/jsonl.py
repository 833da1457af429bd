"""Claims as JSON, one object a line: the exchange format of ``claimgraph extract``."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..graph.model import Attribution, Claim, Entity, Literal, Mention, Qualifier

if TYPE_CHECKING:
    from ..graph.store import KnowledgeGraph

Json = dict[str, object]


def jsonl(graph: "KnowledgeGraph") -> Iterator[str]:
    """Every claim of a graph as a line of JSON."""
    return map(line, graph.claims())


def line(claim: Claim) -> str:
    """A claim as one line of JSON, its end included."""
    return json.dumps(claim_object(claim), ensure_ascii=False) + "\n"


def claim_object(claim: Claim) -> Json:
    """A claim as a JSON object. Offsets are code points into the article's text, half-open."""
    return {
        "id": claim.id,
        "subject": _entity(claim.subject) | {"mention": claim.evidence.subject.text},
        "relation": {
            "id": claim.relation.id,
            "label": claim.relation.label,
            "text": claim.evidence.relation.text,
        },
        "object": _object(claim.object, claim.evidence.object),
        "qualifiers": [_qualifier(qualifier) for qualifier in claim.qualifiers],
        "status": claim.status.value,
        "polarity": claim.polarity.value,
        "modality": claim.modality.value,
        "cue": claim.cue,
        "attributed_to": _attribution(claim.attributed_to),
        "confidence": round(claim.confidence, 2),
        "extractor": claim.extractor,
        "evidence": _evidence(claim),
    }


def _entity(entity: Entity) -> Json:
    return {"id": entity.id, "label": entity.label, "type": entity.type.value}


def _object(object: Entity | Literal, mention: Mention) -> Json:
    if isinstance(object, Literal):
        return {"value": object.value, "type": object.type.value}
    return _entity(object) | {"mention": mention.text}


def _qualifier(qualifier: Qualifier) -> Json:
    known: Json = {"role": qualifier.role}
    if isinstance(qualifier.filler, Entity):
        known |= {"id": qualifier.filler.id, "label": qualifier.filler.label}
    known["text"] = qualifier.mention.text
    return known if qualifier.value is None else known | {"value": qualifier.value}


def _attribution(said: Attribution | None) -> Json | None:
    if said is None:
        return None
    speaker: Json = {"id": said.entity.id, "label": said.entity.label}
    if said.reported_by is None:
        return speaker
    return speaker | {"reported_by": {"id": said.reported_by.id, "label": said.reported_by.label}}


def _evidence(claim: Claim) -> Json:
    found = claim.evidence
    parts = {"subject": found.subject, "relation": found.relation, "object": found.object}
    return {
        "article": found.article,
        "sentence": found.sentence,
        "quote": found.quote.text,
        "start": found.quote.span.start,
        "end": found.quote.span.end,
        **{name: [part.span.start, part.span.end] for name, part in parts.items()},
    }
