"""Claims of the stories, judged by hand one by one: ``stories/judged.tsv``.

Columns: ``field``, ``verdict``, ``claim`` as written by ``line``. The verdict is ``right`` or the cause of the error.
"""

import csv
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from ..graph.model import Claim, Entity
from .story_files import FOLDER

PATH = FOLDER / "judged.tsv"


class Verdict(StrEnum):
    """Whether the story says what a claim says, or what went wrong first."""

    RIGHT = "right"
    PARSE = "parse"
    NAME = "name"
    """A name missed, cut or mistyped."""
    COREFERENCE = "coreference"
    RULE = "rule"
    RELATION = "relation"
    """Another relation than the words mean, or one exchanged."""
    FACTUALITY = "factuality"
    """A wrong status or speaker."""


Judgements = Mapping[tuple[str, str], Verdict]
"""Field of the story and line of the claim to verdict."""


def read_judgements(path: Path = PATH) -> Judgements:
    """All judgements; none where there is no file yet."""
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as lines:
        table = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {(row["field"], row["claim"]): Verdict(row["verdict"]) for row in table}


def line(claim: Claim) -> str:
    """A claim in one line: status, speaker, subject, relation, object and qualifiers."""
    thing = claim.object.label if isinstance(claim.object, Entity) else claim.object.value
    speaker = f" [{claim.attributed_to.entity.label}]" if claim.attributed_to else ""
    roles = "".join(f" ({found.role}: {found.mention.text})" for found in claim.qualifiers)
    said = f"{claim.status}{speaker}: {claim.subject.label} {claim.relation.id} {thing}{roles}"
    return " ".join(said.split())
