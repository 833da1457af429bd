"""Finds the subject of a verb among what the parser hung elsewhere."""

from collections.abc import Iterator

from ..lexicon import table, words
from ..phrases import base_phrase, full_phrase
from ..syntax import (
    auxiliaries,
    child,
    children,
    feature,
    is_finite,
    is_infinitive,
    is_predicate,
    subject,
    word_after,
    word_before,
    words_labelled,
)
from ..tokens import Arc, Doc, Token
from ..traits import is_time
from .shared import NOMINAL, behind_comma, phrase_before, phrases_behind, subject_label

PLURAL, SINGULAR = ("are", "were", "have", "do"), ("is", "was", "has", "does")
BEFORE_TIMES = ("from", "since", "until", "till", "in", "on", "by", "after", "before", "during")
DEICTIC = ("last", "next")
PREPOSITIONS = ("with", "of", "on", "in", "by", "from", "at", "between", "over", "against", "among")
"""What stands before nouns alone; "for", "to" and "after" open clauses too."""


def subjects_behind_conjunctions(doc: Doc) -> Iterator[Arc]:
    """ "Fought with rivals and *monitors have left*": what is joined to a noun right before a verb is its subject."""
    for noun in words_labelled(doc, "conj"):
        verb = _verb_behind(noun) if noun.pos_ in NOMINAL and child(noun, "cc") else None
        if verb is None or subject(verb) is not None or child(verb, "cc", "mark", "expl") is not None:
            continue
        beside = verb.dep_ in ("conj", "parataxis") and verb.head.i < noun.head.i and is_finite(verb.head)
        if beside and not verb.is_ancestor(noun):
            yield noun, verb, subject_label(verb)
            yield from ((link, verb, "cc") for link in children(noun, "cc"))
            yield verb, verb.head, "conj"


def _verb_behind(noun: Token) -> Token | None:
    """The verb whose finite auxiliary stands right behind a noun."""
    first = noun.doc[noun.i + 1] if noun.i + 1 < noun.sent.end else noun
    finite = first.dep_ in ("aux", "aux:pass") and feature(first, "VerbForm") == "Fin" and first.head.pos_ == "VERB"
    fits = first.lower_ not in PLURAL and first.lower_ not in SINGULAR
    agrees = fits or (first.lower_ in PLURAL) == (feature(noun, "Number") == "Plur")
    return first.head if finite and agrees else None


def subjects_before_phrases(doc: Doc) -> Iterator[Arc]:
    """ "Said *talks with the union would resume*": no preposition opens a finite clause; the noun before has it."""
    for mark in words_labelled(doc, "mark"):
        verb, noun = mark.head, mark.head.head
        own = subject(verb) if mark.lower_ in PREPOSITIONS else None
        if own is None or not noun.i < mark.i < own.i < verb.i:
            continue
        finite = any(feature(word, "VerbForm") == "Fin" for word in auxiliaries(verb))
        asks = feature(verb.doc[mark.i + 1], "PronType") in ("Int", "Rel") or word_after(mark) == "whether"
        if finite and not asks and noun.pos_ in ("NOUN", "PROPN"):
            yield mark, own, "case"
            yield own, noun, "nmod"
            yield verb, verb if noun.head is noun else noun.head, "ccomp" if noun.dep_ == "obj" else noun.dep_
            yield noun, verb, "nsubj"


def subjects_behind_times(doc: Doc) -> Iterator[Arc]:
    """ "In January *a court* ruled": an article within what seemed one phrase parts the time from the subject."""
    for time in words_labelled(doc, "compound"):
        noun = time.head
        parted = time.dep_ == "compound" and time.ent_type_ == "DATE" and noun.label == "obl" and noun.head.i > noun.i
        if parted and any(time.i < word.i for word in children(noun, "det")) and subject(noun.head) is None:
            yield time, noun.head, "obl"
            yield from ((word, time, "case") for word in children(noun, "case") if word.i < time.i)
            yield noun, noun.head, subject_label(noun.head)


