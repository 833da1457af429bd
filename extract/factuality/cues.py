"""Finds the sense in which a word governs a clause or an event noun, from the lexicon.

An entry is a lemma, with a particle, preposition or adjective where it matters ("rule out", "plead guilty"), followed
by the frame it is read in ("forget to do", "forget that", "keep from doing", "cancel something"), by an infinitive
("come to dominate") or by nothing, for any frame. The longest entry wins.
"""

from collections.abc import Iterator
from enum import StrEnum
from functools import cache

from ..lexicon import table
from ..remembered import remembered
from ..syntax import (
    auxiliaries,
    children,
    copula,
    feature,
    is_passive,
    labelled,
    markers,
    particles,
    with_fixed,
    word_before,
)
from ..tokens import Token, ordered
from .senses import Sense


class Frame(StrEnum):
    """The shapes of what a cue governs, as the lexicon writes them."""

    INFINITIVE = "to do"
    GERUND = "doing"
    FINITE = "that"
    WHETHER = "whether"
    MANNER = "how"
    NOUN = "something"


NOUNS = ("NOUN", "PROPN", "PRON")
MANNER = frozenset(("by", "after", "before", "while", "when", "since"))
ASKING = frozenset(("whether", "if"))
COMPANIONS = ("ADP", "ADV", "ADJ", "PART", "NOUN")
ADVERBS = 2
"""How many adverbs may stand between "to" and its verb."""


@remembered
def verb_chain(predicate: Token) -> tuple[Token, ...]:
    """Auxiliaries, copula and the predicate, in the order of the text."""
    helpers = children(predicate, "aux", "cop")
    if not helpers:
        return (predicate,)
    return tuple(ordered((*helpers, predicate)))


@remembered
def infinitival(predicate: Token) -> Token | None:
    """The "to" before the first verb of the chain."""
    return to_before(verb_chain(predicate)[0])


def to_before(verb: Token) -> Token | None:
    """The "to" before a verb, looked for in the words themselves: it is often attached wrongly."""
    bare = verb.lower_ in (verb.lemma_, "be", "have")
    for place in range(verb.i - 1, max(verb.i - ADVERBS - 2, -1), -1) if bare else ():
        token = verb.doc[place]
        if token.lower_ == "to":
            return token
        if token.pos_ not in ("ADV", "PART"):
            break
    return None


@remembered
def frame(predicate: Token) -> Frame:
    """The shape of a clause or noun as seen by what governs it."""
    if predicate.pos_ in NOUNS and not children(predicate, "cop", "mark", "aux"):
        return Frame.INFINITIVE if _is_taken_for_noun(predicate) else Frame.NOUN
    if not ASKING.isdisjoint(markers(predicate)):
        return Frame.WHETHER
    first = verb_chain(predicate)[0]
    base = first == predicate and first.lower_ == first.lemma_ and not children(predicate, "nsubj", "mark")
    bare = first == predicate and feature(first, "VerbForm") == "Inf" and not markers(predicate)
    if infinitival(predicate) is not None or (bare and predicate.dep_ in ("ccomp", "xcomp")):
        return Frame.INFINITIVE
    if base and predicate.dep_ == "xcomp" and predicate.pos_ == "VERB":
        return Frame.INFINITIVE
    if first.lower_.endswith("ing") and predicate.dep_ != "ROOT":
        return Frame.GERUND
    return Frame.MANNER if question_word(predicate) is not None else Frame.FINITE


def tells_how(predicate: Token) -> bool:
    """Whether a gerund gives manner or time, and completes nothing: "pulled out *after claiming* the throne"."""
    return frame(predicate) is Frame.GERUND and not MANNER.isdisjoint(markers(predicate))


def _is_taken_for_noun(predicate: Token) -> bool:
    """ "Had planned to *hitch* there": the complement right behind "to" is a verb that the tagger missed."""
    return predicate.dep_ == "xcomp" and predicate.lower_ == predicate.lemma_ and word_before(predicate) == "to"


def question_word(predicate: Token) -> Token | None:
    """The "how", "who", "why" of an embedded or direct question; "what" there is often taken for a relative."""
    kinds = ("Int", "Rel") if labelled(predicate, "csubj", "ccomp") else ("Int",)
    words = (part for child in predicate.children if child.i < predicate.i for part in (child, *child.children))
    return next((word for word in words if feature(word, "PronType") in kinds), None)


def sense(governor: Token, predicate: Token) -> Sense | None:
    """The sense in which a word governs a predicate; None where the lexicon has none."""
    lexicon = _lexicon(governor)
    if _words_in(lexicon).isdisjoint((governor.lower_, governor.lemma_)):
        return None
    entries = table(lexicon)
    return next((Sense(entries[key]) for key in _keys(governor, predicate) if key in entries), None)


