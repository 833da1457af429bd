"""Gives relative clauses their verb and the noun that they are about."""

from collections.abc import Iterator

from ...graph.model import EntityType
from ..countries import country_named
from ..lexicon import words
from ..phrases import case
from ..syntax import (
    auxiliaries,
    child,
    children,
    clause_head,
    conjuncts,
    feature,
    first_conjunct,
    is_finite,
    is_predicate,
    roots,
    subject,
    words_labelled,
)
from ..tokens import Arc, Doc, Token
from ..traits import noun_traits
from .shared import (
    NOMINAL,
    PEOPLE,
    SHAPES_OF_PARTICIPLES,
    behind_comma,
    goes_on_from_nothing,
    governed,
    in_place_of,
    is_sentence,
    subject_label,
)

NO_PEOPLE = ("ORG", "GPE", "LOC", "DATE", "MISC")
PLACES = ("GPE", "LOC")
SUBJECTS = (*NOMINAL, "ADJ", "NUM", "DET")
INSIDE = ("nmod", "nmod:poss", "compound", "appos")


def verbs_of_relatives(doc: Doc) -> Iterator[Arc]:
    """ "The storm that *hit Peru* is feared ...": the verb was taken for an adjective, its object for the subject."""
    for verb in words_labelled(doc, "amod"):
        thing = verb.head
        relative, main = doc[verb.i - 1], thing.head
        noun = main.head
        taken = verb.pos_ == "VERB" and thing.label == "nsubj" and main.dep_ == "acl:relcl"
        if taken and relative.pos_ == "PRON" and relative.lower_ in ("that", "which", "who") and noun.i < relative.i:
            yield in_place_of(main, noun)
            yield noun, main, thing.dep_
            yield verb, noun, "acl:relcl"
            yield relative, verb, "nsubj"
            yield thing, verb, "obj"


def clauses_behind_whose(doc: Doc) -> Iterator[Arc]:
    """ "The party, *whose leader*, Ana Ruiz, *has resigned*": "whose" opens a clause about the noun before it."""
    for whose in words_labelled(doc, "nmod"):
        own = whose.head
        if whose.lower_ != "whose" or whose.i < whose.sent.start + 2 or own.pos_ not in NOMINAL or child(own, "case"):
            continue
        owner = doc[whose.i - 1] if not behind_comma(whose) else doc[whose.i - 2]
        verb = next((word for word in doc[own.i + 1 : own.sent.end] if _is_bare_predicate(word, whose)), None)
        if verb is None or owner.pos_ not in NOMINAL or own.label == "nsubj" or verb.dep_ == "ROOT":
            continue
        yield verb, owner, "acl:relcl"
        yield own, verb, subject_label(verb)
        main = next((word for word in doc[verb.i + 1 : own.sent.end] if _is_bare_predicate(word, whose)), verb)
        if main is not verb and child(main, "nsubj") is None:
            yield from ((word, main, subject_label(main)) for word in children(verb, "nsubj"))


def _is_bare_predicate(verb: Token, whose: Token) -> bool:
    """Whether a finite predicate has no subject behind "whose" and nothing that opens its clause."""
    if not is_predicate(verb) or not is_finite(verb) or child(verb, "csubj", "expl", "mark", "cc") is not None:
        return False
    return all(word.i < whose.i for word in children(verb, "nsubj"))


def relatives_of_subjects(doc: Doc) -> Iterator[Arc]:
    """ "Members, *who own* half, *have agreed*": the verb behind "who" was taken for that of the sentence."""
    for verb in roots(doc):
        own = subject(verb)
        if own is None or verb.pos_ != "VERB" or own.pos_ not in NOMINAL:
            continue
        who = next((word for word in doc[own.i + 1 : verb.i] if word.lower_ in ("who", "which")), None)
        if who is None or not behind_comma(who) or any(word.pos_ == "VERB" for word in doc[who.i : verb.i]):
            continue
        main = next((word for word in children(verb, "parataxis", "conj", "ccomp") if _opens_predicate(word)), None)
        if main is not None and main.i > verb.i:
            yield main, main, "ROOT"
            yield own, main, subject_label(main)
            yield verb, own, "acl:relcl"
            yield who, verb, "nsubj"
            yield from ((word, main, word.dep_) for word in verb.children if word.i > main.i or word.is_punct)


