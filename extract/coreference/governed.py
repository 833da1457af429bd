"""Pronouns whose clause tells whom they stand for: reflexives, and the "it" of what a body says about itself."""

from collections.abc import Iterator
from itertools import islice

from ..lexicon import words
from ..mentions import Kind, Mention
from ..syntax import children, clause_head, shared_subject
from ..tokens import Token
from .chains import BODIES, Chains, Link, Reason
from .descriptions import since

REFLEXIVE = ("self", "selves")


def governed(chains: Chains, pronoun: Mention) -> Iterator[Link]:
    """The one whom the clause of a pronoun singles out, if any."""
    token = chains.document.doc[pronoun.head]
    if token.lower_.endswith(REFLEXIVE):
        found = [one for one in _beside(chains, pronoun, _agents(token)) if chains.may_join(one, pronoun)]
        yield from (Link(one, pronoun, Reason.PRONOUN) for one in found[:1])
    elif token.lower_ == "it":
        bodies = (one for one in _beside(chains, pronoun, _speakers(token)) if is_body(chains, one))
        yield from (Link(one, pronoun, Reason.SELF) for one in islice(bodies, 1))


def _beside(chains: Chains, pronoun: Mention, words_above: Iterator[Token]) -> Iterator[Mention]:
    """The mentions before a pronoun in its sentence that have certain heads, in the order of the heads."""
    before = since(pronoun.sentence, reversed(chains.mentions[: chains.index(pronoun)]))
    heads = {one.head: one for one in before if not one.conjoined}
    return (heads[word.i] for word in words_above if word.i in heads)


def _agents(reflexive: Token) -> Iterator[Token]:
    """What acts on itself: the subject of the clause or of the one that its infinitive completes."""
    verb = clause_head(reflexive)
    while (agent := shared_subject(verb)) is None and verb.dep_ == "xcomp":
        verb = verb.head
    return iter(() if agent is None else (agent,))


def _speakers(pronoun: Token) -> Iterator[Token]:
    """Who says what the pronoun is the subject of, and the body that somebody speaks for: "a spokesman for Norvane"."""
    clause = pronoun.head
    verb = clause.head
    if pronoun.label != "nsubj" or clause.dep_ != "ccomp" or verb.lemma_ not in words("reporting_verbs"):
        return
    speaker = shared_subject(verb)
    if speaker is not None:
        yield from (speaker, *children(speaker, "nmod:poss", "nmod", "compound"))


def is_body(chains: Chains, one: Mention) -> bool:
    """Whether a chain is known to be a state or an organisation, or has a name of which nothing is known."""
    types = chains.group(one).types
    return bool(types & BODIES) or (one.kind is Kind.NAME and not types)
