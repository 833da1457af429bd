"""``corrections.yaml``: claims that people reject or mend. It stands in a graph's folder and holds for every build.

    reject:
      - 9f3a21c05d9e4f0b8a7c6d5e4f3a2b1c
    edit:
      0d9f6784fa1cfc14c44b2966c1687fc1:
        relation: backs                    # subject, relation, object, polarity, modality: any of them
        polarity: negative

Subjects and objects are names of entities in the graph; an object that names none is a phrase. Ids stay the same.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from .lookup import folded
from .model import Claim, Entity, EntityType, Literal, Modality, Polarity, Relation, RelationVocabulary
from .yamlfile import as_mapping, as_text, as_texts, read, refuse

FILE: Final = "corrections.yaml"
_PARTS: Final = ("subject", "relation", "object", "polarity", "modality")


@dataclass(frozen=True, slots=True)
class Edit:
    """What a claim should say instead, where it is not None."""

    subject: str | None = None
    relation: str | None = None
    object: str | None = None
    polarity: Polarity | None = None
    modality: Modality | None = None


@dataclass(frozen=True, slots=True)
class Corrections:
    """The ids of rejected claims, and edits by claim id."""

    rejected: frozenset[str] = frozenset()
    edits: Mapping[str, Edit] = field(default_factory=dict)

    @property
    def ids(self) -> frozenset[str]:
        """All claims that are corrected."""
        return self.rejected | set(self.edits)


def read_corrections(path: Path) -> Corrections:
    """The corrections in a file, none where there is no file. Raises GraphError when it does not say what it should."""
    top = read(path, ("reject", "edit"))
    edits = as_mapping(path, "edit", top.get("edit", {}))
    return Corrections(
        rejected=frozenset(as_texts(path, "reject", top.get("reject", []))),
        edits={
            as_text(path, "a claim's id", id): _edit(path, as_mapping(path, id, edit)) for id, edit in edits.items()
        },
    )


def corrected(
    claims: Iterable[Claim],
    corrections: Corrections,
    known: Mapping[str, Entity],
    vocabulary: RelationVocabulary,
) -> Iterator[Claim]:
    """The claims without the rejected ones, the others as edited; ``known`` maps folded names to entities."""
    for claim in claims:
        if claim.id in corrections.edits:
            yield _edited(claim, corrections.edits[claim.id], known, vocabulary)
        elif claim.id not in corrections.rejected:
            yield claim


def _edit(path: Path, parts: Mapping[str, Any]) -> Edit:
    for part in parts:
        if part not in _PARTS:
            refuse(path, f"{part!r} cannot be edited; what can is {', '.join(_PARTS)}")
    texts = {part: as_text(path, part, value) for part, value in parts.items()}
    try:
        return Edit(
            subject=texts.get("subject"),
            relation=texts.get("relation"),
            object=texts.get("object"),
            polarity=Polarity(texts["polarity"]) if "polarity" in texts else None,
            modality=Modality(texts["modality"]) if "modality" in texts else None,
        )
    except ValueError as error:
        refuse(path, str(error))


def _edited(claim: Claim, edit: Edit, known: Mapping[str, Entity], vocabulary: RelationVocabulary) -> Claim:
    object: Entity | Literal = claim.object
    if edit.object is not None:
        object = known.get(folded(edit.object)) or Literal(edit.object)
    return replace(
        claim,
        subject=_entity(edit.subject, known) if edit.subject else claim.subject,
        relation=_relation(edit.relation, vocabulary) if edit.relation else claim.relation,
        object=object,
        polarity=edit.polarity or claim.polarity,
        modality=edit.modality or claim.modality,
    )


def _entity(name: str, known: Mapping[str, Entity]) -> Entity:
    return known.get(folded(name)) or Entity("_".join(name.split()), name, EntityType.THING)


def _relation(id: str, vocabulary: RelationVocabulary) -> Relation:
    term = vocabulary.by_id.get(id)
    return term.relation if term else Relation(id, id)
