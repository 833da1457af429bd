"""Puts sentences right that open with something else than their subject: "Having lost twice, the firm agreed"."""

from collections.abc import Iterator
from itertools import islice

from ..phrases import base_phrase
from ..syntax import auxiliaries, child, children, feature, is_finite, roots, subject, words_labelled
from ..tokens import Arc, Doc, Token
from ..traits import noun_traits
from .shared import NOMINAL, PEOPLE, behind_comma, starts_behind_comma, subject_label

TURNS = ("q", "a")


def letters_of_turns(doc: Doc) -> Iterator[Arc]:
    """ "*Q:* The firm lost": the letter before a question or an answer is no part of it."""
    for sent in doc.sents:
        first = list(islice((word for word in sent if not word.is_space), 2))
        if len(first) < 2 or first[0].lower_ not in TURNS or first[1].text != ":":
            continue
        letter, said = first[0], first[0].head
        if said is letter:
            said = next((word for word in letter.children if not word.is_punct), letter)
        if said is not letter:
            if said.head is letter:
                yield said, said, "ROOT"
            yield letter, said, "discourse"
            yield from ((word, said, word.dep_) for word in letter.children if word is not said)


def main_verbs_behind_participles(doc: Doc) -> Iterator[Arc]:
    """ "*Having lost* twice, the firm *agreed*": the verb with a subject governs, not the participle before it."""
    for opener in roots(doc):
        if opener.pos_ != "VERB" or is_finite(opener) or subject(opener) is not None:
            continue
        behind = children(opener, "conj", "parataxis", "ccomp")
        loose = (verb for verb in behind if _stands_alone(verb) and _is_parted(opener, verb))
        verb = next(loose, None)
        if verb is not None and not any(word.i < opener.i for word in children(opener, "cc", "case")):
            yield verb, verb, "ROOT"
            yield opener, verb, "advcl"
            yield from (_moved(word, verb) for word in opener.children if word.i > verb.i)


def main_verbs_behind_clauses_of_time(doc: Doc) -> Iterator[Arc]:
    """ "*As* it *had promised*, the firm *paid*": what a conjunction opens does not govern."""
    for opener in roots(doc):
        mark = next((word for word in children(opener, "mark") if _opens_time(word)), opener)
        if mark.i >= opener.i or not is_finite(opener) or child(opener, "cc") is not None:
            continue
        behind = children(opener, "conj", "parataxis", "ccomp")
        loose = (verb for verb in behind if verb.pos_ == "VERB" and _stands_alone(verb) and _is_parted(opener, verb))
        verb = next(loose, None)
        if verb is not None and verb.i > opener.i:
            yield verb, verb, "ROOT"
            yield opener, verb, "advcl"
            yield from (_moved(word, verb) for word in opener.children if word.i > verb.i)
            yield from ((word, verb, word.dep_) for word in opener.children if word.i < mark.i)


def _opens_time(mark: Token) -> bool:
    return mark.pos_ != "PART" and mark.lower_ not in ("that", "whether")


def main_verbs_before_participles(doc: Doc) -> Iterator[Arc]:
    """ "Shares *fell*, hurt by fears": nor does the participle behind one."""
    for participle in roots(doc):
        described = participle.pos_ == "VERB" and not is_finite(participle) and behind_comma(participle)
        if not described or subject(participle) is not None:
            continue
        before = children(participle, "parataxis", "ccomp", "advcl")
        verb = next((word for word in before if word.i < participle.i and _stands_alone(word)), None)
        if verb is not None:
            yield verb, verb, "ROOT"
            yield participle, verb, "advcl"


def _moved(word: Token, verb: Token) -> Arc:
    """A part behind the main verb belongs to it; an object behind a comma goes on a list."""
    before = word.doc[base_phrase(word).start - 2]
    listed = word.dep_ == "obj" and before.i > verb.i and before.pos_ in NOMINAL
    return (word, before, "conj") if listed else (word, verb, word.dep_)


def _stands_alone(verb: Token) -> bool:
    """Whether a finite verb has a subject of its own and no conjunction."""
    return is_finite(verb) and subject(verb) is not None and child(verb, "cc", "mark") is None


def _is_parted(first: Token, second: Token) -> bool:
    """Whether a comma stands between two words."""
    return any(word.text == "," for word in first.doc[first.i : second.i])


def participles_beside_subjects(doc: Doc) -> Iterator[Arc]:
    """ "*Accused* of theft, the treasurer was arrested": of two subjects the participle is none."""
    for participle in words_labelled(doc, "nsubj", "csubj"):
        verb = participle.head
        described = participle.pos_ == "VERB" and not is_finite(participle) and participle.i < verb.i
        others = (word for word in children(verb, "nsubj") if word.pos_ in NOMINAL and word.i > participle.i)
        if described and any(_is_parted(participle, word) for word in others):
            yield participle, verb, "advcl"


def subjects_behind_openers(doc: Doc) -> Iterator[Arc]:
    """ "Asked whether he would go, *the minister, who ..., told* us": the noun between a comma and the main verb.

    So it is behind a relative clause: "under the plan, which Peru opposes, *farms* and hotels *would pay*".
    """
    for verb in roots(doc):
        if verb.pos_ != "VERB" or not is_finite(verb) or subject(verb) is not None:
            continue
        first = min(word.i for word in (verb, *auxiliaries(verb)))
        start = verb.sent.start
        before = doc[first - 1].i - (doc[first - 1].text == ",") if first > start else start
        loose = (word for word in words_labelled(doc, "conj", "appos", "obj") if start < word.i < first)
        noun = next((word for word in loose if _closes(word, before)), None)
        if noun is not None:
            yield noun, verb, subject_label(verb)
            bare = (word for word in children(verb, "ccomp") if word.i < noun.i and subject(word) is None)
            yield from ((word, verb, "advcl") for word in bare)


def _is_no_person(noun: Token) -> bool:
    return noun.pos_ == "NOUN" and noun_traits(noun).type not in PEOPLE


def _closes(noun: Token, last: int) -> bool:
    """Whether a phrase between commas, joined to nothing by a word, ends at a place."""
    plain = (
        noun.pos_ in NOMINAL
        and (noun.head.ent_type_ != "PERSON" or (noun.dep_ == "conj" and _is_no_person(noun)))
        and child(noun, "cc", "case") is None
        and feature(noun, "PronType") != "Rel"
    )
    return plain and starts_behind_comma(noun) and noun.right_edge.i in (last, last + 1)
