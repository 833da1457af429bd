"""What a word makes of the clause that is its complement or its purpose."""

from dataclasses import replace

from ...graph.model import Polarity
from ..lexicon import words
from ..phrases import case
from ..syntax import (
    agent,
    auxiliaries,
    child,
    children,
    feature,
    is_bare_participle,
    is_passive,
    labelled,
    markers,
    particles,
    subject,
    word_before,
)
from ..tokens import Token
from .attachments import follows, left_edge
from .conditions import Opening, marker
from .cues import NOUNS, Frame, frame, infinitival, sense, verb_chain
from .governors import excess, is_ranked, says_none
from .presupposed import carried_along
from .quotations import is_quoted
from .senses import NO, PLANNED, POSSIBLE, SIGNATURES, WISHED, Sense, Signature
from .speakers import speaker
from .value import Factuality, Level

EXCESSIVE = Signature(NO, POSSIBLE)
PURPOSE = Signature(PLANNED, POSSIBLE)
UNTOLD = Signature(POSSIBLE, POSSIBLE)


def governed(above: Level, predicate: Token) -> Factuality:
    """The value handed down by the word that governs a clause."""
    shape, named = frame(predicate), _sense(above.token, predicate)
    too = excess(predicate)
    if too is not None:
        return EXCESSIVE.of(above.status).on(above.status, too)
    if shape is Frame.WHETHER:
        return _asked(above, predicate, named)
    if named in (None, Sense.POSSIBILITY) and _is_consequence(above.token, predicate):
        return SIGNATURES[Sense.RESULT].of(above.status).on(above.status)
    happened = shape is Frame.MANNER and above.token.pos_ == "ADJ"
    if named is Sense.KNOWLEDGE or happened or _is_setting(predicate):
        return carried_along(above)
    if named is None and labelled(predicate, "ccomp") and above.token.pos_ in NOUNS:
        return POSSIBLE.on(above.status, above.token)
    listed = _listed(above.token, predicate)
    if listed is not None:
        return governed(above, listed)
    apart = predicate.i < above.token.i or (follows(predicate, ",") and not markers(predicate))
    if shape is Frame.GERUND and (named is None or apart):
        return _participle(above, predicate)
    if named is not None:
        return _by_sense(above, predicate, named)
    if shape is Frame.INFINITIVE:
        return _unnamed_infinitive(above, predicate)
    return _unnamed_content(above, predicate)


def _sense(governor: Token, predicate: Token) -> Sense | None:
    """The sense of the governor where its tense, its adverbs and the mood below are looked at too.

    "Was made to go" and "made him go" tell of a result, "made changes to win" of a purpose.
    """
    named = sense(governor, predicate)
    if named is Sense.DUTY:
        return _duty(governor, predicate)
    if governor.lemma_ in words("phasal_verbs") and frame(predicate) is Frame.INFINITIVE and child(governor, "obj"):
        return None
    if governor.lemma_ == "make" and infinitival(predicate) is not None and not is_passive(governor):
        return None
    opening = next((mark.i for mark in children(predicate, "mark")), left_edge(predicate))
    near = (*children(governor, "advmod"), *governor.doc[governor.i + 1 : opening])
    if named is not None and any(map(_falsifies, near)):
        return Sense.DENIAL
    if named is Sense.RESULT and governor.lower_ == "got" and any(map(_is_present_have, auxiliaries(governor))):
        return Sense.DUTY
    mandative = governor.lemma_ in words("mandative_verbs") and _is_subjunctive(predicate)
    return Sense.WISH if mandative else named


def _falsifies(word: Token) -> bool:
    """ "*Wrongly* reported that", "reported *in error* that"."""
    known = words("falsifying_adverbs")
    return word.lower_ in known or f"{word_before(word)} {word.lower_}" in known


def _duty(governor: Token, predicate: Token) -> Sense | None:
    """ "Had to" was done and so was "used to", "never had to" was not; "has to" need not be.

    "Had the money to" is neither.
    """
    to, first = infinitival(predicate), verb_chain(governor)[0]
    if to is None or (governor.lemma_ in ("have", "use") and to.i - governor.i > 1):
        return None
    perfect = first != governor and first.lemma_ == "have"
    past = feature(first, "Tense") == "Past" or perfect
    if past and governor.lemma_ in ("have", "use"):
        return Sense.SUCCESS
    return Sense.RESULT if past else Sense.DUTY


def _is_present_have(word: Token) -> bool:
    return word.lemma_ == "have" and feature(word, "Tense") == "Pres"


def _is_subjunctive(predicate: Token) -> bool:
    """ "That the president *give* evidence": a base form beside a singular subject."""
    own = subject(predicate)
    third = own is not None and feature(own, "Number") == "Sing" and own.lower_ not in ("i", "you")
    first = verb_chain(predicate)[0]
    bare = first.pos_ in ("VERB", "AUX") and first.lower_ == first.lemma_ and feature(first, "Tense") != "Past"
    return third and bare and not auxiliaries(predicate) and infinitival(predicate) is None


