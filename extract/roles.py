"""Nouns that say what somebody is to somebody: "ally of", "chief executive of", "Japanese foreign minister"."""

from collections.abc import Iterable, Iterator
from functools import partial

from ..graph.model import EntityType
from .clauses import antecedent, case_words, nominal_conjuncts
from .lexicon import words
from .phrases import Phrase, base_phrase, hyphenated, phrase
from .propositions import HOLDS_POSITION, IS, Kept, Proposition
from .qualifiers import PLACE, TIME, Qualification, case_text, nominal_qualifications, role_of
from .records import record
from .syntax import children, feature
from .tokens import Token
from .traits import noun_traits

COMPLEMENT_CASES = ("of", "to", "for", "at", "in", "with", "on", "between", "from", "behind", "against")
NAMES = ("PERSON", "ORG", "GPE", "LOC", "NORP")
PRESENT = ("current", "incumbent", "sitting")
"""What says no more of a position than that it is held."""
SIDES = ("pro", "anti")
HELD_CASES = ("of", "at", "for", "in", "with")
ORGANIZATION = "organization"
PLACES = (EntityType.PLACE, EntityType.COUNTRY, EntityType.ORGANIZATION, EntityType.GROUP, EntityType.PERSON)
SORTS = {"PERSON": (EntityType.PERSON, EntityType.GROUP), "GPE": PLACES, "LOC": PLACES}
"""What an apposition may call a bearer of each kind of name; states are owners and allies as persons are."""


@record()
class Complement:
    """Whose role it is: "Norvane" in "the head of Norvane", "Norvane's head"."""

    head: Token
    case: str
    owner: bool = False


def complements(noun: Token) -> Iterator[Complement]:
    """Owners and prepositional complements of a role noun, conjuncts spread out."""
    field = field_of(noun)
    for word in (*noun.children, *(field.children if field is not None else ())):
        if word.dep_ not in ("nmod", "nmod:poss") or word is field:
            continue
        owner = word.dep_ == "nmod:poss"
        case = "of" if owner else case_text(case_words(word))
        if case in COMPLEMENT_CASES and role_of(word, case) != TIME:
            yield from (Complement(antecedent(part), case, owner) for part in nominal_conjuncts(word))
    for word in children(noun, "amod", "compound"):
        if word.ent_type_ in ("GPE", "NORP", "ORG") and not (is_from(noun, word) or _takes_sides(word)):
            yield Complement(word, "of")


def _takes_sides(name: Token) -> bool:
    """ "The *pro-Syrian* president": whose side somebody takes, not where he is president."""
    return name.doc[hyphenated(name)[0]].lower_ in SIDES


def is_from(noun: Token, name: Token) -> bool:
    """Whether a name before a role noun tells where its bearer is from: "Danish engineer", "German car maker"."""
    role = noun.lemma_
    return role in words("maker_nouns") or (name.ent_type_ == "NORP" and role not in words("state_offices"))


def role_names(noun: Token) -> Iterator[str]:
    """The role as a lemma sequence, with its compounds and without: "foreign minister", "minister"."""
    last, before = _written(noun), [word.lower_ for word in _modifiers(noun)]
    yield from (" ".join([*before[start:], last]) for start in range(len(before)))
    yield last


def _written(noun: Token) -> str:
    """The noun with all that hyphens join to it, a plural in the singular: "co-author", "brother-in-law"."""
    start, end = hyphenated(noun)
    before, behind = noun.doc.written(start, noun.i), noun.doc.written(noun.i + 1, end)
    return f"{before.lower()}{noun.lemma_}{behind.lower()}"


def _modifiers(noun: Token) -> list[Token]:
    """Compounds and adjectives before a role noun, without nationalities and without "36-year-old" and the like."""
    start, _ = hyphenated(noun)
    inside = (word for word in base_phrase(noun) if word.i < start and word.ent_type_ not in NAMES)
    plain = (word for word in inside if word.dep_ in ("compound", "amod", "flat") and _belongs(word, noun))
    return [word for word in plain if len(range(*hyphenated(word))) == 1 and word.lower_ not in PRESENT]


def _belongs(word: Token, noun: Token) -> bool:
    """Whether a word modifies the noun or a compound of it: "chip" in "chip equipment maker"."""
    return word.head == noun or (word.head.dep_ == "compound" and word.head.head == noun)


def is_past_role(noun: Token) -> bool:
    """Whether it is held no longer or not yet: "former", "ousted", "designate"."""
    return any(word.lower_ in words("past_role_words") for word in noun.children)


def is_role(noun: Token) -> bool:
    """Whether a noun names an office or an occupation; a tie of family is no position."""
    names = set(role_names(noun))
    return bool(names & words("titles")) and not names & words("no_positions")


def organizations(owners: Iterable[Complement]) -> tuple[Qualification, ...]:
    """Where a position is held: no person, no place that it is held in, no matter that it is held for."""
    held = (one for one in owners if one.case in HELD_CASES and not is_personal(one.head))
    return tuple(Qualification(ORGANIZATION, phrase(one.head)) for one in held if _is_body(one))


