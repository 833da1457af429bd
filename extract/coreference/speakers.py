"""Sieve over first and second person: "I" in a quotation is its speaker, elsewhere the one who tells or answers."""

from collections.abc import Iterator

from spacy.tokens import Span as TokenSpan

from ...graph.model import EntityType
from ..mentions import Kind, Mention
from ..traits import Number, Person
from .chains import Chains, Link, Reason
from .quotes import Quote
from .structure import by_head

NARRATOR = -1
REACH = {"we": 20, "you": 5}


def first_and_second_person(chains: Chains) -> Iterator[Link]:
    """ "I" and "me" of one speaker; "we" and "us" of one speaker; "you" asked of who says "I"."""
    voices = {i: quote for quote in chains.quotes for i in range(quote.start, quote.end)}
    heads = by_head(chains)
    last: dict[tuple[int, str], Mention] = {}
    for mention in chains.mentions:
        if mention.traits.person is Person.THIRD:
            continue
        quote = voices.get(mention.head)
        key = (_voice(quote), _form(chains, mention, quote is None))
        if quote is None:
            speaker = interviewee(chains, mention)
        else:
            speaker = heads.get(quote.speaker.i) if quote.speaker is not None else None
        antecedent = last.get(key) or (speaker if key[1] == "I" else None)
        if antecedent is not None and (key[1] == "I" or mention.sentence - antecedent.sentence <= REACH[key[1]]):
            yield Link(antecedent, mention, Reason.SPEAKER)
        last[key] = mention


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
    """Of the people named before somebody says "I" outside quotations, the one named most."""
    named = [
        one for one in chains.of_kind(Kind.NAME) if one.start < first.start and one.traits.type is EntityType.PERSON
    ]
    return max(named, key=lambda one: len(chains.group(one).mentions), default=None)
