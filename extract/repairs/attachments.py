"""Hangs phrases and clauses on another word than the parser did where their words decide."""

from collections.abc import Iterator, Sequence

from ..lexicon import table, words
from ..phrases import NAMES, base_phrase, case
from ..syntax import (
    child,
    children,
    clause_head,
    feature,
    is_bare_participle,
    is_passive,
    is_predicate,
    subject,
    word_after,
    words_labelled,
)
from ..tokens import Arc, Doc, Token
from ..traits import is_time
from .shared import behind_comma, can_act, in_place_of, phrases_behind, starts_behind_comma

SHORT_PARTICLES = ("in", "out", "up", "down", "off", "over", "on")
PLACED = ("in", "at", "on", "near", "inside", "outside", "after", "before", "during", "since")
CONCESSIVE = ("though", "although", "whereas")
ABOUT = ("on", "to", "of", "about", "over", "by", "despite")
"""Before a noun that says something they take up what it says, and do not carry it: "commented *on* reports that"."""
INSIDE = ("nmod", "nmod:poss", "compound", "appos")
PLACES_OF_NOUNS = ("nsubj", "obj", "iobj", "obl", "nmod", "conj")


def participles_behind_times(doc: Doc) -> Iterator[Arc]:
    """ "Shares fell on Thursday, *weighed* down by ...": no day is weighed down, the clause of the day is described."""
    for verb in words_labelled(doc, "acl"):
        if verb.dep_ == "acl" and verb.pos_ == "VERB" and is_time(verb.head) and behind_comma(verb):
            above = next((word for word in reversed(doc[verb.sent.start : verb.head.i]) if is_predicate(word)), None)
            if above is not None:
                yield verb, above, "advcl"


def participles_behind_objects(doc: Doc) -> Iterator[Arc]:
    """ "Attacked a convoy, *killing* three drivers": behind a comma it says what came of it, not which convoy."""
    for verb in words_labelled(doc, "acl"):
        apart = verb.dep_ == "acl" and verb.pos_ == "VERB" and verb.lower_.endswith("ing") and behind_comma(verb)
        above = clause_head(verb.head) if apart and child(verb, "obj") and not child(verb, "mark") else verb
        acts = above.pos_ == "VERB" and above.i < verb.head.i and not can_act(verb.head)
        if apart and acts and verb.lemma_ not in words("containing_verbs"):
            yield verb, above, "advcl"


def results_behind_participles(doc: Doc) -> Iterator[Arc]:
    """ "Blew up a car packed with oil, *killing* two": what came of it came of what the clause tells."""
    for verb in words_labelled(doc, "advcl"):
        participle = verb.head
        apart = verb.lower_.endswith("ing") and behind_comma(verb) and participle.i < verb.i
        result = verb.lemma_ in words("verbs_of_results")
        between = doc[participle.i + result : verb.i]
        listed = any(word.lower_.endswith("ing") and word.pos_ == "VERB" for word in between)
        lifeless = participle.dep_ == "acl:relcl" and not can_act(participle.head)
        if apart and (participle.dep_ == "acl" or lifeless) and not listed and child(verb, "mark") is None:
            above = clause_head(participle.head)
            if is_predicate(above) and above.i < participle.i and not (lifeless and above.pos_ != "VERB"):
                yield verb, above, "advcl"


def participles_behind_nouns(doc: Doc) -> Iterator[Arc]:
    """ "In a journal by *a team led* by Ruiz": what was done by somebody is said of the noun right before it."""
    for verb in words_labelled(doc, "acl"):
        before = doc[verb.i - 1] if verb.i else verb
        apart = verb.dep_ == "acl" and verb.head.i < before.i and not before.is_ancestor(verb)
        if apart and is_bare_participle(verb, "Past") and child(verb, "obl:agent") and child(before, "det"):
            yield verb, before, "acl"


def participles_behind_names(doc: Doc) -> Iterator[Arc]:
    """ "*A report* to the UN *released* in May": a bare participle tells which report, a name needs no telling."""
    for verb in words_labelled(doc, "acl"):
        name, noun = verb.head, verb.head.head
        inside = name.dep_ == "nmod" and name.ent_type_ in NAMES and noun.pos_ == "NOUN" and name.i < verb.i
        if inside and verb.dep_ == "acl" and is_bare_participle(verb, "Past") and not behind_comma(verb):
            yield verb, noun, "acl"


