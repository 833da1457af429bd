"""Whether a word that names a capital is meant as a place or as the state that acts there."""

from ..graph.model import EntityType
from .lexicon import words
from .remembered import remembered
from .syntax import children, copula, first_conjunct
from .tokens import Token
from .traits import noun_traits


@remembered
def is_place_here(subject: Token) -> bool:
    """Whether a subject is spoken of as a place: "Paris lies on the Seine", "Paris is a city", "Paris was flooded".

    "Paris is wary", "Paris is an ally" and "Paris was accused" speak of the state.
    """
    role = first_conjunct(subject)
    predicate = role.head
    explained = (*children(subject, "appos"), *((predicate,) if subject.dep_ == "appos" else ()))
    if any(noun_traits(noun).type is EntityType.PLACE for noun in explained):
        return True
    if copula(predicate) is not None:
        return predicate.pos_ == "NOUN" and noun_traits(predicate).type is EntityType.PLACE
    if role.dep_ == "nsubj:pass":
        return predicate.lemma_ not in words("verbs_done_to_states")
    return predicate.lemma_ in words("verbs_of_places")
