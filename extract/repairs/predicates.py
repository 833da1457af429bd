"""Finds the verb of a clause where the parser took another word for it."""

from collections.abc import Iterator

from ..lexicon import words
from ..phrases import base_phrase
from ..syntax import auxiliaries, child, children, feature, is_finite, subject, word_after, words_labelled
from ..tokens import Arc, Doc, Token
from .shared import behind_comma, goes_on_from_nothing, in_place_of, subject_label

NOMINAL = ("NOUN", "PROPN", "PRON", "NUM")
OF_NOUNS = ("det", "case", "amod", "nummod", "nmod:poss")
SINGULAR = ("a", "an", "each", "every", "this", "another")
NOT, OPEN = ("not", "n't", "never"), ("VERB", "NOUN", "ADJ")
OF_TIME = ("finally", "previously", "recently", "repeatedly")
PERFECT, DONE = ("had", "has", "have"), ("did", "does", "do")
CLAUSES = ("ROOT", "ccomp", "conj", "acl", "advcl", "parataxis")
CLAUSAL = ("obl", "advcl", "punct", "parataxis", "advmod", "ccomp", "conj")


def verbs_before_objects(doc: Doc) -> Iterator[Arc]:
    """ "The court *rejected claims*": a verb that was taken for an adjective in a clause without another verb."""
    for verb in words_labelled(doc, "amod"):
        noun = verb.head
        if verb.pos_ == "VERB" and verb.i < noun.i and _is_verbless(noun, verb):
            yield from _exchanged(verb, noun)


def verbs_behind_did(doc: Doc) -> Iterator[Arc]:
    """ "Not until dawn *did the crew reach* the ship": who does nothing but what another verb says does that."""
    for verb in words_labelled(doc, "xcomp"):
        did = verb.head
        own = child(did, "obj") if did.lemma_ == "do" and did.pos_ in ("VERB", "AUX") else None
        bare = verb.pos_ == "VERB" and verb.lower_ == verb.lemma_ and child(verb, "mark") is None
        if own is None or not bare or not did.i < own.i < verb.i:
            continue
        yield in_place_of(verb, did)
        yield did, verb, "aux"
        yield own, verb, "nsubj"
        for word in did.children:
            if word is not verb and word is not own:
                yield word, verb, "obl" if word.label == "nsubj" else word.dep_


def verbs_behind_had(doc: Doc) -> Iterator[Arc]:
    """ "Its members *had damaged* machinery", "*has long backed* plans": what seemed an adjective behind an auxiliary.

    Adverbs of manner may belong to an adjective: "had badly damaged engines".
    """
    for verb in words_labelled(doc, "amod"):
        noun, had = verb.head, _before_adverbs(verb) if verb.pos_ == "VERB" else verb
        taken = had.pos_ == "AUX" and had.lemma_ == "have" and noun.dep_ == "obj" and noun.head is had
        if taken and verb.pos_ == "VERB" and verb.i < noun.i and child(noun, "det") is None:
            yield in_place_of(verb, had)
            yield had, verb, "aux"
            yield noun, verb, "obj"
            yield from ((word, verb, word.dep_) for word in had.children if word is not noun)


def _before_adverbs(verb: Token) -> Token:
    """The word before a verb, its adverbs but those of manner left out; the verb itself where there is none."""
    before = (word for word in reversed(verb.doc[verb.sent.start : verb.i]) if not _is_of_time(word))
    return next(before, verb)


def _is_of_time(word: Token) -> bool:
    return word.pos_ == "ADV" and (not word.lower_.endswith("ly") or word.lower_ in OF_TIME)


def _is_verbless(noun: Token, verb: Token) -> bool:
    """Whether a noun has what only a verb can have before the word that may be its verb."""
    own = (word for word in children(verb, "nsubj") if noun.label in CLAUSES)
    beside_it = (word for word in own if all(part.pos_ == "ADV" for part in verb.doc[word.i + 1 : verb.i]))
    before = [word for word in (*children(noun, "nsubj", "aux"), *beside_it) if word.i < verb.i]
    beside = verb.doc[max(verb.i - 1, 0)]
    described = verb.lower_.endswith("ing") or (beside.label in OF_NOUNS and beside.pos_ != "ADV")
    return bool(before) and not described and child(noun, "cop") is None