def participles_joined_behind_objects(doc: Doc) -> Iterator[Arc]:
    """ "Will sell the ship, *launched* in May, to us": a participle that no word joins is said of the object before.

    What has an agent is said of any noun before, or of what a clause tells of: "a virus that kills, *made* by us".
    """
    for verb in words_labelled(doc, "conj"):
        apart = verb.pos_ == "VERB" and verb.i > 1 and behind_comma(verb) and feature(verb, "VerbForm") == "Part"
        if not apart or feature(verb, "Tense") != "Past" or child(verb, "nsubj", "aux", "cc", "mark", "obj", "conj"):
            continue
        noun = doc[verb.i - 2]
        beside = noun.dep_ == "obj" and noun.head is verb.head and not _is_past(verb.head)
        made = child(verb, "obl:agent") is not None and verb.head.is_ancestor(noun) and len(base_phrase(noun)) > 1
        if noun.pos_ in ("NOUN", "PROPN") and (beside or made):
            relative = clause_head(noun)
            yield verb, relative.head if made and relative.dep_ == "acl:relcl" else noun, "acl"


def _is_past(verb: Token) -> bool:
    """Whether a verb tells what was done in one word: what follows may have been done as well."""
    return feature(verb, "Tense") == "Past" and child(verb, "aux") is None


def agents(doc: Doc) -> Iterator[Arc]:
    """ "Was found on Friday *by a hunter*": who does it, hung on a date, an age or a name that nobody makes."""
    for noun in phrases_behind(doc, "by"):
        if noun.label != "obl" and not (noun.label == "nmod" and can_act(noun)):
            continue
        phrase = noun
        while phrase.label in INSIDE and phrase.head.i < phrase.i:
            phrase = phrase.head
        made = phrase is not noun and not (is_time(phrase) or phrase.ent_type_ or phrase.pos_ == "NUM")
        measured = is_time(noun) or noun.pos_ == "ADV" or child(noun, "nummod") is not None
        passive = is_passive(phrase.head) and not child(phrase.head, "obl:agent")
        if phrase.dep_ == "obl" and passive and not made and not measured:
            yield noun, phrase.head, "obl:agent"


def particles_behind_verbs(doc: Doc) -> Iterator[Arc]:
    """ "Put *forward*", "turned the boats *back*": an adverb that makes another verb of the one before it."""
    for word in words_labelled(doc, "advmod"):
        verb = word.head
        between = doc[verb.i + 1 : word.i]
        known = word.lower_ in words("verb_particles") or _makes_phrase(verb, word)
        beside = verb.pos_ == "VERB" and verb.i < word.i and not between and known
        around = len(between) == 1 and between[0].pos_ == "PRON" and between[0].dep_ == "obj"
        behind = around and word.lower_ in (*words("verb_particles"), *SHORT_PARTICLES) and not word.children
        if (beside or behind or _follows_object(word, verb)) and word_after(word) != "of":
            yield word, verb, "compound:prt"


def _makes_phrase(verb: Token, word: Token) -> bool:
    return f"{verb.lemma_} {word.lower_}" in words("phrasal_verbs")


def _follows_object(word: Token, verb: Token) -> bool:
    """Whether an adverb stands right behind the object of a verb that is known with it."""
    if word.i < verb.i + 2 or word.children or not _makes_phrase(verb, word):
        return False
    return any(noun.i < word.i and noun.right_edge.i == word.i - 1 for noun in children(verb, "obj"))


def particles_before_objects(doc: Doc) -> Iterator[Arc]:
    """ "Handed *in* his notice", "sent *in* the army", "ruled *out* selling": it belongs to the verb before it."""
    for noun in words_labelled(doc, "obj", "obl"):
        word, verb = child(noun, "case"), noun.head
        if word is None or word.i != verb.i + 1 or verb.pos_ != "VERB" or child(verb, "aux:pass", "nsubj:pass"):
            continue
        known = f"{verb.lemma_} {word.lower_}" in words("phrasal_verbs")
        taken = known and noun.dep_ == "obl" and child(verb, "obj") is None and not is_time(noun)
        if taken or (noun.dep_ == "obj" and word.lower_ in SHORT_PARTICLES):
            yield word, verb, "compound:prt"
            yield noun, verb, "obj"
    for gerund in words_labelled(doc, "xcomp", "advcl"):
        mark, verb = child(gerund, "mark"), gerund.head
        if mark is not None and mark.i == verb.i + 1 and mark.lower_ in ("out", "up", "off"):
            yield mark, verb, "compound:prt"


