"""Puts verbs of saying beside what is said, and what is said together, where the parser mixed the two."""

from collections.abc import Iterator

from ..lexicon import words
from ..phrases import base_phrase
from ..syntax import (
    auxiliaries,
    child,
    children,
    feature,
    is_finite,
    is_predicate,
    labelled,
    objects,
    subject,
    word_after,
    word_before,
    words_labelled,
)
from ..tokens import Arc, Doc, Token
from ..traits import is_time
from .shared import NOMINAL, behind_comma, in_place_of, phrase_before, starts_behind_comma, subject_label

CLOSING = ("”", '"', "’", "'")
OPENING = ("“", '"', "‘", "'")
ENDS = (",", ".", "”", '"', "on")
REASONS = ("because", "although", "though")
CONDITIONS = ("if", "unless", "once", "until", "provided", "providing")
LONGEST_SPEAKER = 16
"""In words, with what is told of him."""
CLAUSES = ("acl", "advcl", "ccomp", "conj", "xcomp", "parataxis")


def speech_behind_quotations(doc: Doc) -> Iterator[Arc]:
    """ "“Nobody knew,” *said Ana Ruiz*", "“...,” *a man shouted*": who said it stands beside all that was said."""
    for verb in words_labelled(doc, "acl", "advcl", "ccomp", "conj", "xcomp"):
        if verb.lemma_ not in words("speech_verbs") or verb.pos_ != "VERB" or child(verb, "mark", "cc", "aux"):
            continue
        own = subject(verb)
        first = verb if own is None or own.i > verb.i else doc[base_phrase(own).start]
        if word_before(first) not in CLOSING or feature(verb, "Tense") != "Past" or child(verb, "obl:agent"):
            continue
        top = _top_before(verb, first)
        speaker = next((noun for noun in objects(verb) if base_phrase(noun).start == verb.i + 1), None)
        if top is not None and (own is not None or speaker is not None):
            yield verb, top, "parataxis"
            if own is None and speaker is not None:
                yield speaker, verb, "nsubj"


def speakers_behind_quotations(doc: Doc) -> Iterator[Arc]:
    """ "“We will not pay,” *Ana Ruiz, the mayor*, said": what stands right behind the mark is not quoted."""
    for verb in words_labelled(doc, "ROOT", "ccomp", "conj", "parataxis", "advcl"):
        if verb.pos_ != "VERB" or verb.lemma_ not in words("speech_verbs") or child(verb, "mark", "cc", "aux"):
            continue
        between = _behind_quotation(verb) if feature(verb, "VerbForm") == "Fin" else []
        loose = [word for word in between if word.pos_ in NOMINAL and word.head not in between]
        if not loose or base_phrase(loose[0]).start != between[0].i or child(loose[0], "case", "cop") is not None:
            continue
        own, speaker = subject(verb), loose[0]
        if own is not None and own not in loose:
            continue
        yield speaker, verb, "nsubj"
        yield from ((word, speaker, "appos") for word in loose[1:] if starts_behind_comma(word))
        top = list(verb.ancestors)[-1] if verb.head is not verb else verb
        if top.i < speaker.i:
            yield verb, top, "parataxis"


def _behind_quotation(verb: Token) -> list[Token]:
    """The words between a closing quotation mark and a verb, the comma before it left out; none if others speak."""
    before = verb.doc[verb.sent.start : verb.i]
    place = next((word.i for word in reversed(before) if _closes_quotation(word)), verb.i)
    between = verb.doc[place + 1 : verb.i]
    if not between or len(between) > LONGEST_SPEAKER or any(word.pos_ == "VERB" for word in between):
        return []
    parted = between[-1].text == ","
    apart = parted == (len([word for word in between if word.text == ","]) > 1)
    return between[: len(between) - parted] if apart else []


def _closes_quotation(mark: Token) -> bool:
    return mark.text in ("”", '"') and word_before(mark) in (",", ".", "?", "!")


def _top_before(verb: Token, first: Token) -> Token | None:
    """The highest word that a verb hangs below; None unless it stands before."""
    top = list(verb.ancestors)[-1]
    return top if top.i < first.i else None


