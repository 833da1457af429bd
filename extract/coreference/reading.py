"""Sieve over kinds and third-person pronouns in the order of the text, as a reader meets them.

What "the company" takes up counts for the "it" behind it, and the other way round.
"""

from collections.abc import Iterator

from ..mentions import Kind
from .chains import Chains, Link, is_common
from .employers import employer
from .kinds import of_last_kind
from .pronouns import third_person


def last_topics(chains: Chains) -> Iterator[Link]:
    """ "The company", "the 54-year-old" and "she": the topic that fits best of those just before."""
    for mention in chains.mentions:
        if is_common(mention):
            yield from of_last_kind(chains, mention)
        elif mention.kind is Kind.PRONOUN:
            yield from third_person(chains, mention)
            yield from employer(chains, mention)
