"""Titles and role nouns right before names: where they begin and which noun names the role."""

from functools import cache

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
    first = max(entity.sent.start, end - LONGEST)
    long = person and any(word.lower_ == "of" for word in doc[first:end])
    for start in range(first, end) if long or doc[end - 1].lower_ in _last_words(known) else ():
        if doc.written(start, end).lower() in known or (long and _is_capitalised(doc[start:end], known)):
            return doc.span(start, end)
    return doc.span(end - 1, end) if person and names_person(doc[end - 1]) else None


@cache
def _last_words(titles: frozenset[str]) -> frozenset[str]:
    return frozenset(title.replace("-", " ").rpartition(" ")[2] for title in titles)


def names_person(noun: Token) -> bool:
    """Whether a common noun tells what somebody is: "collector"."""
    return noun.pos_ == "NOUN" and noun_traits(noun).type is EntityType.PERSON


def is_honorific(title: Span) -> bool:
    """Whether a title is a form of address that names no office: "Mr", "Dr"."""
    return title.text.lower() in words("honorifics")


def _is_capitalised(title: list[Token], known: frozenset[str]) -> bool:
    """Whether words are a title with a capitalised "of" phrase behind it: "Governor of the Bank of Norland"."""
    first, last = title[0], title[-1]
    of = next((word.i for word in title if word.lower_ == "of"), last.i)
    if not first.i < of < last.i or first.doc.written(first.i, of).lower() not in known:
        return False
    return last.text[:1].isupper() and all(word.text[:1].isupper() for word in title if word.lower_ not in LINKS)


def head_of_title(title: Span) -> Token:
    """The noun that names the role: the last word before "of", else the last word."""
    of = next((word.i for word in title if word.lower_ == "of"), title.end)
    return title.doc[of - 1]
