"""Names of persons: titles off, and every "Kerry" a person once "John Kerry" was named."""

from collections.abc import Iterable, Iterator, Mapping

from spacy.tokens import Doc

from ..lexicon import words as word_list
from .names import Name, covered

PERSON = "PERSON"
UNSURE = frozenset(("ORG", "GPE", "LOC", "MISC"))
LONGEST_TITLE = 4
SHORTEST_PART = 2


def with_letters(doc: Doc, names: list[Name]) -> list[Name]:
    """Persons with the letters behind their names ("Ann Li KC", "Ann Li MP"), which parsers take for nouns."""
    ends = {name.start: _end_of_letters(doc, name.end) for name in names if name.label == PERSON}
    swallowed = {i for name in names if name.label == PERSON for i in range(name.end, ends[name.start])}
    kept = (name for name in names if name.start not in swallowed)
    return [name._replace(end=ends.get(name.start, name.end)) for name in kept]


def _end_of_letters(doc: Doc, end: int) -> int:
    while end < len(doc) and _is_letters(doc[end].text):
        end += 1
    return end


def _is_letters(word: str) -> bool:
    return word[:1].isupper() and word.lower() in word_list("postnominals")


def without_titles(doc: Doc, names: list[Name]) -> list[Name]:
    """Names without the titles that they begin with; a title alone is no name."""
    trimmed = (_without_title(doc, name) for name in names)
    return [name for name in trimmed if name.end > name.start]


def _without_title(doc: Doc, name: Name) -> Name:
    """Cut a person after titles, any name after one that reaches in: "Secretary of | State John Kerry"."""
    first = name.start if name.label == PERSON else name.start - 1
    ends = (end for start in range(first, name.start - LONGEST_TITLE, -1) for end in _title_ends(doc, start, name))
    end = next(ends, None)
    return name if end is None else _without_title(doc, Name(end, name.end, PERSON))


def _title_ends(doc: Doc, start: int, name: Name) -> Iterator[int]:
    """Ends, within the name, of titles that begin at ``start``, longest first."""
    last = min(name.end, start + LONGEST_TITLE)
    longest = range(last, name.start, -1) if start >= 0 else ()
    titles = (end for end in longest if _is_title(Name(start, end, "").words(doc)))
    return (end for end in titles if end == name.end or doc[end].text[:1].isupper())


def _is_title(words: Iterable[str]) -> bool:
    return " ".join(words).lower() in word_list("titles")


def with_known_persons(doc: Doc, names: list[Name]) -> list[Name]:
    """Label single words that are part of a full name in the same article; the model may have missed them.

    What stands alone before the full name and is no person is another bearer: "Brix grew. Its founder, Ana Brix, left."
    """
    parts = set(name_parts(doc, names)) - set(_named_before(doc, names))
    surnames = dict(sorted(_surnames(doc, names), key=lambda pair: len(pair[1])))
    relabelled = [_as_person(doc, name, parts, surnames) for name in names]
    taken = covered(names)
    missed = [
        Name(token.i, token.i + 1, PERSON)
        for token in doc
        if token.text in parts and token.i not in taken and stands_alone(doc, token.i, taken)
    ]
    return sorted(_with_particles(doc, name, surnames, taken) for name in [*relabelled, *missed])


def _surnames(doc: Doc, names: list[Name]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Last words of the full names of persons with the particles before them: "Lund", ("van", "der")."""
    for name in names:
        words = name.words(doc)
        first = next((place for place in range(1, len(words)) if words[place].islower()), len(words))
        if name.label == PERSON and first < len(words) - 1:
            yield words[-1], words[first:-1]


def _with_particles(doc: Doc, name: Name, surnames: Mapping[str, tuple[str, ...]], taken: set[int]) -> Name:
    """The person with the particles of a full name: "van der Lund" where the model has "Lund" alone."""
    start = name.end - 1 - len(surnames.get(doc[name.end - 1].text, ()))
    longer = name.label == PERSON and 0 <= start < name.start and taken.isdisjoint(range(start, name.start))
    return name._replace(start=start) if longer and _is_surname(doc, start, name.end, surnames) else name


def _is_surname(doc: Doc, start: int, end: int, surnames: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether words are a surname with its particles, the first one perhaps capitalised: "Van der Lund"."""
    before = Name(start, end - 1, "").words(doc)
    particles = surnames.get(doc[end - 1].text, ())
    return bool(particles) and before[:1] in (particles[:1], (particles[0].title(),)) and before[1:] == particles[1:]


def name_parts(doc: Doc, names: list[Name]) -> Iterator[str]:
    """First and last words of the full names of persons, as one calls them later."""
    for name in names:
        words = [word for word in name.words(doc) if not _is_letters(word)]
        if name.label == PERSON and len(words) > 1:
            yield from (word for word in (words[0], words[-1]) if _is_usable(word))


def _named_before(doc: Doc, names: list[Name]) -> Iterator[str]:
    """Words that are names by themselves, and none of persons, before they are part of a person's name."""
    parts: set[str] = set()
    for name in names:
        words = name.words(doc)
        if name.label == PERSON:
            parts.update(words)
        elif len(words) == 1 and words[0] not in parts:
            yield words[0]


def _is_usable(word: str) -> bool:
    return len(word) >= SHORTEST_PART and word[:1].isupper() and word[-1] != "."


def _as_person(doc: Doc, name: Name, parts: set[str], surnames: Mapping[str, tuple[str, ...]]) -> Name:
    known = name.end == name.start + 1 and doc[name.start].text in parts
    unsure = name.label in UNSURE and (known or _is_surname(doc, name.start, name.end, surnames))
    return name._replace(label=PERSON) if unsure else name


def stands_alone(doc: Doc, i: int, taken: set[int]) -> bool:
    """Whether no other capitalised word stands beside a word: "Park" is no person in "Central Park"."""
    beside = [place for place in (i - 1, i + 1) if 0 <= place < len(doc) and place not in taken]
    return not any(doc[place].text[:1].isupper() and not begins_sentence(doc, place) for place in beside)


def begins_sentence(doc: Doc, i: int) -> bool:
    """Whether a word stands at the start of the text or behind a mark."""
    return i == 0 or not doc[i - 1].text[-1].isalnum()
