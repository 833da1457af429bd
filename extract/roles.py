"""Nouns that say what somebody is to somebody: "ally of", "chief executive of", "Japanese foreign minister"."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from .clauses import case_words, nominal_conjuncts
from .lexicon import words
from .phrases import Phrase, base_phrase, phrase
from .propositions import HOLDS_POSITION, IS, Kept, Proposition
from .qualifiers import TIME, Qualification, case_text, nominal_qualifications, role_of
from .syntax import children
from .tokens import Token

COMPLEMENT_CASES = ("of", "to", "for", "at", "in", "with", "on", "between", "from", "behind", "against")
NAMES = ("PERSON", "ORG", "GPE", "LOC", "NORP")
HELD_CASES = ("of", "at", "for", "in", "with")
ORGANIZATION = "organization"


@dataclass(frozen=True)
class Complement:
    """Whose role it is: "Norvane" in "the head of Norvane", "Norvane's head"."""

    head: Token
    case: str


def complements(noun: Token) -> Iterator[Complement]:
    """Owners and prepositional complements of a role noun, conjuncts spread out."""
    for word in noun.children:
        if word.dep_ not in ("nmod", "nmod:poss"):
            continue
        owner = word.dep_ == "nmod:poss"
        case = "of" if owner else case_text(case_words(word))
        if case in COMPLEMENT_CASES and role_of(word, case) != TIME:
            yield from (Complement(part, case) for part in nominal_conjuncts(word))
    if noun.lemma_.lower() not in words("maker_nouns"):
        named = (word for word in children(noun, "amod", "compound") if word.ent_type_ in ("GPE", "NORP", "ORG"))
        yield from (Complement(word, "of") for word in named)


def role_names(noun: Token) -> Iterator[str]:
    """The role as a lemma sequence, with its compounds and without: "foreign minister", "minister"."""
    last = noun.lemma_.lower()
    before = [
        word.lower_
        for word in base_phrase(noun)
        if word.head == noun and word.dep_ in ("compound", "amod") and word.i < noun.i and word.ent_type_ not in NAMES
    ]
    yield from (" ".join([*before[start:], last]) for start in range(len(before)))
    yield last


def is_past_role(noun: Token) -> bool:
    """Whether it is held no longer or not yet: "former", "ousted", "designate"."""
    return any(word.lower_ in words("past_role_words") for word in noun.children)


def is_role(noun: Token) -> bool:
    """Whether a noun names an office or an occupation; a tie of family is no position."""
    names = set(role_names(noun))
    return bool(names & words("titles")) and not names & words("no_positions")


def organizations(owners: Iterable[Complement]) -> tuple[Qualification, ...]:
    """Where a position is held: no person, and not where its holder is from."""
    held = (one for one in owners if one.case in HELD_CASES and not is_personal(one.head))
    return tuple(Qualification(ORGANIZATION, phrase(one.head)) for one in held)


def is_personal(owner: Token) -> bool:
    """Whether the owner of a role is a person, and no organization: "her spokesman"."""
    return owner.ent_type_ == "PERSON" or owner.lower_ in ("his", "her", "my", "your")


def is_tie(noun: Token) -> bool:
    """Whether a noun names a tie of family, which says nothing without the other end."""
    return not words("kinship").isdisjoint(role_names(noun))


def role_propositions(
    rule: str, holder: Token, noun: Token, predicate: Token, relation: tuple[Token, ...] = ()
) -> Iterator[Proposition]:
    """What a role noun says of its holder: listed relations to its complements, and the position itself.

    ``predicate`` is the word whose factuality holds, ``relation`` the words that link holder and noun, if any.
    """
    make = partial(Proposition, rule, predicate, holder, aside=not relation)
    found = tuple(complements(noun))
    times = tuple(q for q in nominal_qualifications(noun) if q.role == TIME)
    for one in () if is_past_role(noun) else found:
        patterns = tuple(f"{name} {one.case}" for name in role_names(noun))
        yield make((*relation, noun), patterns, phrase(one.head), times, Kept.WHEN_LISTED)
    if holder.ent_type_ == "PERSON" and is_role(noun):
        owners = organizations(found)
        yield make(relation or (noun,), (HOLDS_POSITION,), _position(noun), (*owners, *times), wording=True)
    elif relation or not is_tie(noun):
        yield make(relation or (noun,), (IS,), phrase(noun), (), Kept.UNLESS_LISTED, wording=True)


def _position(noun: Token) -> Phrase:
    """The words of a position without its article, owner or country: "former foreign minister"."""
    inside = [
        word
        for word in base_phrase(noun)
        if word.head == noun and word.dep_ in ("compound", "amod", "flat") and word.ent_type_ not in NAMES
    ]
    start = noun.i
    for word in reversed([word for word in inside if word.i < noun.i]):
        start = word.i if word.i == start - 1 else start
    return Phrase(noun, start, noun.i + 1)
