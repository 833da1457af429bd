"""Finds times among what the parser took for objects, and objects among the rest."""

from collections.abc import Iterator

from ...graph.model import EntityType
from ..lexicon import table, words
from ..phrases import base_phrase, case
from ..syntax import (
    child,
    children,
    feature,
    is_bare_participle,
    is_infinitive,
    subject,
    word_after,
    words_labelled,
)
from ..tokens import Arc, Doc, Token
from ..traits import is_time, noun_traits
from .shared import NOMINAL, can_act, phrases_behind

FAR = ("before", "after", "earlier", "later", "ago")
TEMPORAL = ("before", "after", "during", "since", "until", "without", "despite")


def times_beside_objects(doc: Doc) -> Iterator[Arc]:
    """ "Said *Saturday* that ...", "called *Monday* for ...": a day is nothing that one says or calls."""
    for noun in words_labelled(doc, "obj", "iobj", "ccomp", "xcomp"):
        verb, speech = noun.head, noun.head.lemma_ in words("reporting_verbs")
        stated = noun.pos_ in NOMINAL and not child(noun, "case")
        dated = noun.ent_type_ == "DATE" and noun.pos_ == "PROPN" and noun.dep_ == "obj" and child(verb, "obl")
        told = speech and noun.ent_type_ == "DATE" and child(noun, "nsubj", "cop", "nummod", "det") is None
        deictic = noun.ent_type_ == "DATE" and base_phrase(noun)[0].lower_ in ("last", "next", "this")
        if stated and verb.pos_ == "VERB" and (told or dated or deictic):
            yield noun, verb, "obl:unmarked"


def objects_joined_to_verbs(doc: Doc) -> Iterator[Arc]:
    """ "The drug *cut deaths*": a noun right behind a verb, with no conjunction between, is joined to nothing."""
    for noun in words_labelled(doc, "conj"):
        verb = noun.head
        behind = verb.pos_ == "VERB" and noun.pos_ in NOMINAL and base_phrase(noun).start == verb.i + 1
        if behind and child(noun, "cc", "cop", "nsubj", "case") is None and child(verb, "obj", "aux:pass") is None:
            yield noun, verb, "obj"


def days_behind_objects(doc: Doc) -> Iterator[Arc]:
    """ "Handed in his resignation *on Sunday*": the day is that of the act, unless the noun names an event."""
    for day in words_labelled(doc, "nmod"):
        noun = day.head
        named = day.ent_type_ == "DATE" and day.pos_ == "PROPN" and case(day) == "on"
        dated = named and noun.pos_ in ("NOUN", "SYM", "NUM")
        if not dated or noun.lemma_ in table("event_nouns") or noun_traits(noun).type is EntityType.EVENT:
            continue
        while noun.dep_ == "nmod" and noun.head.pos_ == "NOUN":
            noun = noun.head
        if noun.label in ("obj", "obl") and noun.head.pos_ == "VERB" and noun.head.i < noun.i:
            yield day, noun.head, "obl"


def receivers_behind_objects(doc: Doc) -> Iterator[Arc]:
    """ "Sold its arm *to the group*": who gets what is handed over stands beside it, whatever it hangs on."""
    for noun in words_labelled(doc, "nmod"):
        thing, verb = noun.head, noun.head.head
        handed = thing.label == "obj" and verb.lemma_ in words("transfer_verbs") and thing.pos_ == "NOUN"
        if handed and case(noun) == "to" and can_act(noun) and thing.lemma_ not in table("event_nouns"):
            yield noun, verb, "obl"


def states_behind_objects(doc: Doc) -> Iterator[Arc]:
    """ "Left rates *unchanged* on Thursday", "kept them *steady*": how they are left, not which ones."""
    for noun in words_labelled(doc, "obj"):
        verb, state = noun.head, child(noun, "amod", "acl") if noun.i + 1 < len(doc) else None
        if verb.lemma_ not in words("verbs_of_keeping") or state is None or state.i != noun.i + 1:
            continue
        beside = [word for word in state.children if word.label != "punct"]
        describes = state.dep_ == "amod" or state.pos_ == "ADJ" or is_bare_participle(state, "Past")
        if describes and all(map(is_time, beside)):
            yield state, verb, "xcomp"
            yield from ((word, verb, word.dep_) for word in beside)


