"""Mends what a parser gets wrong and words decide: each repair is a function from a text to new arcs.

A repair sees the whole tree and changes what it is sure of. All rules, coreference and factuality then read the mended
tree. What each repair does to the trees of the treebanks is measured by ``python -m claimgraph.benchmarks.repairs``.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import islice

from ..tokens import Arc, Doc, Token
from . import (
    attachments,
    clauses,
    conditions,
    conjuncts,
    infinitives,
    names,
    numbers,
    objects,
    openers,
    predicates,
    relatives,
    speech,
    subjects,
    tags,
)

Repair = Callable[[Doc], Iterable[Arc]]

REPAIRS: tuple[Repair, ...] = (
    tags.plans,
    tags.ages_before_acts,
    tags.speakers_at_the_end,
    numbers.bounds_behind_verbs,
    numbers.bounds_that_deny_nothing,
    openers.main_verbs_behind_participles,
    openers.main_verbs_before_participles,
    openers.main_verbs_behind_clauses_of_time,
    openers.participles_beside_subjects,
    predicates.contents_of_nouns,
    predicates.adjectives_before_infinitives,
    relatives.verbs_of_relatives,
    predicates.verbs_taken_for_nouns,
    predicates.verbs_behind_singulars,
    predicates.verbs_parted_by_asides,
    predicates.participles_wished_for,
    predicates.adjectives_behind_objects,
    predicates.verbs_before_objects,
    predicates.verbs_behind_had,
    predicates.verbs_behind_did,
    predicates.gerunds_before_nouns,
    predicates.verbs_behind_participles,
    predicates.verbs_behind_described_subjects,
    subjects.subjects_before_phrases,
    subjects.subjects_behind_times,
    subjects.subjects_glued_to_times,
    subjects.subjects_before_some_of_them,
    subjects.subjects_before_one_of_them,
    subjects.quantifiers_before_asides,
    predicates.denied_predicates,
    objects.objects_behind_nouns,
    objects.objects_before_as,
    objects.explanations_of_objects,
    objects.second_subjects,
    objects.phrases_of_time_behind_objects,
    clauses.questions_behind_prepositions,
    names.name_heads,
    names.explanations_of_last_names,
    names.ages_behind_names,
    names.places_by_name,
    predicates.gapped_participles,
    subjects.subjects_behind_conjunctions,
    objects.times_beside_objects,
    objects.places_behind_times,
    objects.days_behind_objects,
    objects.receivers_behind_objects,
    subjects.subjects_behind_saying,
    subjects.subjects_of_bare_infinitives,
    subjects.subjects_taken_for_words,
    clauses.verbs_behind_names,
    clauses.main_verbs,
    clauses.main_verbs_behind_asides,
    relatives.clauses_behind_whose,
    relatives.relatives_of_subjects,
    relatives.verbs_behind_relatives,
    relatives.main_verbs_behind_clauses,
    relatives.main_verbs_taken_for_participles,
    relatives.relatives_that_agree,
    relatives.acts_behind_relatives,
    relatives.acts_of_those_described,
    relatives.relatives_joined,
    objects.objects_joined_to_verbs,
    objects.lone_receivers,
    objects.objects_of_infinitives,
    clauses.verbs_behind_as,
    clauses.verbs_behind_nested_phrases,
    clauses.verbs_behind_closed_clauses,
    clauses.acts_of_speakers,
    clauses.negations_before_verbs,
    conditions.verbs_behind_asides,
    conditions.inverted_conditions,
    conditions.inverted_conditions_in_front,
    conditions.inverted_conditions_behind,
    conditions.provisos,
    clauses.conjunctions_of_clauses,
    speech.speech_behind_quotations,
    speech.speakers_behind_quotations,
    speech.contents_before_speakers,
    speech.interposed_speakers,
    speech.speakers_with_names,
    conjuncts.nouns_joined_to_verbs,
    speech.subjects_around_speakers,
    speech.contents_around_speakers,
    subjects.speakers_before_verbs,
    openers.subjects_behind_openers,
    subjects.speakers_behind_verbs,
    speech.contents_joined,
    speech.participles_of_speakers,
    speech.reasons_behind_speakers,
    speech.contents_behind_speakers,
    speech.clauses_before_speakers,
    speech.relatives_with_whose,
    attachments.participles_behind_times,
    attachments.participles_behind_nouns,
    attachments.participles_joined_behind_objects,
    clauses.phrases_behind_closed_clauses,
    attachments.participles_behind_objects,
    attachments.results_behind_participles,
    relatives.relatives_of_objects,
    relatives.relatives_of_people,
    relatives.relatives_of_things,
    relatives.relatives_of_places,
    relatives.relatives_of_bodies,
    attachments.agents,
    attachments.phrases_behind_participles,
    attachments.partners_behind_nouns,
    attachments.phrases_behind_appositions,
    attachments.sources_behind_objects,
    attachments.agents_that_do_nothing,
    attachments.particles_behind_verbs,
    attachments.particles_before_objects,
    attachments.gerunds_before_objects,
    attachments.gerunds_behind_objects,
    attachments.contents_behind_phrases,
    attachments.participles_behind_words,
    attachments.concessions_behind_infinitives,
    attachments.clauses_behind_adverbs,
    attachments.clauses_behind_semicolons,
    infinitives.infinitives_of_nouns,
    infinitives.infinitives_before_nouns,
    infinitives.passives_behind_nouns,
    infinitives.infinitives_behind_makers,
    infinitives.infinitives_of_objects,
    infinitives.infinitives_behind_plans,
    attachments.participles_joined_to_nouns,
    attachments.times_behind_participles,
    infinitives.subjects_behind_for,
    attachments.lists_behind_nouns,
    conjuncts.acts_behind_asides,
    conjuncts.exceptions,
    conjuncts.verbs_joined_to_objects,
    conjuncts.acts_behind_infinitives,
    conjuncts.infinitives_behind_acts,
    conjuncts.infinitives_before_objects,
    conjuncts.gerunds_behind_prepositions,
    conjuncts.times_behind_infinitives,
    conjuncts.times_behind_gerunds,
    conjuncts.results_behind_contents,
)


def repaired(doc: Doc, repairs: Sequence[Repair] = REPAIRS) -> Doc:
    """The same document, its tree mended. A repair that would make a circle of a tree is left out."""
    for repair in repairs:
        arcs = list(repair(doc))
        if not arcs:
            continue
        before = [(token, token.head, token.dep_) for token, _, _ in reversed(arcs)]
        doc.hang(arcs)
        if any(_is_circular(token) for token, _, _ in arcs):
            doc.hang(before)
    return doc


def _is_circular(token: Token) -> bool:
    """Whether the way up from a token ends at no root, or it hangs on itself without being one."""
    if token.head is token:
        return token.dep_ != "ROOT"
    return len(list(islice(token.ancestors, len(token.sent)))) == len(token.sent)
