"""Sieves over definite descriptions that words already said explain: "the secretary of state", "the council"."""

from collections.abc import Iterator, Mapping, Set
from functools import cache
from itertools import islice, takewhile

from ...graph.model import EntityType
from ..countries import country_named, country_of_capital, country_of_demonym
from ..lexicon import table, words
from ..mentions import Determiner, Kind, Mention
from ..remembered import remembered
from ..syntax import children
from ..tokens import Token
from ..traits import Number
from .chains import Chains, Group, Link, Reason, is_common
from .names import SMALL_WORDS, is_nickname, normal
from .nominals import KNOWN

SHORTEST_CAPITALISED = 4
"""In letters; shorter names of countries are abbreviations."""

AGE = frozenset(("-", "year", "old", "year-old"))

BUSINESSES = frozenset(("company", "firm", "business", "corporation"))

BODIES = (EntityType.ORGANIZATION, EntityType.PLACE)
THINGS = (None, *(kind for kind in EntityType if kind is not EntityType.PERSON))


def roles(chains: Chains) -> Iterator[Link]:
    """Titles: "the US secretary of state" and "the top US diplomat" after somebody who is one."""
    people: list[Mention] = []
    for mention in chains.mentions:
        if said := _title(mention):
            bearers = (one for one in reversed(people) if said <= known_as(chains.group(one)))
            yield from (Link(bearer, mention, Reason.ROLE) for bearer in islice(bearers, 1))
        if mention.traits.type is EntityType.PERSON and _is_called(chains, mention):
            people.append(mention)


def sorts(chains: Chains) -> Iterator[Link]:
    """Nouns that a name had beside it: "the tanker", "the ship" after "the tanker Corvina"."""
    doc = chains.document.doc
    for mention in chains.common:
        fresh = mention.determiner in KNOWN and not mention.words and chains.group(mention).mentions[0] is mention
        if not fresh or mention.traits.number is Number.PLURAL or mention.lemma in table("kind_nouns"):
            continue
        named = named_before(chains, mention, *THINGS)
        bearers = (one for one in named if mention.lemma in sorts_of(doc[one.head]))
        yield from (Link(one, mention, Reason.SORT) for one in islice(bearers, 1))


@remembered
def sorts_of(name: Token) -> frozenset[str]:
    """The nouns right before a name, and the kinds that follow from them: "tanker", "ship" for "the tanker Corvina"."""
    before = (word for word in children(name, "nmod:desc", "compound") if word.i < name.i and not word.ent_type_)
    nouns = frozenset(word.lemma_ for word in before if word.pos_ == "NOUN")
    return nouns | implied(nouns)


def _title(mention: Mention) -> frozenset[str]:
    """The words that tell an office or an occupation; none for phrases that take up nobody."""
    definite = is_common(mention) and mention.determiner is Determiner.DEFINITE
    if not definite or mention.traits.number is Number.PLURAL:
        return frozenset()
    return frozenset(word for word in described(mention) - words("title_modifiers") - AGE if not word.isdigit())


def _is_called(chains: Chains, one: Mention) -> bool:
    """Whether a phrase has a name, or begins like one: "Sultan Amin of Oman"."""
    return one.kind is Kind.NAME or (chains.document.doc[one.head].pos_ == "PROPN" and bool(one.words))


def described(mention: Mention) -> frozenset[str]:
    """The content words of a phrase, countries by their codes."""
    return frozenset(map(canonical, (*mention.words, mention.lemma)))


def known_as(group: Group) -> frozenset[str]:
    """What a chain has been called: titles before the name, appositions, and kinds that follow from them."""
    if group.called is None:
        phrases = (mention for mention in group.mentions if mention.kind is not Kind.PRONOUN)
        called = frozenset(canonical(word) for mention in phrases for word in _title_words(mention))
        group.called = called | implied(called)
    return group.called


def _title_words(mention: Mention) -> set[str]:
    """The words of a phrase beside the name."""
    return {*mention.words, mention.lemma} - set(normal(mention.name).split())


def implied(called: Set[str]) -> frozenset[str]:
    """The kinds that follow from titles and names of kinds; an environmental group is no business."""
    rows = (row for word in called for row in title_kinds().get(word, ()))
    kinds = frozenset[str]().union(*(kinds for title, kinds in rows if title <= called))
    return kinds if called.isdisjoint(words("causes")) else kinds - BUSINESSES


@cache
def title_kinds() -> Mapping[str, tuple[tuple[frozenset[str], frozenset[str]], ...]]:
    """By the last word of a title: all its words, and what its bearer may be called."""
    found: dict[str, tuple[tuple[frozenset[str], frozenset[str]], ...]] = {}
    for title, kinds in table("role_kinds").items():
        parts = title.split()
        found[parts[-1]] = (*found.get(parts[-1], ()), (frozenset(parts), frozenset(kinds.split())))
    return found


@cache
def canonical(word: str) -> str:
    """A word in lower case; the code of the country where it names one, its people or its capital."""
    written = word.upper() if len(word) < SHORTEST_CAPITALISED else word.capitalize()
    country = country_named(written) or country_of_demonym(written) or country_of_capital(written)
    return country.code if country else word


def name_heads(chains: Chains) -> Iterator[Link]:
    """Words of names: "the council" after "the Council on Foreign Relations"."""
    heads: dict[str, Mention] = {}
    bodies: dict[str, Mention] = {}
    for mention in chains.mentions:
        if is_common(mention) and (bearer := _bearer(mention, heads, bodies)) is not None:
            yield Link(bearer, mention, Reason.NAME_HEAD)
        parts = normal(mention.name).split() if mention.name and mention.traits.type is not None else ()
        if len(parts) > 1:
            heads[parts[-1]] = mention
            if parts[1] in SMALL_WORDS:
                heads[parts[0]] = mention
            if mention.traits.type in BODIES:
                bodies[parts[-1]] = mention


def _bearer(mention: Mention, heads: Mapping[str, Mention], bodies: Mapping[str, Mention]) -> Mention | None:
    """The last name that a noun heads: "council" that of "Lima Council" and "Council on Foreign Relations".

    Of a bare plural, the last body whose name ends with it.
    """
    if mention.determiner in KNOWN and not mention.words:
        return heads.get(mention.lemma)
    bare = mention.determiner is Determiner.NONE and mention.text.istitle()
    body = bodies.get(normal(mention.text)) if bare else None
    return body if body is not None and is_nickname(mention.text, body) else None


def since(sentence: int, backwards: Iterator[Mention]) -> Iterator[Mention]:
    """Those of the mentions, the nearest first, that do not stand before a sentence."""
    return takewhile(lambda mention: mention.sentence >= sentence, backwards)


def named_before(chains: Chains, mention: Mention, *types: EntityType | None) -> Iterator[Mention]:
    """Names of the types before a mention, nearest first."""
    for place in range(chains.index(mention) - 1, -1, -1):
        one = chains.mentions[place]
        if one.kind is Kind.NAME and one.traits.type in types:
            yield one
