"""What the words of a clause make of the value it inherits: subordinator, condition, modal, adverb, date, negation."""

from dataclasses import replace

from ...graph.model import Modality, Polarity
from ..lexicon import table
from ..syntax import children, feature, labelled, markers, subject
from ..tokens import Token
from .conditions import Marker, Opening, condition_on, marker
from .cues import Frame, verb_chain
from .governors import exemption, is_side_clause
from .modals import is_appeal, is_inverted, is_question, is_scheduled, modal, with_adverbs, with_modal
from .negation import denials
from .quotations import is_quoted
from .senses import Sense
from .speakers import framing_speaker, saying
from .value import Factuality

STOPPING = (Sense.ENDING, Sense.FAILURE)
UNREAL = (Opening.CONDITION, Opening.HYPOTHESIS)


def said_in_clause(inherited: Factuality, predicate: Token) -> Factuality:
    """The value of a clause."""
    if exemption(predicate) is not None:
        return replace(inherited, polarity=Polarity.POSITIVE)
    value = _introduced(_asked(inherited, predicate), predicate)
    denied = denials(predicate)
    reported = modal(predicate) is not None and _is_reported(inherited, predicate)
    value = with_modal(value, predicate, reported, bool(denied))
    value = with_adverbs(value, predicate).marked(*_dated(predicate))
    for word in denied:
        value = value.negated(word)
    return value


def _asked(value: Factuality, predicate: Token) -> Factuality:
    """An appeal asks for what it says, a question asks all but what a relative or adverbial clause adds."""
    if is_appeal(predicate):
        return value.marked(Modality.HYPOTHETICAL, predicate)
    if not is_question(predicate) or not is_inverted(predicate):
        return value
    added = markers(predicate) or any(feature(word, "PronType") == "Rel" for word in predicate.children)
    return value if added else value.marked(Modality.HYPOTHETICAL)


def _is_reported(value: Factuality, predicate: Token) -> bool:
    """Whether "would" stands for an earlier "will": somebody said it in the past tense."""
    held = labelled(predicate, "ccomp", "csubj") or (labelled(predicate, "acl") and not is_side_clause(predicate))
    told = bool(value.speakers) or held or bool(children(predicate, "mark"))
    return told and not _is_told_now(predicate) and not _is_cited(predicate)


def _is_cited(predicate: Token) -> bool:
    """Whether the clause stands in quotation marks from its start, in the speaker's own tenses."""
    cited = is_quoted(subject(predicate) or predicate) and is_quoted(predicate)
    return cited and not (labelled(predicate, "ccomp") and is_quoted(predicate.head))


def _is_told_now(predicate: Token) -> bool:
    """Whether the verb of saying stands in the present: "analysts *say* a merger would create a giant"."""
    framed = framing_speaker(predicate)
    verb = framed[1] if framed is not None else predicate.head
    first = verb_chain(verb)[0]
    present = first.pos_ == "NOUN" or (feature(first, "VerbForm") == "Fin" and feature(first, "Tense") == "Pres")
    return saying(verb) is not None and present and first.lemma_ != "have"


def _dated(predicate: Token) -> tuple[Modality, *tuple[Token, ...]]:
    ahead = is_scheduled(predicate)
    return (Modality.PLANNED, *ahead) if ahead else (Modality.ACTUAL,)


def _shared_condition(predicate: Token) -> Marker | None:
    """The "if" or "without" of the conjunct before: "if A joins and B *leaves*", "without signing or *speaking*"."""
    if predicate.dep_ != "conj" or markers(predicate) == ("that",):
        return None
    joins = [word.lower_ for word in children(predicate, "cc")]
    if "but" in joins:
        return None
    shared = marker(predicate.head) or _shared_condition(predicate.head)
    goes_on = "or" in joins
    held = (*UNREAL, Opening.NEGATION) if goes_on else UNREAL
    return shared if shared is not None and shared.opening in held else None


def _introduced(value: Factuality, predicate: Token) -> Factuality:
    """The value under the clause's own subordinator and under a condition that hangs on it."""
    own, condition = marker(predicate) or _shared_condition(predicate), condition_on(predicate)
    if condition is not None:
        value = value.marked(Modality.HYPOTHETICAL, *condition.words)
    if own is None:
        return value
    if own.opening in UNREAL:
        return value.marked(Modality.HYPOTHETICAL, *own.words)
    if own.opening is Opening.PURPOSE:
        return value.marked(Modality.PLANNED, *own.words)
    return value.negated(*own.words) if own.opening is Opening.NEGATION or _comes_too_late(own, predicate) else value


def _comes_too_late(own: Marker, predicate: Token) -> bool:
    """ "Left *before* the police *could* stop them", "stopped the march *before it reached* the palace": it did not."""
    if own.words[-1].lower_ != "before":
        return False
    cue, done = modal(predicate), subject(predicate)
    if cue is not None:
        return cue.lower_ in ("can", "could")
    stopped = table("cues_verbs").get(f"{predicate.head.lemma_} {Frame.NOUN}") in STOPPING
    return stopped and done is not None and done.pos_ == "PRON"
