"""Which claims answer a story's entry. Pure; the rules stand in ``stories/GUIDELINES.md``."""

from collections.abc import Iterable, Sequence

from ..graph.model import Claim, Entity, Literal, Mention
from .story_files import ANYTHING, EXCHANGED, NOBODY, Entry
from .wording import names, phrase, same_relation


def answers(claims: Iterable[Claim], entry: Entry) -> tuple[Claim, ...]:
    """The claims that an entry describes."""
    return tuple(claim for claim in claims if matches(claim, entry))


def matches(claim: Claim, entry: Entry) -> bool:
    """Whether a claim is one that an entry describes, qualifiers apart."""
    return (
        (ANYTHING in entry.status or claim.status in entry.status)
        and _is_said_by(claim, entry.speaker)
        and any(_says(claim, entry, relation) for relation in entry.relation)
    )


def qualifiers_met(claim: Claim, entry: Entry) -> int:
    """How many of an entry's qualifiers a claim has."""
    return sum(_has_qualifier(claim, role, words) for role, words in entry.qualifiers)


def _says(claim: Claim, entry: Entry, relation: str) -> bool:
    subject, object_ = entry.subject, entry.object
    if relation.startswith(EXCHANGED):
        subject, object_ = object_, subject
    return (
        _is_relation(claim, relation.removeprefix(EXCHANGED))
        and _is_one_of(_known_as(claim.subject, claim.evidence.subject), subject)
        and _is_one_of(_known_as(claim.object, claim.evidence.object), object_)
    )


def _is_relation(claim: Claim, wanted: str) -> bool:
    known = (claim.relation.id, claim.relation.label)
    return wanted == ANYTHING or any(same_relation(found, wanted) for found in known)


def _is_said_by(claim: Claim, speaker: Sequence[str]) -> bool:
    said = claim.attributed_to
    if ANYTHING in speaker:
        return True
    return NOBODY in speaker if said is None else _is_one_of(_known_as(said.entity, said.mention), speaker)


def _has_qualifier(claim: Claim, role: str, words: str) -> bool:
    fillers = (_known_as(found.filler, found.mention) for found in claim.qualifiers if found.role == role)
    return any(set(phrase(words)) <= set(phrase(name)) for known in fillers for name in known)


def _known_as(node: Entity | Literal, mention: Mention) -> tuple[str, ...]:
    if isinstance(node, Literal):
        return (node.value, mention.text)
    return (node.label, *node.aliases, mention.text)


def _is_one_of(known: Sequence[str], wanted: Sequence[str]) -> bool:
    return ANYTHING in wanted or any(names(found, one) for found in known for one in wanted)
