"""BenchIE's convention: binary facts, short noun phrases, everything else of the clause inside the relation.

Follows the guidelines in Gashteovski et al., "BenchIE: A Framework for Multi-Faceted Fact-Based Open Information
Extraction Evaluation" (ACL 2022).
"""

from collections.abc import Iterator
from dataclasses import replace

from ...extract.clauses import Argument, Clause, Role, case_words, nominal_conjuncts, unfolded
from ...extract.document import Document
from ...extract.lexicon import table, words
from ...extract.qualifiers import PLACE_LABELS
from ...extract.syntax import children, feature
from ...extract.tokens import Token
from ...extract.traits import is_time
from .extraction import Extraction
from .spans import Words, base, in_name, of_phrases, short
from .wording import said, wordings

DIRECTIONS = ("to", "into")


def benchie(document: Document) -> Iterator[Extraction]:
    """All facts of a document."""
    clauses = {clause.head: clause for clause in document.clauses}
    for clause in document.clauses:
        for subject, relation in wordings(clause, clauses):
            facts = _facts(clause, short(subject), relation) if feature(subject, "Poss") != "Yes" else ()
            yield from (replace(fact, clause=clause) for fact in facts if not _is_empty(fact))


def _is_empty(fact: Extraction) -> bool:
    """Between two pronouns nothing is told: "he combined them"."""
    slots = (fact.subject, fact.object)
    return all(len(words) == 1 and feature(words[0], "PronType") == "Prs" for words in slots)


def _facts(clause: Clause, subject: Words, relation: Words) -> Iterator[Extraction]:
    for content in clause.having(Role.CONTENT):
        yield Extraction(subject, relation, said(content.head, clause.head))
    if clause.copula:
        yield from _predicative(clause, subject, relation)
        return
    objects = _spread((*clause.having(Role.OBJECT), *clause.having(Role.PREDICATIVE)))
    for thing in objects:
        yield Extraction(subject, relation, short(thing))
        yield from _chain(clause, subject, (*relation, *base(thing)), thing)
    first = short(objects[0]) if objects else ()
    yield from _obliques(clause, subject, (*relation, *first))


def _spread(arguments: tuple[Argument, ...]) -> tuple[Token, ...]:
    return tuple(part for argument in arguments for part in _parts(argument.head))


def _parts(noun: Token) -> Iterator[Token]:
    """The conjuncts, and the place that holds a place: "in Salem, Ohio" is in Ohio too."""
    for part in nominal_conjuncts(noun):
        yield part
        if part.ent_type_ in PLACE_LABELS:
            yield from (other for other in children(part, "appos") if other.ent_type_ in PLACE_LABELS)


def _obliques(clause: Clause, subject: Words, relation: Words) -> Iterator[Extraction]:
    """Each prepositional phrase; one that the verb asks for stays in the relation of those behind it."""
    phrases = (*clause.having(Role.OBLIQUE), *clause.having(Role.AGENT))
    for argument in sorted(phrases, key=lambda phrase: phrase.head.i < clause.head.i):
        if not argument.case and not _names_time(argument.head):
            continue
        for part in _parts(argument.head):
            yield Extraction(subject, (*relation, *argument.case), short(part))
            yield from _chain(clause, subject, (*relation, *argument.case, *base(part)), part)
        if _is_asked_for(clause.head, argument):
            relation = (*relation, *argument.case, *short(argument.head))


def _names_time(word: Token) -> bool:
    """ "Last week", "five years later"."""
    return is_time(word) or any(is_time(measure) for measure in children(word, "obl", "nmod"))


def _is_asked_for(verb: Token, argument: Argument) -> bool:
    """Whether a phrase completes its verb: a direction, or a preposition that the verb is listed with."""
    if not argument.case or argument.head.i < verb.i:
        return False
    case = argument.case[0].lower_
    listed = case in table("verb_prepositions").get(verb.lemma_, "").split()
    return case in DIRECTIONS or (listed and case not in words("place_prepositions"))


def _chain(clause: Clause, subject: Words, relation: Words, noun: Token) -> Iterator[Extraction]:
    """ "Became a justice of" the High Court: the noun's own phrases, with all before them in the relation."""
    words_of_name, of = in_name(noun)
    if of:
        before = relation[: len(relation) - len(base(noun))]
        yield Extraction(subject, (*before, *words_of_name), of)
    taken = [argument.head for argument in clause.arguments]
    for below in children(noun, "nmod"):
        modifier, case = unfolded(below, case_words(below))
        if modifier.dep_ == "nmod:poss" or not case or modifier in taken:
            continue
        longer = (*relation, *case) if case[0].lower_ == "of" else (*relation, *of_phrases(noun), *case)
        yield from (Extraction(subject, longer, short(part)) for part in nominal_conjuncts(modifier))


def _predicative(clause: Clause, subject: Words, relation: Words) -> Iterator[Extraction]:
    if clause.head.pos_ == "ADJ" and children(clause.head, "xcomp", "ccomp", "csubj", "advcl"):
        return
    for part in nominal_conjuncts(clause.head):
        case = case_words(part)
        if part.pos_ != "ADJ" or not clause.having(Role.OBLIQUE):
            yield Extraction(subject, (*relation, *case), short(part))
        yield from _chain(clause, subject, (*relation, *case, *base(part)), part)
    yield from _obliques(clause, subject, (*relation, *case_words(clause.head), *short(clause.head)))
