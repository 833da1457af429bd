"""Finds the verb of a clause where the parser took another word for it."""

from collections.abc import Iterator

from ..lexicon import words
from ..syntax import auxiliaries, child, children, feature, subject, word_after
from ..tokens import Arc, Doc, Span, Token

PREPOSITIONS = ("with", "of", "on", "in", "by", "from", "at", "between", "over", "against", "among")
"""What stands before nouns alone; "for", "to" and "after" open clauses too."""

OF_NOUNS = ("det", "case", "amod", "nummod", "nmod:poss")
CLAUSAL = ("obl", "advcl", "punct", "parataxis", "advmod", "ccomp", "conj")
SHAPES_OF_PARTICIPLES = ("ing", "en", "wn", "ne", "ung", "unk", "um", "un")
"""Endings of forms that are no past tense."""

OPENERS = ("as", "while", "after", "before", "because", "since", "until")
INVERTED = ("were", "had", "should")

SHORTEST = 5
"""In words; what is shorter may be a headline."""


def verbs_before_objects(doc: Doc) -> Iterator[Arc]:
    """ "The court *rejected claims*": a verb that was taken for an adjective in a clause without another verb."""
    for verb in doc:
        noun = verb.head
        if verb.pos_ == "VERB" and verb.dep_ == "amod" and verb.i < noun.i and _is_verbless(noun, verb):
            yield from _exchanged(verb, noun)


def _is_verbless(noun: Token, verb: Token) -> bool:
    """Whether a noun has what only a verb can have before the word that may be its verb."""
    before = [word for word in children(noun, "nsubj", "aux") if word.i < verb.i]
    beside = verb.doc[max(verb.i - 1, 0)]
    described = verb.lower_.endswith("ing") or (beside.label in OF_NOUNS and beside.pos_ != "ADV")
    return bool(before) and not described and child(noun, "cop") is None


def _exchanged(verb: Token, noun: Token) -> Iterator[Arc]:
    yield verb, verb if noun.head is noun else noun.head, noun.dep_
    yield noun, verb, "obj"
    for word in noun.children:
        if word is not verb and (word.i < verb.i or (word.i > noun.i and word.label in CLAUSAL)):
            yield word, verb, "advmod" if word.pos_ == "ADV" else word.dep_
        elif word.dep_ == "acl" and _behind_comma(word):
            yield word, verb, "advcl"


def verbs_behind_participles(doc: Doc) -> Iterator[Arc]:
    """ "The skull, *discovered* by miners, *contained* shells": the first was taken for the verb of the sentence."""
    for verb in doc:
        noun, participle = verb.head, verb.head.head
        if verb.pos_ != "VERB" or verb.dep_ != "amod" or participle.pos_ != "VERB" or not _behind_comma(verb):
            continue
        own = subject(participle)
        parted = _behind_comma(participle) and not auxiliaries(participle)
        if parted and own is not None and own.i < participle.i < verb.i < noun.i:
            yield from _led(verb, noun, participle, own)


def _behind_comma(verb: Token) -> bool:
    return verb.i > 0 and verb.doc[verb.i - 1].text == ","


def _led(verb: Token, noun: Token, participle: Token, own: Token) -> Iterator[Arc]:
    yield verb, verb if participle.head is participle else participle.head, participle.dep_
    yield own, verb, "nsubj"
    yield participle, own, "acl"
    yield noun, verb, "obj"
    for word in participle.children:
        if word is not own and word is not noun and (word.i > verb.i or word.i < own.i):
            yield word, verb, word.dep_


def subjects_before_phrases(doc: Doc) -> Iterator[Arc]:
    """ "Said *talks with the union would resume*": no preposition opens a finite clause; the noun before has it."""
    for mark in doc:
        verb, noun = mark.head, mark.head.head
        own = subject(verb) if mark.dep_ == "mark" and mark.lower_ in PREPOSITIONS else None
        if own is None or not noun.i < mark.i < own.i < verb.i:
            continue
        finite = any(feature(word, "VerbForm") == "Fin" for word in auxiliaries(verb))
        asks = feature(verb.doc[mark.i + 1], "PronType") in ("Int", "Rel") or word_after(mark) == "whether"
        if finite and not asks and noun.pos_ in ("NOUN", "PROPN"):
            yield mark, own, "case"
            yield own, noun, "nmod"
            yield verb, verb if noun.head is noun else noun.head, "ccomp" if noun.dep_ == "obj" else noun.dep_
            yield noun, verb, "nsubj"


