"""The labelled sentences of ``benchmarks/factuality``: see GUIDELINES.md there."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..extract.tokens import Doc, Token
from ..graph.model import Article, Status

PATH = Path(__file__).parent / "factuality" / "sentences.tsv"


@dataclass(frozen=True, slots=True)
class Labelled:
    """One sentence with its target proposition. ``speakers`` are words of it, the outermost first."""

    id: str
    half: str
    case: str
    sentence: str
    subject: str
    relation: str
    object: str
    status: Status
    speakers: tuple[str, ...]

    @property
    def article(self) -> Article:
        """The sentence as an article of its own."""
        return Article(id=self.id, title="", text=self.sentence)

    def predicate(self, doc: Doc) -> Token:
        """The token the proposition hangs on: the relation's word, or what a copula links.

        Raises LookupError if tokenisation hides the word.
        """
        found = next((token for token in doc if token.text == self.relation), None)
        if found is None:
            raise LookupError(f"{self.id}: no token {self.relation!r}")
        return found.head if found.dep_ == "cop" else found

    def arguments(self, doc: Doc) -> tuple[Token, ...]:
        """The heads of the subject and of the object, those nearest to the predicate; none that tokenisation hides."""
        place = self.sentence.find(self.relation)
        found = (_head(doc, self.sentence, words, place) for words in (self.subject, self.object) if words)
        return tuple(token for token in found if token is not None)

    def speakers_agree(self, speakers: Sequence[Token]) -> bool:
        """Whether the speakers' heads stand in the labelled speakers' words, one for one."""
        heads = [token.text for token in speakers]
        same_number = len(heads) == len(self.speakers)
        return same_number and all(head in words for head, words in zip(heads, self.speakers, strict=True))


def read_sentences(half: str, path: Path = PATH) -> tuple[Labelled, ...]:
    """The sentences of one half: ``a`` to ``g``."""
    with path.open(encoding="utf-8", newline="") as lines:
        found = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return tuple(_labelled(row) for row in found if row["half"] == half)


def _labelled(row: dict[str, str]) -> Labelled:
    return Labelled(
        id=row["id"],
        half=row["half"],
        case=row["case"],
        sentence=row["sentence"],
        subject=row["subject"],
        relation=row["relation"],
        object=row["object"],
        status=Status(row["status"]),
        speakers=tuple(part.strip() for part in row["speaker"].split(">") if part.strip()),
    )


def _head(doc: Doc, sentence: str, words: str, place: int) -> Token | None:
    """The head of words of a sentence, of several alike those nearest to a place in it."""
    starts = [start for start in range(len(sentence)) if sentence.startswith(words, start)]
    start = min(starts, key=lambda one: abs(one - place), default=len(sentence))
    inside = [token.i for token in doc if start <= token.idx and token.end <= start + len(words)]
    return doc.span(inside[0], inside[-1] + 1).root if inside else None
