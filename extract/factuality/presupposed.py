"""The value of what is taken for granted: relative clauses, times, causes, what somebody regrets.

It holds whatever is denied, planned or possible around it; only what somebody merely believes or is accused of carries
its uncertainty along (Karttunen, 1973, "Presuppositions of compound sentences").
"""

from ...graph.model import Modality, Polarity
from ..lexicon import table
from ..tokens import Token
from .senses import Sense
from .value import Factuality, Level

GUESSES = frozenset({Sense.BELIEF, Sense.CLAIM, Sense.DOUBT})
LEXICONS = ("cues_verbs", "cues_nouns", "cues_adjectives")


def carried_along(above: Level) -> Factuality:
    """The value of a clause that another takes for granted: a fact to the same speakers, open where they guess."""
    inherited, plain = above.inherited, vouched(above)
    guessed = inherited.modality is Modality.POSSIBLE and any(map(_guesses, inherited.cues))
    return plain.marked(Modality.POSSIBLE, *inherited.cues) if guessed else plain


def vouched(above: Level) -> Factuality:
    """A fact to those who say what stands above; whoever denies it or asks for it vouches for nothing."""
    inherited = above.inherited
    aloof = inherited.modality is Modality.HYPOTHETICAL or inherited.polarity is Polarity.NEGATIVE
    return Factuality() if aloof else Factuality(speakers=above.inherited.speakers)


def _guesses(cue: Token) -> bool:
    return any(table(lexicon).get(cue.lemma_) in GUESSES for lexicon in LEXICONS)
