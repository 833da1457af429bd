"""Which noun phrases stand for the same thing: deterministic sieves, the most certain first."""

from ..document import Document
from ..mentions import mentions
from .chains import Chain, Chains, Link, Reason
from .descriptions import name_heads, roles, sorts
from .names import acronyms, aliases, same_name
from .nominals import same_head, same_owner, same_words
from .openings import openings
from .reading import last_topics
from .speakers import first_and_second_person
from .states import compass_words, same_country, ties
from .structure import appositions, copulas

__all__ = ["Chain", "Link", "Reason", "resolve"]

SIEVES = (
    same_name,
    same_country,
    compass_words,
    same_words,
    appositions,
    copulas,
    acronyms,
    aliases,
    roles,
    sorts,
    openings,
    name_heads,
    same_head,
    first_and_second_person,
    last_topics,
    same_owner,
    ties,
)


def resolve(document: Document) -> tuple[Chain, ...]:
    """The chains of a document, those of a single mention included, in the order of their first mentions."""
    chains = Chains(document, mentions(document))
    for sieve in SIEVES:
        for link in sieve(chains):
            chains.join(link)
    return chains.result()
