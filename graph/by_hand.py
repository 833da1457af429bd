"""What people say of a graph in the files of its folder, and what in them the graph knows nothing of."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from . import aliases as alias_file
from . import corrections as correction_file
from .aliases import Aliases, Split
from .corrections import Corrections
from .identity import Sighting
from .lookup import folded, suggestion


@dataclass(frozen=True, slots=True)
class ByHand:
    """The content of ``aliases.yaml`` and ``corrections.yaml``."""

    aliases: Aliases = field(default_factory=Aliases)
    corrections: Corrections = field(default_factory=Corrections)


NOTHING: Final = ByHand()


def read_by_hand(folder: Path) -> ByHand:
    """What the two files of a folder say; nothing where there are none.

    Raises GraphError when a file does not say what it should.
    """
    return ByHand(
        alias_file.read_aliases(folder / alias_file.FILE),
        correction_file.read_corrections(folder / correction_file.FILE),
    )


def unknown_names(aliases: Aliases, sightings: Iterable[Sighting]) -> Iterator[str]:
    """A sentence for each name and each article in ``aliases.yaml`` that the graph does not have."""
    by_article = _labels(sightings)
    known = {folded(split.label): split.label for split in aliases.splits}
    for labels in by_article.values():
        known |= labels
    for part, name in _named(aliases):
        yield from _unknown(part, name, known)
    for split in aliases.splits:
        for article in sorted(split.articles):
            yield from _unsplit(split, article, by_article)


def unknown_claims(corrections: Corrections, claims: Iterable[str]) -> Iterator[str]:
    """A sentence for each claim in ``corrections.yaml`` that is not one of these, sorted by id."""
    for id in sorted(corrections.ids.difference(claims)):
        yield f"{correction_file.FILE}: the graph has no claim {id}; correct its id, or take the entry out."


def _labels(sightings: Iterable[Sighting]) -> Mapping[str, dict[str, str]]:
    """Article -> folded id or label of an entity -> its label."""
    labels: dict[str, dict[str, str]] = defaultdict(dict)
    for sighting in sightings:
        label = sighting.entity.label
        labels[sighting.article] |= {folded(sighting.entity.id): label, folded(label): label}
    return labels


def _named(aliases: Aliases) -> Iterator[tuple[str, str]]:
    """The names that hold for all articles, each with the part of the file where it stands."""
    yield from (("merge", name) for names in aliases.merges for name in names)
    yield from (("split", name) for names in aliases.apart for name in sorted(names))
    yield from (("rename", name) for name in aliases.labels)
    yield from (("type", name) for name in aliases.types)


def _unsplit(split: Split, article: str, by_article: Mapping[str, dict[str, str]]) -> Iterator[str]:
    if article in by_article:
        yield from _unknown(f"split in {article}", split.name, by_article[article])
    else:
        hint = suggestion(article, by_article, "list articles with 'query GRAPH @sources'")
        yield f"{alias_file.FILE}, split: the graph knows no names from an article {article!r}; {hint}"


def _unknown(part: str, name: str, known: Mapping[str, str]) -> Iterator[str]:
    if folded(name) not in known:
        hint = suggestion(name, known.values(), "list all names with 'query GRAPH @entities'")
        yield f"{alias_file.FILE}, {part}: nothing in the graph is called {name!r}; {hint}"
