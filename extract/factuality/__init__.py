"""Factuality: polarity, modality and attribution of a proposition, judged from the words around it.

``judge`` is all that the rest of the package needs. Inside, ``judge`` folds the levels of a sentence from its top;
``governors`` and ``attachments`` find what stands above a clause, ``inheritance`` with ``complements``, ``events``
and ``presupposed`` says what it hands down, ``own_words`` with ``conditions``, ``modals`` and ``negation`` what the
clause's own words add; ``cues`` and ``senses`` read the lexicon, ``speakers`` and ``quotations`` find who says it.
"""

from .judge import judge
from .value import Factuality

__all__ = ["Factuality", "judge"]
