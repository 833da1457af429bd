"""The verb and its company: the words that belong to it, and whether its subject acts or undergoes."""

from ..syntax import ClauseKind, child, children, clause_kind, copula, feature, is_participle, is_passive, is_predicate
from ..tokens import Token, ordered

GROUP = ("aux", "cop", "compound:prt")


def verb_group(head: Token) -> tuple[Token, ...]:
    """Auxiliaries, copula, "to", negation, particles and the verb in the order of the text."""
    marks = [mark for mark in children(head, "mark") if mark.pos_ == "PART"]
    denials = [word for word in children(head, "advmod") if feature(word, "Polarity") == "Neg"]
    verb = [] if copula(head) is not None and head.pos_ != "VERB" else [head]
    return tuple(ordered([*children(head, *GROUP), *marks, *denials, *verb]))


def undergoes(head: Token) -> bool:
    """Whether the subject undergoes: by its auxiliary, or a bare past participle without an object."""
    past = feature(head, "Tense") == "Past" and child(head, "aux") is None
    if past and (child(head, "nsubj:pass") is not None or _is_setting(head)):
        return True
    if _is_reduced(head):
        return True
    acts = any(word.dep_ == "nsubj" for word in head.children)
    if child(head, "aux:pass") is None and (acts or not is_participle(head)):
        return False
    if is_passive(head):
        return True
    if feature(head, "Tense") != "Past" or not is_participle(head) or child(head, "aux", "nsubj"):
        return False
    if child(head, "obj") and clause_kind(head) is not ClauseKind.ADVERBIAL:
        return False
    if clause_kind(head) is ClauseKind.CONJOINED and is_predicate(head.head):
        return undergoes(head.head)
    return clause_kind(head) in (ClauseKind.ADNOMINAL, ClauseKind.ADVERBIAL, ClauseKind.OPEN)


def _is_setting(head: Token) -> bool:
    """ "With thousands of miners *killed*": a participle behind "with" and its subject is a passive."""
    opened = any(mark.lower_ == "with" for mark in children(head, "mark", "case"))
    return opened and child(head, "nsubj") is not None and child(head, "obj") is None


def _is_reduced(head: Token) -> bool:
    """ "*Asked* about the leak, she smiled": a past tense before the main verb with nobody who acts."""
    opens = head.dep_ == "advcl" and head.i < head.head.i and feature(head, "Tense") == "Past"
    return opens and child(head, "nsubj", "aux", "mark", "obj", "cop") is None
