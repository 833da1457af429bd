"""Finds which verb governs a sentence or opens a clause where the parser hung the right verb in the wrong place."""

from collections.abc import Iterator

from ..lexicon import table, words
from ..phrases import base_phrase, case
from ..syntax import (
    auxiliaries,
    child,
    children,
    clause_head,
    feature,
    first_conjunct,
    is_finite,
    is_predicate,
    subject,
    words_labelled,
)
from ..tokens import Arc, Doc, Token
from .shared import (
    OPENERS,
    SHAPES_OF_PARTICIPLES,
    behind_comma,
    can_act,
    goes_on_from_nothing,
    governed,
    in_place_of,
    is_sentence,
    says_that,
    starts_behind_comma,
    subject_label,
)

CONCESSIVE = ("while", "though", "although", "whereas")

PARTS_OF_PHRASES = ("obl", "nmod", "case", "det", "amod", "compound", "flat", "nummod", "advmod")


def main_verbs(doc: Doc) -> Iterator[Arc]:
    """ "The party's leader, Ana Ruiz, *called* for a vote": a main verb that seemed to describe its subject."""
    for verb in words_labelled(doc, "acl"):
        noun = _explained(verb.head)
        if not _may_be_past(verb) or noun.pos_ not in ("NOUN", "PROPN") or child(noun, "cop", "nsubj"):
            continue
        above, relative = noun.head, any(word.lower_ == "whose" for word in children(noun, "nmod:poss"))
        if relative and noun.dep_ in ("appos", "nmod", "acl:relcl"):
            yield from governed(verb, noun, above, "acl:relcl")
        elif above is noun and is_sentence(noun.sent):
            yield from governed(verb, noun, verb, "ROOT")
        elif noun.label == "nsubj" and any(verb.i < word.i < above.i for word in children(above, "nsubj")):
            yield above, verb, "parataxis"
            yield from governed(verb, noun, verb if above.head is above else above.head, above.dep_)


def verbs_behind_names(doc: Doc) -> Iterator[Arc]:
    """ "Peru's minister, *Ana Ruiz, called* it a gift": the name explains the noun that seemed a sentence."""
    for verb in words_labelled(doc, "parataxis"):
        noun, name = verb.head, subject(verb) or child(verb.head, "appos")
        if noun.head is not noun or noun.pos_ != "NOUN" or name is None or child(noun, "nsubj", "cop") is not None:
            continue
        start = base_phrase(name).start
        if name.ent_type_ == "PERSON" and noun.i == start - 2 and doc[start - 1].text == ",":
            yield verb, verb, "ROOT"
            yield noun, verb, subject_label(verb)
            yield name, noun, "appos"
            yield from ((word, verb, word.dep_) for word in noun.children if word.i > verb.i)


def _explained(name: Token) -> Token:
    """The noun that a person's name stands in apposition to; the word itself where it stands to none."""
    return name.head if name.dep_ == "appos" and name.ent_type_ == "PERSON" else name


def _may_be_past(verb: Token) -> bool:
    """Whether a participle is a past tense as well and stands behind an apposition, has an object or can have none."""
    shape = verb.pos_ == "VERB" and verb.dep_ == "acl" and not verb.lower_.endswith(SHAPES_OF_PARTICIPLES)
    acts = child(verb, "obl:agent", "mark", "aux") is None
    explained = behind_comma(verb) and child(_explained(verb.head), "appos") is not None
    says = verb.lemma_ in words("reporting_verbs") and any(map(says_that, children(verb.head, "acl")))
    active = says or child(verb, "obj", "ccomp") is not None or _is_intransitive(verb)
    told = explained or (not verb.doc[verb.i - 1].is_punct and active)
    return shape and acts and told


def _is_intransitive(verb: Token) -> bool:
    """Whether nobody undergoes what a verb says, by itself or with its preposition: "clashed", "called for"."""
    lemma, known = verb.lemma_, words("intransitive_verbs")
    return lemma in known or any(f"{lemma} {case(phrase)}" in known for phrase in children(verb, "obl"))


