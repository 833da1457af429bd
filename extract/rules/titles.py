"""Titles before names: "US Secretary of State X", "State Councillor X", "China's ally North Korea"."""

from collections.abc import Iterator

from ..document import Document
from ..lexicon import words
from ..phrases import Phrase, hyphenated, phrase
from ..propositions import HOLDS_POSITION, IS, Kept, Proposition
from ..roles import (
    PRESENT,
    Complement,
    complements,
    is_from,
    is_past_role,
    is_role,
    is_somebodys,
    kept_for,
    organizations,
    position_of,
    ties,
)
from ..syntax import children, feature
from ..titles import head_of_title, is_honorific, title_before
from ..tokens import Span, Token

NAME = "titles"


def titles(document: Document) -> Iterator[Proposition]:
    """What the words right before a name say of its bearer."""
    for entity in document.doc.ents:
        title = title_before(entity)
        if title is not None and not is_honorific(title):
            yield from _titled(entity, title)
        if entity.label_ == "ORG":
            yield from _described(entity)


def _described(entity: Span) -> Iterator[Proposition]:
    """ "The Dutch chip maker Norvane": what sort of body it is, where more is said than "company"."""
    for noun in children(entity.root, "nmod:desc"):
        what = position_of(noun)
        if noun.pos_ == "NOUN" and what.start < noun.i and feature(noun, "Number") != "Plur":
            yield Proposition(
                NAME, noun, entity.root, (noun,), (IS,), what, (), Kept.UNLESS_LISTED, wording=True, aside=True
            )


def _titled(entity: Span, title: Span) -> Iterator[Proposition]:
    holder, noun = entity.root, head_of_title(title)
    start = _first_modifier(title)
    past = is_past_role(noun) or entity.doc[start].lower_ in words("past_role_words")
    found = tuple(_owners(entity, title, noun))
    for one in found:
        if not past:
            patterns, kept = _patterns(title, noun, one), kept_for(noun, one)
            yield Proposition(NAME, noun, holder, tuple(title), patterns, phrase(one.head), (), kept, aside=True)
    office = is_role(noun)
    if entity.label_ == "PERSON" and (office or not is_somebodys(noun, found)):
        pattern = HOLDS_POSITION if office else IS
        yield Proposition(
            NAME,
            noun,
            holder,
            tuple(title),
            (pattern,),
            Phrase(noun, start + (entity.doc[start].lower_ in PRESENT), title.end),
            organizations(found),
            wording=True,
            aside=True,
        )


def _patterns(title: Span, noun: Token, owner: Complement) -> tuple[str, ...]:
    """The title with its owner, and its noun alone unless an "of" phrase inside of it says what that is the head of."""
    whole, short = f"{title.text.lower()} {owner.case}", ties(noun, owner)
    if noun.lemma_ in words("roles_with_fields") and _has_field(title):
        return short
    inside = owner.head in title
    return short if inside else (whole,) if noun.i + 1 < title.end else (whole, *short)


def _first_modifier(title: Span) -> int:
    """Where a title begins with words such as "former" and "deputy" before it."""
    start = title.start
    while start > title.sent.start and _modifies(title.doc[start - 1]):
        start -= 1
    return start


def _has_field(title: Span) -> bool:
    """Whether a field stands before a title: "finance chief" is no chief of all."""
    before = title.doc[title.start - 1] if title.start > title.sent.start else None
    return before is not None and _modifies(before) and before.lower_ not in words("title_modifiers")


def _modifies(word: Token) -> bool:
    """Whether a word belongs to the title behind it: "deputy", or a field as in "finance chief"."""
    field = word.dep_ == "compound" and word.pos_ in ("NOUN", "PROPN") and not word.ent_type_
    behind = word.head if word.dep_ == "amod" and word.head.i == word.i + 1 and not word.ent_type_ else None
    of_field = behind is not None and behind.dep_ == "compound" and not behind.head.ent_type_
    return field or of_field or word.lower_ in words("title_modifiers")


def _owners(entity: Span, title: Span, noun: Token) -> Iterator[Complement]:
    """Whose title it is: a name before it, an owner of the whole phrase, "of" and a name behind it.

    What a title itself has behind "of" is a field, if it is no name: "Secretary of State".
    """
    before = title.doc[_first_modifier(title) - 1] if _first_modifier(title) > title.sent.start else None
    seen: set[int] = set()
    whole = before is not None and len(range(*hyphenated(before))) == 1
    if before is not None and whole and before.ent_type_ in ("GPE", "NORP", "ORG") and not is_from(noun, before):
        named = next(name.root for name in entity.doc.ents if before in name)
        seen.add(named.i)
        yield Complement(named, "of")
    behind = [one for one in complements(entity.root) if one.case == "of"]
    for one in (*complements(noun), *behind):
        field = one.head in title and not one.head.ent_type_ and one.case == "of"
        if one.head.i not in seen and not field and not entity.start <= one.head.i < entity.end:
            seen.add(one.head.i)
            yield one
    if not seen:
        yield from _shared_owner(title)


def _shared_owner(title: Span) -> Iterator[Complement]:
    """ "North Korea and leader X": a bare title joined to what has a leader."""
    if title.start < title.sent.start + 2 or title.doc[title.start - 1].lower_ != "and":
        return
    first = title.doc[title.start - 2]
    if first.ent_type_ in ("GPE", "ORG") or first.lower_ == "it":
        yield Complement(first, "of")
