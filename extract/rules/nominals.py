"""Events and acts named by nouns: "X's visit to Y", "US sanctions on Y", "the acquisition of Y by X"."""

from collections.abc import Iterator

from ..clauses import case_words, nominal_conjuncts
from ..document import Document
from ..lexicon import table
from ..phrases import phrase
from ..propositions import Kept, Proposition
from ..qualifiers import TIME, case_text, nominal_qualifications, role_of
from ..roles import NAMES
from ..syntax import children
from ..tokens import Token

NAME = "nominals"
TARGET_CASES = ("to", "on", "upon", "against", "with", "from", "for", "in", "into", "of", "over")


def nominals(document: Document) -> Iterator[Proposition]:
    """What an event noun with its doer and its target says."""
    for token in document.doc:
        if token.pos_ == "NOUN" and token.lemma_ in table("event_nouns"):
            yield from _event(token)


def _event(noun: Token) -> Iterator[Proposition]:
    doers = tuple(_doers(noun))
    if not doers:
        return
    for modifier in children(noun, "nmod"):
        case = case_words(modifier)
        text = case_text(case)
        if text not in TARGET_CASES or role_of(modifier, text) == TIME:
            continue
        for doer in doers:
            if doer != modifier:
                yield from _targets(noun, doer, modifier, case)


def _targets(noun: Token, doer: Token, modifier: Token, case: tuple[Token, ...]) -> Iterator[Proposition]:
    pattern = f"{noun.lemma_} {case_text(case)}"
    times = tuple(q for q in nominal_qualifications(noun) if q.phrase.head != modifier)
    for target in nominal_conjuncts(modifier):
        yield Proposition(NAME, noun, doer, (noun, *case), (pattern,), phrase(target), times, Kept.WITH_ENTITY)


def _doers(noun: Token) -> Iterator[Token]:
    """Owners, "by" phrases, and names right before the noun."""
    for word in noun.children:
        named = word.dep_ in ("compound", "amod") and word.ent_type_ in NAMES
        agent = word.dep_ == "nmod" and any(part.lower_ == "by" for part in case_words(word))
        if word.dep_ == "nmod:poss" or named or agent:
            yield from nominal_conjuncts(word)