def main_verbs_behind_asides(doc: Doc) -> Iterator[Arc]:
    """ "Instead of leaving, as many had hoped, he *dissolved* parliament": what stands behind the aside governs."""
    for main in words_labelled(doc, "ccomp"):
        verb, own = main.head, subject(main)
        hoped = subject(verb)
        if own is None or hoped is None or not hoped.i < verb.i < own.i or not starts_behind_comma(own):
            continue
        opening = next((word for word in (*children(verb, "mark"), *children(hoped, "advmod", "case"))), None)
        if opening is None or opening.lower_ != "as" or opening.i > hoped.i or not behind_comma(opening):
            continue
        if child(main, "mark", "cc") is None and is_finite(verb) and child(verb, "obj", "cc") is None:
            yield in_place_of(main, verb)
            yield verb, main, "advcl"
            yield opening, verb, "mark"
            outside = (word for word in verb.children if word.i < opening.i or word.i > main.i)
            yield from ((word, main, word.dep_) for word in outside)


def negations_before_verbs(doc: Doc) -> Iterator[Arc]:
    """ "*Nor*, given the tide, *did it find* them": it denies the verb whose auxiliary stands before its subject."""
    for nor in words_labelled(doc, "cc"):
        if nor.lower_ == "nor" and not _is_inverted(nor.head):
            verb = next((word for word in doc[nor.i + 1 : nor.sent.end] if _is_inverted(word)), None)
            if verb is not None:
                yield nor, verb, "cc"


def _is_inverted(verb: Token) -> bool:
    own = subject(verb)
    return own is not None and any(word.i < own.i < verb.i for word in children(verb, "aux", "cop"))


def verbs_behind_as(doc: Doc) -> Iterator[Arc]:
    """ "He wept *as the judge told* him": "as" opens a clause where a verb without a subject follows its noun."""
    for noun in words_labelled(doc, "obl"):
        opening, before = child(noun, "case"), noun.head
        if noun.dep_ != "obl" or opening is None or opening.lower_ not in OPENERS or before.pos_ != "VERB":
            continue
        verb = before.head
        loose = (*children(noun, "acl"), *children(before, "xcomp", "advcl"))
        described = next((word for word in loose if _has_object_beside(word, noun)), None)
        if described is not None:
            yield from _opened(described, before, opening, noun)
        elif (behind := _finite_behind(noun) or _joined_to(noun)) is not None:
            yield from _opened(behind, before, opening, noun)
            yield from ((word, behind, word.dep_) for word in children(before, "obl") if noun.i < word.i < behind.i)
        elif before.dep_ in ("ccomp", "parataxis") and _follows(verb, noun) and subject(verb) is None:
            yield in_place_of(before, verb)
            yield from _opened(verb, before, opening, noun)


def conjunctions_on_subjects(doc: Doc) -> Iterator[Arc]:
    """ "Left *after the rebels agreed*": what stands before a subject opens its clause, which is joined to nothing."""
    for opening in words_labelled(doc, "case"):
        noun, verb = opening.head, opening.head.head
        opens = opening.lower_ in OPENERS and noun.dep_ in ("nsubj", "nsubj:pass") and noun.i < verb.i
        likened = opening.lower_ == "as" and (verb.lemma_ in words("reporting_verbs") or _counts(opening))
        if not opens or likened or base_phrase(noun).start != opening.i + 1 or not is_finite(verb):
            continue
        if verb.head is verb:
            yield from _main_before(opening, verb)
        behind = verb.head.i < opening.i and verb.dep_ in ("conj", "advcl", "ccomp")
        if behind and subject(verb) is noun and child(verb, "mark", "cc") is None:
            yield opening, verb, "mark"
            yield verb, verb.head, "advcl"


def _counts(word: Token) -> bool:
    """Whether the second "as" of "as many as" stands before a number."""
    return word.i > 1 and word.doc[word.i - 2].lower_ == "as"


def _main_before(opening: Token, verb: Token) -> Iterator[Arc]:
    """ "*The union called* off its strike after the mine agreed": what seemed to describe a second subject governs."""
    first = next((word for word in children(verb, "nsubj") if word.i < opening.i), None)
    loose = children(first, "acl") if first is not None else ()
    main = next((word for word in loose if word.i < opening.i and word.dep_ == "acl"), None)
    if first is None or main is None or main.lower_.endswith(SHAPES_OF_PARTICIPLES) or child(main, "obl:agent", "mark"):
        return
    yield main, main, "ROOT"
    yield first, main, "nsubj"
    yield verb, main, "advcl"
    yield opening, verb, "mark"
    yield from ((word, main, word.dep_) for word in verb.children if word.i < first.i)