def contents_before_speakers(doc: Doc) -> Iterator[Arc]:
    """ "“*We will shut it,*” Ana Ruiz told them": a sentence that nothing opens says what is told."""
    for verb in words_labelled(doc, "advcl"):
        speech, own = verb.head, subject(verb)
        if own is None or verb.i > speech.i or speech.lemma_ not in words("speech_verbs", "reporting_verbs"):
            continue
        asked = any(feature(word, "PronType") == "Int" for word in children(verb, "advmod"))
        inverted = any(word.i < own.i for word in auxiliaries(verb))
        opened = asked or inverted or child(verb, "mark", "cc") is not None
        first = subject(speech)
        start = speech.i if first is None or first.i > speech.i else base_phrase(first).start
        parted = doc[start - 1].text in (*CLOSING, ",") and verb.i < start and child(speech, "ccomp") is None
        if parted and not opened and is_finite(verb) and speech.pos_ == "VERB":
            yield verb, speech, "ccomp"


def interposed_speakers(doc: Doc) -> Iterator[Arc]:
    """ "They were told to fire, *a sergeant testified*, but ...": a verb of saying between commas holds no words."""
    for verb in words_labelled(doc, "ccomp", "conj", "advcl", "acl", "xcomp"):
        own = subject(verb)
        says = verb.lemma_ in words("speech_verbs", "reporting_verbs")
        if not says or own is None or not _is_interposed(verb, own):
            continue
        noun = verb.head
        top = noun.head if noun.label == "nsubj" and verb.label == "acl" else list(verb.ancestors)[-1]
        if top.i < own.i or top is noun.head:
            yield verb, top, "parataxis"
            yield from ((word, top, "conj") for word in children(verb, "conj") if subject(word) is None)


def speakers_with_names(doc: Doc) -> Iterator[Arc]:
    """ "It would cut jobs, *its head, Ana Ruiz, told* investors": so does one whose name stands before the verb."""
    for verb in words_labelled(doc, "ccomp", "conj", "advcl"):
        says = verb.lemma_ in words("speech_verbs", "reporting_verbs") and verb.pos_ == "VERB"
        behind = any(word.i > verb.i for word in children(verb, "ccomp"))
        if not says or behind or subject(verb) is not None or not is_finite(verb) or child(verb, "mark", "cc", "aux"):
            continue
        speaker, top = phrase_before(verb), list(verb.ancestors)[-1]
        named = speaker is not None and behind_comma(verb) and child(speaker, "appos") is not None
        if named and speaker is not None and top.i < speaker.i and child(speaker, "cc", "case") is None:
            yield verb, top, "parataxis"
            yield speaker, verb, "nsubj"
            opened = (word for word in children(verb, "ccomp") if child(word, "mark") is not None)
            yield from ((word, top, "advcl") for word in opened)


def _is_interposed(verb: Token, own: Token) -> bool:
    start = base_phrase(own).start
    before = verb.doc[max(start - 2, verb.sent.start) : start]
    told = verb.lemma_ in words("addressing_verbs") and child(verb, "obj", "iobj") is not None
    parted = before != [] and before[-1].text == "," and (told or word_after(verb) in ENDS or _is_dated(verb))
    if not parted or feature(before[0], "PronType") == "Rel":
        return False
    bare = child(verb, "mark", "cc", "aux", "ccomp", "xcomp", *(() if told else ("obj",))) is None
    return bare and own.i < verb.i and own.pos_ in NOMINAL and feature(own, "PronType") != "Rel"


def _is_dated(verb: Token) -> bool:
    """Whether a time stands right behind a verb: "found *last month*"."""
    return any(is_time(word) and base_phrase(word).start == verb.i + 1 for word in children(verb, "obl", "obj"))


