"""What a clause inherits from the one above it: as its content, as a condition of it, or merely beside it."""

from dataclasses import replace

from ...graph.model import Modality, Polarity
from ..lexicon import table
from ..phrases import base_phrase
from ..syntax import auxiliaries, child, children, feature, is_verbal, labelled, markers, subject
from ..tokens import Token
from .attachments import BACKSHIFTED, follows
from .complements import governed
from .conditions import Opening, marker
from .cues import Frame, frame, infinitival, sense, verb_chain
from .events import reaching_noun
from .governors import exemption, is_side_clause
from .modals import is_order, is_question, modal
from .negation import denials
from .presupposed import carried_along, vouched
from .quotations import is_quoted, quoting_speaker
from .senses import SIGNATURES
from .speakers import framing_speaker, saying
from .value import Factuality, Level

AWAITED = ("as soon as", "once", "until", "till")
"""What opens the time that a plan waits for."""


def on_top(predicate: Token) -> Factuality:
    """The value of a main clause: plain, unless it is a question or an order, by the word of who is named beside."""
    value = Factuality()
    if is_question(predicate) or is_order(predicate):
        value = value.marked(Modality.HYPOTHETICAL)
    for stated in children(predicate, "nsubj:outer"):
        named = sense(stated, predicate)
        value = SIGNATURES[named].affirmed.on(value, stated) if named is not None else value
    framed = framing_speaker(predicate)
    if framed is not None and not (markers(framed[1]) and denials(predicate)):
        said, verb, who = framed
        return SIGNATURES[said].affirmed.on(value, verb).said_by(who)
    return value.said_by(quoting_speaker(predicate)) if not value.speakers and is_quoted(predicate) else value


def handed_down(above: Level, predicate: Token) -> Factuality:
    """The value that reaches a predicate from the level above it."""
    if exemption(predicate) is not None:
        return replace(above.status, polarity=Polarity.POSITIVE)
    framed = framing_speaker(above.token) if saying(predicate) is not None else None
    if framed is not None and framed[1] == predicate:
        return Factuality()
    content = above.token.pos_ == "NOUN" and markers(predicate) == ("that",)
    if predicate.dep_ == "conj" and (content or _goes_on_saying(above.token, predicate)):
        return governed(above, predicate)
    if predicate.dep_ == "conj":
        return replace(above.inherited, polarity=Polarity.POSITIVE) if _is_set_against(predicate) else above.inherited
    if _is_beside(above.token, predicate) or _is_main(above.token, predicate):
        return above.inherited
    if frame(predicate) is Frame.NOUN:
        return reaching_noun(above, predicate)
    if is_side_clause(predicate):
        return _described(above, predicate)
    if _is_adverbial(above.token, predicate):
        return _accompanying(above, predicate)
    asked = is_quoted(predicate) and (is_question(predicate) or is_order(predicate))
    return governed(above, predicate).marked(Modality.HYPOTHETICAL if asked else Modality.ACTUAL)


def _is_set_against(predicate: Token) -> bool:
    """ "Did not want them to leave *but to stay*"."""
    return infinitival(predicate) is not None and any(word.lower_ == "but" for word in children(predicate, "cc"))


def _goes_on_saying(above: Token, predicate: Token) -> bool:
    """Whether a conjunct is content rather than a new clause: "said that A, and (that) B would …", "said A “and B”"."""
    if saying(above) is None:
        return False
    if markers(predicate) == ("that",):
        parallel = labelled(above, "ccomp") and saying(above.head) is not None
        return not parallel and not any(word.lower_ == "that" and word.i < above.i for word in above.children)
    would = any(word.lower_ in BACKSHIFTED for word in auxiliaries(predicate))
    past = feature(verb_chain(above)[0], "Tense") == "Past"
    goes_on = _is_backshifted(predicate) or (would and past) or (is_quoted(predicate) and not is_quoted(above))
    return goes_on and child(above, "ccomp") is not None


def _is_beside(above: Token, predicate: Token) -> bool:
    """Whether a clause stands beside the other without being its content."""
    if above.i < predicate.i and _is_apart(above, predicate):
        return True
    loose = labelled(predicate, "parataxis", "appos", "list", "dep", "discourse")
    full = child(above, "ccomp") is not None or subject(predicate) is None
    return loose and (saying(above) is None or full or saying(predicate) is not None)


def _is_apart(above: Token, predicate: Token) -> bool:
    """Whether a colon or semicolon parts a clause from the one before; what is said may follow either."""
    if saying(above) is None:
        return follows(predicate, ":", ";")
    return follows(predicate, ";") and subject(predicate) is not None and not _is_backshifted(predicate)


def _is_backshifted(predicate: Token) -> bool:
    cue = modal(predicate)
    return cue is not None and cue.lower_ in BACKSHIFTED and subject(predicate) is not None