def verbs_behind_nested_phrases(doc: Doc) -> Iterator[Arc]:
    """ "Set fire to cars *before police drove* them back": so does it within another phrase."""
    for noun in words_labelled(doc, "nmod"):
        opening = child(noun, "case")
        if opening is None or opening.lower_ not in OPENERS:
            continue
        above, end = clause_head(noun), noun.right_edge.i + 1
        if above.pos_ != "VERB" or above.i > noun.i:
            continue
        first = doc[end] if end < noun.sent.end else noun
        verb = first.head if first.label == "aux" else first
        loose = verb.dep_ in ("conj", "parataxis", "advcl") and verb.pos_ == "VERB" and is_finite(verb)
        if loose and goes_on_from_nothing(verb) and not verb.is_ancestor(noun):
            yield from _opened(verb, above, opening, noun)


def verbs_behind_closed_clauses(doc: Doc) -> Iterator[Arc]:
    """ "Freed the writer, who had been jailed, *and invited* her": a comma closes the clause that a comma opened."""
    for verb in words_labelled(doc, "conj", "advcl"):
        inner = _opened_by_comma(verb) if verb.pos_ == "VERB" and child(verb, "nsubj", "mark", "expl") is None else None
        above = clause_head(inner.head) if inner is not None else verb
        if inner is None or above.pos_ != "VERB" or not above.i < inner.i < verb.i:
            continue
        if verb.dep_ == "advcl":
            goes_on = verb.lower_.endswith("ing") and behind_comma(verb) and inner.dep_ == "acl:relcl"
        else:
            link = child(verb, "cc")
            listed = any(word is not verb for word in children(verb.head, "conj"))
            past = feature(verb, "Tense") == feature(above, "Tense") == "Past" and child(verb, "aux") is None
            goes_on = link is not None and behind_comma(link) and past and not listed
        if goes_on:
            yield verb, above, verb.dep_
    for verb in words_labelled(doc, "advcl"):
        mark, inner = child(verb, "mark"), _opened_by_comma(verb)
        set_against = mark is not None and mark.lower_ in CONCESSIVE and behind_comma(mark)
        if set_against and inner is not None and inner.head.pos_ == "VERB" and inner.head.i < inner.i < verb.i:
            yield verb, inner.head, "advcl"


def phrases_behind_closed_clauses(doc: Doc) -> Iterator[Arc]:
    """ "Bought the dam, which feeds the town, *for a million*", "the mask, lost in May, *to us*": so do phrases.

    An apposition with a clause is closed in the same way: "met Ruiz, the man who won, *in Lima*".
    """
    for noun in words_labelled(doc, "obl"):
        inner, opening = noun.head, child(noun, "case")
        while inner.dep_ == "xcomp":
            inner = inner.head
        apart = inner.label == "acl" and opening is not None and behind_comma(opening) and noun.i > inner.i
        explained = inner.head.dep_ == "appos" and starts_behind_comma(inner.head)
        openings = (inner,) if inner.dep_ == "acl" else _pronouns(inner)
        if not apart or not (explained or any(map(behind_comma, openings))):
            continue
        above = clause_head(inner.head)
        if above.pos_ == "VERB" and not inner.i < above.i < noun.i:
            yield noun, above, "obl"


def _opened_by_comma(verb: Token) -> Token | None:
    """The relative or participle clause, opened by a comma, that a verb seems to go on."""
    for word in verb.ancestors:
        if word.dep_ == "acl:relcl":
            return word if any(map(behind_comma, _pronouns(word))) else None
        if word.dep_ == "advcl" and word.pos_ == "VERB" and not is_finite(word) and not child(word, "mark", "aux"):
            return word if behind_comma(word) else None
        if word.dep_ not in ("ccomp", "xcomp", "advcl"):
            return None
    return None


def _pronouns(relative: Token) -> Iterator[Token]:
    """What opens a relative clause: "who", "which"."""
    return (word for word in relative.children if feature(word, "PronType") == "Rel" and word.i < relative.i)


def _finite_behind(noun: Token) -> Token | None:
    """The finite verb beside a phrase that lacks a subject: "after *the mayor* on Friday *urged* them to go"."""
    for verb in children(noun.head, "advcl"):
        own = child(verb, "nsubj", "mark", "csubj", "expl", "aux") is None and feature(verb, "VerbForm") == "Fin"
        between = verb.doc[noun.i + 1 : verb.i]
        if own and noun.i < verb.i and all(word.label in PARTS_OF_PHRASES for word in between):
            return verb
    return None


