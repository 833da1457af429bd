"""Joins verbs to those of their own form: an infinitive to an infinitive, what somebody did to what he did before."""

from collections.abc import Iterator

from ..lexicon import table, words
from ..phrases import base_phrase
from ..syntax import (
    auxiliaries,
    child,
    children,
    clause_head,
    feature,
    is_finite,
    is_infinitive,
    markers,
    subject,
    word_after,
    words_labelled,
)
from ..tokens import Arc, Doc, Token
from ..traits import is_time
from .shared import behind_comma

HELD = ("xcomp", "advcl", "acl", "ccomp", "conj")


def acts_behind_infinitives(doc: Doc) -> Iterator[Arc]:
    """ "Told them to leave *and will not wait*", "has stopped selling and *begun* buying": no infinitive goes on so."""
    for verb in words_labelled(doc, "conj"):
        first = verb.head
        if verb.pos_ != "VERB" or verb.ent_type_ or not _is_open(first) or child(verb, "mark", "expl", "obl:agent"):
            continue
        if subject(verb) is not None and not is_infinitive(first):
            continue
        finite = any(feature(word, "VerbForm") == "Fin" for word in auxiliaries(verb)) or _is_present(verb)
        alike = first.pos_ == "VERB" and not auxiliaries(verb) and not auxiliaries(first)
        past = alike and feature(verb, "Tense") == "Past"
        above = first
        while _is_open(above) and above.dep_ in HELD:
            above = clause_head(above.head)
        if (finite or (past and verb.lower_ != verb.lemma_)) and above.i < verb.i and not _is_open(above):
            yield verb, above, "conj"


def verbs_joined_to_nouns(doc: Doc) -> Iterator[Arc]:
    """ "The isles, which govern themselves *and do not belong* to it": no finite verb goes on from a noun."""
    for verb in words_labelled(doc, "conj"):
        noun, joint = verb.head, child(verb, "cc")
        told = verb.pos_ == "VERB" and noun.pos_ in ("NOUN", "PROPN") and child(noun, "cop", "nsubj") is None
        if not told or joint is None or subject(verb) is not None or behind_comma(joint):
            continue
        clauses = [word for word in children(noun, "acl") if word.dep_ == "acl:relcl" and word.i < joint.i]
        if clauses and is_finite(verb) and child(verb, "mark") is None:
            yield verb, clauses[-1], "conj"


def clauses_behind_but(doc: Doc) -> Iterator[Arc]:
    """ "Did not say whether it would, *but an official said* it might": no second content, and nothing asked."""
    for but in words_labelled(doc, "cc"):
        verb = clause_head(but.head)
        first = verb.head
        goes_on = but.lower_ == "but" and verb.dep_ == "conj" and subject(verb) is not None
        if goes_on and (_is_asked(first) or (behind_comma(but) and _is_told_since(verb, first))):
            yield verb, clause_head(first.head), "conj"
        content = but.lower_ == "but" and verb.dep_ == "ccomp" and but.i < verb.i and subject(verb) is not None
        if content and any(first.i < word.i < but.i for word in children(first, "ccomp")):
            yield verb, first, "conj"
            yield but, verb, "cc"


def _is_told_since(verb: Token, first: Token) -> bool:
    """ "Said it had won, *but the count goes on*": what is said in the past is not told in the present."""
    tenses = [feature((*auxiliaries(one), *children(one, "cop"), one)[0], "Tense") for one in (verb, first.head)]
    reported = first.dep_ == "ccomp" and first.head.lemma_ in words("reporting_verbs")
    return reported and tenses == ["Pres", "Past"]


def _is_asked(verb: Token) -> bool:
    """Whether a clause only asks: "unclear *whether* they left", to which nothing behind "but" belongs."""
    return verb.head is not verb and not {"whether", "if"}.isdisjoint(markers(verb))


def _is_present(verb: Token) -> bool:
    """Whether it is a present tense that no infinitive looks like: "wants"."""
    return feature(verb, "Tense") == "Pres" and feature(verb, "VerbForm") == "Fin" and verb.lower_ != verb.lemma_


