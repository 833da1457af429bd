"""How well a mention serves as the antecedent of a third-person pronoun: features and their fitted weights.

The features are the classical ones (Lappin and Leass, 1994, "An algorithm for pronominal anaphora resolution";
Centering of Grosz, Joshi and Weinstein, 1995): nearness, grammatical role, parallel roles, names before descriptions,
what the text keeps coming back to, and what else might be meant and stands nearer. The weights are fitted on GUM and
LitBank train by ``training/antecedents.py``, for each class of pronoun by itself.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from math import log

from ...graph.model import EntityType
from ..lexicon import table
from ..mentions import Kind, Mention
from ..syntax import first_conjunct
from ..tokens import Token
from ..traits import Gender, Number
from .chains import Chains, Group

SORTS = {
    EntityType.PERSON: "person",
    EntityType.ORGANIZATION: "body",
    EntityType.COUNTRY: "body",
    EntityType.GROUP: "group",
    EntityType.PLACE: "place",
    EntityType.EVENT: "event",
}
FAR, FAR_OFF = 4, 2
"""Sentences and paragraphs from which on it does not matter how many they are."""

NEAR = 1
"""Sentences to which a pronoun is followed by the same one with ease."""

ROLES = ("nsubj", "obj", "obl", "nmod", "appos", "compound")
SUBTYPES = ("nmod:poss", "nsubj:pass")


@dataclass(frozen=True, slots=True)
class Candidate:
    """What a pronoun may stand for.

    ``between`` counts the mentions between the two, ``rivals`` the other things among them that may be meant;
    ``named`` tells whether one of those is a name.
    """

    mention: Mention
    between: int
    rivals: int
    named: bool


def pronoun_class(pronoun: Mention) -> str:
    """The pronouns that share weights: "he" for persons, "it", "they"."""
    if pronoun.traits.number is Number.PLURAL:
        return "they"
    return "it" if pronoun.traits.gender is Gender.NEUTER else "he"


def features(chains: Chains, candidate: Candidate, pronoun: Mention) -> Iterator[tuple[str, float]]:
    """What is said for and against a candidate."""
    one, group = candidate.mention, chains.group(candidate.mention)
    yield from _places(chains, candidate, pronoun)
    yield from _roles(chains.document.doc[one.head], chains.document.doc[pronoun.head])
    yield from _kinds(group, one, pronoun)
    yield from _topic(chains, candidate, pronoun)


def _places(chains: Chains, candidate: Candidate, pronoun: Mention) -> Iterator[tuple[str, float]]:
    """How near the candidate stands, and what stands nearer."""
    one = candidate.mention
    yield f"sentences {min(pronoun.sentence - one.sentence, FAR)}", 1.0
    yield f"paragraphs {min(chains.paragraph(pronoun) - chains.paragraph(one), FAR_OFF)}", 1.0
    yield "between", log(1 + candidate.between)
    yield "rivals", log(1 + candidate.rivals)
    if chains.quote(one) is not chains.quote(pronoun):
        yield "across quotes", 1.0


def _topic(chains: Chains, candidate: Candidate, pronoun: Mention) -> Iterator[tuple[str, float]]:
    """Whether the text speaks of it now: begins a sentence with it, has named it lately and nothing else since."""
    one = candidate.mention
    if chains.begins_sentence(one):
        yield f"begins sentence {min(pronoun.sentence - one.sentence, FAR)}", 1.0
    if one.kind is Kind.PRONOUN and candidate.named:
        yield "pronoun before a name", 1.0
    before = (m for m in reversed(chains.group(one).mentions) if m.start < pronoun.start)
    told = next((m.sentence for m in before if m.kind is not Kind.PRONOUN), None)
    yield ("never told", 1.0) if told is None else ("told", log(1 + pronoun.sentence - told))


def _roles(candidate: Token, pronoun: Token) -> Iterator[tuple[str, float]]:
    """Grammatical roles, and which of the two stands above the other in one sentence."""
    role, own = role_of(candidate), role_of(pronoun)
    yield f"role {role}", 1.0
    if role == own:
        yield "parallel", 1.0
    if candidate.sent.start != pronoun.sent.start:
        return
    if role.startswith("nsubj") and candidate.head.is_ancestor(pronoun):
        yield f"subject above {'possessor' if own == 'nmod:poss' else 'other'}", 1.0
    if candidate.is_ancestor(pronoun):
        yield "above", 1.0


def _kinds(group: Group, candidate: Mention, pronoun: Mention) -> Iterator[tuple[str, float]]:
    """What sort of phrase the candidate is, and what its chain is known to be."""
    same = candidate.kind is Kind.PRONOUN and candidate.lemma == pronoun.lemma
    near = "near" if pronoun.sentence - candidate.sentence <= NEAR else "far"
    yield f"same pronoun {near}" if same else f"kind {candidate.kind.value}", 1.0
    if candidate.kind is Kind.NOMINAL:
        yield f"determiner {candidate.determiner.name.lower()}", 1.0
    yield "mentions", log(len(group.mentions))
    yield from ((f"type {kind}", 1.0) for kind in sorted({SORTS.get(kind, "thing") for kind in group.types}))
    if candidate.traits.time:
        yield "time", 1.0
    if pronoun.traits.gender in group.genders:
        yield "gender known", 1.0
    elif group.names and EntityType.PERSON in group.types:
        yield "person of unknown gender", 1.0
    if pronoun.traits.number in group.numbers:
        yield "number known", 1.0


def role_of(token: Token) -> str:
    """The grammatical role, shared by conjuncts, the rare ones as "other"."""
    first = first_conjunct(token)
    if first.dep_ in SUBTYPES:
        return first.dep_
    return first.label if first.label in ROLES else "other"


@cache
def weights(kind: str) -> Mapping[str, float]:
    """Feature to weight, for a class of pronouns."""
    told = (name.partition(" ") for name in table("pronoun_weights"))
    return {name: float(table("pronoun_weights")[f"{of} {name}"]) for of, _, name in told if of == kind}


def preference(chains: Chains, candidate: Candidate, pronoun: Mention) -> float:
    """The weighted sum of what speaks for a candidate."""
    known = weights(pronoun_class(pronoun))
    return sum(known.get(name, 0.0) * value for name, value in features(chains, candidate, pronoun))