def _exchanged(verb: Token, noun: Token) -> Iterator[Arc]:
    yield in_place_of(verb, noun)
    yield noun, verb, "obj"
    for word in noun.children:
        if word is not verb and (word.i < verb.i or (word.i > noun.i and word.label in CLAUSAL)):
            yield word, verb, "advmod" if word.pos_ == "ADV" else word.dep_
        elif word.dep_ == "acl" and behind_comma(word):
            yield word, verb, "advcl"


def verbs_behind_participles(doc: Doc) -> Iterator[Arc]:
    """ "The skull, *discovered* by miners, *contained* shells": the first was taken for the verb of the sentence."""
    for verb in words_labelled(doc, "amod"):
        noun, participle = verb.head, verb.head.head
        if verb.pos_ != "VERB" or participle.pos_ != "VERB" or not behind_comma(verb):
            continue
        own = subject(participle)
        parted = behind_comma(participle) and not auxiliaries(participle)
        if parted and own is not None and own.i < participle.i < verb.i < noun.i:
            yield from _led(verb, noun, participle, own)


def verbs_behind_described_subjects(doc: Doc) -> Iterator[Arc]:
    """ "Bayern, *beaten* by Dortmund, *sacked* their coach": so it was where the second was joined to the first.

    A past tense is a participle as well where but a comma parts it from its subject: "Ruiz, *asked* why, *wept*".
    """
    for participle in words_labelled(doc, "ROOT", "ccomp", "parataxis"):
        own = subject(participle)
        described = participle.pos_ == "VERB" and behind_comma(participle) and not auxiliaries(participle)
        if own is None or not described or not own.i < participle.i:
            continue
        if is_finite(participle) and not (feature(participle, "Tense") == "Past" and _is_right_before(own, participle)):
            continue
        behind = (*children(participle, "conj", "parataxis", "ccomp", "advcl", "obj"), participle.head)
        verb = next((word for word in behind if word.i > participle.i and _stands_alone(word)), None)
        if verb is not None:
            if verb is not participle.head:
                yield in_place_of(verb, participle)
            yield own, verb, subject_label(verb)
            yield participle, own, "acl"
            yield from ((word, verb, word.dep_) for word in participle.children if word.i > verb.i)


def _is_right_before(own: Token, verb: Token) -> bool:
    """Whether nothing but a comma stands between a subject that opens the sentence and a verb."""
    return own.i == verb.i - 2 and base_phrase(own).start == verb.sent.start


def _stands_alone(verb: Token) -> bool:
    """Whether a finite verb behind a comma has no subject and no conjunction."""
    first = min(word.i for word in (verb, *auxiliaries(verb)))
    finite = verb.pos_ == "VERB" and is_finite(verb) and verb.doc[first - 1].text == ","
    return finite and goes_on_from_nothing(verb)


def _led(verb: Token, noun: Token, participle: Token, own: Token) -> Iterator[Arc]:
    yield in_place_of(verb, participle)
    yield own, verb, "nsubj"
    yield participle, own, "acl"
    yield noun, verb, "obj"
    for word in participle.children:
        if word is not own and word is not noun and (word.i > verb.i or word.i < own.i):
            yield word, verb, word.dep_


def adjectives_before_infinitives(doc: Doc) -> Iterator[Arc]:
    """ "Was *due* to visit": an adjective with a copula was taken for a part of "to"."""
    for adjective in words_labelled(doc, "mark"):
        verb = adjective.head
        stated = adjective.pos_ == "ADJ" and child(adjective, "cop") is not None
        if stated and verb.pos_ == "VERB" and word_after(adjective) == "to":
            yield in_place_of(adjective, verb)
            yield verb, adjective, "xcomp"
            for word in verb.children:
                if word is not adjective and (word.i < adjective.i or word.is_punct):
                    yield word, adjective, word.dep_


