"""Finds clauses of condition and time whose opening words the parser took for something else."""

from collections.abc import Iterator

from ..phrases import base_phrase, case
from ..syntax import child, children, conjuncts, feature, is_finite, roots, subject, words_labelled
from ..tokens import Arc, Doc, Token
from .shared import NOMINAL, OPENERS, behind_comma, in_place_of, starts_behind_comma, subject_label

INVERTED = ("were", "had", "should")
PROVISOS = ("provided", "providing")
UNREAL = ("would", "could", "might")
LOOSE = ("parataxis", "conj", "ccomp", "advcl")


def inverted_conditions(doc: Doc) -> Iterator[Arc]:
    """ "*Were* the deal *to fail*, the bank could close": the first verb governs, not the one behind the comma.

    Where the verb was taken for a noun, "should the truce *hold*, talks will go on", that is no subject at least.
    """
    for main in roots(doc):
        first = doc[main.sent.start]
        own = next((word for word in reversed(children(main, "nsubj")) if word.i < main.i), None)
        if first.lower_ not in INVERTED or own is None or not starts_behind_comma(own):
            continue
        before = (word for word in children(main, "nsubj", "obl", "advcl") if word.i < own.i)
        noun = next((word for word in before if word.pos_ in NOMINAL and not child(word, "case")), None)
        if noun is None or first.head not in (main, noun):
            continue
        verb = next((word for word in children(noun, "acl") if word.i < own.i), noun)
        yield verb, main, "advcl"
        yield first, verb, "aux"
        if verb is not noun:
            yield noun, verb, "nsubj"


def inverted_conditions_in_front(doc: Doc) -> Iterator[Arc]:
    """ "*Had* the mayor *resigned*, he might have won": what could have been governs, not the first verb."""
    for root in roots(doc):
        had = next((word for word in root.sent if word.is_alpha), root)
        if had.lower_ not in INVERTED or had.dep_ not in ("ROOT", "advcl"):
            continue
        verb = next((word for word in children(had, "ccomp", "xcomp", "acl") if child(word, "nsubj")), None)
        loose = (word for word in (had.head, *had.children) if verb is not None and word.i > verb.i)
        main = next((word for word in loose if any(aux.lower_ in UNREAL for aux in children(word, "aux"))), None)
        if verb is None or main is None:
            continue
        if had.dep_ == "ROOT":
            yield main, main, "ROOT"
        yield verb, main, "advcl"
        yield had, verb, "aux"
        yield from ((word, main, word.dep_) for word in had.children if word not in (verb, main))


def inverted_conditions_behind(doc: Doc) -> Iterator[Arc]:
    """ "Would have reopened *had the state paid*": the state paid, nobody had it."""
    for had in words_labelled(doc, "advcl"):
        main, noun = had.head, child(had, "obj")
        if had.lower_ != "had" or noun is None or child(had, "nsubj", "aux", "mark") or behind_comma(had):
            continue
        unreal = any(word.lower_ in UNREAL for word in children(main, "aux"))
        joined = (word for word in children(main, "conj") if child(word, "cc") is None)
        behind = (*children(noun, "acl"), *children(had, "xcomp", "ccomp"), *joined)
        paid = next((word for word in behind if feature(word, "Tense") == "Past" and not child(word, "nsubj")), None)
        if unreal and paid is not None and main.i < had.i < noun.i < paid.i:
            yield paid, main, "advcl"
            yield had, paid, "aux"
            yield noun, paid, subject_label(paid)
            yield from ((word, paid, word.dep_) for word in had.children if word.i > paid.i)