def _is_body(owner: Complement) -> bool:
    """ "In Kyoto" is a place and "for labour relations" a matter; "for the ministry" is a body."""
    if owner.case == "in":
        return owner.head.ent_type_ not in ("GPE", "LOC")
    named = owner.head.ent_type_ in ("GPE", "LOC", "ORG")
    return owner.case != "for" or named or noun_traits(owner.head).type is EntityType.ORGANIZATION


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
    beside = nominal_qualifications(noun)
    times = tuple(q for q in beside if q.role == TIME)
    places = tuple(q for q in beside if q.role == PLACE and case_text(q.case) == "in" and q.phrase.head.ent_type_)
    for one in found:
        if not is_past_role(noun) or (one.owner and is_tie(noun)):
            yield make((*relation, noun), ties(noun, one), phrase(one.head), times, kept_for(noun, one))
    if holder.ent_type_ == "PERSON" and is_role(noun):
        if is_past_role(noun) and is_somebodys(noun, found):
            return
        owners = organizations(found)
        yield make(relation or (noun,), (HOLDS_POSITION,), position_of(noun), (*owners, *places, *times), wording=True)
    elif relation or (holder.ent_type_ and not (is_somebodys(noun, found) or _says_else(holder, noun))):
        yield make(relation or (noun,), (IS,), _defined(noun), (), Kept.UNLESS_LISTED, wording=True)


def is_somebodys(noun: Token, complements: Iterable[Complement]) -> bool:
    """Whether a noun says what its bearer is to somebody, and nothing alone: "her *neighbour*, Ann"."""
    return is_tie(noun) or any(one.owner and is_personal(one.head) for one in complements)


def _defined(noun: Token) -> Phrase:
    """A noun with the clause behind it that tells which one: "the firm *that runs it*", "a group *based in Oslo*"."""
    found = phrase(noun)
    behind = [word for clause in children(noun, "acl") for word in clause.subtree if word.i >= found.end]
    if not behind or behind[0].i != found.end or behind[0].is_punct:
        return found
    end = next((word.i for word in behind if word.is_punct), behind[-1].i + 1)
    return Phrase(noun, found.start, end)


def _lasts(noun: Token) -> bool:
    """Whether death or time ends no tie: "her late husband" was married to her."""
    return is_tie(noun) and any(word.lower_ in ("late", "then") for word in noun.children)


def kept_for(noun: Token, owner: Complement) -> Kept:
    """What somebody is to a person is told in any words: "her counterpart"; other roles need a known relation."""
    somebody = is_tie(noun) or noun_traits(noun).type in (EntityType.PERSON, EntityType.ORGANIZATION)
    return Kept.WITH_ENTITY if somebody and owner.owner and is_personal(owner.head) else Kept.WHEN_LISTED


def ties(noun: Token, owner: Complement) -> tuple[str, ...]:
    """What a role noun makes of its owner, the most specific first: "finance minister of", "minister of".

    A "doctor from Lima" comes from there.
    """
    if is_past_role(noun) and not _lasts(noun):
        return (f"former {_written(noun)} {owner.case}",)
    if owner.case == "from" and owner.head.ent_type_ in ("GPE", "LOC"):
        return ("be from",)
    body = owner.head.ent_type_ == "ORG" or (owner.case == "at" and bool(owner.head.ent_type_))
    employed = body and owner.case in ("of", "at", "with") and is_role(noun)
    general = (f"employee {owner.case}",) if employed else ()
    return (*(f"{name} {owner.case}" for name in _full_names(noun)), *general)


def _full_names(noun: Token) -> Iterator[str]:
    """The role without words that change nothing: a deputy leader does not lead, nor does a finance director."""
    field, fields = field_of(noun), noun.lemma_ in words("roles_with_fields")
    for name in role_names(noun):
        yield name if field is None else f"{name} of {field.lemma_}"
        word = name.partition(" ")[0]
        if word in words("subordinate_words") or (fields and word not in words("title_modifiers")):
            return


def _says_else(holder: Token, noun: Token) -> bool:
    """Whether an apposition cannot say what its bearer is: a thing beside a person, several beside one."""
    kind = EntityType.PERSON if noun.lemma_ in words("role_nouns") else noun_traits(noun).type
    thing = kind is not None and kind not in SORTS.get(holder.ent_type_, (kind,))
    several = feature(noun, "Number") == "Plur" and not (children(holder, "conj") and not children(noun, "nummod"))
    return thing or several


def field_of(noun: Token) -> Token | None:
    """The bare noun behind "of" that belongs to a role itself: "secretary of *state*", "professor of *history*"."""
    for word in children(noun, "nmod"):
        bare = word.pos_ == "NOUN" and not word.ent_type_ and not children(word, "det", "nmod:poss", "nummod", "conj")
        field = feature(word, "Number") != "Plur" or noun.lemma_ in words("roles_with_fields")
        if bare and field and case_text(case_words(word)) == "of" and word.i > noun.i:
            return word
    return None


def position_of(noun: Token) -> Phrase:
    """The words of a position without its article, owner or country: "former foreign minister"."""
    start, end = hyphenated(noun)
    field = field_of(noun)
    if field is not None:
        end = hyphenated(field)[1]
    for word in reversed(_modifiers(noun)):
        start = word.i if word.i == start - 1 else start
    return Phrase(noun, start, end)
