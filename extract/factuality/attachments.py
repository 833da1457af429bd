"""Finds what a clause belongs to where a parser often hangs it on something nearer."""

from ..phrases import base_phrase
from ..remembered import remembered
from ..syntax import auxiliaries, children, clause_head, feature, labelled, markers, objects, subject, word_before
from ..tokens import Token
from .cues import NOUNS, Frame, frame, infinitival, sense, verb_chain
from .senses import Sense

CORE = ("nsubj", "csubj", "aux", "cop", "mark", "expl", "advmod", "case", "cc")
DOUBTS = (Sense.BELIEF, Sense.CLAIM, Sense.DOUBT, Sense.DENIAL)
BACKSHIFTED = frozenset({"would", "could", "should", "might"})


@remembered
def left_edge(predicate: Token) -> int:
    """Index of the first token of the clause, clauses that hang on it and phrases in front not counted."""
    before = (word for word in children(predicate, *CORE) if word.i < predicate.i)
    core = [word for word in before if not word.children or not _has_clause_in_front(word)]
    return min((word.left_edge.i for word in core), default=predicate.i)


def _has_clause_in_front(word: Token) -> bool:
    return any(clause.i < word.i for clause in children(word, "advcl"))


def follows(predicate: Token, *marks: str) -> bool:
    """Whether one of the marks stands right before the clause."""
    edge = left_edge(predicate)
    return predicate.sent.start < edge and predicate.doc[edge - 1].lower_ in marks


@remembered
def host(predicate: Token) -> Token:
    """The head, or what an adverbial clause belongs to where that is another.

    One that a comma sets off from a clause about a noun belongs to what the noun does ("Shares fell, hurt by fears that
    rates will rise, *while copper jumped*"), one in front to the first verb behind it, and what came before a purpose
    to the deed ("flew in to sign the accord *after winning the vote*").
    """
    head = predicate.head
    if predicate.dep_ != "advcl":
        return head
    crossed = predicate.i < head.head.i < head.i
    purpose = head.dep_ == "advcl" and infinitival(head) is not None
    if crossed or (purpose and markers(predicate) == ("after",) and frame(predicate) is Frame.GERUND):
        return head.head
    set_off = markers(predicate) and follows(predicate, ",")
    while set_off and labelled(head, "acl") and head.head.i < head.i < predicate.i:
        head = clause_head(head.head)
    return head


def conjoined_with(predicate: Token) -> Token:
    """The verb that a conjunct goes with by its form: "is due to sing in Lima and *dance* in Oslo"."""
    first = predicate.head
    if auxiliaries(predicate) or subject(predicate) is not None or predicate.pos_ != "VERB":
        return first
    if _is_bare(predicate) and not _is_bare(first):
        before = (word for word in reversed(children(first, "xcomp")) if word.i < predicate.i)
        return next((word for word in before if infinitival(word) is not None), first)
    return first


def _is_bare(verb: Token) -> bool:
    return verb.lower_ == verb.lemma_ and feature(verb, "Tense") != "Past"


def breaks_off(predicate: Token) -> bool:
    """Whether a conjunct of what was said goes on with the story: "said she would stay, *but left* in May".

    What follows a comma without another "that" is not doubted as well: "doubt that it will reopen, *and many left*".
    """
    said, own, links = predicate.head, subject(predicate), children(predicate, "cc")
    named = sense(said.head, said) if labelled(said, "ccomp", "csubj") else None
    if own is None or named is None:
        return False
    if named in DOUBTS and markers(said) == ("that",) and any(word_before(link) == "," for link in links):
        return not markers(predicate)
    if not any(word.lower_ == "but" for word in links):
        return False
    if named in (Sense.BELIEF, Sense.CLAIM):
        return not markers(predicate)
    simple = verb_chain(predicate) == (predicate,) and feature(predicate, "Tense") == "Past"
    return simple and verb_chain(said)[0].lower_ in {*BACKSHIFTED, "had"}


def has_own_subject(predicate: Token) -> bool:
    """Whether a clause has a subject that is no relative word."""
    return any(not _relates(word) for word in children(predicate, "nsubj", "csubj"))


def is_full(predicate: Token) -> bool:
    """Whether a clause lacks nothing for its "that" to stand for: "signs that it left", not "the bank that it owns"."""
    stands_in = any(word.lower_ == "that" and labelled(word, "obj", "obl") for word in predicate.children)
    lacks = stands_in and predicate.dep_ == "acl:relcl" and is_definite(predicate.head)
    return has_own_subject(predicate) and (not lacks or any(not _relates(word) for word in objects(predicate)))


def is_definite(noun: Token) -> bool:
    """Whether the phrase opens with "the"."""
    return feature(base_phrase(noun)[0], "Definite") == "Def"


def _relates(word: Token) -> bool:
    return word.lower_ == "that" or feature(word, "PronType") == "Rel"


def outermost(noun: Token) -> Token:
    """The noun, or the one that its phrase hangs on: "letter" for "a letter to *shareholders*"."""
    while noun.head.pos_ in NOUNS and noun.head != noun:
        noun = noun.head
    return noun
