"""Which words deny a predicate, and which negative words only look as if they did.

A "not" denies its verb when it stands between an auxiliary and the verb; after the verb it denies what follows
("left not because of the scandal"). Negative words in the core arguments ("no party won", "found nothing") deny the
clause (Klima, 1964, "Negation in English"; Huddleston and Pullum, 2002, chapter 9).
"""

from collections.abc import Iterator
from functools import cache

from ..lexicon import table, words
from ..phrases import base_phrase, case
from ..remembered import remembered
from ..syntax import (
    auxiliaries,
    children,
    is_negative,
    shared_auxiliaries,
    shared_subject,
    word_after,
    word_before,
)
from ..tokens import Span, Token
from .cues import Frame, frame, to_before, verb_chain, written_before

DIRECT = ("not", "n't", "never")
ALMOST = ("few", "yet")
"""What denies without being negative: "few came", "has yet to come"."""

FEW_BUT_SOME = ("a", "the", "these", "those", "last", "next", "first", "past")


def denials(predicate: Token) -> tuple[Token, ...]:
    """The words that deny the predicate; two of them cancel out."""
    if not _has_denier(predicate.doc[predicate.sent.start]):
        return ()
    beside = tuple(word for word in _beside(predicate) if not _cancelled(word, predicate))
    return beside or tuple(word for word in _in_arguments(predicate) if not _cancelled(word, predicate))[:1]


@remembered
def _has_denier(opening: Token) -> bool:
    """Whether any word of a sentence, told by its first one, may deny something."""
    sentence = list(opening.sent)
    return not _deniers().isdisjoint([word.lower_ for word in sentence]) or any(map(is_negative, sentence))


@cache
def _deniers() -> frozenset[str]:
    return words("negative_words") | {*ALMOST, "anything"}


def _beside(predicate: Token) -> Iterator[Token]:
    """Negative words that depend on the verb or its auxiliaries: "not", "never", "no longer", "neither", "nor"."""
    asked = max((mark.i for mark in children(predicate, "mark") if frame(predicate) is Frame.WHETHER), default=0)
    for head in verb_chain(predicate):
        for word in children(head, "advmod", "det", "cc", "discourse", "dep"):
            denies = is_denier(word) or any(map(is_denier, children(word, "advmod", "det")))
            if denies and asked <= word.i < predicate.i:
                yield word
    chain = (predicate, *predicate.children)
    yield from (word for word in written_before(predicate) if word.lower_ in DIRECT and word.head not in chain)
    yield from _yet_to(predicate)
    yield from _before_to(predicate)
    yield from _shared(predicate)


def _yet_to(predicate: Token) -> Iterator[Token]:
    """ "Has yet to ratify", "is yet to"."""
    tos = (to_before(verb) for verb in verb_chain(predicate))
    yield from (to.nbor(-1) for to in tos if to is not None and word_before(to) == "yet")


def _before_to(predicate: Token) -> Iterator[Token]:
    """ "Urged them *not* to go", where the "not" hangs on another word."""
    to = to_before(verb_chain(predicate)[0])
    before = to.nbor(-1) if to is not None and to.i else None
    if before is not None and before.lower_ in DIRECT and before.head not in (predicate, *predicate.children):
        yield before


def _shared(predicate: Token) -> Iterator[Token]:
    """The negation of the conjunct before: "did not eat or sleep", "had not seen or *heard* it"."""
    links = {word.lower_ for word in children(predicate, "cc")}
    alone = predicate.dep_ == "conj" and not auxiliaries(predicate) and not children(predicate, "nsubj", "mark")
    if alone and links.isdisjoint(("but", "nor")) and ("or" in links or shared_auxiliaries(predicate)):
        yield from denials(predicate.head)


def is_denier(word: Token) -> bool:
    """Whether a word is negative by itself or with the next: "not", "never", "nobody", "anything but"."""
    if is_negative(word) or word.lower_ in words("negative_words"):
        return True
    return word.lower_ == "anything" and word_after(word) == "but"


def _cancelled(word: Token, predicate: Token) -> bool:
    """Whether "not" is part of "not only", "not because", "could not but", "not until"."""
    if word.lower_ not in ("anything", "few") and {word.lower_, word_after(word)} & words("negation_cancellers"):
        return True
    return word.lower_ in DIRECT and word_after(word) != "to" and any(_until(phrase) for phrase in predicate.children)


def _until(dependent: Token) -> bool:
    introduced = case(dependent) or " ".join(part.lower_ for part in children(dependent, "mark"))
    return introduced in ("until", "till")


def _in_arguments(predicate: Token) -> Iterator[Token]:
    """Negative words in subject and objects, and in fronted phrases such as "at no point"."""
    subjects = children(predicate, "nsubj") or tuple(_shared_subjects(predicate))
    for noun in (*subjects, *children(predicate, "obj", "iobj", "obl:agent")):
        yield from (word for word in negative_parts(noun) if word != excepted(noun))
    for noun in subjects:
        yield from (word for word in (noun, *children(noun, "amod")) if _is_few(word))
    loose = (phrase for noun in children(predicate, "nsubj") for phrase in children(noun, "nmod"))
    for phrase in (*children(predicate, "obl"), *loose):
        if phrase.lemma_ in words("negatable_times"):
            yield from (part for part in children(phrase, "det") if is_negative(part))


def _shared_subjects(predicate: Token) -> Iterator[Token]:
    """The subject of the conjunct before: "*neither* has paid or left"."""
    goes_on = predicate.dep_ == "conj" and predicate.head.pos_ == "VERB"
    if goes_on and not any(word.lower_ == "but" for word in children(predicate, "cc")):
        shared = shared_subject(predicate)
        between = predicate.doc[predicate.head.i : predicate.i]
        if shared is not None and not any(word.label == "nsubj" for word in between):
            yield shared


def _is_few(word: Token) -> bool:
    """ "Few" that says "hardly any": not "a few"."""
    return word.lower_ == "few" and word_before(word) not in FEW_BUT_SOME


def negative_parts(noun: Token) -> Iterator[Token]:
    """Words that make a noun phrase deny its clause: "no party", "none of them", "not all", "little chance"."""
    determiners = children(noun, "det", "nummod", "cc:preconj", "cc", "advmod")
    inner = [part for word in determiners for part in (word, *children(word, "advmod"))]
    for word in (noun, *inner):
        if word.i <= noun.i and is_denier(word) and not _is_named_so(word, noun):
            yield word
    if noun.lemma_ in table("cues_nouns"):
        yield from (word for word in children(noun, "amod") if word.lower_ == "little" and word_before(word) != "a")


def _is_named_so(word: Token, noun: Token) -> bool:
    """Whether "no" is part of a name: "a *no* vote"."""
    return word.lower_ == "no" and any(other.i < word.i for other in children(noun, "det"))


def excepted(argument: Token) -> Token | None:
    """The word that takes an argument out of what is said: "all *except* Norland", "*not* the mill but the mine"."""
    phrase = base_phrase(argument)
    before = argument.doc[phrase.start - 1] if phrase.start > argument.sent.start else None
    if before is None or before.lower_ not in words("exceptives"):
        return None
    contrasted = before.lower_ != "not" or _is_contrasted(before, phrase)
    return before if contrasted else None


def _is_contrasted(denier: Token, phrase: Span) -> bool:
    """Whether "not" sets one phrase against another: "not A but B", "B, not A"."""
    after = denier.doc[phrase.end : denier.sent.end]
    return word_before(denier) == "," or any(word.lower_ == "but" for word in after)
