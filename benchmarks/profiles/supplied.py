"""The "be" that English leaves out: of participles ("the farm *bought* by the miners") and of appositions."""

from collections.abc import Iterator, Sequence

from ...extract.clauses import Clause
from ...extract.syntax import (
    ClauseKind,
    children,
    clause_kind,
    feature,
    is_finite,
    is_infinitive,
    markers,
    shared_auxiliaries,
)
from ...extract.tokens import Token

REDUCED = (ClauseKind.ADNOMINAL, ClauseKind.ADVERBIAL, ClauseKind.CONJOINED, ClauseKind.APPOSED, ClauseKind.LOOSE)
FORMS = {("Past", False): "was", ("Past", True): "were", ("Pres", False): "is", ("Pres", True): "are"}


def left_out(clause: Clause) -> str:
    """The form of "be" that a clause with a bare participle lacks; empty for other clauses."""
    verb = clause.head
    full = clause.lead or shared_auxiliaries(verb) or markers(verb) or is_finite(verb) or is_infinitive(verb)
    if full or verb.pos_ != "VERB" or clause_kind(verb) not in REDUCED:
        return ""
    return be(_tense(verb), clause.subjects)


def be(tense: str, subjects: Sequence[Token]) -> str:
    """ "Is", "are", "was" or "were", by the tense (``"Past"``, ``"Pres"``) and the number of the subjects."""
    return FORMS[tense, len(subjects) > 1 or any(feature(word, "Number") == "Plur" for word in subjects)]


def _tense(verb: Token) -> str:
    """The tense of the nearest finite clause above, the present where none tells."""
    return next((tense for tense in _tenses(verb) if tense), "Pres")


def _tenses(verb: Token) -> Iterator[str]:
    for above in verb.ancestors:
        for word in (*children(above, "aux", "cop"), above):
            if feature(word, "VerbForm") == "Fin":
                yield feature(word, "Tense")
