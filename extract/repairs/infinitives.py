"""Finds what an infinitive belongs to: somebody who is to do it, a plan to do it, or its subject behind "for"."""

from collections.abc import Iterator

from ...graph.model import EntityType
from ..lexicon import table, words
from ..phrases import base_phrase, case
from ..syntax import child, children, clause_head, is_infinitive, subject, words_labelled
from ..tokens import Arc, Doc, Token
from ..traits import is_time, noun_traits
from .shared import behind_comma, can_act, phrases_behind, subject_label

GOVERNED = (EntityType.PLACE, EntityType.COUNTRY)
PLANNED = ("plan", "attempt", "wish", "refusal", "failure")
"""Senses of nouns whose infinitive says what is planned, tried or wished."""


def infinitives_of_objects(doc: Doc) -> Iterator[Arc]:
    """ "Asked the judge *to examine* it": an infinitive behind somebody who is asked, told or made to do it."""
    for verb in words_labelled(doc, "acl"):
        noun, above = verb.head, verb.head.head
        told = verb.dep_ == "acl" and noun.label in ("obj", "iobj") and is_infinitive(verb)
        if told and _can_be_told(noun) and above.lemma_ in words("object_control_verbs"):
            yield verb, above, "xcomp"
    for verb in words_labelled(doc, "advcl"):
        above, somebody = verb.head, child(verb.head, "obj", "iobj")
        asked = verb.dep_ == "advcl" and is_infinitive(verb) and above.lemma_ in words("object_control_verbs")
        beside = somebody is not None and above.i < somebody.i < verb.i and _can_be_told(somebody)
        if asked and beside and child(above, "xcomp") is None and subject(verb) is None:
            yield verb, above, "xcomp"


def _can_be_told(noun: Token) -> bool:
    """Whether a phrase names people, a body, or a place for those who govern it."""
    return can_act(noun) or (noun.pos_ == "NOUN" and noun_traits(noun).type in GOVERNED)


def infinitives_of_nouns(doc: Doc) -> Iterator[Arc]:
    """ "The first workers *to strike*": what an infinitive says of a noun is a clause."""
    for verb in words_labelled(doc, "nmod"):
        if verb.dep_ == "nmod" and verb.pos_ == "VERB" and is_infinitive(verb):
            yield verb, verb.head, "acl"


def infinitives_behind_makers(doc: Doc) -> Iterator[Arc]:
    """ "Blocked *a bid by* the firm *to buy* the port": the infinitive, and who makes it, belong to the bid."""
    for maker in words_labelled(doc, "nmod", "obl"):
        by = child(maker, "case")
        if by is None or by.lower_ != "by" or by.i == 0:
            continue
        deed = doc[by.i - 1]
        made = maker.head is deed or (deed.dep_ == "obj" and deed.head is maker.head)
        loose = (*children(maker, "acl"), *children(deed.head, "advcl", "xcomp"))
        behind = (word for word in loose if word.left_edge.i == base_phrase(maker).end and is_infinitive(word))
        meant = made and deed.pos_ == "NOUN" and deed.lemma_ in table("cues_nouns")
        verb = next(behind, None) if meant else None
        if verb is not None:
            yield maker, deed, "nmod"
            yield verb, deed, "acl"


def infinitives_behind_plans(doc: Doc) -> Iterator[Arc]:
    """ "Expressed his *wish to go*": the infinitive says what is wished."""
    for verb in words_labelled(doc, "xcomp", "advcl"):
        to, above = child(verb, "mark"), verb.head
        noun = doc[to.i - 1] if to is not None and to.i else verb
        meant = table("cues_nouns").get(noun.lemma_) in PLANNED and noun.pos_ == "NOUN"
        beside = to is not None and to.lower_ == "to" and noun.dep_ == "obj" and noun.head is above
        if meant and beside and is_infinitive(verb) and subject(verb) is None:
            yield verb, noun, "acl"


def infinitives_behind_requests(doc: Doc) -> Iterator[Arc]:
    """ "Made an *appeal* to both sides *to end* it": the infinitive says what is asked of whom."""
    for verb in words_labelled(doc, "xcomp", "advcl"):
        noun = child(verb.head, "obj") if is_infinitive(verb) else None
        if noun is None or noun.lemma_ not in words("requests") or subject(verb) is not None:
            continue
        near = (word for word in (*children(noun, "nmod"), *children(verb.head, "obl")) if noun.i < word.i < verb.i)
        asked = next((word for word in near if case(word) in ("to", "on")), None)
        if asked is not None:
            yield asked, noun, "nmod"
            yield verb, noun, "acl"


def subjects_behind_for(doc: Doc) -> Iterator[Arc]:
    """ "Called *for voters to stay* at home": between "for" and an infinitive stands its subject."""
    for noun in phrases_behind(doc, "for"):
        if noun.label not in ("obl", "nmod") or not can_act(noun):
            continue
        loose = (*children(noun, "acl"), *children(noun.head, "xcomp", "advcl", "acl", "ccomp"))
        end = base_phrase(noun).end
        verb = next((word for word in loose if is_infinitive(word) and word.left_edge.i == end), None)
        if verb is not None and subject(verb) is None:
            yield verb, noun.head, "advcl" if verb.head is noun else verb.dep_
            yield noun, verb, subject_label(verb)
            yield from ((word, verb, "mark") for word in children(noun, "case"))


def gerunds_behind_states(doc: Doc) -> Iterator[Arc]:
    """ "Pleaded guilty *to forging* it": what somebody is guilty of or close to belongs to that."""
    for verb in words_labelled(doc, "advcl"):
        to, state = child(verb, "mark", "case"), child(verb.head, "xcomp")
        if to is None or state is None or not verb.lower_.endswith("ing"):
            continue
        if to.lower_ == "to" and state.pos_ == "ADJ" and state.i == to.i - 1:
            yield verb, state, "advcl"


def infinitives_before_nouns(doc: Doc) -> Iterator[Arc]:
    """ "Claimed *to have painted* Low Tide, the canvas": no infinitive with an object describes the noun behind it."""
    for verb in words_labelled(doc, "amod"):
        noun, above = verb.head, verb.head.head
        own = child(verb, "obj") if is_infinitive(verb) else None
        if own is not None and above.pos_ == "VERB" and above.i < verb.i < own.i < noun.i:
            yield verb, above, "xcomp"
            yield noun, own, "appos"


def _made_by(agent: Token) -> Token | None:
    """What somebody made: "a law drafted by *the ministry*", "a report by *the auditor*"."""
    above = agent.head
    return above.head if above.dep_ == "acl" else above if above.pos_ in ("NOUN", "PROPN") else None


def passives_behind_nouns(doc: Doc) -> Iterator[Arc]:
    """ "Time on the telescope, *to be launched* in May": what is to be done behind a comma is done to what precedes.

    That is no sum, no time and no agent: "will build *a railway* for a million dollars, *to be opened* in May".
    """
    for verb in words_labelled(doc, "advcl", "xcomp", "acl"):
        to = child(verb, "mark") if is_infinitive(verb) and child(verb, "aux:pass") else None
        before = doc[to.i - 2] if to is not None and to.i > 1 and behind_comma(to) else None
        if before is not None and before.pos_ in ("NOUN", "PROPN") and verb.head.i < before.i:
            thing = _made_by(before) if case(before) == "by" else before
            if is_time(before) or child(before, "nummod") is not None:
                thing = child(clause_head(before), "obj")
            if thing is not None and thing.i <= before.i:
                yield verb, thing, "acl"
