"""What auxiliaries, adverbs and the form of a sentence do to their own clause.

The readings of the modals follow Palmer (2001), "Mood and Modality", cut down to the four modalities of a claim.
"""

from bisect import bisect
from collections.abc import Iterator

from ...graph.model import Modality
from ..dates import WEEKDAYS
from ..lexicon import table, words
from ..phrases import case
from ..remembered import remembered
from ..syntax import auxiliaries, children, feature, shared_auxiliaries, subject, word_after
from ..tokens import Doc, Token
from .cues import infinitival, sense, shared_perfect, to_before, verb_chain, written_before
from .senses import SIGNATURES, Sense
from .speakers import saying
from .value import Factuality

WOULD = ("would", "'d", "’d")
PREFERRED = ("only", "rather", "sooner")
ENDS = frozenset((".", "!", ";", "?"))
PRESENT = ("s", "are", "’re", "'re")
"""Forms that no past tense shares: "leaves", "is leaving", not "beat"."""
SUMMING_UP = ("follow", "come", "mark", "bring")
"""News sums up with these in the present: "the attack follows a vote on Monday"."""
NOT_DONE = ("can", "ca", "could", *WOULD)


@remembered
def modal(predicate: Token) -> Token | None:
    """The modal before the predicate, shared by conjuncts; none where no base form follows ("the *will* left …")."""
    shared = shared_auxiliaries(predicate) or shared_perfect(predicate)
    own = [token for token in (*shared, *written_before(predicate)) if token.lower_ in table("cues_modals")]
    return next((token for token in own if _bare_verb_follows(token, predicate)), None)


def _bare_verb_follows(token: Token, predicate: Token) -> bool:
    after = [verb for verb in (*auxiliaries(token.head), *children(token.head, "cop"), token.head) if verb.i > token.i]
    first = min(after, key=lambda verb: verb.i, default=predicate)
    return first.lower_ in (first.lemma_, "be", "have") and feature(first, "Tense") != "Past"


def with_modal(value: Factuality, predicate: Token, reported: bool, denied: bool) -> Factuality:
    """The value under the predicate's modal.

    Args:
        reported: makes a plan of "would".
        denied: makes a fact of "could not" and "would not".
    """
    cue = modal(predicate)
    if cue is None:
        return _with_be_to(value, predicate)
    if denied and not reported and cue.lower_ in NOT_DONE and not _perfect(predicate, cue):
        return value
    reported = reported and not _perfect(predicate, cue)
    if cue.lower_ in WOULD and word_after(cue) == "only" and saying(predicate) is not None:
        return value
    if cue.lower_ in WOULD and (reported or _later(predicate)) and word_after(cue) not in PREFERRED:
        return value.marked(Modality.PLANNED, cue) if reported else value
    if cue.lower_ in ("must", "ca", "can") and _perfect(predicate, cue):
        return value.marked(Modality.POSSIBLE, cue)
    return value.marked(Modality(table("cues_modals")[cue.lower_]), cue)


def _perfect(predicate: Token, cue: Token) -> bool:
    return any(token.lower_ == "have" and token.i > cue.i for token in auxiliaries(predicate))


def _later(predicate: Token) -> bool:
    """Whether "would" or "was to" looks ahead in a story: "would later become"."""
    return any(word.lower_ in words("story_adverbs") for word in children(predicate, "advmod"))


def _with_be_to(value: Factuality, predicate: Token) -> Factuality:
    """ "Is to visit" is a plan; a cue between, as in "is likely to visit", may hang on either verb.

    "Was to have visited" tells of what did not come about.
    """
    chain = verb_chain(predicate)
    be = next((verb for verb in chain if verb.lemma_ == "be"), None)
    to = next(filter(None, map(to_before, chain[1:])), None) if be is not None else None
    if be is None or to is None or be.i > to.i:
        return value
    between = predicate.doc[be.i + 1 : to.i]
    hints = (*between, *(() if len(between) else children(predicate, "nsubj")))
    named = next((found for found in (sense(word, predicate) for word in hints) if found), None)
    if named is None and feature(be, "Tense") == "Past" and _later(predicate):
        return value
    if named is None and any(verb.lower_ == "have" for verb in chain):
        missed = feature(be, "Tense") == "Past"
        return value.negated(be, to) if missed else value.marked(Modality.HYPOTHETICAL, be, to)
    return SIGNATURES[named or Sense.PLAN].affirmed.on(value, be, *between, to)


