"""Sieve over employers: "his company" of somebody who has been called its head."""

from collections.abc import Iterator

from ...graph.model import EntityType
from ..lexicon import table
from ..mentions import Kind, Mention
from ..syntax import child, children
from ..traits import is_pronoun
from .chains import Chains, Link, Reason
from .nominals import common
from .structure import by_head


def employers(chains: Chains) -> Iterator[Link]:
    """A bare "his company": the organisation of which its owner has been called something before."""
    doc, heads = chains.document.doc, by_head(chains)
    for mention in common(chains):
        listed = table("kind_nouns").get(mention.lemma) == EntityType.ORGANIZATION
        owner = child(doc[mention.head], "nmod:poss") if listed and not mention.words else None
        if owner is None or owner.i not in heads or not is_pronoun(owner):
            continue
        bodies = [one for one in led_by(chains, heads, heads[owner.i]) if one.start < mention.start]
        yield from (Link(one, mention, Reason.EMPLOYER) for one in bodies[-1:])


def led_by(chains: Chains, heads: dict[int, Mention], person: Mention) -> Iterator[Mention]:
    """The organisations in what a person is called: "Norvane" in "the chief executive of Norvane"."""
    called = (one for one in chains.group(person).mentions if one.kind is Kind.NOMINAL)
    for role in called:
        beside = children(chains.document.doc[role.head], "nmod", "nmod:poss")
        bodies = (heads[word.i] for word in beside if word.i in heads)
        yield from (one for one in bodies if EntityType.ORGANIZATION in chains.group(one).types)
