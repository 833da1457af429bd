"""Employers: "his company" of somebody who has been called its head."""

from collections.abc import Iterator

from ...graph.model import EntityType
from ..lexicon import table
from ..mentions import Kind, Mention
from ..syntax import children
from ..traits import is_pronoun
from .chains import Chains, Link, Reason


def employer(chains: Chains, owner: Mention) -> Iterator[Link]:
    """For the pronoun in a bare "his company": the organisation of which its owner has been called something before."""
    token = chains.document.doc[owner.head]
    if token.dep_ != "nmod:poss" or not is_pronoun(token):
        return
    heads = chains.by_head
    owned = heads.get(token.head.i)
    if owned is None or owned.words or table("kind_nouns").get(owned.lemma) != EntityType.ORGANIZATION:
        return
    bodies = [one for one in led_by(chains, heads, owner) if one.start < owned.start]
    yield from (Link(one, owned, Reason.EMPLOYER) for one in bodies[-1:])


def led_by(chains: Chains, heads: dict[int, Mention], person: Mention) -> Iterator[Mention]:
    """The organisations in what a person is called: "Norvane" in "the chief executive of Norvane"."""
    called = (one for one in chains.group(person).mentions if one.kind is Kind.NOMINAL)
    for role in called:
        beside = children(chains.document.doc[role.head], "nmod", "nmod:poss")
        bodies = (heads[word.i] for word in beside if word.i in heads)
        yield from (one for one in bodies if EntityType.ORGANIZATION in chains.group(one).types)