def explanations_of_subjects(doc: Doc) -> Iterator[Arc]:
    """ "Ana Ruiz, *a surgeon*, resigned": what touches a subject behind a comma is no second one."""
    for second in words_labelled(doc, "nsubj"):
        before = [word for word in children(second.head, "nsubj") if word.i < second.i < second.head.i]
        first = before[-1] if before else second
        if bool(second.ent_type_) == bool(first.ent_type_) or second.pos_ not in NOMINAL:
            continue
        start = base_phrase(second).start
        touching = doc[start - 1].text == "," and full_phrase(first).end == start - 1
        if touching and child(second, "cc", "conj") is None and child(first, "conj") is None:
            yield second, first, "appos"


def subjects_glued_to_times(doc: Doc) -> Iterator[Arc]:
    """ "From next month *farmers* will pay", "last week *workers* struck": a time in front describes no subject."""
    for time in words_labelled(doc, "compound"):
        noun, verb = time.head, time.head.head
        if time.dep_ != "compound" or noun.label != "nsubj" or not is_time(time) or child(noun, "det", "nmod:poss"):
            continue
        opening = next((word for word in (*children(noun, "case"), *children(verb, "mark")) if word.i < time.i), None)
        near = next((word for word in children(time, "amod") if word.lower_ in DEICTIC), None)
        near = near or next((word for word in children(noun, "amod") if word.i == time.i - 1), None)
        several = feature(noun, "Number") == "Plur" and feature(time, "Number") == "Sing"
        timed = opening is not None and opening.lower_ in BEFORE_TIMES and verb.dep_ == "ROOT"
        dated = opening is None and near is not None and near.lower_ in DEICTIC and several
        if timed or (dated and base_phrase(noun).start == noun.sent.start):
            yield time, verb, "obl" if timed else "obl:unmarked"
            yield from ((word, time, label) for word, label in ((opening, "case"), (near, "amod")) if word is not None)


def subjects_behind_saying(doc: Doc) -> Iterator[Arc]:
    """ "Says *one guard* and two miners were killed": what is said begins with the phrase behind the verb."""
    for verb in words_labelled(doc, "conj"):
        above = verb.head
        link, last = child(verb, "cc"), subject(verb)
        said = above.lemma_ in words("reporting_verbs") and not child(above, "ccomp")
        first = child(above, "obj") if said and link is not None and last is not None and link.i < last.i else None
        if first is None or link is None or last is None or not above.i < first.i < link.i:
            continue
        if not first.doc[first.i + 1 : link.i] and base_phrase(last).start == link.i + 1:
            yield verb, above, "ccomp"
            yield first, verb, last.dep_
            yield last, first, "conj"
            yield link, last, "cc"


def subjects_taken_for_words(doc: Doc) -> Iterator[Arc]:
    """ "Say *jets hit* a camp", "said *plans* to build *could fail*": one says no jets, but what they did."""
    for noun in words_labelled(doc, "obj"):
        above = noun.head
        if above.lemma_ != "say" or noun.pos_ not in NOMINAL or noun.i < above.i:
            continue
        verb = next((word for word in doc[noun.i + 1 : noun.sent.end] if _lacks_subject(word, noun)), None)
        if verb is not None:
            yield verb, above, "ccomp"
            yield noun, verb, "nsubj"
            yield from ((word, verb, "obl:unmarked") for word in children(verb, "nsubj"))
            yield from ((word, noun, "acl") for word in children(above, "xcomp") if noun.i < word.i < verb.i)


def _lacks_subject(verb: Token, noun: Token) -> bool:
    """Whether a verb behind a noun is finite and has no subject, or a day for one."""
    own, marked = subject(verb), child(verb, "mark", "cc", "obl:agent") is not None
    if verb.pos_ != "VERB" or marked or not (own is None or own.ent_type_ == "DATE"):
        return False
    if any(feature(word, "VerbForm") == "Fin" for word in auxiliaries(verb)):
        return True
    acts = feature(verb, "Tense") == "Past" and child(verb, "obj") is not None
    return acts and (verb.dep_ == "ccomp" or (verb.dep_ == "acl" and verb.i == noun.i + 1))


def subjects_of_bare_infinitives(doc: Doc) -> Iterator[Arc]:
    """ "Insisted *the rebels pull* back": but for "let", "make" and the like no object has a bare infinitive."""
    for verb in words_labelled(doc, "xcomp"):
        above = verb.head
        bare = verb.pos_ == "VERB" and verb.lower_ == verb.lemma_ and not is_infinitive(verb)
        demands = above.lemma_ in words("mandative_verbs") or table("cues_verbs").get(above.lemma_) == "wish"
        if bare and demands and above.lemma_ not in words("object_control_verbs"):
            own = next((word for word in children(above, "obj") if above.i < word.i < verb.i), None)
            if own is not None and subject(verb) is None:
                yield verb, above, "ccomp"
                yield own, verb, "nsubj"