def _is_open(verb: Token) -> bool:
    """Whether a verb is an infinitive or a gerund, "having done" among them."""
    if auxiliaries(verb):
        return is_infinitive(verb) or auxiliaries(verb)[0].lower_ == "having"
    return is_infinitive(verb) or (verb.lower_.endswith("ing") and verb.pos_ == "VERB")


def infinitives_behind_acts(doc: Doc) -> Iterator[Arc]:
    """ "Agreed *to pay* those who sued, *and to rebuild*": an infinitive is joined to the last one above it."""
    for verb in words_labelled(doc, "conj"):
        if not is_infinitive(verb) or is_infinitive(verb.head) or subject(verb) is not None:
            continue
        above = (verb.head, *verb.head.ancestors)
        held = (word for head in above for word in reversed(children(head, "xcomp", "acl", "ccomp", "advcl")))
        first = next((word for word in held if word.i < verb.i and is_infinitive(word)), None)
        if first is not None:
            yield verb, first, "conj"


def infinitives_before_objects(doc: Doc) -> Iterator[Arc]:
    """ "To scrap the exam *and to grade pupils*": what has "to" describes no noun that is joined to an object."""
    for verb in words_labelled(doc, "compound", "amod"):
        noun, thing, link = verb.head, verb.head.head, child(verb.head, "cc")
        joined = verb.pos_ == "VERB" and is_infinitive(verb) and noun.dep_ == "conj" and link is not None
        if not joined or link is None or thing.label not in ("obj", "obl") or not link.i < verb.i < noun.i:
            continue
        first = thing.head
        if is_infinitive(first) and first.i < thing.i:
            yield verb, first, "conj"
            yield link, verb, "cc"
            yield noun, verb, "obj"
            yield from ((word, verb, word.dep_) for word in first.children if word.i > noun.i)


def gerunds_behind_prepositions(doc: Doc) -> Iterator[Arc]:
    """ "Is accused *of* lying and *of stealing*": what has the same preposition is joined to what had it first."""
    for verb in words_labelled(doc, "conj"):
        mark = child(verb, "mark", "case")
        if mark is None or not verb.lower_.endswith("ing") or word_after(mark) != verb.lower_:
            continue
        before = (word for word in children(verb.head, "advcl", "xcomp", "obl") if word.i < verb.i)
        first = next((word for word in before if _opens_with(word, mark.lower_)), None)
        if first is not None:
            yield verb, first, "conj"


def _opens_with(verb: Token, preposition: str) -> bool:
    """Whether a word is a gerund behind a preposition: "*of having* lied"."""
    marked = (word for word in children(verb, "mark", "case") if word.lower_ == preposition)
    return verb.pos_ == "VERB" and any(word_after(word).endswith("ing") for word in marked)


def acts_behind_asides(doc: Doc) -> Iterator[Arc]:
    """ "Did not resign, as some demanded, *or give* it back": no bare verb goes on from what somebody demanded."""
    for verb in words_labelled(doc, "conj"):
        aside, link = verb.head, child(verb, "cc")
        bare = verb.pos_ == "VERB" and verb.lower_ == verb.lemma_ and child(verb, "nsubj", "aux", "mark") is None
        parted = bare and link is not None and behind_comma(link) and aside.dep_ == "advcl"
        if parted and feature(aside, "Tense") == "Past" and child(aside, "nsubj") and auxiliaries(aside.head):
            yield verb, aside.head, "conj"


def times_behind_infinitives(doc: Doc) -> Iterator[Arc]:
    """ "Was ordered to shut *until its owner pays*": what is still to come limits what is to be done."""
    for verb in words_labelled(doc, "advcl"):
        above, mark = verb.head, child(verb, "mark", "advmod")
        opens = mark is not None and mark.lower_ in ("until", "once", "when", "before", "after") and mark.i < verb.i
        first = min((verb, *auxiliaries(verb), *children(verb, "cop")), key=lambda word: word.i)
        if not opens or feature(first, "Tense") != "Pres" or feature(first, "VerbForm") != "Fin":
            continue
        started = feature(min((above, *auxiliaries(above)), key=lambda word: word.i), "Tense") != ""
        held = next((word for word in reversed(children(above, "xcomp")) if word.i < verb.i), None)
        if started and held is not None and is_infinitive(held):
            yield verb, held, "advcl"


