"""From chains of mentions to entities: fullest names, types, aliases, states behind their capitals."""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Token

from ..graph.model import Entity, EntityType
from .coreference import Chain
from .countries import Country, country_named, country_of_capital, country_of_demonym
from .document import Document
from .mentions import Kind, Mention
from .phrases import base_phrase, case
from .syntax import child, children
from .titles import head_of_title, title_before
from .traits import NAME_LABELS, noun_traits

GENITIVE = re.compile(r"(['’]s|['’])$")
ADJECTIVAL = ("amod", "compound", "nmod:poss")


@dataclass(frozen=True)
class Merge:
    """That a name or phrase was taken for an entity, and why, in words that can be shown."""

    name: str
    reason: str


class Entities:
    """The entities of one article, found by the head word of a phrase."""

    def __init__(self, document: Document, by_head: dict[int, Entity], merges: dict[str, tuple[Merge, ...]]) -> None:
        self._article = document.article.id
        self._by_head = by_head
        self.merges = merges

    def subject_for(self, head: Token, acting: bool = True) -> Entity | None:
        """The entity of a subject; a phrase that names nothing known is an entity of its own, a pronoun is none.

        ``acting``: whether a capital stands for its state.
        """
        known = self.object_for(head, acting)
        if known is not None or head.pos_ in ("PRON", "DET"):
            return known
        return _described(self._article, head, self._owner(head))

    def object_for(self, head: Token, acting: bool) -> Entity | None:
        """The entity of a phrase, None where it names nothing known."""
        people = country_of_demonym(head.text) if head.ent_type_ == "NORP" and head.dep_ in ADJECTIVAL else None
        if people is not None:
            return _country(people)
        entity = self._by_head.get(head.i)
        if entity is None or not acting or entity.type is not EntityType.PLACE:
            return entity
        state = country_of_capital(entity.label)
        return _country(state) if state else entity

    def _owner(self, head: Token) -> Entity | None:
        owner = child(head, "nmod:poss")
        return self.object_for(owner, True) if owner is not None else None


def entities(document: Document, chains: Iterable[Chain]) -> Entities:
    """The entities of a document's chains: those with a name, and phrases that are taken up again."""
    titled = _titled(document.doc)
    by_head: dict[int, Entity] = {}
    merges: dict[str, tuple[Merge, ...]] = {}
    for chain in chains:
        entity = _entity(document, chain, titled)
        if entity is not None:
            by_head |= {mention.head: entity for mention in chain.mentions if not mention.conjoined}
            merges[entity.id] = merges.get(entity.id, ()) + tuple(_merges(chain))
    return Entities(document, _unified(by_head), merges)


def _titled(doc: Doc) -> dict[int, str]:
    """Index of a title's noun -> the person's name behind it."""
    titles = ((title_before(name), name) for name in doc.ents if name.label_ == "PERSON")
    return {head_of_title(title).i: name.text for title, name in titles if title is not None}


def _entity(document: Document, chain: Chain, titled: dict[int, str]) -> Entity | None:
    names = [name for mention in chain.mentions if (name := _name(mention, titled))]
    if names:
        kind = EntityType.PERSON if titled.keys() & {m.head for m in chain.mentions} else _type(document.doc, chain)
        return _named(names, kind)
    described = [mention for mention in chain.mentions if mention.kind is Kind.NOMINAL and not mention.conjoined]
    if len(described) < 2 and not (described and len(chain.mentions) > 1):
        return None
    head = document.doc[described[0].head]
    return _described(document.article.id, head, None)


def _name(mention: Mention, titled: dict[int, str]) -> str:
    return GENITIVE.sub("", mention.name or titled.get(mention.head, ""))


def _named(names: list[str], kind: EntityType) -> Entity:
    """The entity of a chain with names: a country under its usual label, else the fullest name."""
    country = next(filter(None, map(country_named, names)), None)
    aliases = sorted({_bare(name) for name in names})
    if country is not None and kind is not EntityType.PERSON:
        return replace(_country(country), aliases=tuple(name for name in aliases if name != country.label))
    label = max(aliases, key=lambda name: (len(name.split()), len(name), name))
    return Entity(local_name(label), label, kind, tuple(name for name in aliases if name != label))


def _bare(name: str) -> str:
    words = " ".join(name.split())
    return words[4:] if words[:4] in ("the ", "The ") else words


def _type(doc: Doc, chain: Chain) -> EntityType:
    """What most of the names are recognised as, else what the phrases tell."""
    labels = Counter(doc[mention.head].ent_type_ for mention in chain.mentions if mention.name)
    for label, _ in sorted(labels.items(), key=lambda item: (-item[1], item[0])):
        if label in NAME_LABELS:
            return NAME_LABELS[label]
    told = [mention.traits.type for mention in chain.mentions if mention.traits.type]
    return told[0] if told else EntityType.THING


def _country(country: Country) -> Entity:
    return Entity(local_name(country.label), country.label, EntityType.COUNTRY)


def local_name(label: str) -> str:
    """A label as the local name of an IRI: letters, digits and underscores."""
    return re.sub(r"\W+", "_", label).strip("_") or "unnamed"


def _described(article: str, head: Token, owner: Entity | None) -> Entity:
    """An entity that is named by a phrase only; it belongs to its article."""
    label = _label(head, owner)
    told = child(head, "det")
    place = f"{head.i}" if told is not None and told.lower_ in ("a", "an", "another", "some") else ""
    mark = hashlib.sha256(f"{article}\x1f{label}\x1f{place}".encode()).hexdigest()[:6]
    return Entity(f"{local_name(label)}_{mark}", label, noun_traits(head).type or EntityType.THING)


def _label(head: Token, owner: Entity | None) -> str:
    """The noun with its modifiers and the "of" phrases behind it; owners by their names."""
    words = [word for word in _short(head) if not word.is_space]
    if owner is not None:
        last = max(part.i for part in child(head, "nmod:poss").subtree)
        return f"{owner.label}’s {_joined(word for word in words if word.i > last)}"
    text = _joined(words)
    return text[:1].lower() + text[1:] if words[0].pos_ in ("DET", "NUM", "PRON") else text


def _short(head: Token) -> list[Token]:
    words = list(base_phrase(head))
    for modifier in children(head, "nmod"):
        if case(modifier) == "of" and modifier.i > head.i:
            words += [*children(modifier, "case"), *_short(modifier)]
    return words


def _joined(words: Iterable[Token]) -> str:
    return "".join(word.text_with_ws for word in words).strip()


def _merges(chain: Chain) -> Iterator[Merge]:
    for link in chain.links:
        yield Merge(link.anaphor.text, link.reason.value)


def _unified(by_head: dict[int, Entity]) -> dict[int, Entity]:
    """One entity for each id, with all its aliases."""
    merged: dict[str, Entity] = {}
    for entity in by_head.values():
        before = merged.get(entity.id, entity)
        aliases = tuple(sorted({*before.aliases, *entity.aliases}))
        merged[entity.id] = replace(before, aliases=aliases)
    return {head: merged[entity.id] for head, entity in by_head.items()}