def contents_of_nouns(doc: Doc) -> Iterator[Arc]:
    """ "Claims *that votes were lost*": "that" is no object of a passive that has its subject."""
    for that in words_labelled(doc, "obj"):
        verb = that.head
        taken = that.lower_ == "that" and that.dep_ == "obj" and verb.dep_ == "acl:relcl"
        own = child(verb, "nsubj:pass") if taken else None
        if own is not None and own is not that:
            yield that, verb, "mark"
            yield verb, verb.head, "acl"


def verbs_taken_for_nouns(doc: Doc) -> Iterator[Arc]:
    """ "That the bank *owns* a mine": a clause without a verb where what seems a plural precedes an article."""
    for opening in words_labelled(doc, "mark"):
        noun = opening.head
        if noun.pos_ != "NOUN" or child(noun, "mark") is not opening or child(noun, "cop", "aux") is not None:
            continue
        article = child(noun, "det", "nmod:poss")
        if article is None or article.i < 2:
            continue
        verb, own = doc[article.i - 1], doc[article.i - 2]
        if any(word is not verb for word in children(noun, "nsubj")):
            continue
        third = verb.pos_ == "NOUN" and verb.lower_.endswith("s")
        if third and opening.i < own.i - 1 and own.pos_ in NOMINAL and feature(own, "Number") != "Plur":
            yield in_place_of(verb, noun)
            yield noun, verb, "obj"
            yield opening, verb, "mark"
            yield own, verb, "nsubj"
            yield from ((word, own, word.dep_) for word in verb.children if word.i < own.i)


def verbs_behind_singulars(doc: Doc) -> Iterator[Arc]:
    """ "*A recording shows* that he lied": no article of one thing stands before several."""
    for noun in words_labelled(doc, "compound"):
        verb = noun.head
        article, held = child(verb, "det"), child(verb, "acl", "ccomp")
        several = verb.pos_ == "NOUN" and feature(verb, "Number") == "Plur" and noun.i == verb.i - 1
        single = article is not None and article.lower_ in SINGULAR and feature(noun, "Number") == "Sing"
        speaks = several and single and verb.lemma_ in words("reporting_verbs")
        if speaks and held is not None and any(word.lower_ == "that" for word in children(held, "mark")):
            yield noun, verb, "nsubj"
            yield held, verb, "ccomp"
            yield from ((word, noun, word.dep_) for word in verb.children if word.i < noun.i and word.label in OF_NOUNS)


def verbs_parted_by_asides(doc: Doc) -> Iterator[Arc]:
    """ "*Had* not, as some claimed, *died*": what stands between commas parts an auxiliary from its verb."""
    for aux in words_labelled(doc, *CLAUSES):
        perfect = aux.lower_ in PERFECT
        if not (perfect or aux.lower_ in DONE) or child(aux, "obj", "xcomp", "aux") is not None:
            continue
        behind = [word for word in doc[aux.i + 1 : aux.sent.end] if word.lower_ not in NOT]
        commas = [word.i for word in behind if word.text == ","]
        if len(commas) < 2 or behind[0].text != "," or behind[1].lower_ not in ("as", "like", "unlike"):
            continue
        verb = doc[commas[1] + 1]
        fits = feature(verb, "Tense") == "Past" if perfect else verb.lower_ == verb.lemma_ and verb.pos_ in OPEN
        if fits and aux.is_ancestor(verb):
            yield in_place_of(verb, aux)
            yield aux, verb, "aux"
            yield from ((word, verb, word.dep_) for word in aux.children if word is not verb)
            yield from _aside(verb, commas[0])


def _aside(verb: Token, comma: int) -> Iterator[Arc]:
    """What was parsed as the subject of the verb behind it stands in the clause between the commas."""
    for noun in children(verb, "nsubj"):
        claim = child(noun, "acl")
        if noun.i > comma and claim is not None:
            yield claim, verb, "advcl"
            yield noun, claim, "nsubj"
            yield from ((word, claim, "mark") for word in children(verb, "mark") if word.i > comma)