def _joined_to(noun: Token) -> Token | None:
    """A finite verb that no word joins, right behind a phrase or its apposition: "since *its bid was blocked*"."""
    for verb in children(noun.head, "conj", "parataxis"):
        if verb.pos_ != "VERB" or not is_finite(verb) or not goes_on_from_nothing(verb):
            continue
        first = min(word.i for word in (verb, *auxiliaries(verb)))
        last = verb.doc[first - 2 if verb.doc[first - 1].text == "," else first - 1]
        above = [one for one in (last, *last.ancestors) if one is noun or noun.is_ancestor(one)]
        explained = any(one.label == "appos" for one in above)
        if above and (explained if last.i == first - 2 else first < verb.i):
            return verb
    return None


def _opened(verb: Token, above: Token, opening: Token, noun: Token) -> Iterator[Arc]:
    yield verb, above, "advcl"
    yield opening, verb, "mark"
    yield noun, verb, "nsubj"


def _has_object_beside(verb: Token, noun: Token) -> bool:
    """ "After a strike *shut the mine*": a bare participle has no object."""
    bare = not verb.lower_.endswith(SHAPES_OF_PARTICIPLES) and child(verb, "mark", "aux", "obl:agent") is None
    return verb.i == noun.i + 1 and bare and child(verb, "obj") is not None


def _follows(verb: Token, noun: Token) -> bool:
    """Whether a verb stands right behind a phrase, an apposition between commas left out."""
    between = [word for word in verb.doc[noun.i + 1 : verb.i] if word.pos_ != "PROPN"]
    return verb.pos_ == "VERB" and verb.i > noun.i and all(word.text == "," for word in between)


def acts_of_speakers(doc: Doc) -> Iterator[Arc]:
    """ "Said a sale would close *but rejected* claims": a past tense behind "would" goes on from the verb of saying.

    So does the act behind the state of a thing: "said the bridge was unsafe *and ordered* its closure", and what became
    of it: "hoped it would stay, *but it left*".
    """
    for verb in words_labelled(doc, "conj"):
        said = first_conjunct(verb)
        speech, own = said.head, subject(said)
        stays = subject(verb) is None or any(
            link.lower_ == "but" and behind_comma(link) for link in children(verb, "cc")
        )
        told = said.dep_ == "ccomp" and speech.lemma_ in words("reporting_verbs") and stays
        past = (
            feature(verb, "Tense") == "Past" and feature(verb, "VerbForm") == "Fin" and not child(verb, "aux", "mark")
        )
        modal = any(word.lower_ in table("cues_modals") for word in auxiliaries(said))
        thing = own is not None and own.pos_ == "NOUN" and not can_act(own) and child(said, "cop") is not None
        again = verb.lemma_ in words("speech_verbs") and any(map(behind_comma, children(verb, "cc")))
        if told and past and verb.pos_ == "VERB" and (modal or thing or again):
            yield verb, speech, "conj"


def questions_behind_prepositions(doc: Doc) -> Iterator[Arc]:
    """ "An inquiry into *whether* the bank moved money": it opens the clause, wherever the parser hung it."""
    for word in doc:
        noun = word.head
        if word.lower_ != "whether" or is_predicate(noun):
            continue
        behind = (verb for verb in doc[word.i + 1 : word.sent.end] if verb.pos_ == "VERB" and subject(verb) is not None)
        verb = next(behind, None)
        own = subject(verb) if verb is not None else None
        if verb is None or own is None or own.i < word.i or verb in (noun.head, *noun.head.ancestors):
            continue
        yield word, verb, "mark"
        yield verb, noun.head, "advcl"
        if own is not noun:
            yield noun, own, "nmod:desc" if own.i == noun.i + 1 else "dep"


def conjunctions_of_clauses(doc: Doc) -> Iterator[Arc]:
    """ "..., *but* the firm was not on trial": a conjunction before a subject joins the clause."""
    for link in words_labelled(doc, "cc"):
        noun, clause = link.head, link.head.head
        joins = noun.label == "nsubj" and clause.dep_ == "conj" and link.i < noun.i < clause.i
        if joins and base_phrase(noun).start == link.i + 1:
            yield link, clause, "cc"