def gerunds_before_objects(doc: Doc) -> Iterator[Arc]:
    """ "Of *misleading parliament*": what has a conjunction of its own describes no noun, it has one for its object."""
    for verb in words_labelled(doc, "amod"):
        noun, mark = verb.head, child(verb, "mark")
        opened = mark is not None and mark.i == verb.i - 1 and verb.pos_ == "VERB" and verb.lower_.endswith("ing")
        if opened and noun.i == verb.i + 1 and noun.label in ("nmod", "obl"):
            yield verb, noun.head, "acl" if noun.label == "nmod" else "advcl"
            yield noun, verb, "obj"


def gerunds_behind_objects(doc: Doc) -> Iterator[Arc]:
    """ "Accused the minister *of lying*": what somebody is accused of is said by the verb, it describes nobody."""
    for verb in words_labelled(doc, "acl"):
        mark, noun = child(verb, "mark"), verb.head
        said = mark is not None and mark.lower_ in ("of", "from", "for") and verb.lower_.endswith("ing")
        if said and verb.dep_ == "acl" and noun.label == "obj" and noun.head.pos_ == "VERB" and can_act(noun):
            yield verb, noun.head, "advcl"


def contents_behind_phrases(doc: Doc) -> Iterator[Arc]:
    """ "Said in an interview *that the bank would wait*", "told the paper *that ...*": it is said, and no phrase's."""
    for verb in words_labelled(doc, "acl"):
        noun = _outermost(verb.head)
        speech = noun.head
        carries = noun.label == "obl" and case(noun) not in ABOUT and speech.lemma_ in words("reporting_verbs")
        listens = noun.label in ("obj", "iobj") and speech.lemma_ in words("addressing_verbs")
        opening = next((word for word in verb.children if word.lower_ == "that" and word.i < verb.i), None)
        own = subject(verb)
        if not (carries or listens) or opening is None or own is None or own is opening or child(speech, "ccomp"):
            continue
        yield verb, speech, "ccomp"
        yield opening, verb, "mark"


def contents_behind_nouns(doc: Doc) -> Iterator[Arc]:
    """ "Commented on reports *that votes were lost*": the noun right before "that" says it, not the verb."""
    for clause in words_labelled(doc, "ccomp"):
        that = child(clause, "mark")
        noun = doc[that.i - 1] if that is not None and that.lower_ == "that" and that.i else clause
        about = noun.label == "obl" and noun.head is clause.head and case(noun) in ABOUT
        if about and noun.pos_ == "NOUN" and noun.lemma_ in table("cues_nouns"):
            yield clause, noun, "acl"


def _outermost(noun: Token) -> Token:
    """The noun, or the one that its phrase hangs on: "letter" for "a letter to *shareholders*"."""
    while noun.dep_ == "nmod" and noun.head.pos_ in ("NOUN", "PROPN"):
        noun = noun.head
    return noun


def participles_behind_words(doc: Doc) -> Iterator[Arc]:
    """ "“...”, she said, *promising* to stay": what one does while speaking is not what one says."""
    for verb in words_labelled(doc, "ccomp", "xcomp"):
        apart = verb.pos_ == "VERB" and verb.lower_.endswith("ing") and behind_comma(verb) and verb.i > verb.head.i
        if apart and verb.head.pos_ == "VERB" and child(verb, "nsubj", "aux", "mark") is None:
            yield verb, verb.head, "advcl"


def concessions_behind_infinitives(doc: Doc) -> Iterator[Arc]:
    """ "Is expected to sign, *though* he was urged to wait": it is set against all that is said before."""
    for verb in words_labelled(doc, "advcl"):
        mark, above = child(verb, "mark"), verb.head
        if mark is not None and mark.lower_ in CONCESSIVE and behind_comma(mark) and above.dep_ == "xcomp":
            while above.dep_ == "xcomp" and above.head.i < above.i:
                above = above.head
            yield verb, above, "advcl"


def clauses_behind_adverbs(doc: Doc) -> Iterator[Arc]:
    """ "Will raise it as soon *as it owns* the dam": the clause is one of the verb, whatever the adverb."""
    for verb in words_labelled(doc, "advcl"):
        adverb = verb.head
        likened = adverb.pos_ == "ADV" and adverb.label == "advmod" and adverb.lower_ in ("soon", "long", "far")
        if likened and adverb.head.pos_ == "VERB" and any(word.lower_ == "as" for word in children(verb, "mark")):
            yield verb, adverb.head, "advcl"


