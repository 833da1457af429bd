"""What rules may ask of a parsed phrase: preposition, extent, subtree. As in ``syntax.py``, no meaning."""

from collections.abc import Set

from .lexicon import words
from .records import record
from .remembered import remembered
from .syntax import child, children, copula, is_infinitive, is_negative, with_fixed, word_after, word_before
from .tokens import Span, Token, ordered

NUCLEUS = ("det", "amod", "compound", "nummod", "flat", "fixed", "goeswith", "nmod:poss", "nmod:desc")
LOOSE = frozenset(("acl:relcl", "appos", "parataxis", "conj", "cc", "punct", "advcl", "discourse", "vocative", "list"))
NAMES = ("PERSON", "ORG", "GPE", "LOC")
NOMINAL = ("NOUN", "PROPN", "PRON", "NUM")
COUNTED = ("NUM", "SYM")
FOCUS = ("only", "too", "also", "again")
"""Behind a noun they say something of the clause: "came to light *only*", "missed its target *again*"."""
LOOSE_OF_PAIRS = LOOSE - {"conj", "cc"}
OUTSIDE = LOOSE | {"case", "mark", "cop", "nsubj", "aux"}


@remembered
def case(token: Token) -> str:
    """The preposition of a phrase in lower case, several words joined: "out of", "according to".

    A conjunct without its own has that of the conjunct before. Empty where there is none; a genitive is none.
    """
    before = [word for word in children(token, "case") if word.i < token.i]
    if not before and token.dep_ == "conj":
        return case(token.head)
    return " ".join(map(with_fixed, before))


def subtree(token: Token, without: Set[str] = frozenset()) -> tuple[Token, ...]:
    """The token and all below it, but no dependent reached by one of the labels, nor what hangs on it."""
    return tuple(ordered(_below(token, without)))


def _below(token: Token, without: Set[str]) -> list[Token]:
    found = [token]
    for word in found:
        for part in word.children:
            loose = part.dep_ in without or part.label in without or part.pos_ == "SPACE"
            if not loose and (part.dep_ != "acl" or not without or _is_whole(part, without)):
                found.append(part)
    return found


@remembered
def base_phrase(noun: Token) -> Span:
    """The noun with determiners, adjectives, compounds, numbers and possessor: "the old king's red house"."""
    nucleus = [word for word in children(noun, *NUCLEUS) if word.i < noun.i or word_before(word) != ","]
    inner = [part for word in nucleus for part in _below(word, LOOSE)]
    return _around(noun, inner)


def full_phrase(noun: Token) -> Span:
    """The noun with all that narrows it down: no preposition, relative clause, apposition or conjunct."""
    inner = [part for word in noun.children if _narrows(word) for part in _below(word, _loose(word))]
    return _without_case(_around(noun, inner))


def _loose(word: Token) -> frozenset[str]:
    """What does not belong to a phrase; the other end of "between A *and B*" and all of "of A *and B*" do.

    So do names of one kind: "routes to Rome, *Lima and Oslo*".
    """
    if not word.children:
        return LOOSE
    joined = case(word) in ("between", "of") and all(part.pos_ in NOMINAL for part in children(word, "conj"))
    return LOOSE_OF_PAIRS if joined or _lists_names(word) else LOOSE


def _lists_names(word: Token) -> bool:
    if child(word, "conj", "nmod") is None:
        return False
    joined = [part for part in _below(word, LOOSE_OF_PAIRS) if part.dep_ == "conj"]
    listed = any(child(part, "cc") for part in joined)
    return listed and all(part.ent_type_ == part.head.ent_type_ != "" for part in joined)


def _narrows(word: Token) -> bool:
    """Whether a dependent belongs to the phrase of its noun; a clause does only as what the noun says or plans."""
    if word.dep_ == "acl" and (_is_set_off(word) or not (is_infinitive(word) or _is_meant(word))):
        return False
    if word.dep_ == "advmod" and (_denies(word) or (word.i > word.head.i and word.lower_ in FOCUS)):
        return False
    if word.dep_ == "nmod" and _is_aside(word):
        return False
    if word.dep_ == "amod" and word.i > word.head.i and word.lower_ in words("depictives"):
        return False
    return word.dep_ not in OUTSIDE and word.label not in OUTSIDE


