"""The stories of ``benchmarks/stories``, with expected and forbidden claims: see GUIDELINES.md there."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from ..extract.reading import read_article
from ..graph.model import Article

FOLDER = Path(__file__).parent / "stories"
ANYTHING = "*"
NOBODY = "-"
EXCHANGED = "~"


class Kind(StrEnum):
    """Whether a claim is to be found or not to be found."""

    EXPECTED = "expected"
    FORBIDDEN = "forbidden"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: a claim as alternatives for each of its parts. Qualifiers are (role, words)."""

    kind: Kind
    subject: tuple[str, ...]
    relation: tuple[str, ...]
    object: tuple[str, ...]
    status: tuple[str, ...]
    speaker: tuple[str, ...]
    qualifiers: tuple[tuple[str, str], ...]

    def __str__(self) -> str:
        parts = (self.subject, self.relation, self.object, self.status, self.speaker)
        return " · ".join("|".join(part) for part in parts)


@dataclass(frozen=True, slots=True)
class Story:
    """An article of one half, with its entries. ``field`` is what it is about."""

    half: str
    field: str
    article: Article
    entries: tuple[Entry, ...]

    def of(self, kind: Kind) -> tuple[Entry, ...]:
        """The entries of one kind."""
        return tuple(entry for entry in self.entries if entry.kind is kind)


def read_stories(half: str, folder: Path = FOLDER) -> tuple[Story, ...]:
    """The stories of one half, ``a`` to ``g``, by field."""
    return tuple(_story(half, path) for path in sorted((folder / half).glob("*.txt")))


def _story(half: str, path: Path) -> Story:
    with path.with_suffix(".tsv").open(encoding="utf-8", newline="") as lines:
        table = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        entries = tuple(_entry(row) for row in table)
    return Story(half, path.stem, read_article(str(path)), entries)


def _entry(row: Mapping[str, str]) -> Entry:
    kind = Kind(row["kind"])
    anyone = NOBODY if kind is Kind.EXPECTED else ANYTHING
    return Entry(
        kind=kind,
        subject=_alternatives(row["subject"]),
        relation=_alternatives(row["relation"]),
        object=_alternatives(row["object"]),
        status=_alternatives(row["status"]),
        speaker=_alternatives(row["speaker"] or anyone),
        qualifiers=tuple(_qualifier(part) for part in row["qualifiers"].split(";") if part),
    )


def _alternatives(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split("|"))


def _qualifier(part: str) -> tuple[str, str]:
    role, _, words = part.partition("=")
    return role.strip(), words.strip()