@cache
def _words_in(lexicon: str) -> frozenset[str]:
    return frozenset(word for entry in table(lexicon) for word in entry.split())


def _lexicon(governor: Token) -> str:
    """The list to look in; a "noun" with a subject and without "be" is a verb that the tagger missed."""
    if governor.pos_ in NOUNS and (copula(governor) or not children(governor, "nsubj")):
        return "cues_nouns"
    verbal = governor.pos_ in ("VERB", "AUX", *NOUNS) and not copula(governor)
    return "cues_verbs" if verbal or is_passive(governor) else "cues_adjectives"


def _keys(governor: Token, predicate: Token) -> Iterator[str]:
    """The entries that may hold: with a companion of the governor first, with the frame before without it.

    A gerund behind a preposition is no complement of a bare verb ("discussed the ban after seeing the damage"), and
    a verb that takes a clause need not say the same of a noun ("directed the attack"). A noun right behind "to" may
    be a verb that the tagger missed ("threatened to strike").
    """
    verbal, participle = governor.pos_ == "VERB", _is_adjective(governor)
    lemma, shape = (governor.lower_ if participle else governor.lemma_), frame(predicate)
    prepositions = tuple(_prepositions(predicate)) if shape in (Frame.GERUND, Frame.NOUN) else ()
    if not verbal and copula(governor):
        yield f"be {lemma} {shape}"
    for words in (*(f"{lemma} {companion}" for companion in _companions(governor)), lemma):
        yield from (f"{words} {preposition} {Frame.GERUND}" for preposition in prepositions)
        if tells_how(predicate):
            continue
        if shape is Frame.INFINITIVE:
            yield f"{words} to {verb_chain(predicate)[0].lemma_}"
        if words != lemma or not prepositions or participle or not verbal:
            yield f"{words} {shape}"
            if shape is not Frame.NOUN or not verbal:
                yield words
            elif word_before(predicate) == "to":
                yield f"{words} {Frame.INFINITIVE}"


def _is_adjective(governor: Token) -> bool:
    """Whether a participle is used as an adjective: "is *opposed* to"."""
    participle = governor.pos_ == "VERB" or (governor.pos_ == "ADJ" and governor.lower_.endswith("ed"))
    return participle and _lexicon(governor) == "cues_adjectives"


def _companions(governor: Token) -> Iterator[str]:
    """Particles, what follows, and a predicative adjective: "rule *out*", "come *from behind*", "plead *guilty*"."""
    yield from (particle.lower_ for particle in particles(governor))
    behind = governor.doc[governor.i + 1 : min(governor.i + 3, governor.sent.end)]
    after = [word for word in behind if word.pos_ in COMPANIONS]
    if len(after) == 2:
        yield f"{after[0].lower_} {after[1].lower_}"
    if after and after[0].i == governor.i + 1:
        yield after[0].lower_
    yield from (word.lower_ for word in children(governor, "xcomp"))


def _prepositions(predicate: Token) -> Iterator[str]:
    """The preposition of a gerund, with the words before it where it is of several: "out of"."""
    for mark in children(predicate, "mark", "case"):
        yield f"{word_before(mark)} {mark.lower_}"
        yield with_fixed(mark)


def is_phrase(verb: Token, companion: Token) -> bool:
    """Whether the lexicon knows a verb with a companion as one wording: "plead guilty", "plead not guilty"."""
    denied = any(word.lower_ == "not" for word in children(companion, "advmod"))
    wording = f"{verb.lemma_} {'not ' if denied else ''}{companion.lower_} "
    return any(f"{entry} ".startswith(wording) for entry in table("cues_verbs"))


def shared_perfect(predicate: Token) -> tuple[Token, ...]:
    """The auxiliaries of the conjunct before, for a participle like a past: "may have sold it and *left*"."""
    alone = predicate.dep_ == "conj" and not auxiliaries(predicate) and not children(predicate, "nsubj")
    before = auxiliaries(predicate.head) if alone and feature(predicate, "Tense") == "Past" else ()
    return before if any(word.lower_ == "have" for word in before) else ()


def written_before(verb: Token) -> tuple[Token, ...]:
    """Auxiliaries and adverbs right before a verb, whatever they hang on."""
    start = verb.i
    while verb.pos_ == "VERB" and start > verb.sent.start and _may_precede(verb.doc[start - 1]):
        start -= 1
    return tuple(verb.doc[start : verb.i])


def _may_precede(word: Token) -> bool:
    return word.pos_ in ("AUX", "ADV", "PART") and word.lower_ not in ("to", "'s", "’s")
