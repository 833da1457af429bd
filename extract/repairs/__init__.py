"""Mends what a parser gets wrong and words decide: each repair is a function from a text to new arcs.

A repair sees the whole tree and changes what it is sure of. All rules, coreference and factuality then read the mended
tree. What each repair does to the trees of the treebanks is measured by ``python -m claimgraph.benchmarks.repairs``.
"""

from ..tokens import Doc
from .attachments import (
    agents,
    participles_behind_nouns,
    participles_behind_times,
    particles_behind_verbs,
    relatives_of_people,
)
from .names import name_heads
from .predicates import (
    inverted_conditions,
    main_verbs,
    subjects_before_phrases,
    subjects_behind_times,
    verbs_before_objects,
    verbs_behind_as,
    verbs_behind_participles,
)

REPAIRS = (
    verbs_before_objects,
    verbs_behind_participles,
    subjects_before_phrases,
    subjects_behind_times,
    name_heads,
    main_verbs,
    verbs_behind_as,
    inverted_conditions,
    participles_behind_times,
    participles_behind_nouns,
    relatives_of_people,
    agents,
    particles_behind_verbs,
)


def repaired(doc: Doc) -> Doc:
    """The same document, its tree mended."""
    for repair in REPAIRS:
        doc.hang(list(repair(doc)))
    return doc