def with_adverbs(value: Factuality, predicate: Token) -> Factuality:
    """The value under adverbs such as "allegedly", "perhaps", "nearly", "otherwise"."""
    for adverb, named in sentence_adverbs(predicate):
        effect = SIGNATURES[named].affirmed
        value = value.marked(effect.modality, adverb)
        value = value.negated(adverb) if named is Sense.FAILURE else value
    return value


def sentence_adverbs(predicate: Token) -> Iterator[tuple[Token, Sense]]:
    """Adverbs of the clause, and "all but", with the sense they give it; "nearly" counts only before the verb."""
    entries, before = table("cues_adverbs"), predicate.doc[max(predicate.i - 2, 0) : predicate.i]
    if predicate.pos_ == "VERB" and [word.lower_ for word in before] == ["all", "but"]:
        yield before[-1], Sense.FAILURE
    for head in verb_chain(predicate):
        for adverb in children(head, "advmod", "discourse", "parataxis", "obl", "advcl"):
            named = entries.get(adverb.lower_)
            if named and (named not in (Sense.FAILURE, Sense.WISH) or adverb.i < predicate.i):
                yield adverb, Sense(named)


def is_question(predicate: Token) -> bool:
    """Whether the sentence around a main predicate ends in a question mark."""
    ends = _ends(predicate.doc)
    place = bisect(ends, predicate.i)
    return place < len(ends) and predicate.doc[ends[place]].text == "?"


@remembered
def _ends(doc: Doc) -> list[int]:
    """The places of what ends a sentence or a part of one."""
    return [token.i for token in doc if token.text in ENDS or token.pos_ == "SPACE"]


def is_inverted(predicate: Token) -> bool:
    """Whether the sentence opens as a question does: "has the firm …", "who …"."""
    first = next((token for token in predicate.sent if token.is_alpha), predicate)
    return first.pos_ == "AUX" or first.lemma_ in ("be", "have", "do") or feature(first, "PronType") == "Int"


def is_order(predicate: Token) -> bool:
    """Whether a main predicate is an imperative: a bare verb form without subject at the start."""
    bare = predicate.pos_ == "VERB" and predicate.lower_ == predicate.lemma_ and not auxiliaries(predicate)
    return (
        bare
        and subject(predicate) is None
        and feature(predicate, "Mood") in ("Imp", "")
        and infinitival(predicate) is None
    )


def is_appeal(predicate: Token) -> bool:
    """ "*Let* the inspectors work", at the start of a sentence."""
    if predicate.lower_ != "let" or subject(predicate) is not None:
        return False
    return predicate is next(token for token in predicate.sent if token.is_alpha)


def is_scheduled(predicate: Token) -> tuple[Token, ...]:
    """The words of a future date beside a present tense: "opens *next Friday*", "meet *tomorrow*", "on *Monday*"."""
    first = verb_chain(predicate)[0]
    if feature(first, "Tense") != "Pres" or (first is not predicate and first.lemma_ == "have"):
        return ()
    for time in children(predicate, "obl", "advmod"):
        ahead = [word for word in (*time.children, time) if word.lower_ in words("future_words")]
        if ahead or (_is_one_day(time, predicate) and first.lower_.endswith(PRESENT)):
            return tuple(ahead) or (time,)
    return ()


def _is_one_day(time: Token, predicate: Token) -> bool:
    """ "Leaves on *Monday*", not "every Monday", "since Monday", or what is told or summed up in the present."""
    told = time.lower_ in WEEKDAYS and case(time) in ("", "on") and not children(time, "det")
    lemma = predicate.lemma_
    sums_up = lemma in SUMMING_UP or lemma in words("reporting_verbs", "speech_verbs")
    return told and predicate.pos_ == "VERB" and not sums_up