def clauses_behind_in_case(doc: Doc) -> Iterator[Arc]:
    """ "Filled sandbags *in case the stream burst*": it is the stream that might, and no phrase of the verb before."""
    for case_word in doc[1:] if "n case " in doc.text else ():
        opening = doc[case_word.i - 1]
        if case_word.lower_ != "case" or opening.lower_ != "in":
            continue
        behind, before = doc[case_word.i + 1 : case_word.sent.end], doc[case_word.sent.start : opening.i]
        verb = next((word for word in behind if word.pos_ == "VERB" and is_finite(word)), None)
        main = next((word for word in reversed(before) if word.pos_ == "VERB"), None)
        if verb is None or main is None or (opening.head is verb and opening.dep_ == "mark"):
            continue
        nouns = (word for word in doc[case_word.i + 1 : verb.i] if word.pos_ in NOMINAL)
        own = next((noun for noun in nouns if base_phrase(noun).start == case_word.i + 1), None)
        if own is None:
            continue
        if verb.is_ancestor(main):
            yield in_place_of(main, verb)
        yield verb, main, "advcl"
        yield from ((opening, verb, "mark"), (case_word, opening, "fixed"), (own, verb, subject_label(verb)))
        lost = (word for word in verb.children if word.i < opening.i and word is not main)
        yield from ((word, main, "obj" if word.label == "nsubj" else word.dep_) for word in lost)


def provisos(doc: Doc) -> Iterator[Arc]:
    """ "Will play *provided* (that) *his knee heals*": what is provided is a condition."""
    for word in words_labelled(doc, "conj", "acl", "advcl", "ccomp", "xcomp", "parataxis"):
        if word.lower_ not in PROVISOS or child(word, "nsubj", "aux", "cc", "obl:agent", "obl"):
            continue
        held = child(word, "ccomp") or _clause_behind(word)
        main = [verb for verb in conjuncts(word.head) if verb.i < word.i and verb is not held] or [word.head]
        if held is not None and held is not word.head:
            yield held, main[-1], "advcl"
            yield word, held, "mark"
            yield from ((part, main[-1], part.dep_) for part in children(word, "punct"))
            yield from ((part, held, subject_label(held)) for part in children(word, "obj"))


def provisos_in_front(doc: Doc) -> Iterator[Arc]:
    """ "*Provided* that the wind drops, they *will sail*": what is provided does not govern."""
    for opener in roots(doc):
        main = child(opener, "ccomp") if opener.lower_ in PROVISOS and opener.i == opener.sent.start else None
        held = next((word for word in children(main, "advcl") if word.i < main.i), None) if main is not None else None
        if main is not None and held is not None:
            yield main, main, "ROOT"
            marks = [word for word in children(main, "mark") if word.i < held.i]
            yield from ((word, held, "mark") for word in (opener, *marks))
            yield from ((word, main, word.dep_) for word in opener.children if word is not main)


def _clause_behind(word: Token) -> Token | None:
    """The finite verb whose subject stands right behind a word, or was taken for the object of that."""
    for verb in word.doc[word.i + 1 : word.sent.end]:
        own = subject(verb) or child(word, "obj") if verb.dep_ in LOOSE else None
        if own is not None and base_phrase(own).start == word.i + 1 and is_finite(verb):
            return verb
    return None


def verbs_behind_asides(doc: Doc) -> Iterator[Arc]:
    """ "Will not cut *before inflation, which is at six percent, falls*", "*as long as the state*, ..., *keeps* it"."""
    for noun in words_labelled(doc, "obl"):
        opening, aside = child(noun, "case"), child(noun, "acl", "appos")
        if opening is None or opening.lower_ not in OPENERS or aside is None or case(noun) not in OPENERS:
            continue
        verb = _verb_behind(aside)
        if verb is not None:
            yield verb, noun.head if noun.head.pos_ == "VERB" else noun.head.head, "advcl"
            yield opening, verb, "mark"
            yield noun, verb, subject_label(verb)


def _verb_behind(aside: Token) -> Token | None:
    """The finite verb without a subject right behind what stands between two commas."""
    places = [word.i for word in aside.subtree if not word.is_punct]
    first, end = aside.doc[min(places)], max(places) + 1
    if not behind_comma(first) or aside.doc[end].text != ",":
        return None
    behind = (word for word in aside.doc[end + 1 : aside.sent.end] if word.pos_ == "VERB")
    verb = next(behind, None)
    if verb is None or verb.dep_ not in LOOSE or subject(verb) is not None or not is_finite(verb):
        return None
    return verb if min(word.i for word in (verb, *children(verb, "aux", "cop"))) == end + 1 else None
