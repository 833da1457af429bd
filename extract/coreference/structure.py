"""Sieves over the parse: appositions and copulas."""

from collections.abc import Iterator

from ...graph.model import EntityType
from ..extents import extent
from ..lexicon import table
from ..mentions import Kind, Mention
from ..remembered import remembered
from ..syntax import child, children, subject, words_labelled
from ..tokens import Doc, Token
from ..traits import ANYONE, Number
from .chains import PLACES, Chains, Link, Reason

LOOSE = ("vocative", "dep", "list", "parataxis", "dislocated")
"""How parsers hang names that stand in apposition."""

EMPTY = frozenset(("it", "this", "that", "these", "those", "i", "we", "you"))
"""Subjects that say too little for a predicate to name them."""


@remembered
def relative_clauses(token: Token) -> tuple[Token, ...]:
    """The verbs of the relative clauses that a word stands in, itself if it is one."""
    return tuple([word for word in (token, *token.ancestors) if word.dep_ == "acl:relcl"])


def appositions(chains: Chains) -> Iterator[Link]:
    """What stands in apposition and what it explains: "Ann Li, the mayor"."""
    doc, heads = chains.document.doc, chains.by_head
    for mention in heads.values():
        place = explained_by(doc[mention.head])
        if place in heads and not contradicts(doc, heads[place], mention):
            yield Link(heads[place], mention, Reason.APPOSITION)


def explained_by(token: Token) -> int | None:
    """Index of the noun that an apposition explains; parsers often make both of them subjects of the verb."""
    if token.dep_ not in ("appos", *LOOSE) and token.label != "nsubj":
        return None
    if (owner := child(token, "nmod:poss")) is not None and owner.lower_ == "whose":
        return None
    if token.dep_ == "appos":
        return token.head.i
    if token.dep_ in LOOSE and token.ent_type_ == "PERSON":
        start = extent(token)[0]
        behind_comma = start > token.sent.start + 1 and token.doc[start - 1].text == ","
        return start - 2 if behind_comma and token.doc[start - 2].pos_ == "NOUN" else None
    doubled = (other for other in children(token.head, "nsubj") if other.i < token.i)
    return next((other.i for other in doubled if _touch(other, token)), None)


def contradicts(doc: Doc, one: Mention, other: Mention) -> bool:
    """Whether of a name and a noun side by side one is a person and the other is none, or several.

    "Arles, her daughter" is never one; "the bank, Ann Li" is none behind another noun: "the head of the bank, Ann Li".
    """
    name, noun = (one, other) if one.name else (other, one)
    if not name.name or noun.kind is not Kind.NOMINAL:
        return False
    several, kind = noun.traits.number is Number.PLURAL, name.traits.type
    if kind in PLACES:
        return several or noun.traits.type is EntityType.PERSON
    inside = noun is one and doc[noun.head].dep_ == "nmod"
    body = inside and table("noun_types").get(noun.lemma) not in (None, EntityType.PERSON, ANYONE)
    return kind is EntityType.PERSON and (several or body)


def _touch(first: Token, second: Token) -> bool:
    between = second.doc[extent(first)[1] : extent(second)[0]]
    return all(token.text == "," for token in between)


def copulas(chains: Chains) -> Iterator[Link]:
    """Predicates and their subjects: "Ann Li is the mayor"."""
    doc, heads = chains.document.doc, chains.by_head
    stated = {word.head.i for word in words_labelled(doc, "cop")}
    for mention in chains.mentions:
        if mention.conjoined or mention.head not in stated:
            continue
        token = doc[mention.head]
        owner = subject(token) if child(token, "case") is None else None
        if owner is not None and owner.i in heads and heads[owner.i].lemma not in EMPTY:
            yield Link(heads[owner.i], mention, Reason.COPULA)
