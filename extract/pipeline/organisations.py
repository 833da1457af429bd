"""Names of organisations: every "Norvane" a company once "Norvane Energy" was named."""

from collections.abc import Iterator

from spacy.tokens import Doc

from .names import Name
from .persons import name_parts
from .sure_names import sure_names

ORG = "ORG"
UNSURE = frozenset(("PERSON", "GPE", "LOC", "MISC"))
PLACE_CASES = frozenset(("in", "near", "at", "around", "outside"))


def with_known_organisations(doc: Doc, names: list[Name]) -> list[Name]:
    """Label single words that begin the longer name of an organisation in the same article.

    Parts of a person's full name are left alone, and so are words that stand behind a preposition of place anywhere:
    "Lima" stays a place beside "Lima Athletic".
    """
    parts = set(first_words(doc, names)) - set(name_parts(doc, names)) - set(_places(doc, names))
    return [_as_organisation(doc, name, parts) for name in names]


def first_words(doc: Doc, names: list[Name]) -> Iterator[str]:
    """First words of organisations' names of several words; "Peru" stays a country beside "Peru Rail"."""
    for name in names:
        words = name.words(doc)
        if name.label == ORG and len(words) > 1 and words[0][:1].isupper() and words[:1] not in sure_names():
            yield words[0]


def _places(doc: Doc, names: list[Name]) -> Iterator[str]:
    for name in names:
        if name.start > 0 and name.end == name.start + 1 and doc[name.start - 1].text.lower() in PLACE_CASES:
            yield doc[name.start].text


def _as_organisation(doc: Doc, name: Name, parts: set[str]) -> Name:
    single = name.end == name.start + 1 and name.label in UNSURE
    return name._replace(label=ORG) if single and doc[name.start].text in parts else name