def main_verbs(doc: Doc) -> Iterator[Arc]:
    """ "The party's leader, Ana Ruiz, *called* for a vote": a main verb that seemed to describe its subject."""
    for verb in doc:
        noun = _explained(verb.head)
        if not _may_be_past(verb) or noun.pos_ not in ("NOUN", "PROPN") or child(noun, "cop", "nsubj"):
            continue
        above, relative = noun.head, any(word.lower_ == "whose" for word in children(noun, "nmod:poss"))
        if relative and noun.dep_ in ("appos", "nmod", "acl:relcl"):
            yield from _governed(verb, noun, above, "acl:relcl")
        elif above is noun and _is_sentence(noun.sent):
            yield from _governed(verb, noun, verb, "ROOT")
        elif noun.label == "nsubj" and any(verb.i < word.i < above.i for word in children(above, "nsubj")):
            yield above, verb, "parataxis"
            yield from _governed(verb, noun, verb if above.head is above else above.head, above.dep_)


def verbs_behind_relatives(doc: Doc) -> Iterator[Arc]:
    """ "Norvane, which makes pumps, *has sold* its mine": a main verb that was taken into the clause before."""
    for sent in doc.sents:
        noun = sent.root
        relative, nominal = child(noun, "acl:relcl"), noun.pos_ in ("NOUN", "PROPN")
        if relative is None or not nominal or child(noun, "cop", "nsubj") is not None or not _is_sentence(sent):
            continue
        verb = next((word for word in doc[relative.i + 1 : sent.end] if _opens_predicate(word)), None)
        if verb is not None:
            yield verb, verb, "ROOT"
            yield noun, verb, "nsubj"
            yield from ((word, verb, word.dep_) for word in noun.children if word.i > verb.i)
            told = child(relative, "ccomp", "xcomp") or relative
            yield from ((word, told, "advcl") for word in children(verb, "advcl") if told.i < word.i < verb.i)


def _opens_predicate(verb: Token) -> bool:
    """Whether a finite verb without a subject or a conjunction follows a comma."""
    chain = (*auxiliaries(verb), verb)
    first = min(word.i for word in chain)
    finite = verb.pos_ == "VERB" and any(feature(word, "VerbForm") == "Fin" for word in chain)
    return finite and verb.doc[first - 1].text == "," and child(verb, "nsubj", "mark", "cc", "expl") is None


def _explained(name: Token) -> Token:
    """The noun that a person's name stands in apposition to; the word itself where it stands to none."""
    return name.head if name.dep_ == "appos" and name.ent_type_ == "PERSON" else name


def _is_sentence(sent: Span) -> bool:
    """Whether it is no headline, by its length and its end."""
    return len(sent) >= SHORTEST and sent[-1].text in (".", "”", '"')


def _governed(verb: Token, noun: Token, above: Token, label: str) -> Iterator[Arc]:
    yield verb, above, label
    yield noun, verb, "nsubj"
    yield from ((word, verb, word.dep_) for word in noun.children if word.i > verb.i)


def _may_be_past(verb: Token) -> bool:
    """Whether a participle is a past tense as well and stands behind an apposition or has an object."""
    shape = verb.pos_ == "VERB" and verb.dep_ == "acl" and not verb.lower_.endswith(SHAPES_OF_PARTICIPLES)
    acts = child(verb, "obl:agent", "mark", "aux") is None
    explained = _behind_comma(verb) and child(_explained(verb.head), "appos") is not None
    told = explained or (not verb.doc[verb.i - 1].is_punct and child(verb, "obj", "ccomp") is not None)
    return shape and acts and told


def verbs_behind_as(doc: Doc) -> Iterator[Arc]:
    """ "He wept *as the judge told* him": "as" opens a clause where a verb without a subject follows its noun."""
    for noun in doc:
        opening, before = child(noun, "case"), noun.head
        if noun.dep_ != "obl" or opening is None or opening.lower_ not in OPENERS or before.pos_ != "VERB":
            continue
        verb = before.head
        loose = (*children(noun, "acl"), *children(before, "xcomp", "advcl"))
        described = next((word for word in loose if _has_object_beside(word, noun)), None)
        if described is not None:
            yield from _opened(described, before, opening, noun)
        elif before.dep_ in ("ccomp", "parataxis") and _follows(verb, noun) and subject(verb) is None:
            yield before, before if verb.head is verb else verb.head, verb.dep_
            yield from _opened(verb, before, opening, noun)


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


