"""Names behind a noun that says what they name: "the company Medarco", "the town of Sorley", "striker Milo Hart"."""

from collections.abc import Iterator, Mapping

from spacy.tokens import Doc

from ..lexicon import table
from .names import Name, covered

LABELS = {"Organization": "ORG", "Place": "GPE", "Person": "PERSON"}
UNSURE = {
    "ORG": frozenset(("PERSON", "GPE", "LOC", "MISC")),
    "GPE": frozenset(("PERSON", "ORG", "MISC")),
    "PERSON": frozenset(("ORG", "MISC")),
}
OF = "of"


def with_described_types(doc: Doc, names: list[Name]) -> list[Name]:
    """Label names as the noun before one of them says, and take up capitalised words behind such a noun."""
    told = {name.words(doc): label for name in reversed(names) if (label := described_label(doc, name.start))}
    relabelled = [_as_told(doc, name, told) for name in names]
    return sorted([*relabelled, *_missed(doc, covered(names))])


def _as_told(doc: Doc, name: Name, told: Mapping[tuple[str, ...], str]) -> Name:
    label = told.get(name.words(doc))
    return name._replace(label=label) if label and name.label in UNSURE[label] else name


def described_label(doc: Doc, start: int) -> str | None:
    """What the noun right before a name, or before an "of" between them, says it is; only places have the "of"."""
    before = doc[start - 1].text if start > 0 else ""
    if before == OF and start > 1:
        label = _label_of(doc[start - 2].text)
        return label if label == "GPE" else None
    return _label_of(before)


def _label_of(noun: str) -> str | None:
    return LABELS.get(table("noun_types").get(noun, ""))


def _missed(doc: Doc, taken: set[int]) -> Iterator[Name]:
    place = 1
    while place < len(doc):
        end = place
        while end < len(doc) and end not in taken and doc[end].text[:1].isupper():
            end += 1
        label = _label_of(doc[place - 1].text) if end > place else None
        if label:
            yield Name(place, end, label)
        place = max(end, place + 1)