def verbs_behind_relatives(doc: Doc) -> Iterator[Arc]:
    """ "Norvane, which makes pumps, *has sold* its mine": a main verb that was taken into the clause before."""
    for noun in roots(doc):
        relative, sent, nominal = child(noun, "acl:relcl"), noun.sent, noun.pos_ in ("NOUN", "PROPN")
        if relative is None or not nominal or child(noun, "cop", "nsubj") is not None or not is_sentence(sent):
            continue
        behind = doc[relative.i + 1 : sent.end]
        loose = (word for word in behind if _opens_predicate(word))
        verb = next(loose, None) or next((word for word in behind if _is_left_over(word)), None)
        if verb is not None:
            yield from governed(verb, noun, verb, "ROOT")
            told = child(relative, "ccomp", "xcomp") or relative
            yield from ((word, told, "advcl") for word in children(verb, "advcl") if told.i < word.i < verb.i)


def _is_left_over(verb: Token) -> bool:
    """Whether a finite verb within a clause has nothing that would make it a part of it: no subject, no opening."""
    loose = verb.pos_ == "VERB" and verb.dep_ in ("advcl", "conj", "acl", "ccomp", "parataxis") and is_finite(verb)
    return loose and goes_on_from_nothing(verb)


def _opens_predicate(verb: Token) -> bool:
    """Whether a verb that is or may be finite, without a subject or a conjunction, follows a comma."""
    chain = (*auxiliaries(verb), verb)
    first = min(word.i for word in chain)
    shape = not verb.lower_.endswith(SHAPES_OF_PARTICIPLES) and not child(verb, "obl:agent")
    past = shape and (verb.dep_ == "acl" or (verb.dep_ == "advcl" and child(verb, "obj", "xcomp") is not None))
    finite = verb.pos_ == "VERB" and (past or any(feature(word, "VerbForm") == "Fin" for word in chain))
    return finite and verb.doc[first - 1].text == "," and child(verb, "nsubj", "mark", "cc", "expl") is None


def relatives_of_objects(doc: Doc) -> Iterator[Arc]:
    """ "To pay *a fine that* its owner disputes": what one pays is no sentence."""
    for verb in words_labelled(doc, "ccomp"):
        that, above = child(verb, "mark"), verb.head
        noun = child(above, "obj")
        if that is None or that.lower_ != "that" or noun is None or noun.pos_ != "NOUN":
            continue
        told = above.lemma_ in words("reporting_verbs", "addressing_verbs", "speech_verbs")
        if not told and above.i < noun.i and noun.right_edge.i == that.i - 1 and subject(verb) is not None:
            yield verb, noun, "acl:relcl"
            yield that, verb, "obj"


def relatives_that_agree(doc: Doc) -> Iterator[Arc]:
    """ "*A row* over quotas *that has* lasted": the number of the verb tells which of the nouns before has it.

    Of joined nouns the last has it: "nor *the ministry, which owns* it".
    """
    for verb in words_labelled(doc, "acl"):
        number, noun = _number(verb) if verb.dep_ == "acl:relcl" else "", verb.head
        last = [word for word in children(noun, "conj") if word.i < verb.i and word.pos_ == "NOUN"][-1:]
        if number == "Sing" and last and feature(last[0], "Number") == "Sing" and subject(verb) is not None:
            yield verb, last[0], "acl:relcl"
            continue
        if not number or noun.pos_ != "NOUN" or feature(noun, "Number") in ("", number) or child(noun, "conj"):
            continue
        own, above = subject(verb), noun
        while above.label == "nmod" and above.head.i < above.i and feature(above, "Number") != number:
            above = above.head
        agrees = above.pos_ == "NOUN" and feature(above, "Number") == number and child(above, "conj") is None
        if own is not None and feature(own, "PronType") == "Rel" and agrees:
            yield verb, above, "acl:relcl"


def _number(verb: Token) -> str:
    """The number that the form of a finite verb tells; empty for forms that are the same for one and several."""
    first = min((verb, *auxiliaries(verb), *children(verb, "cop")), key=lambda word: word.i)
    told = feature(first, "Tense") == "Pres" or first.lower_ in ("was", "were")
    return feature(first, "Number") if told and feature(first, "VerbForm") == "Fin" else ""


def relatives_of_people(doc: Doc) -> Iterator[Arc]:
    """ "A geologist at the museum *who* ...": "who" takes up a person where there is one."""
    for verb in words_labelled(doc, "acl"):
        if verb.dep_ == "acl:relcl" and any(word.lower_ in ("who", "whom") for word in _front(verb)):
            person = _person_above(verb.head)
            if person is not None:
                yield verb, person, "acl:relcl"


