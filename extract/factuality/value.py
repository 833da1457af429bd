"""The values of factuality: polarity, modality and whose word it is.

After Saurí and Pustejovsky (2012), "Are you sure that this happened? Assessing the factuality degree of events in
text", with the four modalities of a claim.
"""

from __future__ import annotations

from ...graph.model import Modality, Polarity
from ..records import record
from ..tokens import Token, ordered

STRENGTH = (Modality.ACTUAL, Modality.PLANNED, Modality.POSSIBLE, Modality.HYPOTHETICAL)


def weaker(one: Modality, other: Modality) -> Modality:
    """The less real of two modalities."""
    return one if STRENGTH.index(one) >= STRENGTH.index(other) else other


def times(one: Polarity, other: Polarity) -> Polarity:
    """Two negatives make a positive."""
    return Polarity.POSITIVE if one is other else Polarity.NEGATIVE


@record()
class Factuality:
    """How real the words make a proposition, and by whose word.

    Attributes:
        cues: the words that make it other than a plain fact, in the order of the text.
        speakers: head words of those who say or believe it, the outermost first, at most two.
    """

    polarity: Polarity = Polarity.POSITIVE
    modality: Modality = Modality.ACTUAL
    cues: tuple[Token, ...] = ()
    speakers: tuple[Token, ...] = ()

    @property
    def cue(self) -> str | None:
        """The cues as written, joined by single spaces; none for a plain fact."""
        return None if self.plain else " ".join(token.text for token in self.cues)

    @property
    def plain(self) -> bool:
        """Whether it is affirmed as a fact."""
        return self.polarity is Polarity.POSITIVE and self.modality is Modality.ACTUAL

    def marked(self, modality: Modality, *cues: Token) -> Factuality:
        """The same, no more real than the modality."""
        modality = weaker(self.modality, modality)
        if modality is self.modality and not cues:
            return self
        return Factuality(self.polarity, modality, in_order(self.cues, cues), self.speakers)

    def negated(self, *cues: Token) -> Factuality:
        """The opposite."""
        opposite = times(self.polarity, Polarity.NEGATIVE)
        return Factuality(opposite, self.modality, in_order(self.cues, cues), self.speakers)

    def said_by(self, speaker: Token | None) -> Factuality:
        """The same in the mouth of one more speaker, who is nested in those before."""
        if speaker is None or speaker in self.speakers:
            return self
        if self.speakers and speaker.pos_ == "PRON":
            return self
        return Factuality(self.polarity, self.modality, self.cues, (*self.speakers[:1], speaker))


def in_order(cues: tuple[Token, ...], more: tuple[Token, ...]) -> tuple[Token, ...]:
    return tuple(ordered({*cues, *more})) if more else cues


@record()
class Level:
    """A predicate with the value that reaches it and the value that it has."""

    token: Token
    inherited: Factuality
    status: Factuality
