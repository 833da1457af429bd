"""Sieves over names: the same name, a part of it, its acronym."""

from collections.abc import Iterator
from functools import lru_cache

from ...graph.model import EntityType
from ..lexicon import table
from ..mentions import Determiner, Mention
from ..traits import Gender, title_gender
from .chains import Chains, Link, Reason

NAMES_KEPT = 4096
SMALL_WORDS = frozenset(("of", "the", "and", "for", "in", "on", "&", "de", "von", "van", "al", "-"))


@lru_cache(NAMES_KEPT)
def normal(name: str) -> str:
    """A name without case, leading article and genitive."""
    return name.lower().removeprefix("the ").replace("’", "'").removesuffix("'s").replace(".", "").strip()


def same_name(chains: Chains) -> Iterator[Link]:
    """Equal names, article and case aside; "Mrs Marr" is no "Marr" where somebody is called Ana Marr."""
    first: dict[tuple[str, Gender | None], Mention] = {}
    full = (one for one in chains.names if " " in one.name)
    bearers = {(normal(one.name).split()[-1], one.traits.gender) for one in full}
    for mention in chains.names:
        if mention.determiner is Determiner.INDEFINITE:
            continue
        name = normal(mention.name)
        sex = next((sex for sex in titled(mention) if (name, sex) in bearers), None)
        antecedent = first.setdefault((name, sex), mention)
        if antecedent is not mention:
            yield Link(antecedent, mention, Reason.SAME_NAME)


def acronyms(chains: Chains) -> Iterator[Link]:
    """Initials: "WHO" and "World Health Organization", in any order."""
    written = {initials(m.name): m for m in reversed(chains.names) if " " in m.name}
    for mention in chains.names:
        short = normal(mention.name)
        full = written.get(short) if (len(short) > 1 and mention.name.isupper()) or "." in mention.name else None
        if full is not None:
            yield Link(full, mention, Reason.ACRONYM)


def initials(name: str) -> str:
    """First letters of the words of a name, small words left out, in lower case."""
    parts = name.replace("-", " ").split()
    return "".join(part[0] for part in parts if part.lower() not in SMALL_WORDS).lower()


def aliases(chains: Chains) -> Iterator[Link]:
    """A person's surname or given name, the first words of an organisation's; of several bearers the main one."""
    bearers: dict[str, list[Mention]] = {}
    for mention in chains.names:
        parts = normal(mention.name).split() or [mention.name]
        fitting = [one for one in bearers.get(parts[0], []) if is_alias(chains, mention, one)]
        if fitting:
            yield Link(max(fitting, key=lambda one: _prominence(chains, mention, one)), mention, Reason.ALIAS)
        for part in parts if len(parts) > 1 else ():
            bearers.setdefault(part, []).append(mention)


def is_alias(chains: Chains, short: Mention, full: Mention) -> bool:
    """Whether a name is made of words of a longer one of the same type, as such names are shortened.

    A body's last word is one behind an article, or where it is known for a body: "the Alliance" after "the Green
    Alliance".
    """
    types = (chains.group(short).types | chains.group(full).types) - {EntityType.THING}
    parts, whole = normal(short.name).split(), normal(full.name).split()
    if types <= {EntityType.PERSON}:
        sexes, known = titled(short), chains.group(full).genders
        other = (sexes and known and sexes.isdisjoint(known)) or is_introduced(chains, short, full)
        return not other and len(parts) < len(whole) and set(parts) <= set(whole)
    bodies = short.traits.type in (None, EntityType.ORGANIZATION) and types == {EntityType.ORGANIZATION}
    common = normal(short.name).removesuffix("s") in table("noun_types")
    body = short.traits.type is EntityType.ORGANIZATION
    telling = short.determiner is Determiner.DEFINITE or (body and not common)
    if bodies and telling and len(parts) == 1 < len(whole) and parts == whole[-1:]:
        return True
    placed = body and types <= {EntityType.ORGANIZATION, EntityType.PLACE}
    return placed and len(parts) < len(whole) and (parts == whole[: len(parts)] or is_nickname(short.name, full))


def is_introduced(chains: Chains, short: Mention, full: Mention) -> bool:
    """Whether what may be no person was named before a full name came: the maker "Brix" before its owner Ana Brix."""
    own, other = chains.group(short), chains.group(full)
    return not own.types and own.mentions[0].start < other.mentions[0].start


def _prominence(chains: Chains, short: Mention, full: Mention) -> tuple[bool, int]:
    """Sort key of bearers: those of the sex that a title tells, then those named most."""
    group = chains.group(full)
    return not group.genders.isdisjoint(titled(short)), len(group.mentions)


def titled(mention: Mention) -> set[Gender]:
    """The sex that the title before a name tells: "Mrs Marr"."""
    return set(filter(None, map(title_gender, mention.words - {mention.lemma})))


def is_nickname(word: str, full: Mention) -> bool:
    """Whether a word is the last of a longer name and a plural that is no common noun: "Rovers", not "Airlines"."""
    parts = normal(full.name).split()
    last = len(parts) > 1 and normal(word) == parts[-1]
    return last and word.endswith("s") and normal(word).removesuffix("s") not in table("noun_types")