def inverted_conditions(doc: Doc) -> Iterator[Arc]:
    """ "*Were* the deal *to fail*, the bank could close": the first verb governs, not the one behind the comma."""
    for sent in doc.sents:
        first, main = sent[0], sent.root
        subjects = children(main, "nsubj")
        if first.lower_ not in INVERTED or first.head is not main or len(subjects) < 2:
            continue
        verb = next((word for word in children(subjects[0], "acl") if word.i < subjects[1].i), None)
        if verb is not None:
            yield verb, main, "advcl"
            yield subjects[0], verb, "nsubj"
            yield first, verb, "aux"


def subjects_behind_times(doc: Doc) -> Iterator[Arc]:
    """ "In January *a court* ruled": an article within what seemed one phrase parts the time from the subject."""
    for time in doc:
        noun = time.head
        parted = time.dep_ == "compound" and time.ent_type_ == "DATE" and noun.label == "obl" and noun.head.i > noun.i
        if parted and any(time.i < word.i for word in children(noun, "det")) and subject(noun.head) is None:
            yield time, noun.head, "obl"
            yield from ((word, time, "case") for word in children(noun, "case") if word.i < time.i)
            yield noun, noun.head, "nsubj:pass" if child(noun.head, "aux:pass") else "nsubj"


def verbs_of_relatives(doc: Doc) -> Iterator[Arc]:
    """ "The storm that *hit Peru* is feared ...": the verb was taken for an adjective, its object for the subject."""
    for verb in doc:
        thing = verb.head
        relative, main = doc[verb.i - 1], thing.head
        noun = main.head
        taken = verb.pos_ == "VERB" and verb.dep_ == "amod" and thing.label == "nsubj" and main.dep_ == "acl:relcl"
        if taken and relative.pos_ == "PRON" and relative.lower_ in ("that", "which", "who") and noun.i < relative.i:
            yield main, main if noun.head is noun else noun.head, noun.dep_
            yield noun, main, thing.dep_
            yield verb, noun, "acl:relcl"
            yield relative, verb, "nsubj"
            yield thing, verb, "obj"


def speakers_before_verbs(doc: Doc) -> Iterator[Arc]:
    """ "..., *the woman, Ana Ruiz, told* the radio": whose words they are stands between a comma and the verb."""
    for verb in doc:
        speaks = verb.dep_ in ("ROOT", "parataxis") and verb.lemma_.lower() in words("speech_verbs")
        if not speaks or verb.pos_ != "VERB" or subject(verb) is not None:
            continue
        noun = _phrase_before(verb)
        if noun is not None and feature(verb, "VerbForm") == "Fin" and not verb.is_ancestor(noun):
            yield noun, verb, "nsubj"


def _phrase_before(verb: Token) -> Token | None:
    """The head of the noun phrase between a comma and a verb, over an apposition."""
    before = verb.doc[: verb.i]
    noun = before[-1] if len(before) and before[-1].text != "," else before[-2] if len(before) > 1 else None
    while noun is not None and noun.label in ("flat", "appos", "compound") and noun.head.pos_ in ("NOUN", "PROPN"):
        noun = noun.head
    if noun is None or noun.pos_ not in ("NOUN", "PROPN") or noun.label not in ("conj", "appos", "parataxis", "dep"):
        return None
    first = min(word.i for word in noun.subtree if not word.is_punct)
    return noun if first > verb.sent.start and noun.doc[first - 1].text in (",", "”", '"') else None


def adjectives_before_infinitives(doc: Doc) -> Iterator[Arc]:
    """ "Was *due* to visit": an adjective with a copula was taken for a part of "to"."""
    for adjective in doc:
        verb = adjective.head
        stated = adjective.pos_ == "ADJ" and adjective.dep_ == "mark" and child(adjective, "cop") is not None
        if stated and verb.pos_ == "VERB" and word_after(adjective) == "to":
            yield adjective, adjective if verb.head is verb else verb.head, verb.dep_
            yield verb, adjective, "xcomp"
            for word in verb.children:
                if word is not adjective and (word.i < adjective.i or word.is_punct):
                    yield word, adjective, word.dep_


def contents_of_nouns(doc: Doc) -> Iterator[Arc]:
    """ "Claims *that votes were lost*": "that" is no object of a passive that has its subject."""
    for that in doc:
        verb = that.head
        taken = that.lower_ == "that" and that.dep_ == "obj" and verb.dep_ == "acl:relcl"
        own = child(verb, "nsubj:pass") if taken else None
        if own is not None and own is not that:
            yield that, verb, "mark"
            yield verb, verb.head, "acl"
