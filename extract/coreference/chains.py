"""Mentions grouped into chains, with what each chain is known to be and why each merge was made.

The chains grow from sieve to sieve and pool what their mentions tell, as in Lee, Chang, Peirsman, Chambers, Surdeanu
and Jurafsky (2013), "Deterministic coreference resolution based on entity-centric, precision-ranked rules".
"""

from bisect import bisect
from collections.abc import Set
from dataclasses import dataclass
from enum import StrEnum

from ...graph.model import EntityType
from ..document import Document
from ..mentions import Kind, Mention
from ..records import record
from ..traits import Gender, Number
from .quotes import Quote, quotes

PLACES = frozenset((EntityType.PLACE, EntityType.COUNTRY))
BODIES = frozenset((EntityType.ORGANIZATION, EntityType.COUNTRY, EntityType.GROUP))
ALIKE = (
    PLACES,
    frozenset((EntityType.ORGANIZATION, EntityType.GROUP)),
    frozenset((EntityType.EVENT, EntityType.THING)),
)
"""Types that are hard to tell apart."""


class Reason(StrEnum):
    """Why two mentions are taken for the same, in words that can be shown."""

    SAME_NAME = "same name"
    SAME_WORDS = "same words"
    ALIAS = "part of the name"
    ACRONYM = "acronym"
    COUNTRY = "names of one country"
    COMPASS = "compass word for the country"
    APPOSITION = "apposition"
    COPULA = "is said to be"
    OPENING = "named in the next sentence"
    ROLE = "title"
    NAME_HEAD = "word of the name"
    SORT = "noun before the name"
    KIND = "last of the kind"
    TIE = "the other country"
    SAME_HEAD = "same noun"
    SAME_OWNER = "same noun and owner"
    EMPLOYER = "works there"
    SPEAKER = "speaker"
    SELF = "says so of itself"
    PRONOUN = "pronoun"


BY_NAME = frozenset((Reason.SAME_NAME, Reason.ALIAS, Reason.ACRONYM, Reason.COUNTRY, Reason.COMPASS))
"""Reasons that compare the names themselves; no other one makes one bearer of two different names."""


@record()
class Link:
    """A mention taken up by a later one."""

    antecedent: Mention
    anaphor: Mention
    reason: Reason


@record()
class Chain:
    """Mentions of one thing in the order of the text, and the links that hold them together."""

    mentions: tuple[Mention, ...]
    links: tuple[Link, ...] = ()


@dataclass
class Group:
    """A chain in the making. An empty set means that nothing is known.

    ``called`` keeps what its mentions call it, None until somebody asks and when it has grown.
    """

    mentions: list[Mention]
    numbers: frozenset[Number] = frozenset()
    genders: frozenset[Gender] = frozenset()
    types: frozenset[EntityType] = frozenset()
    names: frozenset[str] = frozenset()
    links: tuple[Link, ...] = ()
    called: frozenset[str] | None = None

    def absorb(self, other: "Group") -> None:
        """Take over everything from another group."""
        self.mentions = sorted([*self.mentions, *other.mentions], key=position)
        self.numbers |= other.numbers
        self.genders |= other.genders
        self.types |= other.types
        self.names |= other.names
        self.links += other.links
        self.called = None


def is_common(mention: Mention) -> bool:
    """Whether a phrase is one around a common noun."""
    return mention.kind is Kind.NOMINAL and not mention.conjoined


def position(mention: Mention) -> tuple[int, int]:
    """Sort key: where the mention starts, the longer first."""
    return mention.start, -mention.end


def singleton(mention: Mention) -> Group:
    """The group of one mention."""
    names = frozenset((mention.name,)) if mention.name else frozenset()
    return Group([mention], *mention.traits.known, names)