def _asked(above: Level, predicate: Token, named: Sense | None) -> Factuality:
    value = WISHED.on(above.status, *children(predicate, "mark"))
    affirmed = above.status.polarity is Polarity.POSITIVE and above.token.pos_ == "VERB"
    asks = named is Sense.QUESTION and affirmed
    return value.said_by(speaker(above.token, predicate)) if asks else value


def _by_sense(above: Level, predicate: Token, named: Sense) -> Factuality:
    governor, effect = above.token, SIGNATURES[named].of(above.status)
    if named is Sense.SPEECH and is_passive(governor) and agent(governor) is None:
        effect = POSSIBLE
    value = effect.on(above.status, *_cue(governor, predicate))
    speaks = effect.speaks or (named is Sense.PLAN and frame(predicate) is Frame.FINITE)
    infinitive_alone = named is Sense.CLAIM or frame(predicate) is not Frame.INFINITIVE
    return value.said_by(speaker(governor, predicate, own_acts=infinitive_alone)) if speaks else value


def _cue(governor: Token, predicate: Token) -> tuple[Token, ...]:
    to = infinitival(predicate)
    return (governor, *particles(governor), *((to,) if to is not None else ()))


def _unnamed_infinitive(above: Level, predicate: Token) -> Factuality:
    """Purpose ("flew in to settle"), a fact after a rank ("the first to cross"), denied after "nothing"."""
    noun = above.token.pos_ in NOUNS
    if noun and says_none(above.token):
        return NO.on(replace(above.status, polarity=Polarity.POSITIVE), above.token)
    if noun and is_ranked(above.token):
        return above.status
    complement = (labelled(predicate, "xcomp") and not noun) or above.token.pos_ == "ADJ"
    signature = UNTOLD if complement else PURPOSE
    return signature.of(above.status).on(above.status, *_cue(above.token, predicate)[1:])


def _listed(governor: Token, predicate: Token) -> Token | None:
    """The gerund that a list goes on from: "accused of *lying*, taking bribes and hiding money"."""
    goes_on = any(frame(word) is Frame.GERUND for word in children(predicate, "conj"))
    if not goes_on or frame(predicate) is not Frame.GERUND or not follows(predicate, ",") or markers(predicate):
        return None
    before = [word for word in children(governor, "advcl", "xcomp", "obl") if word.i < predicate.i]
    gerunds = (word for word in before if word.pos_ == "VERB" and frame(word) is Frame.GERUND)
    return next((word for word in gerunds if case(word) or markers(word)), None)


def _is_consequence(governor: Token, predicate: Token) -> bool:
    """Whether "so" or "such" before the clause makes it a result: "*so* ill that she stayed"."""
    between = predicate.doc[min(word.i for word in (governor, *governor.children)) : left_edge(predicate) - 1]
    degree = any(word.lower_ in ("so", "such") and word.head.i <= governor.i for word in between)
    return markers(predicate) == ("that",) and degree


def _participle(above: Level, predicate: Token) -> Factuality:
    """ "Without signing" is denied with the clause it hangs on; other participles share no more than its modality.

    What somebody hopes or fears beside a plan is hoped or feared already: "will offer visas, *hoping* that".
    """
    own = marker(predicate)
    if own is not None and own.opening is Opening.NEGATION:
        return above.status
    if own is None and follows(predicate, ",") and child(predicate, "ccomp") is not None:
        return carried_along(above)
    return replace(above.status, polarity=Polarity.POSITIVE)


def _unnamed_content(above: Level, predicate: Token) -> Factuality:
    """A verb that takes a clause with its subject is a verb of saying; a noun or adjective leaves it open."""
    governor, value = above.token, above.status
    cleft = governor.pos_ in (*NOUNS, "ADV", "NUM") and child(governor, "cop") is not None
    if labelled(predicate, "csubj") or cleft or frame(predicate) is Frame.MANNER:
        return carried_along(above)
    apart = governor.i < predicate.i and follows(predicate, ",") and not is_quoted(predicate)
    content = markers(predicate) == ("that",) or (labelled(predicate, "ccomp", "conj") and not apart)
    if governor.pos_ == "VERB" and content and _describes_phrase(governor, predicate):
        return carried_along(above)
    if governor.pos_ == "VERB" and content:
        return SIGNATURES[Sense.SPEECH].of(value).on(value, governor).said_by(speaker(governor, predicate))
    return POSSIBLE.on(value, governor) if markers(predicate) == ("that",) else value


def _is_setting(predicate: Token) -> bool:
    """Whether a bare participle tells what went before: "*asked* about the leak, she did not answer"."""
    return predicate.dep_ == "advcl" and is_bare_participle(predicate, "Past") and not markers(predicate)


def _describes_phrase(governor: Token, predicate: Token) -> bool:
    """Whether the clause follows a prepositional phrase of the verb: "fell ill in the days (that) they spent there"."""
    before = predicate.doc[max(left_edge(predicate) - 1, predicate.sent.start)]
    return governor.i < before.i and before.pos_ == "NOUN" and case(before) != ""
