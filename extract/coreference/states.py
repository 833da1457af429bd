"""Sieves over countries: their many names, compass words that stand for them, and "its neighbour"."""

from collections.abc import Iterator

from ...graph.model import EntityType
from ..countries import country_named, country_of_capital
from ..mentions import Determiner, Kind, Mention
from ..syntax import child
from .chains import PLACES, Chains, Link, Reason
from .names import normal

COMPASS = frozenset(("north", "south", "east", "west"))
TIES = frozenset(("neighbour", "neighbor", "ally", "rival", "foe", "adversary"))
REACH_OF_TIES = 2
"""How many sentences back the other country is named."""


def same_country(chains: Chains) -> Iterator[Link]:
    """Names of one country: "the United States", "US" and "America"."""
    first: dict[str, Mention] = {}
    for mention in chains.names:
        country = country_named(mention.name) if mention.traits.type in PLACES else None
        if country is not None and first.setdefault(country.code, mention) is not mention:
            yield Link(first[country.code], mention, Reason.COUNTRY)


def compass_words(chains: Chains) -> Iterator[Link]:
    """Compass words: "the North" after North Korea, "the South" after South Sudan."""
    last: dict[str, Mention] = {}
    for mention in chains.mentions:
        first, *rest = normal(mention.name or mention.lemma).split() or [""]
        if first not in COMPASS:
            continue
        if mention.determiner is Determiner.DEFINITE and not rest and first in last:
            yield Link(last[first], mention, Reason.COMPASS)
        elif rest and mention.traits.type is EntityType.COUNTRY:
            last[first] = mention


def ties(chains: Chains) -> Iterator[Link]:
    """Neighbours and the like of a country ("its neighbour"): the other country that was named last."""
    heads, doc = chains.by_head, chains.document.doc
    for mention in chains.common:
        token = child(doc[mention.head], "nmod:poss") if mention.lemma in TIES else None
        owner = heads.get(token.i) if token is not None else None
        if owner is None or not stands_for_state(chains, owner) or chains.group(mention).names:
            continue
        other = next((one for one in states_before(chains, mention) if not chains.together(one, owner)), None)
        if other is not None and mention.sentence - other.sentence <= REACH_OF_TIES:
            yield Link(other, mention, Reason.TIE)


def states_before(chains: Chains, mention: Mention) -> Iterator[Mention]:
    """Names of countries and capitals before a mention, nearest first."""
    for place in range(chains.index(mention) - 1, -1, -1):
        one = chains.mentions[place]
        if one.kind is Kind.NAME and stands_for_state(chains, one):
            yield one


def stands_for_state(chains: Chains, mention: Mention) -> bool:
    """Whether a chain has the name of a country or of its capital."""
    group = chains.group(mention)
    return EntityType.COUNTRY in group.types or any(map(country_of_capital, group.names))