class Chains:
    """The state that the sieves work on: every mention is in exactly one group.

    ``by_head`` gives the mention of a head, by the index of its token; coordinations are left out. ``names`` and
    ``common`` are the mentions around a name and a common noun.
    """

    def __init__(self, document: Document, mentions: tuple[Mention, ...]) -> None:
        self.document = document
        self.mentions = mentions
        self.by_head = {mention.head: mention for mention in mentions if not mention.conjoined}
        self.names = tuple(mention for mention in mentions if mention.kind is Kind.NAME)
        self.common = tuple(mention for mention in mentions if is_common(mention))
        self._groups = {mention: singleton(mention) for mention in mentions}
        self._places = {mention: place for place, mention in enumerate(mentions)}
        self._breaks = [token.i for token in document.doc if token.pos_ == "SPACE" and "\n" in token.text]
        self._quotes = {i: quote for quote in quotes(document.doc) for i in range(quote.start, quote.end)}

    def quote(self, mention: Mention) -> Quote | None:
        """The quotation that the mention stands in."""
        return self._quotes.get(mention.head)

    def paragraph(self, mention: Mention) -> int:
        """Number of the paragraph that the mention stands in, from 0."""
        return bisect(self._breaks, mention.head)

    def index(self, mention: Mention) -> int:
        """Place of a mention among all mentions."""
        return self._places[mention]

    def group(self, mention: Mention) -> Group:
        """The group that the mention is in now."""
        return self._groups[mention]

    def together(self, one: Mention, other: Mention) -> bool:
        """Whether two mentions are in one group already."""
        return self._groups[one] is self._groups[other]

    def join(self, link: Link) -> None:
        """Make one group of the two, if they agree."""
        kept, absorbed = self.group(link.antecedent), self.group(link.anaphor)
        if kept is absorbed:
            return
        if (not _explains(link) and not agree(kept, absorbed)) or overlap(kept, absorbed):
            return
        if link.reason not in BY_NAME and not names_agree(kept.names, absorbed.names):
            return
        kept.absorb(absorbed)
        kept.links = (*kept.links, link)
        for mention in absorbed.mentions:
            self._groups[mention] = kept

    def may_join(self, one: Mention, other: Mention) -> bool:
        """Whether the groups agree in number, gender and type and no mention lies inside another."""
        first, second = self._groups[one], self._groups[other]
        return agree(first, second) and not overlap(first, second)

    def result(self) -> tuple[Chain, ...]:
        """All chains, those of one mention included, by their first mention."""
        groups = {id(group): group for group in self._groups.values()}.values()
        return tuple(Chain(tuple(group.mentions), group.links) for group in groups)


def _explains(link: Link) -> bool:
    """Whether the words are sure: a name has the noun or the shorter name in it or beside it; a body speaks of "it"."""
    if link.reason in (Reason.NAME_HEAD, Reason.SORT, Reason.ALIAS, Reason.SELF):
        return True
    named = bool(link.antecedent.name) != bool(link.anaphor.name)
    return (
        link.reason is Reason.APPOSITION and named and link.antecedent.lemma.isalpha() and link.anaphor.lemma.isalpha()
    )


def agree(one: Group, other: Group) -> bool:
    """Whether number, gender and type of two groups can be those of one thing."""
    if one.numbers and other.numbers and one.numbers.isdisjoint(other.numbers):
        return False
    if one.genders and other.genders and one.genders.isdisjoint(other.genders):
        return False
    return types_agree(one.types, other.types)


def types_agree(one: Set[EntityType], other: Set[EntityType]) -> bool:
    """Whether two sets of types have a type in common or types that are told apart with difficulty."""
    if not one or not other or not one.isdisjoint(other):
        return True
    return any(not (alike.isdisjoint(one) or alike.isdisjoint(other)) for alike in ALIKE)


def names_agree(one: Set[str], other: Set[str]) -> bool:
    """Whether two groups of names can be of one bearer: one side has none, or some name is part of another."""
    pairs = ((set(a.lower().split()), set(b.lower().split())) for a in one for b in other)
    return not one or not other or any(a <= b or b <= a for a, b in pairs)


def overlap(one: Group, other: Group) -> bool:
    """Whether a mention of one group lies inside a mention of the other, names of one person aside."""
    for a in one.mentions:
        for b in other.mentions:
            if a.start < b.end and b.start < a.end and not (a.name and b.name):
                return True
    return False
