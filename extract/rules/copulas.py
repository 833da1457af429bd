"""Copulas and verbs like them: "X is the head of Y", "X remains wary of Y", "X became Z", "X is in Y"."""

from collections.abc import Iterator
from functools import partial
from itertools import product

from ..clauses import Clause, Role, case_words, nominal_conjuncts
from ..document import Document
from ..lexicon import words
from ..phrases import Phrase, phrase
from ..propositions import IS, Kept, Proposition
from ..qualifiers import case_text, qualifications
from ..roles import complements, role_propositions
from ..syntax import children
from ..tokens import Token

NAME = "copulas"


def copulas(document: Document) -> Iterator[Proposition]:
    """What clauses predicate of their subjects with a noun, an adjective or a place."""
    for clause in document.clauses:
        if clause.copula:
            yield from _predicated(clause, clause.subjects, clause.head)
        elif clause.head.lemma_ in words("predicative_verbs", "naming_verbs"):
            yield from _by_verb(clause)


def _predicated(clause: Clause, subjects: tuple[Token, ...], predicate: Token) -> Iterator[Proposition]:
    for subject in subjects:
        if predicate.pos_ == "ADJ":
            yield from _adjective(clause, subject, predicate)
        elif case_words(predicate):
            yield from _placed(clause, subject, predicate)
        else:
            for noun in nominal_conjuncts(predicate):
                yield from role_propositions(NAME, subject, noun, clause.head, clause.group)


def _adjective(clause: Clause, subject: Token, adjective: Token) -> Iterator[Proposition]:
    """ "X is wary of Y", and "X is wary" where nothing more is said."""
    others = qualifications(clause.having(Role.OBLIQUE))
    for modifier in children(adjective, "obl", "nmod"):
        case = case_words(modifier)
        if not case:
            continue
        pattern = f"be {adjective.lemma_} {case_text(case)}"
        relation = (*clause.group, adjective, *case)
        for noun in nominal_conjuncts(modifier):
            yield Proposition(NAME, clause.head, subject, relation, (pattern,), phrase(noun))
    if not children(adjective, "obl", "nmod", "xcomp", "ccomp", "advcl"):
        yield Proposition(NAME, clause.head, subject, clause.group, (IS,), phrase(adjective), others)


def _placed(clause: Clause, subject: Token, noun: Token) -> Iterator[Proposition]:
    """ "X is in Lima", "X is in charge of Y"."""
    case = case_words(noun)
    pattern = f"be {case_text(case)}"
    others = qualifications(clause.having(Role.OBLIQUE))
    make = partial(Proposition, NAME, clause.head, subject)
    for one in complements(noun):
        longer = f"{pattern} {noun.lemma_} {one.case}"
        yield make((*clause.group, *case, noun), (longer,), phrase(one.head), others, Kept.WHEN_LISTED)
    yield make((*clause.group, *case), (pattern,), phrase(noun), others, Kept.UNLESS_LISTED)


def _by_verb(clause: Clause) -> Iterator[Proposition]:
    """ "X became Y", "X was elected Y", "the board named X Y"."""
    objects = clause.having(Role.OBJECT)
    if clause.head.lemma_ in words("naming_verbs"):
        yield from _called(clause)
        return
    holders = nominal_conjuncts(objects[0].head) if objects and not clause.passive else clause.subjects
    for complement in clause.having(Role.PREDICATIVE):
        for holder in holders if complement.head.pos_ != "ADJ" else ():
            yield from role_propositions(NAME, holder, complement.head, clause.head, clause.group)


def _called(clause: Clause) -> Iterator[Proposition]:
    """ "X called Y a mistake": what X says of Y, as one phrase."""
    for called, name in product(clause.having(Role.OBJECT), clause.having(Role.PREDICATIVE)):
        words_of = Phrase(name.head, phrase(called.head).start, phrase(name.head).end)
        for speaker in clause.subjects:
            pattern = (clause.head.lemma_,)
            yield Proposition(NAME, clause.head, speaker, clause.group, pattern, words_of, wording=True)
