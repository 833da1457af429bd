"""Which names of many articles mean the same entity. Pure.

Names that are written alike are one entity. A shorter name joins the one entity of the same type that it fits: one
that an article calls so too, the one person of that surname, the one fuller form of a person's name, or the one
organisation of those initials. Where it fits two, it stays by itself. What aliases.yaml says comes first.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from .aliases import Aliases
from .lookup import folded
from .model import Entity, EntityType
from .profiles import Fuller, Profile, commonest

BY_HAND: Final = "aliases.yaml says so"


@dataclass(frozen=True, slots=True)
class Sighting:
    """An entity as one article has it."""

    article: str
    entity: Entity


@dataclass(frozen=True, slots=True)
class Identity:
    """What an entity of an article is in the whole graph, and why it is not the one of its own name.

    ``changes`` tells whether id, label or type differ from what the article has.
    """

    entity: Entity
    reason: str | None
    changes: bool


@dataclass(frozen=True, slots=True)
class _Link:
    target: str
    reason: str


def identify(sightings: Iterable[Sighting], aliases: Aliases) -> dict[str, dict[str, Identity]]:
    """Article -> entity id -> what it is in the whole graph, under the names that the article has for it."""
    seen = [(sighting, *_key(sighting, aliases)) for sighting in sightings]
    profiles = _profiles(seen)
    links = {**_found(profiles, aliases), **_told(profiles, aliases)}
    wholes = _wholes(profiles, links, aliases)
    found: dict[str, dict[str, Identity]] = defaultdict(dict)
    for sighting, key, _ in seen:
        found[sighting.article][sighting.entity.id] = _identity(sighting.entity, key, links, wholes[key])
    return dict(found)


def _key(sighting: Sighting, aliases: Aliases) -> tuple[str, str]:
    """Id and label of an entity, after aliases.yaml has told namesakes apart."""
    entity = sighting.entity
    for split in aliases.splits:
        names = (folded(entity.id), folded(entity.label))
        if sighting.article in split.articles and folded(split.name) in names:
            return split.label.replace(" ", "_"), split.label
    return entity.id, entity.label


def _profiles(seen: Iterable[tuple[Sighting, str, str]]) -> dict[str, Profile]:
    profiles: dict[str, Profile] = {}
    for sighting, key, label in sorted(seen, key=lambda entry: (entry[1], entry[2], entry[0].article)):
        profile = profiles.setdefault(key, Profile(label))
        profile.names.update(sighting.entity.aliases if label == sighting.entity.label else ())
        profile.types[sighting.entity.type] += 1
    return profiles


def _found(profiles: Mapping[str, Profile], aliases: Aliases) -> dict[str, _Link]:
    """Links from a name to the one fuller name that it fits."""
    fuller = Fuller(profiles)
    links: dict[str, _Link] = {}
    for key, profile in profiles.items():
        fits = {
            other: reason
            for other, reason in fuller.names(key).items()
            if not aliases.keeps_apart(profile.label, profiles[other].label)
        }
        if len(fits) == 1:
            links[key] = next(_Link(other, reason) for other, reason in fits.items())
    return links


def _told(profiles: Mapping[str, Profile], aliases: Aliases) -> dict[str, _Link]:
    """Links that aliases.yaml asks for, from each name to the first of its list, which itself is linked nowhere."""
    by_name = {folded(name): key for key, profile in profiles.items() for name in (key, profile.label)}
    links: dict[str, _Link] = {}
    for names in aliases.merges:
        target, *others = (by_name.get(folded(name)) for name in names)
        if target is not None:
            links[target] = _Link(target, BY_HAND)
            links.update((key, _Link(target, BY_HAND)) for key in others if key and key != target)
    return links


def _root(key: str, links: Mapping[str, _Link]) -> str:
    while key in links and links[key].target != key:
        key = links[key].target
    return key


def _wholes(profiles: Mapping[str, Profile], links: Mapping[str, _Link], aliases: Aliases) -> dict[str, Entity]:
    """Key -> the entity that it belongs to, without its other names."""
    types: dict[str, Counter[EntityType]] = defaultdict(Counter)
    for key, profile in profiles.items():
        types[_root(key, links)].update(profile.types)
    return {key: _whole(root, profiles[root], types[root], aliases) for key in profiles for root in [_root(key, links)]}


def _whole(id: str, profile: Profile, types: Mapping[EntityType, int], aliases: Aliases) -> Entity:
    names = (folded(id), folded(profile.label))
    return Entity(id, aliases.label(names) or profile.label, aliases.type(names) or commonest(types))


def _identity(entity: Entity, key: str, links: Mapping[str, _Link], whole: Entity) -> Identity:
    names = {entity.label, *entity.aliases} - {whole.label}
    changes = (whole.id, whole.label, whole.type) != (entity.id, entity.label, entity.type)
    link = links.get(key)
    reason = None if whole.id == entity.id else link.reason if link else BY_HAND
    return Identity(replace(whole, aliases=tuple(sorted(names))), reason, changes)
