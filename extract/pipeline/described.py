"""Names behind a noun that says what they name: "the company Medarco", "the town of Sorley", "striker Milo Hart"."""

from collections.abc import Iterator, Mapping

from spacy.tokens import Doc

from ..lexicon import table
from .names import Name, covered
from .sure_names import sure_names

UNSURE = {
    "ORG": frozenset(("PERSON", "GPE", "LOC", "MISC")),
    "GPE": frozenset(("PERSON", "ORG", "MISC")),
    "PERSON": frozenset(("ORG", "MISC")),
    "MISC": frozenset(("PERSON",)),
}


def with_described_types(doc: Doc, names: list[Name]) -> list[Name]:
    """Label names as the noun before one of them says, and take up capitalised words behind such a noun."""
    told = {name.words(doc): label for name in reversed(names) if (label := described_label(doc, name))}
    relabelled = [_as_told(doc, name, told) for name in names]
    return sorted([*relabelled, *_missed(doc, covered(names))])


def _as_told(doc: Doc, name: Name, told: Mapping[tuple[str, ...], str]) -> Name:
    label = told.get(name.words(doc))
    return name._replace(label=label) if label and name.label in UNSURE[label] else name


def described_label(doc: Doc, name: Name) -> str | None:
    """What the noun before a name says it is, None for a sure name; only whole names are taken for persons."""
    if name.words(doc) in sure_names():
        return None
    label = _label_before(doc, name.start)
    return None if label == "PERSON" and name.end - name.start == 1 else label


def _label_before(doc: Doc, start: int) -> str | None:
    nouns = table("describing_nouns")
    before, second = (doc[i].text if i >= 0 else "" for i in (start - 1, start - 2))
    if before == "of":
        return "GPE" if nouns.get(second, "").startswith("GPE") else None
    label = nouns.get(before)
    return None if label == "GPE of" else label


def _missed(doc: Doc, taken: set[int]) -> Iterator[Name]:
    place = 1
    while place < len(doc):
        end = place
        while end < len(doc) and end not in taken and doc[end].text[:1].isupper():
            end += 1
        label = described_label(doc, Name(place, end, "")) if end > place else None
        if label and end not in taken:
            yield Name(place, end, label)
        place = max(end, place + 1)
