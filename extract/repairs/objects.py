"""Finds subjects, times and names among what the parser took for objects, and objects among the rest."""

from collections.abc import Iterator

from ..lexicon import words
from ..phrases import base_phrase
from ..syntax import child, children, is_infinitive, subject
from ..tokens import Arc, Doc
from ..traits import is_time

NOMINAL = ("NOUN", "PROPN", "PRON")


def subjects_behind_saying(doc: Doc) -> Iterator[Arc]:
    """ "Says *one guard* and two miners were killed": what is said begins with the phrase behind the verb."""
    for verb in doc:
        above = verb.head
        link, last = child(verb, "cc"), subject(verb)
        said = verb.dep_ == "conj" and above.lemma_.lower() in words("reporting_verbs") and not child(above, "ccomp")
        first = child(above, "obj") if said and link is not None and last is not None and link.i < last.i else None
        if first is None or link is None or last is None or not above.i < first.i < link.i:
            continue
        if not first.doc[first.i + 1 : link.i] and base_phrase(last).start == link.i + 1:
            yield verb, above, "ccomp"
            yield first, verb, last.dep_
            yield last, first, "conj"
            yield link, last, "cc"


def subjects_of_bare_infinitives(doc: Doc) -> Iterator[Arc]:
    """ "Insisted *the rebels pull* back": but for "let", "make" and the like no object has a bare infinitive."""
    for verb in doc:
        above = verb.head
        bare = verb.dep_ == "xcomp" and verb.pos_ == "VERB" and verb.lower_ == verb.lemma_ and not is_infinitive(verb)
        demands = above.lemma_ in words("mandative_verbs") | words("reporting_verbs")
        if bare and demands and above.lemma_ not in words("object_control_verbs"):
            own = next((word for word in children(above, "obj") if above.i < word.i < verb.i), None)
            if own is not None and subject(verb) is None:
                yield verb, above, "ccomp"
                yield own, verb, "nsubj"


def times_beside_contents(doc: Doc) -> Iterator[Arc]:
    """ "Said *Saturday* that ...": a day is nothing that one says."""
    for noun in doc:
        speech = noun.head.lemma_.lower() in words("reporting_verbs")
        stated = noun.label in ("obj", "iobj", "ccomp", "xcomp") and noun.pos_ in NOMINAL and not child(noun, "case")
        if stated and speech and is_time(noun) and child(noun, "nsubj", "cop", "nummod") is None:
            yield noun, noun.head, "obl:unmarked"


def objects_behind_nouns(doc: Doc) -> Iterator[Arc]:
    """ "The agency *quotes* Ana Ruiz": a verb taken for a noun has a subject and no "be"; no comma parts its object."""
    for name in doc:
        verb = name.head
        stands = name.dep_ == "appos" and name.pos_ in NOMINAL and verb.pos_ == "NOUN" and subject(verb) is not None
        if stands and child(verb, "cop", "obj") is None and base_phrase(name).start == verb.i + 1:
            yield name, verb, "obj"


def gapped_participles(doc: Doc) -> Iterator[Arc]:
    """ "Two were killed and *three injured*": the verb left of a shortened clause is joined, not its subject."""
    for noun in doc:
        verb = child(noun, "orphan")
        shortened = noun.dep_ == "conj" and noun.head.pos_ == "VERB" and noun.pos_ in (*NOMINAL, "NUM")
        if verb is None or not shortened or verb.pos_ != "VERB" or verb.i < noun.i:
            continue
        before = subject(noun.head)
        yield verb, noun.head, "conj"
        yield noun, verb, before.dep_ if before is not None else "nsubj"
        yield from ((word, verb, word.dep_) for word in children(noun, "cc", "punct"))
