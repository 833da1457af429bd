"""Nouns that name events and roles: "a planned visit", "denied an attack", "no talks", "the alleged leader"."""

from dataclasses import replace

from ...graph.model import Modality, Polarity
from ..lexicon import table, words
from ..syntax import children, feature, labelled
from ..tokens import Token
from .cues import sense
from .negation import negative_parts
from .presupposed import carried_along
from .senses import SIGNATURES, Sense
from .speakers import speaker
from .value import Factuality, Level

GOVERNED = ("obj", "obl", "nmod", "nsubj:pass", "xcomp", "ccomp")
STATED = frozenset({Sense.CONTENT, Sense.BELIEF, Sense.DENIAL, Sense.DOUBT, Sense.CLAIM})


def reaching_noun(above: Level, noun: Token) -> Factuality:
    """What reaches a noun from the word it depends on.

    A cue decides ("cancelled the visit"); the indefinite object of another verb shares its value ("may hold talks"),
    its subject shares its future ("the visit will begin"), and any other noun is taken for granted.
    """
    named = sense(above.token, noun) if labelled(noun, *GOVERNED) else None
    hopes = noun.lemma_ in table("cues_nouns")
    stops = (named is Sense.ENDING and not hopes) or (named is Sense.OPPOSITION and hopes)
    taken_for_granted = named is Sense.KNOWLEDGE or stops
    if named is not None and not taken_for_granted:
        return _by_sense(above, noun, named)
    if labelled(noun, "xcomp", "ccomp") or (labelled(noun, "obj") and not _is_definite(noun)):
        return above.status
    if noun.dep_ == "nsubj" and _comes_to_nothing(above.token, noun):
        return SIGNATURES[Sense.FAILURE].of(above.status).on(above.status, above.token)
    if labelled(noun, "nsubj") and above.status.modality is Modality.PLANNED:
        return replace(above.status, polarity=Polarity.POSITIVE)
    return carried_along(above)


def _comes_to_nothing(predicate: Token, noun: Token) -> bool:
    """ "The report was *false*", "turned out to be *false*", "the plan *fell through*"; a failed appeal was made."""
    if noun.lemma_ not in table("cues_nouns") or noun.lemma_ in words("requests") or children(predicate, "obj"):
        return False
    said = (predicate, *(word for word in children(predicate, "xcomp") if word.pos_ == "ADJ"))
    found = (sense(word, noun) for word in said)
    return any(named in (Sense.FAILURE, Sense.ENDING) for named in found)


def _by_sense(above: Level, noun: Token, named: Sense) -> Factuality:
    effect = SIGNATURES[named].of(above.status)
    value = effect.on(above.status, above.token)
    stated = table("cues_nouns").get(noun.lemma_, Sense.CONTENT) in STATED
    return value.said_by(speaker(above.token, noun)) if effect.speaks and stated else value


def _is_definite(noun: Token) -> bool:
    pointers = ((feature(word, "Definite"), feature(word, "PronType")) for word in children(noun, "det"))
    return any(pointer[0] == "Def" or pointer[1] == "Dem" for pointer in pointers) or bool(children(noun, "nmod:poss"))


def named_event(inherited: Factuality, noun: Token) -> Factuality:
    """The value of a noun under its own modifiers: "alleged", "planned", "failed", "no"."""
    value, entries = inherited, table("cues_modifiers")
    for word in children(noun, "amod", "compound"):
        if word.lower_ in entries:
            effect = SIGNATURES[Sense(entries[word.lower_])].affirmed
            value = effect.on(value, word) if value.polarity is Polarity.POSITIVE else value
    denied = tuple(negative_parts(noun))
    return replace(value, polarity=Polarity.NEGATIVE, cues=(*value.cues, *denied)) if denied else value