def subjects_around_speakers(doc: Doc) -> Iterator[Arc]:
    """ "*The takeover*, analysts believe, is likely": of two nouns before it the verb of saying has the second."""
    for verb in words_labelled(doc, "parataxis"):
        main = verb.head
        says = verb.lemma_ in words("reporting_verbs") and verb.i < main.i and behind_comma(verb.nbor(2))
        first = child(verb, "nsubj", "obl:unmarked") if says and subject(main) is None else None
        if first is None or first.i > verb.i:
            continue
        second = next((noun for noun in (*children(verb, "nsubj"), *children(first, "conj")) if noun.i > first.i), None)
        if second is not None and second.i < verb.i and starts_behind_comma(second):
            yield first, main, subject_label(main)
            yield second, verb, "nsubj"


def contents_around_speakers(doc: Doc) -> Iterator[Arc]:
    """ "*The bank*, she added, *would pay*": so it is where the verb of saying was taken for that of the sentence."""
    for main in words_labelled(doc, "ccomp"):
        verb = main.head
        says = verb.lemma_ in words("reporting_verbs", "speech_verbs") and verb.i < main.i - 1
        if not says or subject(main) is not None or child(main, "mark", "cc", "expl") is not None:
            continue
        first, second = _two_subjects(verb)
        if first is not None and second is not None and behind_comma(verb.nbor(2)) and is_finite(main):
            yield in_place_of(main, verb)
            yield verb, main, "parataxis"
            yield first, main, subject_label(main)
            outside = (word for word in verb.children if word.i < first.i or word.i > main.i)
            yield from ((word, main, word.dep_) for word in outside)


def _two_subjects(verb: Token) -> tuple[Token | None, Token | None]:
    """Two subjects before a verb, the second behind a comma; None for each otherwise."""
    both = [noun for noun in children(verb, "nsubj") if noun.i < verb.i]
    parted = len(both) == 2 and starts_behind_comma(both[1]) and both[1].i == verb.i - 1
    return (both[0], both[1]) if parted else (None, None)


def contents_joined(doc: Doc) -> Iterator[Arc]:
    """ "Said A, *and that B*", "say A, *has cost a fortune* and ...": what goes on is joined to what was said first.

    What the parser took for a content of its own may be the subject: "says *its agency*, the one for fish, is closed".
    """
    for verb in words_labelled(doc, "acl", "parataxis", "ccomp"):
        if not is_predicate(verb):
            continue
        link, that = child(verb, "cc"), child(verb, "mark")
        if link is not None and that is not None and that.lower_ == "that" and that.i == link.i + 1:
            said = _said_before(verb, link.i)
        elif subject(verb) is None and that is None and _goes_on(verb):
            said = next((other for other in children(verb.head, "ccomp") if other.i < verb.i), None)
        else:
            continue
        if said is not None and said is not verb and not verb.is_ancestor(said):
            thing = said.pos_ in NOMINAL and not is_predicate(said)
            yield (said, verb, subject_label(verb)) if thing else (verb, said, "conj")


def _said_before(verb: Token, place: int) -> Token | None:
    """The content of the last verb of saying before a place that has one."""
    before = (word for word in reversed(verb.doc[verb.sent.start : place]) if word.dep_ == "ccomp")
    return next((word for word in before if word.head.lemma_ in words("reporting_verbs")), None)


def _goes_on(verb: Token) -> bool:
    """Whether a finite verb without a subject follows a comma, below a verb of saying."""
    first = min(word.i for word in (verb, *auxiliaries(verb), *children(verb, "cop")))
    says = verb.head.lemma_ in words("reporting_verbs") and verb.head.i < first
    return says and behind_comma(verb.doc[first]) and is_finite(verb) and child(verb, "cc", "expl") is None


def participles_of_speakers(doc: Doc) -> Iterator[Arc]:
    """ "Doubted that it would work, *pointing out that* ...": who says one thing says the other as well.

    So does who asks for it, and who judges: "asked the judge to deny bail, *arguing* that ...", "overturned his
    conviction for bribing officials, *ruling* that ...".
    """
    for verb in words_labelled(doc, "advcl"):
        said, speech = verb.head, verb.head.head
        says = verb.lemma_ in words("speech_verbs", "reporting_verbs") and verb.lower_.endswith("ing")
        held = child(verb, "ccomp", "obj") is not None and child(verb, "iobj", "mark") is None
        content = says and held and behind_comma(verb)
        told = said.dep_ == "ccomp" and speech.lemma_ in words("reporting_verbs")
        asked = said.dep_ == "xcomp" and speech.lemma_ in words("object_control_verbs")
        judged = said.dep_ == "advcl" and said.lower_.endswith("ing") and child(said, "mark") and is_finite(speech)
        if content and (told or asked or judged) and speech.i < said.i < verb.i:
            yield verb, speech, "advcl"


