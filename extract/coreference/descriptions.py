"""Sieves over definite descriptions: "the secretary of state", "the council", "the company"."""

from collections.abc import Iterator
from functools import cache
from itertools import islice, takewhile

from ...graph.model import EntityType
from ..countries import country_named, country_of_demonym
from ..lexicon import table, words
from ..mentions import Determiner, Kind, Mention
from ..traits import Number, is_national
from .chains import Chains, Group, Link, Reason
from .names import normal
from .nominals import KNOWN, common

SHORTEST_CAPITALISED = 4
"""In letters; shorter names of countries are abbreviations."""

REACH_OF_KINDS = 2
"""How many sentences back "the company" finds its company."""


def roles(chains: Chains) -> Iterator[Link]:
    """Titles: "the US secretary of state" and "the top US diplomat" after somebody who is one."""
    for mention in common(chains):
        if mention.determiner is not Determiner.DEFINITE or mention.traits.number is Number.PLURAL:
            continue
        said = described(mention) - words("title_modifiers")
        people = named_before(chains, mention, EntityType.PERSON)
        bearers = (one for one in people if said <= known_as(chains.group(one)))
        yield from (Link(bearer, mention, Reason.ROLE) for bearer in islice(bearers, 1))


def described(mention: Mention) -> frozenset[str]:
    """The content words of a phrase, countries by their codes."""
    return frozenset(map(canonical, (*mention.words, mention.lemma)))


def known_as(group: Group) -> frozenset[str]:
    """What a chain has been called: titles before the name, appositions, and kinds that follow from them."""
    called: set[str] = set()
    for mention in group.mentions:
        if mention.kind is not Kind.PRONOUN:
            called |= {canonical(word) for word in {*mention.words, mention.lemma} - set(normal(mention.name).split())}
    return frozenset(called | {kind for title, kind in title_kinds() if title <= called})


@cache
def title_kinds() -> tuple[tuple[frozenset[str], str], ...]:
    """Words of a title, and what its bearer may be called."""
    return tuple((frozenset(title.split()), kind) for title, kind in table("role_kinds").items())


@cache
def canonical(word: str) -> str:
    """A word in lower case; the code of the country where it names one or its people."""
    written = word.upper() if len(word) < SHORTEST_CAPITALISED else word.capitalize()
    country = country_named(written) or country_of_demonym(written)
    return country.code if country else word


def name_heads(chains: Chains) -> Iterator[Link]:
    """Words of names: "the council" after "the Council on Foreign Relations"."""
    for mention in common(chains):
        if mention.determiner not in KNOWN or mention.words:
            continue
        for one in named_before(chains, mention, *EntityType):
            parts = normal(one.name).split()
            if len(parts) > 1 and mention.lemma in (parts[0], parts[-1]):
                yield Link(one, mention, Reason.NAME_HEAD)
                break


def kinds(chains: Chains) -> Iterator[Link]:
    """Kinds: "the company" after the names of companies, "the Norwegian" after those of persons: the last topic."""
    for mention in common(chains):
        kind = kind_of(chains, mention)
        if kind is None or mention.determiner not in KNOWN or mention.traits.number is Number.PLURAL:
            continue
        named = named_before(chains, mention, kind)
        fitting = [one for one in since(mention.sentence - REACH_OF_KINDS, named) if chains.may_join(one, mention)]
        if fitting:
            yield Link(max(fitting, key=lambda one: (one.sentence, -one.start)), mention, Reason.KIND)


def since(sentence: int, backwards: Iterator[Mention]) -> Iterator[Mention]:
    """Those of the mentions, the nearest first, that do not stand before a sentence."""
    return takewhile(lambda mention: mention.sentence >= sentence, backwards)


def kind_of(chains: Chains, mention: Mention) -> EntityType | None:
    """The type that a bare noun takes up; a person for "the Norwegian", be he tall or old."""
    if is_national(chains.document.doc[mention.head]):
        return EntityType.PERSON
    listed = table("kind_nouns").get(mention.lemma)
    return EntityType(listed) if listed and not mention.words else None


def named_before(chains: Chains, mention: Mention, *types: EntityType) -> Iterator[Mention]:
    """Names of the types before a mention, nearest first."""
    for place in range(chains.index(mention) - 1, -1, -1):
        one = chains.mentions[place]
        if one.kind is Kind.NAME and one.traits.type in types:
            yield one
