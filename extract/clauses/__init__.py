"""The clause graph that all rules read: who does what to whom, with subjects found across clauses.

A clause is a predicate with its arguments. Where a clause has no subject of its own, the subject is found along the
tree: shared by conjuncts, through control and raising ("offered to help", "is thought to own"), from the noun that a
participle or relative clause describes, or from the clause that an adverbial hangs on. The design follows clause-based
open information extraction (Del Corro and Gemulla, 2013) on Universal Dependencies (de Marneffe et al., 2021).
"""

from .graph import clauses
from .model import Argument, Clause, Role
from .nouns import antecedent, case_words, nominal_conjuncts, unfolded
from .subjects import lacks_subject

__all__ = [
    "Argument",
    "Clause",
    "Role",
    "antecedent",
    "case_words",
    "clauses",
    "lacks_subject",
    "nominal_conjuncts",
    "unfolded",
]
