"""Names found by the bundled pipeline: precision, recall and F1 of exact spans with their types.

Scored are persons, organisations and places (GPE and LOC together), on four readings of three corpora: the dev part
of the Groningen Meaning Bank as it is labelled with titles stripped, the same with the labels cleaned (names on words
of which the cleaning says nothing do not count), Wikigold and CrossNER politics. Each sentence is read alone.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..extract.pipeline.bundled import Bundled, load_bundled
from ..extract.pipeline.reduction import paragraphs
from ..training import corpora, gmb
from ..training.name_docs import to_doc
from ..training.spans import Tagged
from ..training.tagged_files import crossner, wikigold
from .command import Row, run

KINDS = {"PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "PLACE": "place"}


@dataclass(frozen=True, order=True)
class Found:
    """A name: code points ``start`` to ``end`` (half-open) of a sentence, and its kind."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True)
class Counts:
    """Names in the gold standard, names found, and names in both."""

    gold: int = 0
    found: int = 0
    right: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(self.gold + other.gold, self.found + other.found, self.right + other.right)

    def __str__(self) -> str:
        """F1 with precision and recall, in percent."""
        precision, recall = 100 * self.right / max(self.found, 1), 100 * self.right / max(self.gold, 1)
        f1 = 200 * self.right / max(self.gold + self.found, 1)
        return f"{f1:5.1f}  (P {precision:.1f}, R {recall:.1f}, {self.gold} names)"


ByKind = dict[str, Counts]


def rows(data: Path) -> list[Row]:
    """F1 of all kinds together on each reading, and of each kind on the cleaned one."""
    pipeline = load_bundled()
    names = data / "ner"
    labelled = (gmb.as_labelled(sentence) for sentence in gmb.read_rows(names / "gmb_dev.conll.gz"))
    cleaned = score(pipeline, corpora.gmb_dev(data, gmb.learn_types(corpora.gmb_train(data))))
    return [
        _row("GMB dev as labelled", score(pipeline, labelled)),
        _row("GMB dev cleaned", cleaned),
        *(_row(f"GMB dev cleaned, {kind}", {kind: cleaned[kind]}) for kind in sorted(cleaned)),
        _row("Wikigold dev", score(pipeline, wikigold(names / "wikigold_dev.conll"))),
        _row("CrossNER politics dev", score(pipeline, crossner(names / "crossner_politics_dev.conll"))),
    ]


def _row(corpus: str, counts: ByKind) -> Row:
    return f"names, {corpus}", str(sum(counts.values(), Counts()))


def score(pipeline: Bundled, sentences: Iterable[Tagged]) -> ByKind:
    """Counts over sentences by kind of name."""
    pairs = [_gold_and_found(pipeline, sentence) for sentence in sentences]
    return {kind: sum((_count(*pair, kind) for pair in pairs), Counts()) for kind in KINDS.values()}


def _count(gold: set[Found], found: set[Found], kind: str) -> Counts:
    wanted_gold, wanted_found = ({name for name in names if name.kind == kind} for names in (gold, found))
    return Counts(len(wanted_gold), len(wanted_found), len(wanted_gold & wanted_found))


def _gold_and_found(pipeline: Bundled, sentence: Tagged) -> tuple[set[Found], set[Found]]:
    """The names of the gold standard and those found, save on words that it leaves open."""
    doc = to_doc(pipeline.tokens.vocab, sentence)
    gold = {_found(doc.text, entity.start_char, entity.end_char, entity.label_) for entity in doc.ents}
    unknown = {place for i in sentence.unknown for place in range(doc[i].idx, doc[i].idx + len(doc[i]))}
    found = find(pipeline, doc.text)
    return gold, {name for name in found if not unknown & set(range(name.start, name.end))}


def find(pipeline: Bundled, text: str) -> set[Found]:
    """The names that the pipeline finds in a text."""
    doc = pipeline.tokens.make_doc(text)
    names = pipeline.find_names(doc, list(paragraphs(doc)))
    spans = (doc[name.start : name.end] for name in names)
    return {_found(text, span.start_char, span.end_char, name.label) for span, name in zip(spans, names, strict=True)}


def _found(text: str, start: int, end: int, label: str) -> Found:
    """A name without "the", on which corpora differ."""
    article = text[start : start + 4].lower() == "the " and start + 4 < end
    return Found(start + 4 if article else start, end, KINDS.get(label, ""))


if __name__ == "__main__":
    run(__doc__, rows)
