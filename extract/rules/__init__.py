"""The rules, one family a file, in the order in which their propositions are read."""

from ..propositions import Rule
from .addresses import addresses
from .appositions import appositions
from .compounds import compounds
from .copulas import copulas
from .nominals import nominals
from .quantities import quantities
from .speech import speech
from .titles import titles
from .verbs import verbs

RULES: tuple[Rule, ...] = (
    quantities,
    verbs,
    copulas,
    titles,
    appositions,
    nominals,
    compounds,
    addresses,
    speech,
)
