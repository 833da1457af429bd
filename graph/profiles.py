"""What all articles together say of a name, and which fuller names it may stand for. Pure."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from .model import EntityType


@dataclass
class Profile:
    """A name with the other names and the types that articles give it."""

    label: str
    names: set[str] = field(default_factory=set)
    types: Counter[EntityType] = field(default_factory=Counter)

    @property
    def type(self) -> EntityType:
        """The type that most articles give it."""
        return commonest(self.types)

    @property
    def words(self) -> list[str]:
        return self.label.split()


def commonest(types: Mapping[EntityType, int]) -> EntityType:
    """The most frequent type; of equally frequent ones the first in order of `EntityType`."""
    order = list(EntityType)
    return min(types, key=lambda type: (-types[type], order.index(type)))


class Fuller:
    """Finds the fuller names that a name may stand for."""

    def __init__(self, profiles: Mapping[str, Profile]) -> None:
        self._profiles = profiles
        self._by_name: dict[str, set[str]] = defaultdict(set)
        self._by_surname: dict[str, set[str]] = defaultdict(set)
        self._by_ends: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._by_initials: dict[str, set[str]] = defaultdict(set)
        for key, profile in profiles.items():
            self._index(key, profile)

    def names(self, key: str) -> dict[str, str]:
        """Key of a fuller name of the same type -> the reason why it may be meant."""
        profile = self._profiles[key]
        found: dict[str, str] = {}
        for other, reason in self._reasons(profile):
            fuller = self._profiles[other]
            if other != key and fuller.type is profile.type and len(fuller.label) > len(profile.label):
                found.setdefault(other, reason)
        return found

    def _index(self, key: str, profile: Profile) -> None:
        words = profile.words
        for name in filter(is_name, profile.names):
            self._by_name[name].add(key)
        if profile.type is EntityType.PERSON and len(words) > 1:
            self._by_surname[words[-1]].add(key)
            self._by_ends[words[0], words[-1]].add(key)
        if profile.type is EntityType.ORGANIZATION:
            self._by_initials["".join(word[0] for word in words if word[0].isupper())].add(key)

    def _reasons(self, profile: Profile) -> Iterator[tuple[str, str]]:
        words, label = profile.words, profile.label
        if not is_name(label):
            return
        yield from ((key, f"another name of {self._profiles[key].label}") for key in self._by_name[label])
        if profile.type is EntityType.PERSON and len(words) == 1:
            yield from ((key, f"the only person of the surname {label}") for key in self._by_surname[label])
        if profile.type is EntityType.PERSON and len(words) > 1:
            ends = self._by_ends[words[0], words[-1]]
            fuller = (key for key in ends if _within(words, self._profiles[key].words))
            yield from ((key, f"the only fuller name is {self._profiles[key].label}") for key in fuller)
        if profile.type is EntityType.ORGANIZATION and len(label) > 2:
            yield from ((key, f"the initials of {self._profiles[key].label}") for key in self._by_initials[label])


def is_name(text: str) -> bool:
    """Whether a text looks like the name of one thing: "Ruiz", not "the minister" or "Council"."""
    described = text.startswith(("The ", "A ", "An ", "His ", "Her ", "Its ", "Their "))
    return text[:1].isupper() and text not in _bodies() and not described


@cache
def _bodies() -> frozenset[str]:
    """Words such as "Council", which mean another body in every article."""
    lines = (files(__package__) / "bodies.txt").read_text("utf-8").splitlines()
    return frozenset(line for line in lines if not line.startswith("#"))


def _within(words: list[str], fuller: list[str]) -> bool:
    """Whether all words stand in the fuller name, in order."""
    rest = iter(fuller)
    return all(word in rest for word in words)
