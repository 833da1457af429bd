"""Names of organisations: every "Norvane" a company once "Norvane Energy" was named."""

from collections.abc import Collection, Iterator

from spacy.tokens import Doc

from ..lexicon import words as word_list
from .names import Name, covered
from .persons import begins_sentence, name_parts
from .sure_names import sure_names

ORG = "ORG"
PLACES = frozenset(("GPE", "LOC"))
UNSURE = PLACES | {"PERSON", "MISC"}
PLACE_CASES = frozenset(("in", "near", "at", "around", "outside"))


def with_known_organisations(doc: Doc, names: list[Name]) -> list[Name]:
    """Label single words that begin the longer name of an organisation in the same article.

    Parts of a person's full name are left alone, and so are words that stand behind a preposition of place anywhere.
    What the model takes for a place begins a company's name or stays one: "Brix" beside "Brix Energy" is a company,
    "Lima" beside "Lima Athletic" a town.
    """
    others = {*name_parts(doc, names), *_places(doc, names)}
    companies = set(first_words(doc, names, companies=True)) - others
    organisations = set(first_words(doc, names)) - others
    return [_as_organisation(doc, name, companies if name.label in PLACES else organisations) for name in names]


def with_named_bodies(doc: Doc, names: list[Name]) -> list[Name]:
    """Capitalised words that end in a word for a body and were missed: "Tarn Valley University"."""
    return sorted([*names, *_missed(doc, covered(names))])


def _missed(doc: Doc, taken: set[int]) -> Iterator[Name]:
    for last in range(1, len(doc)):
        if doc[last].text not in word_list("body_words") or last in taken or goes_on(doc, last + 1, taken):
            continue
        start = last
        while goes_on(doc, start - 1, taken) and not begins_sentence(doc, start - 1):
            start -= 1
        if start < last and doc[start - 1].text != "-":
            yield Name(start, last + 1, ORG)


def goes_on(doc: Doc, i: int, taken: Collection[int]) -> bool:
    """Whether a capitalised word that is part of no name stands at a place."""
    return 0 <= i < len(doc) and i not in taken and doc[i].text[:1].isupper() and doc[i].text.isalpha()


def first_words(doc: Doc, names: list[Name], companies: bool = False) -> Iterator[str]:
    """First words of organisations' names of several words; "Peru" stays a country beside "Peru Rail"."""
    for name in names:
        words = name.words(doc)
        long = name.label == ORG and len(words) > 1 and words[0][:1].isupper() and words[:1] not in sure_names()
        if long and (not companies or words[-1].lower() in word_list("company_words")):
            yield words[0]


def _places(doc: Doc, names: list[Name]) -> Iterator[str]:
    for name in names:
        if name.start > 0 and name.end == name.start + 1 and doc[name.start - 1].text.lower() in PLACE_CASES:
            yield doc[name.start].text


def _as_organisation(doc: Doc, name: Name, firsts: set[str]) -> Name:
    single = name.end == name.start + 1 and name.label in UNSURE
    return name._replace(label=ORG) if single and doc[name.start].text in firsts else name
