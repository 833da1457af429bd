"""Names that go on where the model stops: "Couriers' Union", "STOXX 600", "English Heritage"."""

from spacy.tokens import Doc

from ..lexicon import words as word_list
from .names import Name, covered
from .persons import begins_sentence

ORG, MISC, PEOPLE = "ORG", "MISC", "NORP"
APOSTROPHES = ("'", "’")
LONGEST_NUMBER = 4


def with_whole_names(doc: Doc, names: list[Name]) -> list[Name]:
    """Names with the owners, numbers and capitalised words that belong to them; what they swallow is gone."""
    numbered = numbered_names(doc)
    taken = covered([*names, *numbered])
    grown = [_with_owners(doc, _of_people(doc, name, taken)) for name in names]
    return _apart(sorted([*grown, *numbered], key=lambda name: (name.start, -name.end)))


def _apart(names: list[Name]) -> list[Name]:
    """Names without those that begin inside another."""
    kept: list[Name] = []
    for name in names:
        if not kept or name.start >= kept[-1].end:
            kept.append(name)
    return kept


def _with_owners(doc: Doc, name: Name) -> Name:
    """The body with the plural before it that owns it: "Couriers' Union"."""
    start = name.start
    if name.label != ORG or doc[start].text not in word_list("body_words"):
        return name
    if start < 2 or doc[start - 1].text not in APOSTROPHES or not _is_plural(doc[start - 2].text):
        return name
    start -= 2
    while start > 0 and _is_capitalised(doc[start - 1].text) and not begins_sentence(doc, start - 1):
        start -= 1
    return name._replace(start=start)


def _of_people(doc: Doc, name: Name, taken: set[int]) -> Name:
    """What is called after a people: "English Heritage"; a title or a party before a person's name is none."""
    end = name.end
    while name.label == PEOPLE and end < len(doc) and end not in taken and _is_capitalised(doc[end].text):
        end += 1
    behind = doc[name.end : end].text.lower()
    people = {behind, behind.removesuffix("s")} & (word_list("titles") | word_list("postnominals"))
    person = end in taken or people
    return name if end == name.end or person else Name(name.start, end, MISC)


def numbered_names(doc: Doc) -> list[Name]:
    """Names that end in a number: "STOXX 600", "Boeing 737"."""
    numbered = word_list("numbered_names")
    numbers = (token for token in doc[1:] if token.text.isdigit() and len(token.text) <= LONGEST_NUMBER)
    return [Name(token.i - 1, token.i + 1, MISC) for token in numbers if doc[token.i - 1].text.lower() in numbered]


def _is_plural(word: str) -> bool:
    return _is_capitalised(word) and word.endswith("s")


def _is_capitalised(word: str) -> bool:
    return word[:1].isupper() and word.isalpha()
