"""Gives words another part of speech than the tagger did where what stands beside them decides."""

from collections.abc import Iterator

from ..lexicon import table, words
from ..phrases import base_phrase
from ..syntax import child, children, feature, is_finite, is_infinitive, markers, roots, subject, words_labelled
from ..tokens import Arc, Doc, Token, features
from .shared import can_act, in_place_of

PRESENT = features("Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin")
PRESENT_OF_SEVERAL = features("Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin")
SEVERAL = ("few", "many", "most", "some", "others")
OF_NOUNS = ("det", "amod", "nummod", "case", "nmod:poss", "cop")


def plans(doc: Doc) -> list[Arc]:
    """ "Ferro *plans to begin*": a plural right behind its subject and before an infinitive is a verb.

    The one word whose tag changes is given it at once; the arcs are those that follow from it.
    """
    arcs = list[Arc]()
    for word in doc:
        if word.pos_ != "NOUN" or not word.lower_.endswith("s") or word.lemma_ not in table("cues_nouns"):
            continue
        own, verb = _subject_before(word), _infinitive_behind(word)
        if verb is not None and own is not None and child(word, *OF_NOUNS) is None:
            word.pos_, word.morph = "VERB", PRESENT
            arcs += [(verb, word, "xcomp"), *([(own, word, "nsubj")] if own.head is word else [])]
    return arcs


def _subject_before(word: Token) -> Token | None:
    """The noun or name right before a word that seems a part of it, or the verb that it goes on from."""
    before = word.doc[word.i - 1] if word.i > word.sent.start else word
    if word.label == "conj" and word.head.pos_ == "VERB" and before.lower_ == "and":
        return word.head
    part = before.pos_ in ("NOUN", "PROPN") and before.head is word and before.label in ("compound", "nsubj")
    return before if part else None


def _infinitive_behind(word: Token) -> Token | None:
    to = word.doc[word.i + 1] if word.i + 1 < word.sent.end else word
    verb = to.head
    return verb if to.lower_ == "to" and verb.head is word and verb.pos_ == "VERB" and is_infinitive(verb) else None


def speakers_at_the_end(doc: Doc) -> list[Arc]:
    """ "Losses will grow, *analysts* at the bank *estimate*": the plain form of a verb of saying is no noun there."""
    arcs = list[Arc]()
    for main in roots(doc):
        sent = main.sent
        last = next(
            (i for i in range(sent.end - 1, sent.start, -1) if not doc[i].is_punct and doc[i].pos_ != "SPACE"), 0
        )
        end = doc[max(last, sent.start)]
        if end.pos_ != "NOUN" or end.lower_ != end.lemma_ or end.lemma_ not in words("reporting_verbs"):
            continue
        comma = next((word.i for word in reversed(doc[sent.start : end.i]) if word.text == ","), main.i)
        between = doc[comma + 1 : end.i]
        noun = next((word for word in between if word.pos_ == "NOUN"), main)
        several = feature(noun, "Number") == "Plur" and base_phrase(noun).start == comma + 1 and can_act(noun)
        told = main.i < comma and is_finite(main) and subject(main) is not None
        if told and several and not any(word.pos_ == "VERB" for word in between):
            end.pos_, end.morph = "VERB", PRESENT_OF_SEVERAL
            arcs += [(end, main, "parataxis"), (noun, end, "nsubj"), *_within(noun, end)]
    return arcs


def _within(noun: Token, end: Token) -> Iterator[Arc]:
    """The last word before what was the noun of a phrase is that now."""
    before = [word for word in children(end, "compound", "nmod") if noun.i < word.i < end.i]
    if before:
        yield before[-1], noun, "nmod"
        yield from ((word, before[-1], word.dep_) for word in end.children if noun.i < word.i < before[-1].i)


def ages_before_acts(doc: Doc) -> Iterator[Arc]:
    """ "Who *is 82* and lives in Lima": the age is what somebody is, not how many times he lives."""
    for age in words_labelled(doc, "nummod"):
        verb, link = age.head, child(age.head, "cc")
        be = child(verb, "cop") if link is not None and age.i < link.i < verb.i else None
        if be is None or be.i > age.i or not (verb.pos_ == "VERB" or verb.lower_.endswith("s")):
            continue
        if verb.pos_ != "VERB":
            verb.pos_, verb.morph = "VERB", PRESENT
        yield in_place_of(age, verb)
        yield verb, age, "conj"
        yield from ((word, age, word.dep_) for word in verb.children if word.i < age.i)


def verbs_behind_quantifiers(doc: Doc) -> list[Arc]:
    """ "*Few doubt* that it sank", "*nobody doubts* that": a subject and its verb, no phrase has such a form."""
    arcs = list[Arc]()
    for word in roots(doc):
        own = child(word, "nsubj", "amod", "det") if word.pos_ == "NOUN" and child(word, "cop") is None else None
        content = next((verb for verb in children(word, "acl", "ccomp") if markers(verb) == ("that",)), None)
        if own is None or content is None or (own.dep_ != "nsubj" and own.i != word.i - 1):
            continue
        several = own.lower_ in SEVERAL and word.lower_ == word.lemma_
        each = own.lower_.endswith(("body", "one")) and word.lower_.endswith("s")
        if (several or each) and word.lemma_ in table("cues_verbs"):
            word.pos_, word.morph = "VERB", PRESENT if each else PRESENT_OF_SEVERAL
            own.pos_ = "PRON"
            arcs += [(own, word, "nsubj"), (content, word, "ccomp")]
    return arcs


def plurals_with_objects(doc: Doc) -> list[Arc]:
    """ "The ruling, which is final, *forces* him to go": no noun has an object; the arcs are left as they are."""
    for thing in words_labelled(doc, "obj"):
        word = thing.head
        plural = word.pos_ == "NOUN" and word.lower_.endswith("s") and word.dep_ in ("conj", "appos", "parataxis")
        if plural and thing.i > word.i and child(word, *OF_NOUNS, "cc", "nsubj", "compound") is None:
            word.pos_, word.morph = "VERB", PRESENT
    return []