def _is_main(above: Token, predicate: Token) -> bool:
    """Whether the parser took a clause in front for the main one: "Only if both agree *can they sell*"."""
    own, chain = subject(predicate), verb_chain(predicate)
    if above.dep_ != "ROOT" or own is None or above.i > predicate.i or markers(predicate):
        return False
    return labelled(predicate, "ccomp", "xcomp") and chain[0].pos_ == "AUX" and chain[0].i < own.i


def _is_adverbial(above: Token, predicate: Token) -> bool:
    """Whether a finite clause gives time, cause or condition, rather than what the verb above says."""
    opened = marker(predicate)
    missed = predicate.pos_ == "NOUN" and is_verbal(predicate)
    finite = missed or feature(verb_chain(predicate)[0], "VerbForm") == "Fin"
    told = opened is not None and opened.opening is Opening.CAUSE and frame(predicate) is Frame.FINITE
    bare = not markers(predicate) and opened is None
    content = markers(predicate) == ("that",) or (bare and saying(above) is not None)
    return labelled(predicate, "advcl") and (told or (finite and not content))


def _accompanying(above: Level, predicate: Token) -> Factuality:
    """Time and cause are facts, but in the present tense the time of what is to come is to come."""
    value, opened = carried_along(above), marker(predicate)
    present = feature(verb_chain(predicate)[0], "Tense") == "Pres" and modal(predicate) is None
    ahead = (present or _is_later(above, predicate)) and opened is not None and opened.opening is not Opening.CAUSE
    return value.marked(above.status.modality, *above.status.cues) if ahead else value


def _described(above: Level, predicate: Token) -> Factuality:
    """A relative clause is a fact of its own; where it defines something that is not real yet, neither is it.

    What it tells of a word that takes up a whole clause is the writer's: "accused him of it, *a charge he denies*"; so
    is what it tells of the one who speaks: "according to Ann, *who was there*".
    """
    noun, first = predicate.head, base_phrase(predicate.head)[0]
    if _is_cleft(noun):
        return above.status
    if _is_told_of_speaker(above, predicate):
        return Factuality()
    takes_up = noun.dep_ in ("appos", "parataxis") and noun.lemma_ in table("cues_nouns")
    value, any_such = Factuality() if takes_up else vouched(above), first.lower_.startswith("any")
    verb = verb_chain(predicate)[0]
    counted = first.pos_ == "NUM" and predicate.dep_ == "acl" and predicate.lower_.endswith("ing")
    indefinite = any_such or ((feature(first, "Definite") == "Ind" or counted) and noun.dep_ != "appos")
    says = saying(predicate) is not None and child(predicate, "ccomp") is not None
    perfect = verb.lemma_ == "have" and verb is not predicate and above.status.modality is not Modality.HYPOTHETICAL
    past = (perfect or feature(verb, "Tense") == "Past") and not any_such
    if not indefinite or says or follows(predicate, ",") or (past and not _is_supposed(above, predicate)):
        return value
    unreal = Modality.POSSIBLE if above.status.polarity is Polarity.NEGATIVE else above.status.modality
    return value.marked(unreal, *above.status.cues)


def _is_told_of_speaker(above: Level, predicate: Token) -> bool:
    """ "According to Ann, *who was there*", "to the bank, *whose head resigned*", "to a study *published in May*"."""
    noun, own = predicate.head, subject(predicate)
    bearer = noun.head if noun.dep_ == "appos" else noun
    inside = (part for word in predicate.children for part in (word, *word.children))
    relative = any(feature(part, "PronType") == "Rel" for part in inside)
    participle = own is None and feature(predicate, "VerbForm") == "Part"
    return (relative or participle) and bearer in above.inherited.speakers


def _is_cleft(noun: Token) -> bool:
    """ "It was not *the keeper* who …": the clause shares the value of "it was"."""
    own = subject(noun) or child(noun, "expl")
    return child(noun, "cop") is not None and own is not None and own.lower_ == "it"


def _is_supposed(above: Level, predicate: Token) -> bool:
    """Whether a past tense is one of supposition: "would only join a party that *promised* a vote"."""
    cue = modal(above.token)
    supposes = cue is not None and cue.lower_ in BACKSHIFTED and above.status.modality is Modality.HYPOTHETICAL
    perfect = any(word.lower_ == "have" for word in auxiliaries(above.token))
    return supposes and (perfect or verb_chain(predicate)[0].lower_ != "had")


def _is_later(above: Level, predicate: Token) -> bool:
    """Whether a past tense stands for what is to come: "agreed to end the strike once wages *were* paid"."""
    first = verb_chain(predicate)[0]
    past = feature(first, "Tense") == "Past" and not (first.lower_ == "had" and markers(predicate) == ("after",))
    opened = marker(predicate)
    awaited = opened is not None and " ".join(word.lower_ for word in opened.words) in AWAITED
    return past and (awaited or _is_backshifted(above.token)) and above.status.modality is not Modality.ACTUAL
