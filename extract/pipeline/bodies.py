"""Names of bodies that go on with their field of work: "Council for the Exploration of the Sea"."""

from collections.abc import Collection, Mapping

from spacy.tokens import Doc, Span

from ..lexicon import table
from ..lexicon import words as word_list
from .names import Name, covered
from .organisations import goes_on
from .persons import begins_sentence

ORG = "ORG"
PEOPLE = "NORP"
OPEN = frozenset((ORG, "MISC", PEOPLE))
PLACES = frozenset(("GPE", "LOC"))
LINKS = frozenset(("of", "for", "on"))
BODY, PLACE, PERSON, TIME = "Organization", "Place", "Person", "Time"
ABSTRACT = ("tion", "sion", "ment", "ness", "ism", "ics")
"""Ends of words that are no names: "prohibition", "development"."""
LONGEST_JOINED = 2
Owners = Mapping[int, Name]


def with_fields(doc: Doc, names: list[Name]) -> list[Name]:
    """Bodies with the capitalised words behind "of", "for", "on" and "and" that say what they are for.

    Persons, places and dates behind such a word are names of their own ("the Council on Monday"), save for a place
    whose affairs are the field: "the Front for the Liberation of Norland".
    """
    owners = {i: name for name in names for i in range(name.start, name.end)}
    closed = covered(name for name in names if name.label not in OPEN)
    grown: list[Name] = []
    for place in range(1, len(doc) - 1):
        if doc[place].text in LINKS and (not grown or place >= grown[-1].end):
            body = _body_before(doc, place, owners)
            end = _end_of_fields(doc, body.end, owners, closed) if body else 0
            if body and end > body.end:
                grown.append(body._replace(end=end))
    taken = covered(grown)
    return sorted([*grown, *(name for name in names if name.start not in taken)])


def _body_before(doc: Doc, link: int, owners: Owners) -> Name | None:
    """The body whose noun stands before a link, up to the end of its name if it has one that is longer."""
    head = link - 1
    if not _is_body(doc, head):
        return None
    if head in owners:
        return owners[head] if owners[head].label == ORG else None
    start = head
    while goes_on(doc, start - 1, owners) and not begins_sentence(doc, start - 1):
        start -= 1
    start = _start_of_people(doc, start, owners)
    return Name(start, link, ORG) if start == 0 or doc[start - 1].text != "of" else None


def _start_of_people(doc: Doc, start: int, owners: Owners) -> int:
    """Start of the people right before a body: "Norse Council", "Inter-Norse Council", but "pro-Norse | Party"."""
    people = owners.get(start - 1)
    if not people or people.label != PEOPLE:
        return start
    if doc[people.start - 1].text != "-":
        return people.start
    return people.start - 2 if goes_on(doc, people.start - 2, owners) else start


def _is_body(doc: Doc, head: int) -> bool:
    """Whether a word is a capitalised noun for bodies: "Council"; "Centre for" is one, "Centre of" a place."""
    word = doc[head].text
    kind = table("noun_types").get(word.lower())
    institution = kind == PLACE and doc[head + 1].text != "of"
    return word[:1].isupper() and (kind == BODY or institution or word in word_list("body_words"))


def _end_of_fields(doc: Doc, start: int, owners: Owners, closed: Collection[int]) -> int:
    """End of the fields of work that begin at a place, one behind the other; the place itself for none."""
    end = start
    while end < len(doc) - 2 and (doc[end].text in LINKS or doc[end].text == "and"):
        field = _end_of_field(doc, end, closed) or (_end_of_place(doc, end, owners) if end > start else 0)
        if not field:
            break
        end = max(field, owners[field - 1].end if field - 1 in owners else 0)
    return end


def _end_of_field(doc: Doc, link: int, closed: Collection[int]) -> int:
    """End of the words behind a link that name a field of work, 0 for none."""
    joined = doc[link].text == "and"
    start = end = link + 1 + (doc[link + 1].text == "the" and not joined)
    while goes_on(doc, end, closed):
        end += 1
    named = end > start and end not in closed and _is_field(doc[end - 1].text.lower())
    return end if named and not (joined and _is_own_name(doc[start:end])) else 0


def _end_of_place(doc: Doc, link: int, owners: Owners) -> int:
    """End of the name of a place behind "of" or "of the", 0 for none."""
    start = link + 1 + (doc[link + 1].text == "the")
    name = owners.get(start)
    return name.end if name and name.label in PLACES and doc[link].text == "of" else 0


def _is_own_name(words: Span) -> bool:
    """Whether words behind "and" are another name: "Norvane Energy", "Brix City", "Doctors Without Borders"."""
    last = words[-1].text.lower()
    company = len(words) > 1 and last in word_list("company_words")
    return company or len(words) > LONGEST_JOINED or table("noun_types").get(last) == PLACE


def _is_field(word: str) -> bool:
    """Whether a noun can be what a body is for: "rights", "nurses", but no single person, body or time."""
    kinds = table("noun_types")
    if word in kinds:
        return kinds[word] not in (BODY, PERSON, TIME)
    singular = {word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ies") + "y"}
    return word.endswith(ABSTRACT) or not singular.isdisjoint(kinds)
