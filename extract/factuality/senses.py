"""What a governing word makes of the clause it governs.

The effect depends on the word's own polarity: "managed to" affirmed is a fact and denied its opposite, "refused to"
says no while "did not refuse to" says nothing. These signatures follow Karttunen (1971), "Implicative verbs", and
Nairn, Condoravdi and Karttunen (2006), "Computing relative polarity for textual inference"; that belief hands its
negation down follows Horn (1978), "Remarks on neg-raising".
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from ...graph.model import Modality, Polarity
from ..tokens import Token
from .value import Factuality, in_order, weaker


class Sense(StrEnum):
    """The senses of cues, as the lexicon names them."""

    KNOWLEDGE = "knowledge"
    """Takes for granted, whatever stands around it: know, regret, the fact that."""
    SPEECH = "speech"
    ANNOUNCEMENT = "announcement"
    """Speech that vouches even when nobody is named: confirm, announce."""
    CONTENT = "content"
    """What was said, as a noun: statement, report. Whoever denies it denies what it says."""
    CLAIM = "claim"
    """Speech that the writer does not vouch for: allege, accuse."""
    BELIEF = "belief"
    DOUBT = "doubt"
    DENIAL = "denial"
    """Speech that says no, or that the writer calls false: deny, pretend."""
    SUCCESS = "success"
    """Hands its own value down: manage, begin."""
    FAILURE = "failure"
    ENDING = "ending"
    """A plan that is dropped will not be; an attack that is stopped has been."""
    RESULT = "result"
    """Affirmed a fact, denied nothing: force, convict."""
    REFUSAL = "refusal"
    HESITATION = "hesitation"
    PLAN = "plan"
    EXCLUSION = "exclusion"
    ATTEMPT = "attempt"
    POSSIBILITY = "possibility"
    IMPROBABILITY = "improbability"
    WISH = "wish"
    OPPOSITION = "opposition"
    """Wishes that it be not: oppose, forbid."""
    DUTY = "duty"
    """Done in the past tense, else a wish: have to, oblige to."""
    QUESTION = "question"


@dataclass(frozen=True)
class Effect:
    """The status handed down, and whether the word's subject speaks or believes."""

    polarity: Polarity
    modality: Modality
    speaks: bool = False

    def on(self, governor: Factuality, *cues: Token) -> Factuality:
        """The value handed down by a word of the given value; its own negation is used up."""
        modality = weaker(governor.modality, self.modality)
        changed = (self.polarity, modality) != (governor.polarity, governor.modality)
        words = in_order(governor.cues, cues if changed else ())
        return replace(governor, polarity=self.polarity, modality=modality, cues=words)


@dataclass(frozen=True)
class Signature:
    """The effects of a word that is affirmed and of one that is denied."""

    affirmed: Effect
    denied: Effect

    def of(self, governor: Factuality) -> Effect:
        return self.affirmed if governor.polarity is Polarity.POSITIVE else self.denied


YES = Effect(Polarity.POSITIVE, Modality.ACTUAL)
NO = Effect(Polarity.NEGATIVE, Modality.ACTUAL)
PLANNED = Effect(Polarity.POSITIVE, Modality.PLANNED)
NOT_PLANNED = Effect(Polarity.NEGATIVE, Modality.PLANNED)
POSSIBLE = Effect(Polarity.POSITIVE, Modality.POSSIBLE)
IMPROBABLE = Effect(Polarity.NEGATIVE, Modality.POSSIBLE)
WISHED = Effect(Polarity.POSITIVE, Modality.HYPOTHETICAL)
UNWANTED = Effect(Polarity.NEGATIVE, Modality.HYPOTHETICAL)


def _spoken(effect: Effect) -> Effect:
    return replace(effect, speaks=True)


SIGNATURES: Mapping[Sense, Signature] = MappingProxyType(
    {
        Sense.KNOWLEDGE: Signature(YES, YES),
        Sense.SPEECH: Signature(_spoken(YES), POSSIBLE),
        Sense.ANNOUNCEMENT: Signature(_spoken(YES), POSSIBLE),
        Sense.CONTENT: Signature(_spoken(YES), NO),
        Sense.CLAIM: Signature(_spoken(POSSIBLE), POSSIBLE),
        Sense.BELIEF: Signature(_spoken(POSSIBLE), _spoken(IMPROBABLE)),
        Sense.DOUBT: Signature(_spoken(IMPROBABLE), YES),
        Sense.DENIAL: Signature(_spoken(NO), POSSIBLE),
        Sense.SUCCESS: Signature(YES, NO),
        Sense.FAILURE: Signature(NO, YES),
        Sense.ENDING: Signature(NO, YES),
        Sense.RESULT: Signature(YES, POSSIBLE),
        Sense.REFUSAL: Signature(NO, POSSIBLE),
        Sense.HESITATION: Signature(POSSIBLE, YES),
        Sense.PLAN: Signature(PLANNED, NOT_PLANNED),
        Sense.EXCLUSION: Signature(NOT_PLANNED, POSSIBLE),
        Sense.ATTEMPT: Signature(POSSIBLE, NO),
        Sense.POSSIBILITY: Signature(POSSIBLE, IMPROBABLE),
        Sense.IMPROBABILITY: Signature(IMPROBABLE, POSSIBLE),
        Sense.WISH: Signature(_spoken(WISHED), _spoken(UNWANTED)),
        Sense.OPPOSITION: Signature(_spoken(UNWANTED), POSSIBLE),
        Sense.DUTY: Signature(WISHED, POSSIBLE),
        Sense.QUESTION: Signature(_spoken(WISHED), WISHED),
    }
)
