"""Finds what a clause belongs to where a parser often hangs it on something nearer."""

from ..lexicon import words
from ..phrases import base_phrase
from ..syntax import child, children, clause_head, feature, labelled, markers, objects, subject
from ..tokens import Token
from .cues import NOUNS, sense, verb_chain
from .senses import Sense
from .speakers import saying

CORE = ("nsubj", "csubj", "aux", "cop", "mark", "expl", "advmod", "case", "cc")
BACKSHIFTED = frozenset({"would", "could", "should", "might"})


def left_edge(predicate: Token) -> int:
    """Index of the first token of the clause, clauses that hang on it and phrases in front not counted."""
    core = [word for word in children(predicate, *CORE) if word.i < predicate.i and not children(word, "advcl")]
    return min((word.left_edge.i for word in core), default=predicate.i)


def follows(predicate: Token, *marks: str) -> bool:
    """Whether one of the marks stands right before the clause."""
    edge = left_edge(predicate)
    return predicate.sent.start < edge and predicate.doc[edge - 1].lower_ in marks


def host(predicate: Token) -> Token:
    """The head; for an adverbial clause that a comma sets off from a clause about a noun, what the noun belongs to.

    "Shares fell, hurt by fears that rates will rise, *while copper jumped*."
    """
    head = predicate.head
    if predicate.dep_ != "advcl" or not labelled(head, "acl") or not markers(predicate) or not follows(predicate, ","):
        return head
    while labelled(head, "acl") and head.head.i < head.i < predicate.i:
        head = clause_head(head.head)
    return head


def breaks_off(predicate: Token) -> bool:
    """Whether a conjunct of what was said goes on with the story: "said she would stay, *but left* in May"."""
    said, own = predicate.head, subject(predicate)
    but = any(word.lower_ == "but" for word in children(predicate, "cc"))
    if not but or own is None or said.dep_ != "ccomp" or saying(said.head) is None:
        return False
    simple = verb_chain(predicate) == (predicate,) and feature(predicate, "Tense") == "Past"
    return simple and verb_chain(said)[0].lower_ in {*BACKSHIFTED, "had"}


def has_own_subject(predicate: Token) -> bool:
    """Whether a clause has a subject that is no relative word."""
    return any(not _relates(word) for word in children(predicate, "nsubj", "csubj"))


def is_full(predicate: Token) -> bool:
    """Whether a clause lacks nothing that its "that" could stand for: "that the bank cut rates", not "that it owns"."""
    stands_in = any(word.lower_ == "that" and labelled(word, "obj", "obl") for word in predicate.children)
    return has_own_subject(predicate) and (not stands_in or any(not _relates(word) for word in objects(predicate)))


def _relates(word: Token) -> bool:
    return word.lower_ == "that" or feature(word, "PronType") == "Rel"


def telling_verb(predicate: Token) -> Token | None:
    """The verb of saying whose content hangs on a noun of its phrase: "*said* in an interview that the bank …"."""
    noun = predicate.head
    if not labelled(predicate, "acl") or noun.pos_ not in NOUNS or not _opens_with_that(predicate):
        return None
    inner = outermost(noun)
    verb, told = inner.head, inner.head.lemma_ in words("addressing_verbs") and labelled(inner, "obj", "iobj")
    if saying(verb) is None or verb.i > inner.i or child(verb, "ccomp") is not None:
        return None
    full = has_own_subject(predicate) if told else is_full(predicate)
    beside = told or (labelled(inner, "obl") and not _is_singled_out(noun))
    return verb if full and beside and sense(noun, predicate) in (None, Sense.CONTENT) else None


def _opens_with_that(predicate: Token) -> bool:
    edge = left_edge(predicate)
    return any(word.lower_ == "that" for word in predicate.doc[max(edge - 1, 0) : edge + 1])


def outermost(noun: Token) -> Token:
    """The noun, or the one that its phrase hangs on: "letter" for "a letter to *shareholders*"."""
    while noun.head.pos_ in NOUNS and noun.head != noun:
        noun = noun.head
    return noun


def _is_singled_out(noun: Token) -> bool:
    """Whether a clause may tell which one it is: "on *the day* that …", not "in *the interview* that …"."""
    definite = feature(base_phrase(noun)[0], "Definite") == "Def"
    return definite and noun.lemma_.lower() not in words("communication_nouns")
