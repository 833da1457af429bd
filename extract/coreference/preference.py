"""How well a mention serves as the antecedent of a third-person pronoun: features and their fitted weights.

The features are the classical ones (Lappin and Leass, 1994, "An algorithm for pronominal anaphora resolution";
Centering of Grosz, Joshi and Weinstein, 1995): nearness, grammatical role, parallel roles, names before descriptions,
what the text keeps coming back to. The weights are fitted on GUM train by ``training/pronouns.py``, for each class of
pronoun by itself.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from math import log

from spacy.tokens import Token

from ..lexicon import table
from ..mentions import Kind, Mention
from ..syntax import base
from ..traits import Gender, Number
from .chains import Chains


def pronoun_class(pronoun: Mention) -> str:
    if pronoun.traits.number is Number.PLURAL:
        return "they"
    return "it" if pronoun.traits.gender is Gender.NEUTER else "he"


def features(chains: Chains, candidate: Mention, pronoun: Mention, between: int) -> Iterator[tuple[str, float]]:
    doc = chains.document.doc
    token, anaphor = doc[candidate.head], doc[pronoun.head]
    group = chains.group(candidate)
    yield f"distance {min(pronoun.sentence - candidate.sentence, 4)}", 1.0
    yield "between", log(1 + between)
    yield f"role {role(token)}", 1.0
    if role(token) == role(anaphor):
        yield "parallel " + role(anaphor), 1.0
    yield f"kind {candidate.kind.value}", 1.0
    if candidate.kind is Kind.PRONOUN and candidate.lemma == pronoun.lemma:
        yield "same pronoun", 1.0
    if candidate.kind is Kind.NOMINAL:
        yield f"determiner {candidate.determiner.name}", 1.0
    yield "mentions", log(len(group.mentions))
    if candidate.traits.time:
        yield "time", 1.0
    yield "type " + "+".join(sorted(group.types)), 1.0
    if pronoun.traits.gender in group.genders:
        yield "gender known", 1.0
    if pronoun.traits.number in group.numbers:
        yield "number known", 1.0
    if candidate.conjoined:
        yield "conjoined", 1.0
    if token.dep_.startswith("nsubj") and candidate.sentence == pronoun.sentence and token.head.is_ancestor(anaphor):
        yield "commands", 1.0
    if candidate.sentence == pronoun.sentence and token.is_ancestor(anaphor):
        yield "above", 1.0
    if chains.quoted(candidate) != chains.quoted(pronoun):
        yield "across quotes", 1.0


def role(token: Token) -> str:
    while token.dep_ == "conj":
        token = token.head
    if token.dep_ in ("nmod:poss", "obl:agent", "nsubj:pass"):
        return token.dep_
    b = base(token.dep_)
    return b if b in ("nsubj", "obj", "iobj", "obl", "nmod", "appos", "compound") else "other"


@cache
def weights() -> Mapping[str, float]:
    """Class of pronoun and feature, with a space between them, to weight."""
    return {name: float(weight) for name, weight in table("pronoun_weights").items()}


def preference(chains: Chains, candidate: Mention, pronoun: Mention, between: int) -> float:
    """The weighted sum of what speaks for a candidate."""
    kind = pronoun_class(pronoun)
    found = features(chains, candidate, pronoun, between)
    return sum(weights().get(f"{kind} {name}", 0.0) * value for name, value in found)
