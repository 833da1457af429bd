"""Sieve over third-person pronouns: of all that agree, the one preferred by place, role and salience."""

from collections.abc import Iterator

from ..lexicon import table
from ..mentions import DEMONSTRATIVES, Kind, Mention
from ..syntax import children
from ..tokens import Token
from ..traits import Gender, Person
from .chains import Chains, Link, Reason
from .preference import preference

WINDOW = 4
"""How many sentences back an antecedent may stand."""

ARGUMENTS = ("nsubj", "obj", "iobj", "obl")
REFLEXIVE = ("self", "selves")


def third_person(chains: Chains) -> Iterator[Link]:
    """The best antecedent of each third-person pronoun that stands for something."""
    for index, pronoun in enumerate(chains.mentions):
        if not is_anaphor(chains, pronoun):
            continue
        rated = [(preference(chains, one, pronoun, place), -place, one) for place, one in candidates(chains, index)]
        if rated:
            yield Link(max(rated, key=lambda item: item[:2])[2], pronoun, Reason.PRONOUN)


def is_anaphor(chains: Chains, mention: Mention) -> bool:
    """Whether a pronoun of the third person stands for something, "it" in "it is clear that" not being one."""
    personal = mention.kind is Kind.PRONOUN and mention.text.lower() in table("pronouns")
    third = personal and mention.traits.person is Person.THIRD
    return third and not is_pleonastic(chains.document.doc[mention.head])


def is_pleonastic(token: Token) -> bool:
    """Whether "it" holds the place of a clause that follows: "it is clear that ..."."""
    if token.lower_ != "it" or token.label != "nsubj":
        return token.dep_ == "expl"
    clause = children(token.head, "csubj", "ccomp")
    return bool(clause) and token.head.pos_ in ("ADJ", "NOUN")


def candidates(chains: Chains, index: int) -> Iterator[tuple[int, Mention]]:
    """What may be meant by the pronoun at an index, nearest first, each with its distance in mentions."""
    pronoun = chains.mentions[index]
    for place, one in enumerate(reversed(chains.mentions[:index])):
        if pronoun.sentence - one.sentence > WINDOW:
            return
        if may_be_meant(chains, one, pronoun):
            yield place, one


def may_be_meant(chains: Chains, one: Mention, pronoun: Mention) -> bool:
    """Whether the binding of English and the agreement of the chains let the pronoun stand for a mention."""
    if one.kind is Kind.PRONOUN and not may_explain(one, pronoun):
        return False
    tokens = chains.document.doc
    return bound_apart(tokens[one.head], tokens[pronoun.head]) and chains.may_join(one, pronoun)


def may_explain(earlier: Mention, pronoun: Mention) -> bool:
    """Whether an earlier pronoun can be taken up: of the third person, and no "that" by a "he"."""
    demonstrative = earlier.lemma in DEMONSTRATIVES and pronoun.traits.gender is not Gender.NEUTER
    return earlier.traits.person is Person.THIRD and not demonstrative


def bound_apart(token: Token, pronoun: Token) -> bool:
    """Whether two words are no arguments of one verb, or the second is reflexive."""
    if pronoun.lower_.endswith(REFLEXIVE):
        return True
    arguments = token.label in ARGUMENTS and pronoun.label in ARGUMENTS
    return not (arguments and token.head == pronoun.head)
