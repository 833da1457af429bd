"""The coreference corpora of the data folder: ``coref/*.jsonl``, a document a line, singletons included."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .coreference_scores import Cluster, Span

THIRD_PERSON = frozenset(
    str.split("he him his himself she her hers herself it its itself they them their theirs themselves")
)
PRONOUNS = THIRD_PERSON | frozenset(
    str.split(
        "i me my mine myself we us our ours ourselves you your yours yourself yourselves this that these "
        "those who whom whose which one"
    )
)


@dataclass(frozen=True)
class GoldDocument:
    """A text with its gold mentions as spans of ``tokens``: (form, start, end), code points of ``text``."""

    id: str
    genre: str
    title: str
    text: str
    tokens: tuple[tuple[str, int, int], ...]
    entity_of: dict[Span, str]

    @property
    def clusters(self) -> tuple[Cluster, ...]:
        """Entities as sets of mentions, in the order of their first one."""
        groups: dict[str, set[Span]] = defaultdict(set)
        for span, entity in sorted(self.entity_of.items()):
            groups[entity].add(span)
        return tuple(frozenset(group) for group in groups.values())

    def words(self, span: Span) -> str:
        """A mention's tokens in lower case."""
        return " ".join(form for form, _, _ in self.tokens[slice(*span)]).lower()

    def is_pronoun(self, span: Span) -> bool:
        return self.words(span) in PRONOUNS

    def pronouns_with_antecedent(self) -> Iterator[Span]:
        """The third-person pronouns that a name or noun phrase of the same entity precedes."""
        named: set[str] = set()
        for span, entity in sorted(self.entity_of.items()):
            if not self.is_pronoun(span):
                named.add(entity)
            elif self.words(span) in THIRD_PERSON and entity in named:
                yield span

    def entity_at(self, token: int) -> str | None:
        """The entity of the smallest mention around a token."""
        around = [span for span in self.entity_of if span[0] <= token < span[1]]
        return self.entity_of[min(around, key=lambda span: span[1] - span[0])] if around else None


def read_documents(path: Path) -> Iterator[GoldDocument]:
    """The documents of one file."""
    with path.open(encoding="utf-8") as lines:
        yield from (_document(json.loads(line)) for line in lines)


def _document(found: dict[str, Any]) -> GoldDocument:
    return GoldDocument(
        id=found["doc_id"],
        genre=found["genre"],
        title=found.get("title", ""),
        text=found["text"],
        tokens=tuple(tuple(token) for token in found["tokens"]),
        entity_of={(mention["start"], mention["end"]): mention["entity"] for mention in found["mentions"]},
    )