def relatives_of_things(doc: Doc) -> Iterator[Arc]:
    """ "The head of the Teachers' Union, *which* ...": "which" takes up no person but the thing beside it."""
    for verb in words_labelled(doc, "acl"):
        which = next((word for word in _front(verb) if word.lower_ == "which"), None)
        if verb.dep_ != "acl:relcl" or which is None or not _is_person(verb.head):
            continue
        thing = next((word for word in reversed(doc[verb.head.i + 1 : which.i]) if not word.is_punct), verb.head)
        if thing.label in INSIDE and verb.head.is_ancestor(thing) and _is_no_person(thing):
            yield verb, thing, "acl:relcl"


def relatives_of_places(doc: Doc) -> Iterator[Arc]:
    """ "Fled their homes in western Spain, *where* ...": "where" takes up the place right before it."""
    for verb in words_labelled(doc, "acl"):
        where = next((word for word in _front(verb) if word.lower_ == "where"), None)
        if verb.dep_ != "acl:relcl" or where is None or where.i < 2 or not behind_comma(where):
            continue
        place = doc[where.i - 2]
        if (
            place.ent_type_ in ("GPE", "LOC")
            and verb.head.is_ancestor(place)
            and verb.head.ent_type_ not in ("GPE", "LOC")
        ):
            yield verb, place, "acl:relcl"


def relatives_of_bodies(doc: Doc) -> Iterator[Arc]:
    """ "A manager at the bank in Paris, *which sold* its shares": no town does or suffers what bodies and things do."""
    for verb in words_labelled(doc, "acl"):
        town = verb.head
        if (
            verb.dep_ != "acl:relcl"
            or town.ent_type_ != "GPE"
            or town.dep_ != "nmod"
            or case(town) not in ("in", "near")
        ):
            continue
        which = next((word for word in _front(verb) if word.lower_ == "which"), None)
        done = which is not None and (which.dep_ == "obj" or verb.lemma_ in words("verbs_of_actors"))
        if done and town.head.pos_ in ("NOUN", "PROPN") and country_named(town.text) is None:
            noun = town.head
            named = [word for word in children(noun, "nmod") if word.ent_type_ and noun.i < word.i < town.i]
            yield verb, named[-1] if named else noun, "acl:relcl"


def _is_person(noun: Token) -> bool:
    return noun.ent_type_ == "PERSON" or (noun.pos_ == "NOUN" and noun_traits(noun).type is EntityType.PERSON)


def _front(verb: Token) -> Iterator[Token]:
    return (word for word in verb.children if word.i < verb.i)


def _person_above(noun: Token) -> Token | None:
    """The person that a place or a body is said of; None where the noun may be a person itself."""
    if not _is_no_person(noun):
        return None
    while noun.label in INSIDE and noun.head.i < noun.i:
        noun = noun.head
        if noun.ent_type_ == "PERSON" or (noun.pos_ == "NOUN" and noun_traits(noun).type in PEOPLE):
            return noun
    return None


def _is_no_person(noun: Token) -> bool:
    return noun.ent_type_ in NO_PEOPLE or (noun.pos_ == "NOUN" and noun_traits(noun).type not in PEOPLE)


def main_verbs_behind_clauses(doc: Doc) -> Iterator[Arc]:
    """ "Reports that it had sunk *turned out* false", "few who went *came* back": no finite verb lacks a subject."""
    for noun in roots(doc):
        sent = noun.sent
        if noun.pos_ not in SUBJECTS or child(noun, "cop", "nsubj") is not None or not is_sentence(sent):
            continue
        clause = next((word for word in sent if word.dep_ in ("acl", "acl:relcl", "ccomp") and word.i > noun.i), noun)
        verb = next((word for word in doc[clause.i + 1 : sent.end] if _lacks_subject(word)), None)
        if clause is not noun and verb is not None and clause.head.i < clause.i:
            yield from governed(verb, noun, verb, "ROOT")
            yield from ((word, verb, "conj") for word in children(clause, "conj") if word.i > verb.i)