def speakers_before_verbs(doc: Doc) -> Iterator[Arc]:
    """ "..., *the woman, Ana Ruiz, told* the radio": whose words they are stands between a comma and the verb."""
    for verb in words_labelled(doc, "ROOT", "parataxis", "advcl"):
        speaks = verb.lemma_ in words("speech_verbs") and child(verb, "mark") is None
        if not speaks or verb.pos_ != "VERB" or subject(verb) is not None:
            continue
        noun = phrase_before(verb)
        if noun is None or feature(verb, "VerbForm") != "Fin":
            continue
        if noun.label == "parataxis" or not verb.is_ancestor(noun):
            yield noun, verb, "nsubj"


def speakers_behind_verbs(doc: Doc) -> Iterator[Arc]:
    """ "“...,” *said its leader*": the noun right behind a verb of saying that follows what is said."""
    for noun in words_labelled(doc, "obj", "ccomp", "obl", "advcl", "xcomp", "parataxis"):
        verb = noun.head
        if noun.pos_ not in NOMINAL or noun.i < verb.i or not _may_follow_words(verb) or noun.ent_type_ == "DATE":
            continue
        if verb.i == noun.left_edge.i - 1 and not is_predicate(noun) and child(noun, "case") is None:
            yield noun, verb, "nsubj"


def _may_follow_words(verb: Token) -> bool:
    """Whether a verb of saying without a subject stands right behind a comma or a quotation mark."""
    speaks = verb.lemma_ in words("speech_verbs") and feature(verb, "VerbForm") == "Fin"
    behind = word_before(verb) in (",", "”", '"', "’", "'") and verb.dep_ in ("ROOT", "parataxis", "ccomp", "advcl")
    return speaks and behind and verb.pos_ == "VERB" and subject(verb) is None


def subjects_before_some_of_them(doc: Doc) -> Iterator[Arc]:
    """ "*The guests*, among them a king, *left*": what stands behind "among them" is some of the subject.

    Who is named there has his own share in what they do: "her critics, among them *Ana Ruiz*, say so".
    """
    for them in phrases_behind(doc, "among"):
        noun, some = them.head, them.head.head
        verb = some.head
        parted = them.lower_ == "them" and noun.i < them.i and noun.label == "nsubj" and word_before(noun) != "them"
        if not parted or base_phrase(some).start != them.i + 1 or verb is some or some.i > verb.i:
            continue
        named = any(word.ent_type_ == "PERSON" for word in (some, *children(some, "appos")))
        yield noun, verb, some.dep_ if some.label == "nsubj" else subject_label(verb)
        yield some, noun, "conj" if named else "nmod"


def subjects_before_one_of_them(doc: Doc) -> Iterator[Arc]:
    """ "*Two climbers*, one of them a teacher, *died*", "*families*, many of them old, *left*": so it is here."""
    for them in phrases_behind(doc, "of"):
        one, told = them.head, them.head.head
        if them.lower_ != "them" or one.dep_ != "nsubj" or not behind_comma(one) or one.i > them.i:
            continue
        noun = next((word for word in children(told, "nsubj") if word.i < one.i), None)
        if noun is None:
            continue
        if told.label == "nsubj" and told.i < told.head.i and told.pos_ != "VERB":
            yield noun, told.head, told.dep_
            yield told, noun, "appos"
        elif told.pos_ == "VERB" and them.right_edge.i < told.i:
            yield one, noun, "appos"


def quantifiers_before_asides(doc: Doc) -> Iterator[Arc]:
    """ "*Few*, if any, *ships* came": what stands apart from the noun by an aside counts it and does nothing."""
    for word in words_labelled(doc, "nsubj"):
        noun = next((one for one in children(word.head, "nsubj") if one.i > word.i), None)
        if word.lower_ in ("few", "little") and noun is not None and word_after(word) == "," and noun.i < word.head.i:
            yield word, noun, "amod"