def reasons_behind_speakers(doc: Doc) -> Iterator[Arc]:
    """ "..., the doctor said, *because the drug is new*", "*so long as it is*": the reason belongs to what is said."""
    for verb in words_labelled(doc, "ccomp", "advcl"):
        speech, mark = verb.head, child(verb, "mark")
        if mark is None or mark.i < speech.i or speech.lemma_ not in words("reporting_verbs"):
            continue
        long = doc[mark.i - 1] if word_before(mark) == "long" else None
        first = mark if long is None else doc[mark.i - 2]
        if behind_comma(first) and (long is not None or mark.lower_ in (*REASONS, *CONDITIONS)):
            said = _said_before_speaker(speech)
            if said is not None:
                yield verb, said, "advcl"
                yield from ((word, verb, "advmod") for word in (long,) if word is not None and word.head is speech)


def _said_before_speaker(speech: Token) -> Token | None:
    """What is said before an interposed speaker or, by the comma, before one whose verb holds it."""
    if speech.dep_ == "parataxis" and speech.head.i < speech.i:
        return speech.head
    own = subject(speech)
    held = next((word for word in children(speech, "ccomp") if child(word, "mark") is None), None)
    parted = own is not None and held is not None and held.i < own.i < speech.i and starts_behind_comma(own)
    return held if parted else None


def contents_behind_speakers(doc: Doc) -> Iterator[Arc]:
    """ "The dam burst, the mayor said, *and nine drowned*": outside of quotations what goes on is said as well."""
    for verb in words_labelled(doc, "conj"):
        speech, link, own = verb.head, child(verb, "cc"), subject(verb)
        if own is None or link is None or own.pos_ == "PRON" or not behind_comma(link) or not is_finite(verb):
            continue
        says = speech.lemma_ in words("reporting_verbs") and speech.i < link.i < own.i < verb.i
        said, speaker = _said_before_speaker(speech) if says else None, subject(speech)
        if said is None or speaker is None or said is speech.head:
            continue
        if not any(word.text in CLOSING for word in doc[said.i : speaker.i]):
            yield verb, said, "conj"


def clauses_before_speakers(doc: Doc) -> Iterator[Arc]:
    """ "*If it rains*, the pilot said, nobody will fly": what stands before the speaker belongs to what is said."""
    for verb in words_labelled(doc, "ccomp"):
        speech, own = verb.head, subject(verb.head)
        says = speech.lemma_ in words("reporting_verbs") and child(verb, "mark") is None
        if not says or own is None or not own.i < speech.i < verb.i or speech.nbor(1).text != ",":
            continue
        before = (word for word in children(speech, "advcl", "obl") if word.i < own.i)
        full = (word for word in before if word.label == "obl" or subject(word) is not None)
        yield from ((word, verb, word.dep_) for word in full if speech.nbor(2).text not in OPENING)


def relatives_with_whose(doc: Doc) -> Iterator[Arc]:
    """ "Said Olaf Renn, *whose evidence they contradicted*": "whose" takes up the noun before it."""
    for owner in words_labelled(doc, "nmod"):
        if owner.lower_ != "whose":
            continue
        noun = owner.head
        verb = noun.head
        before = doc[owner.i - 2] if word_before(owner) == "," and owner.i > 1 else doc[max(owner.i - 1, 0)]
        while labelled(before, "flat", "compound") and before.head.i < before.i:
            before = before.head
        loose = noun.label in ("nsubj", "obj") and verb.dep_ in ("ccomp", "conj", "parataxis", "advcl")
        if loose and verb.i > noun.i and before.pos_ in NOMINAL and not verb.is_ancestor(before):
            yield verb, before, "acl:relcl"