def _is_whole(clause: Token, without: Set[str]) -> bool:
    """Whether nothing of a clause is left out: "boats *owned by Norvane*", but no part of "*suspected* of lying"."""
    inside = (word for word in clause.subtree if word is not clause)
    return not _is_set_off(clause) and not any(word.dep_ in without or word.label in without for word in inside)


def _is_set_off(infinitive: Token) -> bool:
    """Whether a comma stands before the "to": "on the telescope, *to be launched* in May"."""
    return any(to.i > 0 and to.doc[to.i - 1].text == "," for to in children(infinitive, "mark"))


def _is_meant(gerund: Token) -> bool:
    """Whether a gerund says what its noun is about: "no intention *of withdrawing* its bid"."""
    return gerund.dep_ == "acl" and any(mark.lower_ == "of" for mark in children(gerund, "mark", "case"))


def _denies(word: Token) -> bool:
    """Whether a word denies what is predicated, and belongs to the clause: "was *not* impressed", not "not only"."""
    cancelled = {word.lower_, word_after(word)} & words("negation_cancellers")
    return is_negative(word) and copula(word.head) is not None and not cancelled


def _is_aside(modifier: Token) -> bool:
    """ "At least 70 projects, *according to the council*", "three countries, *among them Peru*"."""
    said, first = case(modifier), child(modifier, "case")
    listed = said in ("among", "including") and first is not None and word_before(first) == ","
    return listed or said == "according to"


def _without_case(span: Span) -> Span:
    """A phrase without prepositions at its start, such as hang on a title before the noun; "at least" stays."""
    start = span.start
    while start < span.end - 1 and span.doc[start].dep_ == "case" and span.doc[start].head.head.pos_ not in COUNTED:
        start += 1
    return span if start == span.start else span.doc.span(start, span.end)


def _around(noun: Token, inner: list[Token]) -> Span:
    """The unbroken stretch of the given tokens around the noun; punctuation inside does not break it."""
    if not inner:
        return noun.doc.span(*hyphenated(noun))
    places = {token.i for token in inner}
    start = _farthest(noun, places, range(noun.i - 1, noun.sent.start - 1, -1))
    end = _farthest(noun, places, range(noun.i + 1, noun.sent.end))
    if not noun.doc.joints:
        return noun.doc.span(start.i, end.i + 1)
    return noun.doc.span(hyphenated(start)[0], hyphenated(end)[1])


def _farthest(noun: Token, places: set[int], steps: range) -> Token:
    found, doc = noun, noun.doc
    for step in steps:
        if step in places:
            found = doc[step]
        elif not doc[step].is_punct:
            break
    return found


def hyphenated(token: Token) -> tuple[int, int]:
    """Start and end (exclusive) of the word that a token is written in: "brother-in-law" for each of its parts."""
    joints, start, end = token.doc.joints, token.i, token.i + 1
    if not joints:
        return start, end
    if start in joints:
        start, end = start - 1, end + 1
    while start - 1 in joints:
        start -= 2
    while end in joints:
        end += 2
    return start, end


@record()
class Phrase:
    """A phrase by its head word; tokens ``start`` to ``end`` (half-open) are its words as written."""

    head: Token
    start: int
    end: int

    @property
    def words(self) -> list[Token]:
        """The words from the first to the last."""
        return self.head.doc[self.start : self.end]

    @property
    def text(self) -> str:
        """The phrase as written."""
        return self.head.doc.written(self.start, self.end)


@remembered
def phrase(head: Token) -> Phrase:
    """The full noun phrase around a head word; a name ends before prepositions other than "of"."""
    span = full_phrase(head)
    if head.ent_type_ not in NAMES:
        return Phrase(head, span.start, span.end)
    loose = [word.left_edge.i for word in children(head, "nmod") if word.i > head.i and case(word) != "of"]
    return Phrase(head, span.start, min([span.end, *loose]))
