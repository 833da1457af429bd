"""Names of organisations: every "Norvane" a company once "Norvane Energy" was named."""

from collections.abc import Collection, Iterator, Mapping

from spacy.tokens import Doc

from ..lexicon import words as word_list
from .contexts import is_person, words_of_persons
from .described import described_label
from .features import cluster_of
from .names import Name, covered
from .persons import begins_sentence, name_parts, stands_alone
from .sure_names import sure_names

ORG = "ORG"
PLACES = frozenset(("GPE", "LOC"))
UNSURE = PLACES | {"PERSON", "MISC"}
PLACE_CASES = frozenset(("in", "near", "at", "around", "outside"))


def with_known_organisations(doc: Doc, names: list[Name]) -> list[Name]:
    """Label single words that begin the longer name of an organisation in the same article, or end it further up.

    Parts of a person's full name are left alone, and so are words that stand behind a preposition of place anywhere.
    What the model takes for a place begins a company's name or stays one: "Brix" beside "Brix Energy" is a company,
    "Lima" beside "Lima Athletic" a town. "Brix" behind "Grupo Brix" is the group, found by the model or not.
    """
    others = {*name_parts(doc, names), *_places(doc, names)}
    companies = set(first_words(doc, names, companies=True)) - others
    organisations = set(first_words(doc, names)) - others
    named = [_as_organisation(doc, name, companies if name.label in PLACES else organisations) for name in names]
    ends = _ends_of_organisations(doc, names, others)
    return sorted([*(_as_end(doc, name, ends) for name in named), *_missed_ends(doc, ends, covered(named))])


def _ends_of_organisations(doc: Doc, names: list[Name], others: set[str]) -> dict[str, int]:
    """Last words of organisations that have no other bearer, with the place of the first: "Brix" of "Grupo Brix".

    What the words say is an organisation counts, not what the model takes for one.
    """
    long = [name for name in names if name.end - name.start > 1]
    others = others | words_of_persons(doc, names) | {doc[name.end - 1].text for name in long if name.label != ORG}
    told = (name for name in reversed(long) if name.label == ORG and _is_told(doc, name))
    return {word: name.end - 1 for name in told if (word := doc[name.end - 1].text) not in others and _is_short(word)}


def _is_told(doc: Doc, name: Name) -> bool:
    """Whether an organisation stands behind a noun for such, or is called after partners: "the miner Grupo Brix"."""
    words = name.words(doc)
    plain = all(word[:1].isupper() or word == "&" for word in words)
    return plain and ("&" in words or described_label(doc, name) == ORG)


def _is_short(word: str) -> bool:
    """Whether a last word may stand for the name: "Brix", no "Group"."""
    return word.isalpha() and word.lower() not in word_list("company_words") and word not in word_list("body_words")


def _as_end(doc: Doc, name: Name, ends: Mapping[str, int]) -> Name:
    """The name as an organisation if it is the last word of one before it."""
    single = name.end == name.start + 1 and name.label in UNSURE
    return name._replace(label=ORG) if single and ends.get(doc[name.start].text, name.start) < name.start else name


def _missed_ends(doc: Doc, ends: Mapping[str, int], taken: set[int]) -> Iterator[Name]:
    """Last words of organisations that are part of no name, stand alone and are no words of the language."""
    unknown = {word: end for word, end in ends.items() if not cluster_of(word)}
    for token in doc if unknown else ():
        name = Name(token.i, token.i + 1, ORG)
        behind = token.i not in taken and unknown.get(token.text, token.i) < token.i
        if behind and stands_alone(doc, token.i, taken) and not is_person(doc, name):
            yield name


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
