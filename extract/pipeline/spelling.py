"""What the spelling of names says: where they begin, which are none, one type for one spelling."""

from collections import Counter, defaultdict

from spacy.tokens import Doc

from .names import Name

DATE, PEOPLE = "DATE", "NORP"
SCORE = 3
"""Tokens of a result such as "3-1"."""
NO_FIRST_WORDS = frozenset(("and", "of", "the", "for", "in", "on", "a", "&", "'s", "’s"))
NO_LAST_WORDS = NO_FIRST_WORDS - {"in", "on", "a", "'s", "’s"}


def trimmed(doc: Doc, names: list[Name]) -> list[Name]:
    """Names without "the" and the like in front; names without a capital letter are none, dates excepted."""
    shorter = (name if name.label == DATE else _trim(doc, name) for name in names)
    return [name for name in shorter if name.label == DATE or _has_capital(doc, name)]


def _trim(doc: Doc, name: Name) -> Name:
    while name.start < name.end and doc[name.start].text in NO_FIRST_WORDS:
        name = name._replace(start=name.start + 1)
    return name._replace(end=name.end - SCORE) if _ends_in_score(doc, name) else name


def _ends_in_score(doc: Doc, name: Name) -> bool:
    """Whether a result was taken into the name of a club: "Dunmere City 3-1"."""
    last = [token.text for token in doc[max(name.start, name.end - SCORE) : name.end]]
    return len(last) == SCORE < name.end - name.start and last[0].isdigit() and last[2].isdigit() and last[1] in "-–"


def _has_capital(doc: Doc, name: Name) -> bool:
    return any(letter.isupper() for word in name.words(doc) for letter in word)


def without_loose_ends(doc: Doc, names: list[Name]) -> list[Name]:
    """Names that end in "of the" or "and" made whole with the name right behind, or cut before such words.

    "Labour Party of the | Sea" goes on, "Finch & Hall for" does not.
    """
    whole: list[Name] = []
    for name in names:
        if whole and whole[-1].end == name.start and _goes_on(doc, whole[-1], name):
            whole[-1] = whole[-1]._replace(end=name.end)
        else:
            whole.append(name)
    return [_without_end(doc, name) for name in whole]


def _goes_on(doc: Doc, name: Name, behind: Name) -> bool:
    """Whether a name ends in a word that links it with what stands behind, to its last capitalised word.

    "And the" and "for" begin another name.
    """
    another = doc[name.end - 2].text == "and" or doc[name.end - 1].text == "for" or behind.label in (DATE, PEOPLE)
    longer = behind.end < len(doc) and doc[behind.end].text[:1].isupper()
    return _is_loose(doc, name) and not another and not longer


def _is_loose(doc: Doc, name: Name) -> bool:
    return name.label != DATE and doc[name.end - 1].text in NO_LAST_WORDS


def _without_end(doc: Doc, name: Name) -> Name:
    while _is_loose(doc, name):
        name = name._replace(end=name.end - 1)
    return name


def one_type_a_spelling(doc: Doc, names: list[Name]) -> list[Name]:
    """Give each spelling the label that it has most often in the document, the first one where two tie."""
    labels: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for name in names:
        labels[name.words(doc)][name.label] += 1
    return [name._replace(label=labels[name.words(doc)].most_common(1)[0][0]) for name in names]
