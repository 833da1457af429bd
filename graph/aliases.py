"""``aliases.yaml``: what people say of names. It stands in a graph's folder and holds for every build.

    merge:
      - [Ana Ruiz, A. Ruiz]                # one entity, under the first name
    split:
      - [Ana Ruiz, Ruiz]                   # never one entity
      - {name: Jo Lund, articles: [b.txt], as: Jo Lund (skier)}
    rename:
      Ana Ruiz: Ana María Ruiz             # how it is called in tables and on the page
    type:
      Quilla mine: Place                   # Person, Organization, Country, Place, Group, Event or Thing

Names are ids or labels as the articles have them, in any case.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from .lookup import folded
from .model import EntityType
from .yamlfile import as_list, as_mapping, as_text, as_texts, read, refuse

FILE: Final = "aliases.yaml"


@dataclass(frozen=True, slots=True)
class Split:
    """In these articles the name means something else, which is called ``label``."""

    name: str
    articles: frozenset[str]
    label: str


@dataclass(frozen=True)
class Aliases:
    """The rules of an aliases file, names as they are written there."""

    merges: tuple[tuple[str, ...], ...] = ()
    apart: tuple[frozenset[str], ...] = ()
    splits: tuple[Split, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)
    types: Mapping[str, EntityType] = field(default_factory=dict)

    def keeps_apart(self, one: str, other: str) -> bool:
        """Whether two names must not become one entity."""
        pair = {folded(one), folded(other)}
        return any(pair <= set(map(folded, names)) for names in self.apart)

    def label(self, names: Iterable[str]) -> str | None:
        """What an entity of these folded names is to be called."""
        return next((self._labels[name] for name in names if name in self._labels), None)

    def type(self, names: Iterable[str]) -> EntityType | None:
        """What an entity of these folded names is to be."""
        return next((self._types[name] for name in names if name in self._types), None)

    @cached_property
    def _labels(self) -> dict[str, str]:
        return {folded(name): label for name, label in self.labels.items()}

    @cached_property
    def _types(self) -> dict[str, EntityType]:
        return {folded(name): type for name, type in self.types.items()}


def read_aliases(path: Path) -> Aliases:
    """The rules in a file, none where there is no file. Raises GraphError when it does not say what it should."""
    top = read(path, ("merge", "split", "rename", "type"))
    merges, splits = (as_list(path, key, top.get(key, [])) for key in ("merge", "split"))
    renames, types = (as_mapping(path, key, top.get(key, {})) for key in ("rename", "type"))
    return Aliases(
        merges=tuple(_names(path, "merge", entry) for entry in merges),
        apart=tuple(frozenset(_names(path, "split", entry)) for entry in splits if not isinstance(entry, dict)),
        splits=tuple(_split(path, entry) for entry in splits if isinstance(entry, dict)),
        labels={str(name): as_text(path, "rename", label) for name, label in renames.items()},
        types={str(name): _type(path, value) for name, value in types.items()},
    )


def _names(path: Path, what: str, entry: object) -> tuple[str, ...]:
    names = as_texts(path, f"an entry of {what}", entry)
    return names if len(names) > 1 else refuse(path, f"an entry of {what} needs two names")


def _split(path: Path, entry: Mapping[str, Any]) -> Split:
    if set(entry) != {"name", "articles", "as"}:
        refuse(path, f"an entry of split needs name, articles and as, not {', '.join(map(str, entry))}")
    articles = as_texts(path, "articles", entry["articles"])
    return Split(as_text(path, "name", entry["name"]), frozenset(articles), as_text(path, "as", entry["as"]))


def _type(path: Path, value: object) -> EntityType:
    name = as_text(path, "type", value)
    if name not in set(EntityType):
        refuse(path, f"{name!r} is no type; choose one of {', '.join(EntityType)}")
    return EntityType(name)