def phrases_behind_states(doc: Doc) -> Iterator[Arc]:
    """ "Were found alive *in a cave*": where they were found."""
    for state in words_labelled(doc, "xcomp"):
        if state.lower_ in words("depictives"):
            yield from ((phrase, state.head, "obl") for phrase in children(state, "obl") if phrase.i > state.i)


def receivers_before_things(doc: Doc) -> Iterator[Arc]:
    """ "Lend *the hospitals* 30 beds": who gets something stands right before it, whatever joins the two."""
    for noun in words_labelled(doc, "obj", "nmod"):
        owner = noun.dep_ == "nmod:poss" and noun.pos_ in ("NOUN", "PROPN")
        verb = noun.head.head if owner else noun.head
        if verb.lemma_ not in words("ditransitive_verbs") or child(noun, "case") is not None:
            continue
        thing = noun.head if owner else _thing_behind(noun)
        if thing is not noun and thing.pos_ in NOMINAL and base_phrase(noun).start == verb.i + 1:
            yield noun, verb, "iobj"
            yield thing, verb, "obj"


def _thing_behind(noun: Token) -> Token:
    """What begins right behind an object without a word between, the object itself where nothing does."""
    beside = (*children(noun, "conj"), *children(noun.head, "obl")) if noun.dep_ == "obj" else ()
    things = (word for word in beside if child(word, "case", "cc") is None and not is_time(word))
    return next((word for word in things if base_phrase(word).start == base_phrase(noun).end), noun)


def phrases_of_time_behind_objects(doc: Doc) -> Iterator[Arc]:
    """ "Missed a penalty *before the break*": when it was missed, not which penalty it was."""
    for noun in words_labelled(doc, "nmod"):
        thing, verb = noun.head, noun.head.head
        timed = noun.dep_ == "nmod" and thing.label == "obj" and case(noun) in TEMPORAL and verb.pos_ == "VERB"
        if timed and thing.pos_ == "NOUN" and thing.i > verb.i and not is_time(thing) and child(noun, "cc") is None:
            yield noun, verb, "obl"


def objects_before_as(doc: Doc) -> Iterator[Arc]:
    """ "Named *Ana Ruiz* as its head": "as" tells what she becomes, so she is who is named."""
    for noun in phrases_behind(doc, "as"):
        verb = noun.head
        if noun.label != "obl" or verb.pos_ != "VERB" or child(verb, "obj", "aux:pass", "cop") is not None:
            continue
        named = next((word for word in children(verb, "xcomp") if verb.i < word.i < noun.i), None)
        if named is not None and named.pos_ in ("NOUN", "PROPN") and base_phrase(named).start == verb.i + 1:
            yield named, verb, "obj"


def times_behind_nouns(doc: Doc) -> Iterator[Arc]:
    """ "Left *the city days* before the vote", "smoke in *the cabin minutes* after that": the time stands apart."""
    for noun in words_labelled(doc, "compound"):
        time, above = noun.head, noun.head.head
        beside = noun.i == time.i - 1 and time.label in ("obj", "obl") and word_after(time) in ("before", "after")
        if not beside or feature(time, "Number") != "Plur" or time.lemma_ not in words("time_nouns"):
            continue
        if noun.pos_ == "NOUN" and child(time, "det", "nmod:poss") is not None and child(time, "nummod") is None:
            yield noun, above, time.dep_
            yield time, above, "obl:unmarked"
            yield from ((word, noun, word.dep_) for word in time.children if word.i < noun.i)


def times_as_objects(doc: Doc) -> Iterator[Arc]:
    """ "Switched off *hours* before", "warned it three *times*": how far off or how often is no object."""
    for noun in words_labelled(doc, "obj"):
        far = word_after(noun) in FAR and noun.lemma_ in words("time_nouns")
        often = noun.lower_ == "times" and child(noun, "nummod") is not None
        if noun.dep_ == "obj" and (far or often) and feature(noun, "Number") == "Plur":
            yield noun, noun.head, "obl:unmarked"


def second_subjects(doc: Doc) -> Iterator[Arc]:
    """ "She withdrew *her ministers*": of two subjects the one behind the verb is its object, unless it speaks."""
    for noun in words_labelled(doc, "nsubj"):
        verb = noun.head
        behind = noun.dep_ == "nsubj" and verb.pos_ == "VERB" and verb.i < noun.i and noun.ent_type_ != "DATE"
        others = behind and any(word.i < verb.i for word in children(verb, "nsubj"))
        if not others or child(verb, "obj") is not None or base_phrase(noun).start != verb.i + 1:
            continue
        if verb.lemma_ != "be" and verb.lemma_ not in words("speech_verbs", "reporting_verbs"):
            yield noun, verb, "obj"


