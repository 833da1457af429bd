"""Whose doing a clause is: its own subject, or one found along the tree."""

from ...graph.model import EntityType
from ..lexicon import table, words
from ..phrases import case
from ..syntax import (
    ClauseKind,
    children,
    clause_head,
    clause_kind,
    feature,
    first_conjunct,
    is_finite,
    is_infinitive,
    is_predicate,
    labelled,
    markers,
    subject,
)
from ..tokens import Token
from ..traits import is_time, noun_traits
from .model import Argument, Clause, ClauseOf, Role
from .nouns import antecedent, noun_before, relative_adverb
from .wording import undergoes

NOMINAL = ("NOUN", "PROPN")
ASKED = ("to", "on", "for")
"""Before the one of whom something is requested: "appeal *to* the court", "call *on* voters"."""
ACTORS = (None, EntityType.PERSON, EntityType.ORGANIZATION, EntityType.GROUP, EntityType.COUNTRY)
GERUND_CASES = ("of", "for", "from", "into", "as", "against")
"""Before a gerund they leave it to the object: "accused her of lying", "quoted him as saying"."""


def own_subject(head: Token) -> Token | None:
    """The subject, or the noun that a parse took for something else beside a finite verb."""
    own = subject(head)
    if own is not None or head.pos_ != "VERB" or not is_finite(head) or clause_kind(head) is ClauseKind.CONJOINED:
        return own
    return _left_standing(head)


def _left_standing(head: Token) -> Token | None:
    """A noun before its verb: as a part of it in "the ministry supplies", as a sentence of its own before it."""
    before = (word for word in children(head, "compound") if word.pos_ in NOMINAL and word.i < head.i)
    above = head.head
    apart = clause_kind(head) is ClauseKind.LOOSE and above.dep_ == "ROOT" and above.i < head.i
    return above if apart and above.pos_ in NOMINAL and not is_predicate(above) else next(before, None)


def inherited_subjects(head: Token, clause_of: ClauseOf) -> tuple[Token, ...]:
    """Subjects of a clause that has none of its own."""
    kind, above = clause_kind(head), head.head
    if kind is ClauseKind.RELATIVE:
        return () if relative_adverb(head) else (above,)
    if kind in (ClauseKind.ADNOMINAL, ClauseKind.APPOSED):
        return _described(head, clause_of)
    if kind is ClauseKind.ADVERBIAL and not is_predicate(above):
        above = clause_head(above)
    if not is_predicate(above) or head == above:
        return ()
    if lacks_subject(head):
        return (above.head,)
    if kind is ClauseKind.OPEN:
        reduced = noun_before(head) if undergoes(head) and not is_infinitive(head) else None
        return controllers(clause_of(above)) if reduced is None else (reduced,)
    marks = markers(head) if kind is ClauseKind.ADVERBIAL else ()
    if "by" in marks and clause_of(above).passive:
        return ()
    if any(mark in GERUND_CASES for mark in marks):
        return controllers(clause_of(above))
    described = noun_before(head) if kind is ClauseKind.ADVERBIAL and undergoes(head) and not marks else None
    if described is not None:
        return (described,)
    called = _called_on(clause_of(above)) if is_infinitive(head) else ()
    if called:
        return (called[0].head,)
    shares = kind in (ClauseKind.CONJOINED, ClauseKind.ADVERBIAL)
    return clause_of(above).subjects if shares else ()


def lacks_subject(head: Token) -> bool:
    """ "Firms (that) she said *were bankrupt*": the noun of a relative clause is the subject of what is said in it."""
    above = head.head
    finite = is_finite(head) or (head.lower_ == head.lemma_ and not is_infinitive(head))
    own = subject(above) if finite and clause_kind(head) is ClauseKind.COMPLEMENT else None
    gap = own is not None and clause_kind(above) is ClauseKind.RELATIVE and antecedent(own) is own
    return gap and not children(above, "obj") and subject(head) is None and not children(head, "expl", "mark")


def controllers(governor: Clause) -> tuple[Token, ...]:
    """Subjects of an open complement: the governor's object; its subject where it has none or promises."""
    objects = governor.having(Role.OBJECT) or governor.having(Role.INDIRECT) or _called_on(governor)
    if objects and not governor.passive and governor.head.lemma_ not in words("subject_control_verbs"):
        return (objects[0].head,)
    return governor.subjects


def _called_on(governor: Clause) -> tuple[Argument, ...]:
    """Whom a verb with a preposition moves to do something: "called on Ruiz to resign"."""
    lemma, known = governor.head.lemma_, words("oblique_control")
    phrases = governor.having(Role.OBLIQUE)
    return tuple(one for one in phrases if one.case and f"{lemma} {one.case[0].lower_}" in known)


def _described(head: Token, clause_of: ClauseOf) -> tuple[Token, ...]:
    """The noun that a participle describes; of "the duty of paying" and the like at most its owner."""
    if is_infinitive(head):
        done_to = undergoes(head) and head.head.lemma_ not in table("cues_nouns")
        return (head.head,) if done_to else _of_noun_infinitive(head.head, clause_of)
    return children(head.head, "nmod:poss") if markers(head) else (head.head,)


def _of_noun_infinitive(noun: Token, clause_of: ClauseOf) -> tuple[Token, ...]:
    """Who does it in "his plan to visit", "has plans to build", "the first ship to cross", nobody in "days to come"."""
    asked = [word for word in children(noun, "nmod") if noun.lemma_ in words("requests") and case(word) in ASKED]
    if asked:
        return (asked[0],)
    owners = children(noun, "nmod:poss")
    if owners or is_time(noun):
        return owners
    makers = [word for word in children(noun, "nmod") if case(word) == "by"]
    if makers:
        return () if noun.lemma_ in words("requests") else tuple(makers)
    first = first_conjunct(noun)
    if is_predicate(first):
        return clause_of(first).subjects
    if is_ranked(noun):
        return (noun,)
    if first.dep_ == "obj" and first.head.lemma_ in words("raising_verbs") and noun_traits(noun).type in ACTORS:
        return (noun,)
    if labelled(first, "obj", "obl") and is_predicate(first.head):
        return clause_of(first.head).subjects
    return ()


def is_ranked(noun: Token) -> bool:
    """ "The first", "the only", a superlative: the noun itself does what its infinitive says."""
    return any(feature(word, "Definite") == "Def" for word in noun.children) and any(
        feature(word, "NumType") == "Ord" or feature(word, "Degree") == "Sup" or word.lower_ in words("ranking_words")
        for word in noun.children
    )
