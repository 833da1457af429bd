"""Sieve over first and second person: "I" in a quotation is its speaker, elsewhere the one who tells or answers."""

from collections.abc import Iterator

from ...graph.model import EntityType
from ..mentions import Mention
from ..tokens import Span as TokenSpan
from ..traits import Number, Person
from .chains import Chains, Link, Reason
from .quotes import Quote

NARRATOR = -1
"""The voice outside quotations."""

REACH = {"we": 20, "you": 5}
"""How many sentences back such a pronoun means the same people."""


def first_and_second_person(chains: Chains) -> Iterator[Link]:
    """What one speaker says of himself: "I" and "me", "we" and "us", and "you" asked of who then says "I"."""
    last: dict[tuple[int, str], Mention] = {}
    for mention in chains.mentions:
        if mention.traits.person is Person.THIRD:
            continue
        quote = chains.quote(mention)
        form = _form(chains, mention, quote is None)
        before = last.get((_voice(quote), form))
        if form == "I" and before is None:
            before = _speaker(chains, mention, quote)
        if before is not None and mention.sentence - before.sentence <= REACH.get(form, mention.sentence):
            yield Link(before, mention, Reason.SPEAKER)
        last[_voice(quote), form] = mention


def _speaker(chains: Chains, mention: Mention, quote: Quote | None) -> Mention | None:
    if quote is None:
        return interviewee(chains, mention)
    return chains.by_head.get(quote.speaker.i) if quote.speaker is not None else None


def _voice(quote: Quote | None) -> int:
    if quote is None:
        return NARRATOR
    return quote.speaker.i if quote.speaker is not None else -2 - quote.start


def _form(chains: Chains, mention: Mention, narrated: bool) -> str:
    """Which pronouns of one voice belong together."""
    if mention.traits.person is Person.SECOND:
        return "I" if narrated and is_asked(chains.document.doc[mention.head].sent) else "you"
    return "we" if mention.traits.number is Number.PLURAL else "I"


def is_asked(sentence: TokenSpan) -> bool:
    """Whether a sentence ends in a question mark."""
    return any(token.text == "?" for token in sentence[-3:])


def interviewee(chains: Chains, first: Mention) -> Mention | None:
    """Of the people named before somebody says "I" in an interview, the one named most."""
    if not any(map(is_asked, chains.document.doc.sents)):
        return None
    names = (one for one in chains.names if one.start < first.start)
    people = [one for one in names if one.traits.type is EntityType.PERSON]
    return max(people, key=lambda one: len(chains.group(one).mentions), default=None)