def participles_wished_for(doc: Doc) -> Iterator[Arc]:
    """ "Wants the judge *removed*": the participle tells what is wished."""
    for verb in words_labelled(doc, "acl"):
        noun, above = verb.head, verb.head.head
        wished = above.lemma_ in words("small_clause_verbs") and noun.label == "obj" and noun.i == verb.i - 1
        bare = verb.dep_ == "acl" and feature(verb, "Tense") == "Past" and child(verb, "obl:agent", "mark") is None
        if wished and bare and child(above, "xcomp") is None:
            yield verb, above, "xcomp"


def adjectives_behind_objects(doc: Doc) -> Iterator[Arc]:
    """ "Fired the manager *responsible* for it": but for "hold", "make" and the like no verb makes its object so."""
    for adjective in words_labelled(doc, "xcomp", "advcl"):
        verb, thing = adjective.head, child(adjective.head, "obj")
        if (
            adjective.pos_ != "ADJ"
            or adjective.lower_.endswith("ing")
            or thing is None
            or thing.i != adjective.i - 1
            or verb.pos_ != "VERB"
        ):
            continue
        bare = child(adjective, "nsubj", "cop", "mark") is None and child(adjective, "obl") is not None
        if bare and verb.lemma_ not in words("naming_verbs", "predicative_verbs", "resultative_verbs"):
            yield adjective, thing, "amod"


def denied_predicates(doc: Doc) -> Iterator[Arc]:
    """ "Was *anything but* a success": the two words deny what stands behind them."""
    for word in words_labelled(doc, "conj", "nmod"):
        above = word.head
        if above.lower_ == "anything" and word_after(above) == "but" and child(above, "cop") is not None:
            yield in_place_of(word, above)
            yield above, word, "advmod"
            yield from ((part, word, part.dep_) for part in above.children if part is not word)


def gapped_participles(doc: Doc) -> Iterator[Arc]:
    """ "Two were killed and *three injured*": the verb left of a shortened clause is joined, not its subject."""
    for noun in words_labelled(doc, "conj"):
        verb = child(noun, "orphan")
        shortened = noun.head.pos_ == "VERB" and noun.pos_ in NOMINAL
        if verb is None or not shortened or verb.pos_ != "VERB" or verb.i < noun.i:
            continue
        before = subject(noun.head)
        yield verb, noun.head, "conj"
        yield noun, verb, before.dep_ if before is not None else "nsubj"
        yield from ((word, verb, word.dep_) for word in children(noun, "cc", "punct"))
    for verb in words_labelled(doc, "conj"):
        shares = verb.pos_ == "VERB" and child(verb.head, "aux:pass") is not None
        own = child(verb, "nsubj") if shares and child(verb, "aux", "obj", "ccomp", "xcomp") is None else None
        counted = own is not None and (own.pos_ == "NUM" or child(own, "nummod") is not None)
        past = feature(verb, "VerbForm") == "Part" or (counted and feature(verb, "Tense") == "Past")
        if own is not None and past and own.i == verb.i - 1:
            yield own, verb, "nsubj:pass"


def gerunds_before_nouns(doc: Doc) -> Iterator[Arc]:
    """ "Supplies *drinking* water": a gerund behind a verb that takes none describes the noun behind it."""
    for gerund in words_labelled(doc, "xcomp"):
        above, noun = gerund.head, child(gerund, "obj")
        beside = noun is not None and gerund.i == above.i + 1 and noun.i == gerund.i + 1 and noun.pos_ == "NOUN"
        if not beside or noun is None or feature(gerund, "VerbForm") != "Ger" or above.pos_ != "VERB":
            continue
        if above.lemma_ not in words("gerund_verbs") and child(above, "obj") is None:
            yield noun, above, "obj"
            yield gerund, noun, "compound"
            yield from ((word, above, word.dep_) for word in gerund.children if word is not noun)
