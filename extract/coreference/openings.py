"""Sieve over openings: "A banker was jailed. Alan Marr, 61, had stolen ..." names the banker in the second sentence."""

from collections.abc import Iterator

from ...graph.model import EntityType
from ..lexicon import words
from ..mentions import Kind, Mention
from ..traits import Number
from .chains import Chains, Link, Reason
from .names import normal


def openings(chains: Chains) -> Iterator[Link]:
    """The person whom the first sentence describes as its subject and the second names as its own."""
    first = [mention for mention in chains.mentions if mention.sentence == 0]
    second = next((mention for mention in chains.mentions if mention.sentence == 1), None)
    if not first or second is None or any(_names_person(one) for one in first):
        return
    if is_described(chains, first[0]) and is_introduced(chains, second):
        yield Link(first[0], second, Reason.OPENING)


def is_described(chains: Chains, mention: Mention) -> bool:
    """Whether a phrase begins its sentence and means one person without a name."""
    person = mention.kind is Kind.NOMINAL and mention.traits.type is EntityType.PERSON
    return person and mention.traits.number is Number.SINGULAR and not chains.group(mention).names


def is_introduced(chains: Chains, mention: Mention) -> bool:
    """Whether a name begins its sentence, with no post of its own beside it, as that of somebody who does not speak."""
    told = mention.words - set(normal(mention.name).split()) - words("honorifics")
    alone = all(one.kind is not Kind.NOMINAL for one in chains.group(mention).mentions)
    speaks = chains.document.doc[mention.head].head.lemma_ in words("speech_verbs")
    return _names_person(mention) and alone and not told & words("titles") and not speaks


def _names_person(mention: Mention) -> bool:
    return mention.kind is Kind.NAME and mention.traits.type is EntityType.PERSON
