"""What introduces a clause: "if", "unless", "in case", "without", "even if", "when", or an inversion.

The words are looked for at the left edge of the clause rather than by their label, because the parser often hangs a
subordinator on the wrong verb.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache

from ..lexicon import table
from ..records import record
from ..remembered import remembered
from ..syntax import (
    auxiliaries,
    child,
    children,
    feature,
    labelled,
    markers,
    subject,
    word_after,
    word_before,
    words_labelled,
)
from ..tokens import Doc, Token
from .attachments import follows, host, left_edge
from .cues import NOUNS, Frame, verb_chain
from .modals import is_question
from .senses import Sense
from .speakers import saying


class Opening(StrEnum):
    """What a subordinator makes of its clause, as the lexicon names it."""

    CONDITION = "condition"
    """Neither this clause nor the one it hangs on is a fact."""
    HYPOTHESIS = "hypothesis"
    """This clause is no fact, the one it hangs on stays as it is: in case, even if."""
    NEGATION = "negation"
    PURPOSE = "purpose"
    TIME = "time"
    ASIDE = "aside"
    """No clause of its own: "few, if any, ships"."""
    CAUSE = "cause"
    """A fact: because, although."""


@record()
class Marker:
    """A subordinator with its words."""

    opening: Opening
    words: tuple[Token, ...]


INVERTED = ("had", "should", "were")
FRONTIERS = (",", ";", ":", "“", '"', "that", "and", "but")
LONGEST = 5
PROSPECTIVE = frozenset({Sense.PLAN, Sense.POSSIBILITY, Sense.WISH})


@remembered
def marker(predicate: Token) -> Marker | None:
    """What introduces the clause; the longest entry of the lexicon that touches its left edge, the last of several."""
    return _written(predicate) or _preference(predicate) or _inversion(predicate) or _whoever(predicate)


def _written(predicate: Token) -> Marker | None:
    edge = left_edge(predicate)
    last = predicate.i + (2 if predicate.dep_ == "obl" else predicate.pos_ in ("DET", "PRON", "ADV"))
    behind = min(edge + 1 + LONGEST, last)
    starts, written = _markers(predicate.doc)
    near = written[bisect_left(starts, edge - LONGEST) : bisect_left(starts, behind)]
    found = [one for one in near if one.words[-1].i < behind]
    if not found:
        return None
    marks = children(predicate, "mark")
    touching = [one for one in found if one.words[0].i - 1 <= edge <= one.words[-1].i + 1 or one.words[0] in marks]
    longest_first = sorted(touching, key=lambda one: (-len(one.words), -one.words[0].i))
    return next((one for one in longest_first if not _opens_another(one.words[-1], predicate)), None)


@remembered
def _markers(doc: Doc) -> tuple[list[int], list[Marker]]:
    """All entries of the lexicon in a text in the order of their first words, whose places come first."""
    entries = _by_first_word()
    found = [
        Marker(opening, tuple(doc[word.i : word.i + len(entry)]))
        for word in doc
        if word.lower_ in entries
        for entry, opening in entries[word.lower_]
        if [other.lower_ for other in doc[word.i : word.i + len(entry)]] == entry
    ]
    return [one.words[0].i for one in found], found


def _opens_another(last: Token, predicate: Token) -> bool:
    """Whether a subordinator belongs to a clause in front that was parsed to pieces: "*if* he wins, she will leave"."""
    own = subject(predicate)
    if own is None or own.left_edge.i < last.i + 2 or word_after(last) == ",":
        return False
    return word_before(own.left_edge) == ","


@cache
def _by_first_word() -> Mapping[str, list[tuple[list[str], Opening]]]:
    found: dict[str, list[tuple[list[str], Opening]]] = {}
    for entry, opening in table("cues_markers").items():
        found.setdefault(entry.partition(" ")[0], []).append((entry.split(), Opening(opening)))
    return found


def _preference(predicate: Token) -> Marker | None:
    """ "Would *rather* stay *than* leave"."""
    than = next((mark for mark in children(predicate, "mark") if mark.lower_ == "than"), None)
    if than is None:
        return None
    rather = next((word for word in children(predicate.head, "advmod") if word.lower_ == "rather"), None)
    return Marker(Opening.NEGATION, (rather, than)) if rather is not None else None


def _whoever(predicate: Token) -> Marker | None:
    """ "*Whoever* wins": nobody has won yet."""
    own = subject(predicate)
    if own is None or own.lower_ != "whoever" or feature(verb_chain(predicate)[0], "Tense") == "Past":
        return None
    return Marker(Opening.HYPOTHESIS, (own,))


def _inversion(predicate: Token) -> Marker | None:
    """ "Had the crew closed it", "should the dam break": an auxiliary that opens a clause and asks nothing.

    A verb that the tagger missed leaves its subject as the predicate: "were the *bid* to collapse".
    """
    subordinate = predicate.dep_ == "advcl"
    last = next(reversed(children(predicate, "nsubj", "csubj")), None)
    own = last or (predicate if subordinate and predicate.pos_ in NOUNS else None)
    if own is None:
        return None
    before = [word for word in verb_chain(predicate) if word.lower_ in INVERTED and word.i < own.i]
    opens = before != [] and (subordinate or (_opens_clause(before[0]) and not is_question(predicate)))
    return Marker(Opening.CONDITION, tuple(before)) if opens else None


def _opens_clause(word: Token) -> bool:
    """Whether nothing before a word can have turned the order of words: "nor had he", "not only had he"."""
    return word.i == word.sent.start or word_before(word) in FRONTIERS


def condition_on(predicate: Token) -> Marker | None:
    """The condition under which a clause stands, wherever the parser hung it.

    One that hangs on a plain verb of saying is a condition of what is said: "she would sell, she said, if …".
    """
    if not _may_be_conditional(predicate.doc[predicate.sent.start]):
        return None
    found = (marker(clause) for clause in _conditions(predicate))
    condition = next((one for one in found if one is not None and one.opening is Opening.CONDITION), None)
    return None if condition is None or _holds_content(predicate) else condition


@remembered
def _may_be_conditional(opening: Token) -> bool:
    """Whether a word in or beside a sentence, told by its first one, may be part of a condition."""
    near = opening.doc[max(0, opening.i - LONGEST) : opening.sent.end + LONGEST]
    return not _telltales().isdisjoint([word.lower_ for word in near])


@cache
def _telltales() -> frozenset[str]:
    """Of each entry that opens a condition its longest word, and the verbs of inversions."""
    entries = (entry.split() for entry, opening in table("cues_markers").items() if opening == Opening.CONDITION)
    return frozenset((*INVERTED, *(max(entry, key=len) for entry in entries)))


def _holds_content(predicate: Token) -> bool:
    """Whether a condition beside the verb is one of its content: "said she would …", "threatened a strike if …"."""
    says, lemma = saying(predicate) is not None, predicate.lemma_
    if says and child(predicate, "ccomp") is not None:
        return True
    first, entries = verb_chain(predicate)[0], table("cues_verbs")
    prospective = any(entries.get(f"{lemma} {shape}") in PROSPECTIVE for shape in (Frame.INFINITIVE, Frame.NOUN))
    perfect = first.lower_ in ("has", "have") and first is not predicate
    told = perfect or (feature(first, "Tense") == "Past" and first.lower_ not in INVERTED[1:])
    return told and (says or prospective)


def _conditions(predicate: Token) -> Iterator[Token]:
    """The words that a condition on a clause may be headed by."""
    beside = (word for word in children(predicate, "advcl", "conj", "obl", "parataxis") if host(word) == predicate)
    yield from (word for word in beside if not follows(word, ";"))
    yield from _below_complement(predicate)
    here = (word for word in words_labelled(predicate.doc, "advcl") if word.sent is predicate.sent)
    yield from (word for word in here if word.dep_ == "advcl" and word.head != host(word) == predicate)
    yield from _below_participle(predicate)
    yield from _beside(predicate)
    if labelled(predicate, "ccomp", "xcomp") and _holds_content(predicate.head):
        yield from (other for other in children(predicate.head, "advcl", "ccomp") if other != predicate)


def _below_complement(predicate: Token) -> Iterator[Token]:
    """Clauses hung on an infinitive though they limit its modal verb: "*would* be forced to close *unless* …"."""
    if any(word.lower_ in table("cues_modals") for word in auxiliaries(predicate)):
        yield from (clause for word in children(predicate, "xcomp") for clause in children(word, "advcl"))
        yield from (clause for clause in children(predicate, "ccomp") if "if" in markers(clause))


def _below_participle(predicate: Token) -> Iterator[Token]:
    """Clauses below a subordinator that is parsed as a verb: "*provided* that the city pays"."""
    entries = table("cues_markers")
    for word in children(predicate, "xcomp", "advcl", "parataxis"):
        if word.lower_ in entries:
            yield from children(word, "ccomp")


def _beside(predicate: Token) -> tuple[Token, ...]:
    """The clause that a main clause was hung on by mistake: it has a subject, and no word to introduce it."""
    misplaced = predicate.dep_ in ("parataxis", "ccomp", "xcomp", "conj") and subject(predicate) is not None
    return (predicate.head,) if misplaced and auxiliaries(predicate) and not children(predicate, "mark", "cc") else ()