def main_verbs_taken_for_participles(doc: Doc) -> Iterator[Arc]:
    """ "The flood that hit hotels *forced* us to go, Ruiz said": what has its own object was not done to hotels."""
    for verb in words_labelled(doc, "acl"):
        past = verb.dep_ == "acl" and verb.pos_ == "VERB" and not verb.lower_.endswith(SHAPES_OF_PARTICIPLES)
        if not past or child(verb, "obj", "xcomp") is None or child(verb, "mark", "aux", "obl:agent") is not None:
            continue
        relative = child(verb.head, "acl:relcl") or clause_head(verb.head)
        noun, above = relative.head, relative.head.head
        beside = verb.head.is_ancestor(doc[verb.i - 1]) and doc[verb.i - 1].pos_ in ("NOUN", "PROPN")
        near = beside or verb.head.i == verb.i - 1
        inside = relative.dep_ == "acl:relcl" and near and noun.i < relative.i < verb.i and noun.i <= verb.head.i
        if not inside or noun.pos_ not in ("NOUN", "PROPN") or any(map(behind_comma, _front(relative))):
            continue
        speaker = next((word for word in children(above, "nsubj") if verb.i < word.i < above.i), None)
        if noun.dep_ in ("nsubj", "obl:unmarked") and speaker is not None:
            yield from governed(verb, noun, above, "ccomp")
        elif above is noun and child(noun, "cop", "nsubj") is None and is_sentence(noun.sent):
            yield from governed(verb, noun, verb, "ROOT")


def _lacks_subject(verb: Token) -> bool:
    """Whether a finite verb that goes on from nothing has no subject."""
    told = verb.dep_ == "acl" and verb.head.pos_ == "PRON"
    if verb.pos_ != "VERB" or not (told or verb.dep_ in ("acl:relcl", "advcl", "ccomp", "conj", "parataxis")):
        return False
    related = any(feature(word, "PronType") in ("Rel", "Int") for word in verb.children if word.i < verb.i)
    bare = verb.lower_ == verb.lemma_ and not auxiliaries(verb)
    shape = not verb.lower_.endswith(SHAPES_OF_PARTICIPLES) and feature(verb, "Tense") == "Past"
    past = shape and (told or child(verb, "obj") is not None) and child(verb, "obl:agent") is None
    return (is_finite(verb) or past) and goes_on_from_nothing(verb) and not (related or bare)


def relatives_joined(doc: Doc) -> Iterator[Arc]:
    """ "The man who stole it and *who*, by night, *burned* it": the second clause is joined to the first."""
    for link in words_labelled(doc, "cc"):
        who = doc[link.i + 1] if link.i + 1 < link.sent.end else link
        if who.lower_ not in ("who", "which"):
            continue
        before = (word for word in reversed(doc[who.sent.start : link.i]) if word.dep_ == "acl:relcl")
        first = next((word for word in before if any(front.lower_ == who.lower_ for front in _front(word))), None)
        taken = who.label == "nsubj" and who.i < who.head.i
        behind = (word for word in doc[who.i + 1 : who.sent.end] if word.pos_ == "VERB" and is_finite(word))
        verb = who.head if taken else next(behind, None)
        if first is None or verb is None or verb.dep_ == "ROOT" or verb.head is first:
            continue
        if not taken and not goes_on_from_nothing(verb):
            continue
        yield verb, first, "conj"
        yield who, verb, subject_label(verb)
        yield link, verb, "cc"
        yield from ((word, verb, word.dep_) for word in children(first, "obl", "advmod") if who.i < word.i < verb.i)


def acts_behind_relatives(doc: Doc) -> Iterator[Arc]:
    """ "Barred her from naming the man, who wept, *and threatened* ...": the comma closes what is said of the man."""
    for verb in words_labelled(doc, "conj"):
        link, relative = child(verb, "cc"), first_conjunct(verb)
        if link is None or not behind_comma(link) or relative.dep_ != "acl:relcl" or subject(verb) is not None:
            continue
        main = clause_head(relative.head)
        opens = behind_comma(doc[min(word.i for word in relative.subtree if not word.is_punct)])
        alone = len(conjuncts(relative)) == 2 and child(verb, "mark", "aux:pass") is None
        alike = _told_in(main) == _told_in(verb) != ""
        if opens and alone and alike and main.i < relative.i and subject(main) is not None:
            yield verb, main, "conj"


def _told_in(verb: Token) -> str:
    """The tense of the first word of a finite verb; empty for others."""
    first = min((verb, *auxiliaries(verb)), key=lambda word: word.i)
    return feature(first, "Tense") if verb.pos_ == "VERB" and feature(first, "VerbForm") == "Fin" else ""
