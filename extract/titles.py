"""Titles and role nouns right before names: where they begin and which noun names the role."""

from ..graph.model import EntityType
from .lexicon import words
from .phrases import NAMES
from .tokens import Span, Token
from .traits import noun_traits

LONGEST = 8
LINKS = ("of", "the", "for", "and", "-")


def title_before(entity: Span) -> Span | None:
    """The longest title that ends where a name begins, with "of" phrases: "Chairman of the Joint Chiefs of Staff"."""
    doc, end = entity.doc, entity.start
    person = entity.label_ == "PERSON"
    known = words("titles", "role_nouns") if person else words("role_nouns")
    if entity.label_ not in NAMES or end == entity.sent.start:
        return None
    starts = range(max(entity.sent.start, end - LONGEST), end)
    before = (doc.span(start, end) for start in starts)
    found = next((words_before for words_before in before if _is_title(words_before, known, person)), None)
    return doc.span(end - 1, end) if found is None and person and names_person(doc[end - 1]) else found


def names_person(noun: Token) -> bool:
    """Whether a common noun tells what somebody is: "collector"."""
    return noun.pos_ == "NOUN" and noun_traits(noun).type is EntityType.PERSON


def is_honorific(title: Span) -> bool:
    """Whether a title is a form of address that names no office: "Mr", "Dr"."""
    return title.text.lower() in words("honorifics")


def _is_title(words_before: Span, known: frozenset[str], person: bool) -> bool:
    """Whether words are a title by themselves or, before a person, a capitalised one with an "of" phrase behind it."""
    if words_before.text.lower() in known:
        return True
    of = next((word.i - words_before.start for word in words_before if word.lower_ == "of"), 0) if person else 0
    if not 0 < of < len(words_before) - 1 or words_before[:of].text.lower() not in known:
        return False
    capitalised = [word.text[:1].isupper() for word in words_before if word.lower_ not in LINKS]
    return all(capitalised) and words_before[-1].text[:1].isupper()


def head_of_title(title: Span) -> Token:
    """The noun that names the role: the last word before "of", else the last word."""
    of = next((word.i for word in title if word.lower_ == "of"), title.end)
    return title.doc[of - 1]
