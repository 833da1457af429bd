"""Names taken for persons that the words around them tell to be something else, at one place for the whole article."""

from spacy.tokens import Doc

from ..lexicon import table
from ..lexicon import words as word_list
from .names import Name
from .persons import begins_sentence
from .reduction import DOUBLE_QUOTES
from .sure_names import sure_names

PERSON, ORG, MISC, PLACE = "PERSON", "ORG", "MISC", "GPE"
PLURAL = frozenset(("are", "were", "have"))
SAID = frozenset(("said", "says", "announced", "denied", "denies", "confirmed"))
ARTICLES = ("the", "The")
GENITIVES = ("'s", "’s")
PARTNERS = "&"
AGE_DIGITS = 2


def with_ages(doc: Doc, names: list[Name]) -> list[Name]:
    """Label names of several words as persons where an age of two digits stands behind: "Brixel Marr, 41, ..."."""
    return [name._replace(label=PERSON) if _has_age(doc, name) else name for name in names]


def _has_age(doc: Doc, name: Name) -> bool:
    unsure = name.label in (ORG, MISC, PLACE) and name.end - name.start > 1 and name.words(doc) not in sure_names()
    comma, age, end = _words(doc, name.end, 3)
    return unsure and comma == "," and age.isdigit() and len(age) == AGE_DIGITS and end in (",", ".")


def with_no_persons(doc: Doc, names: list[Name]) -> list[Name]:
    """Label single words: "Brix, which ...", "Brix shares", "Brix said it fell" are bodies, "the Lastra" is a thing,
    "in Brix" a place; parts of a full name and words that somewhere have a title or an age are persons. What a
    "which" explains is none, be it of several words, and no name of a person is plural or that of partners."""
    names = [name._replace(label=ORG) if _is_body(doc, name) else name for name in names]
    known = words_of_persons(doc, names)
    single = [name for name in names if name.label == PERSON and name.end - name.start == 1]
    told = {doc[name.start].text: label for name in reversed(single) if (label := _other_label(doc, name))}
    return [_relabelled(doc, name, {word: told[word] for word in told if word not in known}) for name in names]


def words_of_persons(doc: Doc, names: list[Name]) -> set[str]:
    """Words of the full names of persons, and words for persons that somewhere have a title or an age."""
    persons = [name for name in names if name.label == PERSON]
    sure = (name for name in persons if name.end - name.start > 1 or is_person(doc, name))
    return {word for name in sure for word in name.words(doc)}


def _relabelled(doc: Doc, name: Name, told: dict[str, str]) -> Name:
    single = name.label == PERSON and name.end - name.start == 1
    return name._replace(label=told.get(doc[name.start].text, PERSON)) if single else name


def _is_body(doc: Doc, name: Name) -> bool:
    """Whether a name taken for a person's is a team's or a firm's, or "which" explains it: "Brix Rovers, which won"."""
    explained = _words(doc, name.end, 2) == [",", "which"] and doc[name.start].text.lower() not in table("given_names")
    several = name.end - name.start > 1
    team = name.label == PERSON and (_is_team(doc, name) or (several and explained))
    return team or _is_firm(doc, name)


def _is_firm(doc: Doc, name: Name) -> bool:
    """Whether an "&" joins partners in a name ("Brix & Marr"): no two full names, no work such as "Law & Order"."""
    words = name.words(doc)
    place = words.index(PARTNERS) if PARTNERS in words else 0
    joined = 0 < place < len(words) - 1 and 1 in (place, len(words) - 1 - place)
    if name.label != MISC or not joined:
        return name.label == PERSON and joined
    nouns = {part for word in words for part in (word.lower(), word.lower().removesuffix("s"))}
    return _word(doc, name.start - 1) not in DOUBLE_QUOTES and nouns.isdisjoint(table("noun_types"))


def _is_team(doc: Doc, name: Name) -> bool:
    """Whether a name taken for a person's opens a sentence with the verb of several: "Brix Rovers have won"."""
    before = _word(doc, name.start - 1).lower()
    first = begins_sentence(doc, name.start) and before != "," and before not in word_list("titles")
    return first and _word(doc, name.end) in PLURAL


def is_person(doc: Doc, name: Name) -> bool:
    """Whether a title, an age, a "who" or the word itself tells that a single word names a person."""
    before, behind = _word(doc, name.start - 1).lower(), _words(doc, name.end, 2)
    called = before in word_list("titles") or doc[name.start].text.lower() in table("given_names")
    return called or (behind[0] == "," and (behind[1] == "who" or behind[1].isdigit()))


def _other_label(doc: Doc, name: Name) -> str | None:
    """What the words beside a name make of it, None where they leave it open."""
    before, behind = _word(doc, name.start - 1), _words(doc, name.end, 3)
    if behind[:2] == [",", "which"] or behind[behind[0] in GENITIVES] in word_list("words_of_companies"):
        return ORG
    if behind[0] in SAID and "it" in (behind[1], behind[2] if behind[1] == "that" else ""):
        return ORG
    if before == "in" and behind[0] not in GENITIVES:
        return PLACE
    alone = not behind[0].isalpha() or behind[0] in word_list("function_words")
    return MISC if before in ARTICLES and alone and behind[0] not in GENITIVES else None


def _words(doc: Doc, start: int, count: int) -> list[str]:
    return [_word(doc, start + step) for step in range(count)]


def _word(doc: Doc, place: int) -> str:
    return doc[place].text if 0 <= place < len(doc) else ""
