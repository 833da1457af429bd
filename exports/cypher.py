"""Cypher statements that load the graph into Neo4j, Memgraph or another property graph; running them twice is safe."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence

from ..graph.model import Claim, Entity
from ..graph.store import KnowledgeGraph

Value = str | float | Sequence[str]


def cypher(kg: KnowledgeGraph) -> Iterator[str]:
    """A node an entity or literal, a relationship a claim, merged by id; a statement a line."""
    yield "CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;\n"
    yield "CREATE CONSTRAINT literal_id IF NOT EXISTS FOR (l:Literal) REQUIRE l.id IS UNIQUE;\n"
    yield from map(_entity, kg.entities())
    yield from map(_claim, kg.claims())


def _entity(entity: Entity) -> str:
    told = {"label": entity.label, "aliases": entity.aliases}
    return f"MERGE (e:Entity {{id: {_value(entity.id)}}}) SET e:{entity.type.value}, e += {_map(told)};\n"


def _claim(claim: Claim) -> str:
    told = {
        "status": claim.status.value,
        "confidence": claim.confidence,
        "quote": claim.evidence.quote.text,
        "article": claim.evidence.article,
        "attributedTo": claim.attributed_to.entity.label if claim.attributed_to else "",
    }
    return (
        f"MATCH (s:Entity {{id: {_value(claim.subject.id)}}}) {_object(claim)} "
        f"MERGE (s)-[r:{_relationship(claim.relation.id)} {{claim: {_value(claim.id)}}}]->(o) SET r += {_map(told)};\n"
    )


def _object(claim: Claim) -> str:
    if isinstance(claim.object, Entity):
        return f"MATCH (o:Entity {{id: {_value(claim.object.id)}}})"
    told = {"value": claim.object.value, "type": claim.object.type.value}
    return f"MERGE (o:Literal {{id: {_value(claim.id)}}}) SET o += {_map(told)}"


def _relationship(relation: str) -> str:
    """``arrivesIn`` as ``ARRIVES_IN``; anything else between back quotes."""
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", relation).upper()
    return name if re.fullmatch(r"[A-Z_][A-Z0-9_]*", name) else "`" + name.replace("`", "``") + "`"


def _map(properties: Mapping[str, Value]) -> str:
    return "{" + ", ".join(f"{key}: {_value(value)}" for key, value in properties.items()) + "}"


def _value(value: Value) -> str:
    """Cypher's strings, numbers and lists are written like those of JSON."""
    return json.dumps(value, ensure_ascii=False)
