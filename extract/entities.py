"""From chains of mentions to entities, and from any word of the article to the entity that it stands for."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import reduce

from spacy.tokens import Token

from ..graph.model import Entity, EntityType
from .coreference import Chain, Link
from .countries import Country, country_named, country_of_capital, country_of_demonym
from .document import Document
from .mentions import Kind, Mention, without_determiner
from .syntax import copula
from .traits import Number, noun_traits

LENGTH_OF_MARK = 6


@dataclass(frozen=True)
class Entities:
    """The entities of one article. Ask with the head word of a phrase; all answers come from the chains alone."""

    by_token: Mapping[int, Entity]
    """Entity of each token that a mention is known by: its head, and every word of a name."""

    recurring: frozenset[str]
    """Ids of entities that are named or mentioned more than once."""

    links: Mapping[str, tuple[Link, ...]] = field(default_factory=dict)
    """Why mentions were merged, by entity id."""

    def entity_of(self, head: Token) -> Entity | None:
        """The entity that the phrase around a head word stands for; None for dates and unresolved pronouns."""
        return self.by_token.get(head.i)

    def entity_for(self, head: Token, acting: bool) -> Entity | None:
        """The same by its part in a claim: a capital that acts stands for its state."""
        entity = self.entity_of(head)
        return state_of(entity) or entity if acting and entity is not None else entity

    def subject_for(self, head: Token) -> Entity | None:
        """The entity of a subject, mentioned once or more often; capitals act, unless they are said to be a place."""
        return self.entity_for(head, acting=not is_described_as_place(head))

    def object_for(self, head: Token, acting: bool) -> Entity | None:
        """The entity of any other part: names and what is mentioned more than once."""
        entity = self.entity_for(head, acting)
        return entity if entity is not None and entity.id in self.recurring or self._is_country(entity) else None

    def country_of(self, token: Token) -> Entity | None:
        """The country behind a word such as "Chinese" in "Chinese leaders", or "Beijing" in "Beijing's envoy"."""
        country = country_of_demonym(token.text) or country_named(token.text) or country_of_capital(token.text)
        return None if country is None else self._known(country)
