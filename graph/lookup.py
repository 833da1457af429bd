"""Finds entities and claims by what people call them."""

import difflib
from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from ..errors import GraphError
from .model import Claim, Entity, Literal

_MOST: Final = 3
_ALIKE: Final = 0.7


def matching(entities: Iterable[Entity], name: str) -> list[Entity]:
    """The entities of that id or label, else those of that alias, else the one whose label ends so.

    Case and underscores do not matter: "kishida" is Fumio Kishida where nobody else bears the name.

    Raises GraphError, with the nearest names, when there is none.
    """
    wanted, known = folded(name), list(entities)
    found = [entity for entity in known if wanted in (folded(entity.id), folded(entity.label))]
    found = found or [entity for entity in known if wanted in map(folded, entity.aliases)]
    if not found:
        ending = [entity for entity in known if folded(entity.label).endswith(f" {wanted}")]
        found = ending if len(ending) == 1 else []
    if found:
        return found
    hint = suggestion(name, (entity.label for entity in known), "list all names with 'query GRAPH @entities'")
    raise GraphError(f"Nothing in the graph is called {name!r}; {hint}")


def suggestion(name: str, known: Iterable[str], otherwise: str) -> str:
    """The end of a sentence on a name that is not there: the known names that it or a word of which it resembles.

    Where there is none, what to do ``otherwise``.
    """
    by_key: dict[str, set[str]] = defaultdict(set)
    for label in known:
        for key in (folded(label), *folded(label).split()):
            by_key[key].add(label)
    close = difflib.get_close_matches(folded(name), sorted(by_key), _MOST, _ALIKE)
    near = list(dict.fromkeys(label for key in close for label in sorted(by_key[key], key=_shortest)))[:_MOST]
    return f"did you mean {' or '.join(near)}?" if near else f"{otherwise}."


def _shortest(label: str) -> tuple[int, str]:
    return len(label), label


def ending_at(claims: Iterable[Claim], name: str, entities: Iterable[Entity]) -> list[Claim]:
    """The claims with that literal as object or, where none has it, with that entity at either end."""
    wanted, known = folded(name), list(claims)
    told = [claim for claim in known if isinstance(claim.object, Literal) and folded(claim.object.value) == wanted]
    if told:
        return told
    ids = {entity.id for entity in matching(entities, name)}
    return [claim for claim in known if claim.subject.id in ids or _object_id(claim) in ids]


def _object_id(claim: Claim) -> str | None:
    return claim.object.id if isinstance(claim.object, Entity) else None


def folded(name: str) -> str:
    return " ".join(name.replace("_", " ").casefold().split())
