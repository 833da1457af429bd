"""How well a mention serves as the antecedent of a third-person pronoun: features and their fitted weights.

The features are the classical ones (Lappin and Leass, 1994, "An algorithm for pronominal anaphora resolution";
Centering of Grosz, Joshi and Weinstein, 1995): nearness, grammatical role, parallel roles, names before descriptions,
what the text keeps coming back to. The weights are fitted on GUM and LitBank train by ``training/antecedents.py``, for
each class of pronoun by itself.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from math import log

from ...graph.model import EntityType
from ..lexicon import table
from ..mentions import Determiner, Kind, Mention
from ..records import record
from ..remembered import remembered
from ..syntax import first_conjunct
from ..tokens import Token
from ..traits import Gender, Number
from .chains import Chains, Group
from .quotes import Quote
from .structure import relative_clauses

SORTS = {
    EntityType.PERSON: "type person",
    EntityType.ORGANIZATION: "type body",
    EntityType.COUNTRY: "type body",
    EntityType.GROUP: "type group",
    EntityType.PLACE: "type place",
    EntityType.EVENT: "type event",
}
FAR, FAR_OFF = 4, 2
"""Sentences and paragraphs from which on it does not matter how many they are."""

SENTENCES = tuple(f"sentences {count}" for count in range(FAR + 1))
PARAGRAPHS = tuple(f"paragraphs {count}" for count in range(FAR_OFF + 1))
KINDS = {kind: f"kind {kind.value}" for kind in Kind}
DETERMINERS = {determiner: f"determiner {determiner.name.lower()}" for determiner in Determiner}
ROLES = ("nsubj", "obj", "obl", "nmod", "appos", "compound")
SUBTYPES = ("nmod:poss", "nsubj:pass")


def pronoun_class(pronoun: Mention) -> str:
    """The pronouns that share weights: "he" for persons, "it", "they"."""
    if pronoun.traits.number is Number.PLURAL:
        return "they"
    return "it" if pronoun.traits.gender is Gender.NEUTER else "he"


@record()
class Sought:
    """A third-person pronoun with what its candidates are compared to: its place among the mentions, its role ..."""

    chains: Chains
    mention: Mention
    token: Token
    role: str
    index: int
    paragraph: int
    quote: Quote | None


def sought(chains: Chains, pronoun: Mention) -> Sought:
    """What the candidates of a pronoun are compared to."""
    token = chains.document.doc[pronoun.head]
    place = chains.index(pronoun), chains.paragraph(pronoun), chains.quote(pronoun)
    return Sought(chains, pronoun, token, role_of(token), *place)


def features(candidate: Mention, pronoun: Sought) -> Iterator[tuple[str, float]]:
    """What is said for and against a candidate."""
    yield from ((name, 1.0) for name in marks(candidate, pronoun))
    yield from measures(candidate, pronoun)


def measures(candidate: Mention, pronoun: Sought) -> tuple[tuple[str, float], ...]:
    """How many mentions stand between, and how many the chain has."""
    chains = pronoun.chains
    between = pronoun.index - chains.index(candidate)
    return (("between", log(between)), ("mentions", log(len(chains.group(candidate).mentions))))


def marks(candidate: Mention, pronoun: Sought) -> list[str]:
    """The features that a candidate has or has not."""
    told = _places(candidate, pronoun)
    told += _roles(pronoun.chains.document.doc[candidate.head], pronoun)
    told += _kinds(candidate, pronoun.chains.group(candidate), pronoun.mention)
    return told


def _places(candidate: Mention, pronoun: Sought) -> list[str]:
    """How near the candidate stands."""
    sentences = SENTENCES[min(pronoun.mention.sentence - candidate.sentence, FAR)]
    paragraphs = PARAGRAPHS[min(pronoun.paragraph - pronoun.chains.paragraph(candidate), FAR_OFF)]
    apart = pronoun.chains.quote(candidate) is not pronoun.quote
    return [sentences, paragraphs, "across quotes"] if apart else [sentences, paragraphs]


def _roles(candidate: Token, pronoun: Sought) -> list[str]:
    """Grammatical roles, and which of the two stands above the other in one sentence."""
    role, own = role_of(candidate), pronoun.token
    told = [f"role {role}"]
    if role == pronoun.role:
        told.append("parallel")
    if candidate.sent is not own.sent:
        if is_aside(candidate, own):
            told.append("aside")
        return told
    if role.startswith("nsubj") and candidate.head.is_ancestor(own):
        told.append(f"subject above {'possessor' if pronoun.role == 'nmod:poss' else 'other'}")
    if candidate.is_ancestor(own):
        told.append("above")
    return told


def _kinds(candidate: Mention, group: Group, pronoun: Mention) -> list[str]:
    """What sort of phrase the candidate is, and what its chain is known to be."""
    same = candidate.kind is Kind.PRONOUN and candidate.lemma == pronoun.lemma
    told = ["same pronoun" if same else KINDS[candidate.kind]]
    if candidate.kind is Kind.NOMINAL:
        told.append(DETERMINERS[candidate.determiner])
    told += _sorts(group.types)
    if candidate.traits.time:
        told.append("time")
    if pronoun.traits.gender in group.genders:
        told.append("gender known")
    elif group.names and EntityType.PERSON in group.types:
        told.append("person of unknown gender")
    if pronoun.traits.number in group.numbers:
        told.append("number known")
    return told


@cache
def _sorts(types: frozenset[EntityType]) -> tuple[str, ...]:
    return tuple(sorted({SORTS.get(kind, "type thing") for kind in types}))


def is_aside(candidate: Token, pronoun: Token) -> bool:
    """Whether a candidate stands in a relative clause that the pronoun is not part of."""
    clauses = relative_clauses(candidate)
    return clauses != () and any(clause != pronoun and not clause.is_ancestor(pronoun) for clause in clauses)


@remembered
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


def preferred(chains: Chains, candidates: Iterable[Mention], pronoun: Mention) -> Mention:
    """The candidate with the highest weighted sum of what speaks for it, the first of those alike."""
    known, about = weights(pronoun_class(pronoun)), sought(chains, pronoun)

    def preference(one: Mention) -> float:
        told = sum([known[name] for name in marks(one, about) if name in known])
        return told + sum([known[name] * value for name, value in measures(one, about) if name in known])

    return max(candidates, key=preference)