def phrases_behind_semicolons(doc: Doc) -> Iterator[Arc]:
    """ "Two survived; *the third* is missing": nothing behind a semicolon belongs to a verb before it."""
    for mark in [mark for mark in doc if mark.text == ";"] if ";" in doc.text else ():
        behind = (word for word in doc[mark.i + 1 : mark.sent.end] if word.label in ("obj", "iobj", "obl"))
        yield from ((word, word.head, "parataxis") for word in behind if word.head.i < mark.i)


def letters_joined_to_words(doc: Doc) -> Iterator[Arc]:
    """ "Showed the jury *e-mails*": a letter that a hyphen joins to a noun is a part of it and does not govern."""
    for place in sorted(doc.joints):
        letter, noun = doc[place - 1], doc[place + 1]
        joined = len(letter.text) == 1 and letter.is_alpha and noun.pos_ == "NOUN" and letter.head is not noun
        if joined and letter.label in PLACES_OF_NOUNS and child(noun, "nsubj", "cop") is None:
            yield in_place_of(noun, letter)
            yield from ((word, noun, word.dep_) for word in letter.children if word is not noun)
            yield letter, noun, "compound"


def adverbs_before_subjects(doc: Doc) -> Iterator[Arc]:
    """ "*Otherwise* Peru will lose its port": what says how real a clause is belongs to its verb."""
    for adverb in words_labelled(doc, "advmod", "amod"):
        noun = adverb.head
        told = noun.label == "nsubj" and adverb.lower_ in table("cues_adverbs")
        if told and adverb is noun.left_edge and (adverb.i == adverb.sent.start or behind_comma(adverb)):
            yield adverb, noun.head, "advmod"


def clauses_behind_semicolons(doc: Doc) -> Iterator[Arc]:
    """ "She asked him to sign; *he complied*": a clause with a subject behind a semicolon depends on nothing."""
    for verb in words_labelled(doc, "advcl", "ccomp", "acl") if ";" in doc.text else ():
        own = subject(verb)
        if own is not None and feature(own, "PronType") != "Rel" and not child(verb, "mark"):
            first = min(word.i for word in verb.subtree if not word.is_punct)
            if first > verb.head.i and doc[first - 1].text == ";":
                yield verb, verb.sent.root, "parataxis"


def partners_behind_nouns(doc: Doc) -> Iterator[Arc]:
    """ "Cars queued at the border *with Mali*": the other side of what lies between two."""
    for noun in phrases_behind(doc, "with"):
        verb, before = noun.head, doc[max(noun.left_edge.i - 1, 0)]
        shared = before.lemma_ in words("nouns_with_partners") and before.pos_ == "NOUN"
        if noun.dep_ != "obl" or not shared or not verb.is_ancestor(before):
            continue
        other = noun.ent_type_ in NAMES or can_act(noun)
        if other and "with" not in table("verb_prepositions").get(verb.lemma_, "").split():
            yield noun, before, "nmod"


def phrases_behind_appositions(doc: Doc) -> Iterator[Arc]:
    """ "Met its head, Ana Ruiz, *in Oslo*": behind the comma that closes an apposition a place is one of the clause."""
    for noun in words_labelled(doc, "nmod"):
        opening, above = child(noun, "case"), noun.head
        if noun.dep_ != "nmod" or opening is None or opening.lower_ not in PLACED or not behind_comma(opening):
            continue
        closed = any(above.i < word.i < opening.i and starts_behind_comma(word) for word in children(above, "appos"))
        verb = clause_head(above)
        if closed and verb.pos_ == "VERB" and verb.i < above.i:
            yield noun, verb, "obl"


def phrases_on_auxiliaries(doc: Doc) -> Iterator[Arc]:
    """ "*At no point did* she leave": what seems to hang on an auxiliary belongs to its verb."""
    for word in words_labelled(doc, "obl"):
        if word.head.dep_ in ("aux", "aux:pass"):
            yield word, word.head.head, word.dep_


def sources_behind_objects(doc: Doc) -> Iterator[Arc]:
    """ "Killed nine, *according to the army*": what is so by somebody is what is told, behind a comma."""
    for according in words_labelled(doc, "case"):
        noun, above = according.head, according.head.head
        if according.lower_ == "according" and noun.label == "nmod" and behind_comma(according):
            verb = clause_head(above)
            if verb.pos_ == "VERB" and verb.i < above.i:
                yield noun, verb, "obl"