def times_behind_gerunds(doc: Doc) -> Iterator[Arc]:
    """ "Stopped selling it *after prices fell*": what still happened belongs to the end, not to what was ended."""
    for verb in words_labelled(doc, "advcl"):
        gerund, mark = verb.head, child(verb, "mark", "advmod")
        above = gerund.head
        phased = gerund.dep_ in ("xcomp", "advcl") and gerund.lower_.endswith("ing") and not is_infinitive(gerund)
        ended = phased and table("cues_verbs").get(f"{above.lemma_} something") == "ending"
        if not ended or mark is None or above.i != gerund.i - 1:
            continue
        opens = mark.lower_ in ("after", "when", "once", "since", "because", "as") and gerund.i < mark.i < verb.i
        if opens and subject(verb) is not None:
            yield verb, above, "advcl"


def results_behind_contents(doc: Doc) -> Iterator[Arc]:
    """ "It was feared that the dam would burst, *so the army came*": so is what came of the fear."""
    for verb in words_labelled(doc, "advcl"):
        so, content = child(verb, "mark"), verb.head
        parted = so is not None and so.lower_ == "so" and behind_comma(so) and word_after(so) != "that"
        said = parted and content.label in ("ccomp", "csubj") and child(content, "mark") is not None
        if said and subject(verb) is not None and content.head.i < content.i:
            yield verb, content.head, "advcl"
            yield from ((word, content.head, "conj") for word in children(content, "conj") if word.i > verb.i)


def verbs_joined_to_objects(doc: Doc) -> Iterator[Arc]:
    """ "Will hear the case *and rule* on the fine": what somebody does is joined to no thing."""
    for verb in words_labelled(doc, "conj"):
        noun, above, link = verb.head, verb.head.head, child(verb, "cc")
        bare = verb.pos_ == "VERB" and child(verb, "det", "case", "amod", "nmod", "nsubj", "aux", "compound") is None
        joined = bare and link is not None and link.i == verb.i - 1 and noun.dep_ == "obj" and above.pos_ == "VERB"
        if joined and noun.pos_ in ("NOUN", "PROPN") and above.i < noun.i and auxiliaries(above):
            yield verb, above, "conj"
            yield from ((word, verb, word.dep_) for word in children(above, "obl") if word.i > verb.i)


def nouns_joined_to_verbs(doc: Doc) -> Iterator[Arc]:
    """ "Opposes, farms *and inns*": a thing is joined to the thing before "and", not to what is done.

    Behind the comma that closes a relative clause it is joined to the whole phrase: "part of the coal that it burns,
    *and half of its oil*".
    """
    for noun in words_labelled(doc, "conj"):
        verb, link = noun.head, child(noun, "cc")
        if link is None or noun.pos_ not in ("NOUN", "PROPN") or verb.pos_ != "VERB" or child(noun, "nsubj", "cop"):
            continue
        before = doc[link.i - 1]
        beside = before.label == "obj" and before.head is verb and verb.i < before.i and before.pos_ != "PRON"
        if is_time(noun) or child(noun, "orphan") is not None:
            continue
        if beside:
            yield noun, before, "conj"
        elif verb.dep_ == "acl:relcl" and behind_comma(link) and all(map(noun.is_ancestor, doc[link.i + 1 : noun.i])):
            yield noun, _whole(verb.head), "conj"


def _whole(noun: Token) -> Token:
    """The noun that a phrase is a part of: "part" for "coal" in "part of the coal"."""
    while noun.label == "nmod":
        noun = noun.head
    return noun


def exceptions(doc: Doc) -> Iterator[Arc]:
    """ "All the states *except Norland* ratified": what is taken out of a subject has its own share in the clause."""
    for noun in words_labelled(doc, "nmod"):
        word = child(noun, "case")
        if word is None or word.lower_ not in words("exceptives") or noun.dep_ != "nmod":
            continue
        if noun.head.label in ("nsubj", "obj") and base_phrase(noun).start == word.i + 1:
            yield noun, noun.head, "conj"
            yield word, noun, "cc"
