"""Mends what a parser gets wrong and words decide: each repair is a function from a text to new arcs.

A repair sees the whole tree and changes what it is sure of. All rules, coreference and factuality then read the mended
tree. What each repair does to the trees of the treebanks is measured by ``python -m claimgraph.benchmarks.repairs``.
"""

from itertools import islice

from ..tokens import Doc, Token
from .attachments import (
    agents,
    clauses_behind_semicolons,
    contents_behind_phrases,
    infinitives_behind_makers,
    infinitives_of_objects,
    lists_behind_nouns,
    participles_behind_nouns,
    participles_behind_times,
    particles_behind_verbs,
    relatives_of_people,
    relatives_of_things,
    times_that_do_nothing,
)
from .clauses import (
    conjunctions_of_clauses,
    inverted_conditions,
    main_verbs,
    questions_behind_prepositions,
    verbs_behind_as,
    verbs_behind_relatives,
)
from .names import name_heads
from .objects import (
    lone_receivers,
    objects_behind_nouns,
    objects_joined_to_verbs,
    places_behind_times,
    times_beside_objects,
)
from .predicates import (
    adjectives_before_infinitives,
    contents_of_nouns,
    denied_predicates,
    gapped_participles,
    verbs_before_objects,
    verbs_behind_participles,
    verbs_of_relatives,
    verbs_taken_for_nouns,
)
from .subjects import (
    speakers_before_verbs,
    speakers_behind_verbs,
    subjects_before_phrases,
    subjects_behind_conjunctions,
    subjects_behind_for,
    subjects_behind_saying,
    subjects_behind_times,
    subjects_of_bare_infinitives,
)

REPAIRS = (
    contents_of_nouns,
    adjectives_before_infinitives,
    verbs_of_relatives,
    verbs_taken_for_nouns,
    verbs_before_objects,
    verbs_behind_participles,
    subjects_before_phrases,
    subjects_behind_times,
    denied_predicates,
    objects_behind_nouns,
    questions_behind_prepositions,
    name_heads,
    gapped_participles,
    subjects_behind_conjunctions,
    times_beside_objects,
    places_behind_times,
    subjects_behind_saying,
    subjects_of_bare_infinitives,
    main_verbs,
    verbs_behind_relatives,
    objects_joined_to_verbs,
    lone_receivers,
    verbs_behind_as,
    inverted_conditions,
    conjunctions_of_clauses,
    speakers_before_verbs,
    speakers_behind_verbs,
    participles_behind_times,
    participles_behind_nouns,
    relatives_of_people,
    relatives_of_things,
    agents,
    times_that_do_nothing,
    particles_behind_verbs,
    contents_behind_phrases,
    clauses_behind_semicolons,
    infinitives_behind_makers,
    infinitives_of_objects,
    subjects_behind_for,
    lists_behind_nouns,
)


def repaired(doc: Doc) -> Doc:
    """The same document, its tree mended. A repair that would make a circle of a tree is left out."""
    for repair in REPAIRS:
        arcs = list(repair(doc))
        if not arcs:
            continue
        before = [(token, token.head, token.dep_) for token, _, _ in reversed(arcs)]
        doc.hang(arcs)
        if any(_is_circular(token) for token, _, _ in arcs):
            doc.hang(before)
    return doc


def _is_circular(token: Token) -> bool:
    """Whether the way up from a token ends at no root."""
    return len(list(islice(token.ancestors, len(token.sent)))) == len(token.sent)
