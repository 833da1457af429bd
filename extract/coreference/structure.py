"""Sieves over the parse: appositions and copulas."""

from collections.abc import Iterator

from ..mentions import Mention
from ..syntax import copula, subject
from .chains import Chains, Link, Reason

EMPTY = frozenset(("it", "this", "that", "these", "those", "i", "we", "you"))
"""Subjects that say too little for a predicate to name them."""


def by_head(chains: Chains) -> dict[int, Mention]:
    """Head token index -> mention, coordinations left out."""
    return {mention.head: mention for mention in chains.mentions if not mention.conjoined}


def appositions(chains: Chains) -> Iterator[Link]:
    """What stands in apposition and what it explains: "Ann Li, the mayor"."""
    doc, heads = chains.document.doc, by_head(chains)
    for mention in chains.mentions:
        token = doc[mention.head]
        if token.dep_ == "appos" and not mention.conjoined and token.head.i in heads:
            yield Link(heads[token.head.i], mention, Reason.APPOSITION)


def copulas(chains: Chains) -> Iterator[Link]:
    """Predicates and their subjects: "Ann Li is the mayor"."""
    doc, heads = chains.document.doc, by_head(chains)
    for mention in chains.mentions:
        token = doc[mention.head]
        owner = subject(token) if copula(token) is not None and not mention.conjoined else None
        if owner is not None and owner.i in heads and heads[owner.i].lemma not in EMPTY:
            yield Link(heads[owner.i], mention, Reason.COPULA)