def phrases_behind_participles(doc: Doc) -> Iterator[Arc]:
    """ "Charged a man seen in Lima *with theft*": the preposition is one of the verb, and none of the participle."""
    prepositions = table("verb_prepositions")
    for participle in words_labelled(doc, "acl", "xcomp"):
        verb = participle.head if participle.label == "xcomp" else participle.head.head
        thing = child(verb, "obj") if verb.pos_ == "VERB" else None
        if thing is None or thing.i != participle.i - 1 or not is_bare_participle(participle, "Past"):
            continue
        asked = prepositions.get(verb.lemma_, "").split()
        taken = prepositions.get(participle.lemma_, "").split()
        last = [noun for noun in participle.subtree if noun.label in ("obl", "nmod") and _is_asked(noun, asked)]
        for noun in last[:1]:
            named = noun.label == "obl" or (noun.head.head is participle and noun.head.label == "obl")
            if named and case(noun) not in taken and noun.i > participle.i + 1:
                yield noun, verb, "obl"


def _is_asked(noun: Token, prepositions: Sequence[str]) -> bool:
    """Whether a phrase that names no time and no place has one of the prepositions."""
    return case(noun) in prepositions and not is_time(noun) and noun.ent_type_ not in ("GPE", "LOC")


def agents_that_do_nothing(doc: Doc) -> Iterator[Arc]:
    """ "Must be sold *by the end of May*", "was approved *by 51 votes*", "said *by telephone*": none is an agent."""
    for noun in words_labelled(doc, "obl"):
        if noun.dep_ == "obl:agent" and (_is_manner(noun) or (noun.ent_type_ != "ORG" and is_time(noun))):
            yield noun, noun.head, "obl"


def _is_manner(noun: Token) -> bool:
    bare = child(noun, "det", "nmod:poss", "nummod", "amod", "compound") is None
    lemma = noun.lemma_
    return (lemma in words("margins") and child(noun, "nmod:poss") is None) or (bare and lemma in words("means"))


def participles_joined_to_nouns(doc: Doc) -> Iterator[Arc]:
    """ "Paid a visit to Peru, *meeting* its leaders": what one does is joined to no noun."""
    for verb in words_labelled(doc, "conj"):
        noun, above = verb.head, verb.head.head
        does = verb.pos_ == "VERB" and verb.lower_.endswith("ing") and behind_comma(verb) and not child(verb, "cc")
        whole = does and child(verb, "obj", "obl") is not None
        if whole and noun.pos_ == "NOUN" and noun.label in ("obj", "obl") and above.pos_ == "VERB":
            yield verb, above, "advcl"


def phrases_before_times(doc: Doc) -> Iterator[Arc]:
    """ "Bought it *from the state* six years ago": what stands before a number of years is no part of it."""
    for noun in words_labelled(doc, "compound"):
        number, time = noun.head, noun.head.head
        glued = noun.pos_ in ("NOUN", "PROPN") and number.pos_ == "NUM" and number.label == "nummod"
        if not glued or noun.i + 1 != number.i or time.lemma_ not in words("time_nouns"):
            continue
        case, above = child(time, "case"), clause_head(time.head)
        if case is not None and case.i < noun.i and above.pos_ == "VERB":
            yield noun, above, "obl"
            yield from ((word, noun, word.dep_) for word in time.children if word.i < noun.i)


def times_behind_participles(doc: Doc) -> Iterator[Arc]:
    """ "In *coming months*": the months come, nobody does."""
    for verb in words_labelled(doc, "advcl"):
        time = child(verb, "obj", "nsubj")
        if verb.lower_ in ("coming", "following") and time is not None and time.i == verb.i + 1 and is_time(time):
            yield time, verb.head, "obl"
            yield from ((word, time, "case") for word in children(verb, "mark") if word.pos_ != "PART")
            yield from ((word, verb.head, word.dep_) for word in verb.children if word.i > time.i)
            yield verb, time, "amod"


def lists_behind_nouns(doc: Doc) -> Iterator[Arc]:
    """ "Her daughter, *two sons and a sister*": several things do not explain one."""
    for second in words_labelled(doc, "appos"):
        first = second.head
        listed = any(child(word, "cc") for word in children(second, "conj"))
        single = first.pos_ == "NOUN" and feature(first, "Number") == "Sing" and not first.ent_type_
        several = second.pos_ == "NOUN" and feature(second, "Number") == "Plur"
        if listed and single and several and not second.ent_type_ and doc[second.left_edge.i - 1].text != "(":
            yield second, first, "conj"