def lone_receivers(doc: Doc) -> Iterator[Arc]:
    """ "Carries *passengers*": but for those who are told, there is no receiver without a gift."""
    for noun in words_labelled(doc, "iobj"):
        verb = noun.head
        told = verb.lemma_ in words("addressing_verbs", "transfer_verbs", "speech_verbs")
        if noun.pos_ == "NOUN" and not told and child(verb, "obj", "ccomp", "xcomp") is None:
            yield noun, verb, "obj"


def objects_of_infinitives(doc: Doc) -> Iterator[Arc]:
    """ "The talks *which* both had promised *to join*", "goods *that* it failed *to ship*": it is joined."""
    for relative in words_labelled(doc, "obj", "mark"):
        verb = relative.head
        taken_up = relative.label == "obj" and (feature(relative, "PronType") == "Rel" or relative.lower_ == "that")
        if not taken_up and not _is_taken_for_conjunction(relative):
            continue
        infinitive = _lowest(verb)
        bare = relative.label == "obj" or (is_infinitive(infinitive) and not _is_stranded(infinitive))
        lacks = infinitive is not verb and child(infinitive, "obj", "cop", "ccomp") is None
        if lacks and bare and relative.i < verb.i:
            yield relative, infinitive, "obj"


def _lowest(verb: Token) -> Token:
    """The infinitive that a verb holds, over what it says and other infinitives."""
    told = verb.lemma_ in words("reporting_verbs")
    held = child(verb, "xcomp", "ccomp") if told else child(verb, "xcomp")
    lacking = held is not None and held.dep_ == "ccomp" and subject(held) is None
    return verb if held is None or lacking else _lowest(held)


def _is_stranded(verb: Token) -> bool:
    """Whether a preposition without a noun stands right behind a verb: "liabilities that it has to deal *with*"."""
    beside = (word for word in verb.children if word.i == verb.i + 1)
    return any(word.pos_ == "ADP" and word.label != "compound" for word in beside)


def _is_taken_for_conjunction(that: Token) -> bool:
    """Whether "that" opens a relative clause with a subject, about a thing that is no time and has no content."""
    verb, noun = that.head, that.head.head
    related = that.lower_ == "that" and that.label == "mark" and verb.dep_ == "acl:relcl" and noun.pos_ == "NOUN"
    if not related or subject(verb) is None or child(verb, "obj") is not None or is_time(noun):
        return False
    return noun.lemma_ not in words("communication_nouns") and noun.lemma_ not in table("cues_nouns")


def places_behind_times(doc: Doc) -> Iterator[Arc]:
    """ "Met on Friday *in Lima*": the place is where they met, not where the day was."""
    for place in words_labelled(doc, "nmod"):
        time, above = place.head, place.head.head
        stated = place.ent_type_ in ("GPE", "LOC") and case(place) in ("in", "at", "near", "for", "from")
        dated = time.ent_type_ == "DATE" and time.label == "obl" and child(time, "nummod") is None
        if stated and dated and time.i < place.i and above.pos_ == "VERB":
            yield place, above, "obl"


def objects_behind_nouns(doc: Doc) -> Iterator[Arc]:
    """ "The agency *quotes* Ana Ruiz": a verb taken for a noun has a subject and no "be"; no comma parts its object."""
    for name in words_labelled(doc, "appos"):
        verb = name.head
        stands = name.pos_ in NOMINAL and verb.pos_ == "NOUN" and subject(verb) is not None
        if stands and child(verb, "cop", "obj") is None and base_phrase(name).start == verb.i + 1:
            yield name, verb, "obj"


def explanations_of_objects(doc: Doc) -> Iterator[Arc]:
    """ "Bought Norvane, *the maker of pumps*, for ...": behind a comma no verb has a second object."""
    for second in words_labelled(doc, "obj"):
        before = [word for word in children(second.head, "obj", "iobj") if word.i < second.i]
        start = base_phrase(second).start if before else 0
        if not before or doc[start - 1].text != "," or child(second, "cc", "conj") is not None:
            continue
        first = before[-1]
        named = second.ent_type_ == "PERSON" and noun_traits(first).type is EntityType.PERSON
        if second.pos_ in NOMINAL and first.pos_ in NOMINAL and (named or doc[start].pos_ == "DET"):
            yield second, first, "appos"
