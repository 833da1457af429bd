"""Who says or believes a clause: subjects of verbs of saying, "according to", verbs of saying set beside it."""

from collections.abc import Iterator

from ..lexicon import table, words
from ..phrases import base_phrase, case
from ..remembered import remembered
from ..syntax import (
    agent,
    auxiliaries,
    child,
    children,
    feature,
    is_passive,
    is_verbal,
    labelled,
    markers,
    objects,
    subject,
    word_before,
    words_labelled,
)
from ..tokens import Doc, Token
from .cues import NOUNS, infinitival
from .senses import Sense

SAYING = frozenset({Sense.SPEECH, Sense.ANNOUNCEMENT, Sense.CLAIM, Sense.BELIEF, Sense.DENIAL, Sense.QUESTION})
OTHERS = ("nsubj", "obj", "iobj", "obl", "xcomp", "ccomp")
BESIDE = ("parataxis", "acl:relcl", "advcl", "discourse", "conj")
HOLLOW = frozenset({"it", "there", "which", "that", "who", "few", "nobody", "none", "whoever"})
MISTAKEN = ("expl", "obl", "compound")
"""Labels that the subject of a verb of saying gets by mistake: "*It* said that", "Mr Hale, who was away, said that"."""


@remembered
def saying(verb: Token) -> Sense | None:
    """The sense of a verb of saying or believing, looked up alone; None for other words."""
    named = table("cues_verbs").get(verb.lemma_) if verb.pos_ in ("VERB", "NOUN") else None
    return Sense(named) if named in SAYING and is_verbal(verb) else None


def speaker(governor: Token, predicate: Token, own_acts: bool = True) -> Token | None:
    """Who says or wishes what a word governs: the subject, the agent of a passive, the owner of a noun.

    Args:
        own_acts: whether one speaks of one's own acts too: "claims to have won" speaks, "hopes to win" does not.
    """
    if governor.pos_ in ("NOUN", "PROPN"):
        return child(governor, "nmod:poss")
    if (is_passive(governor) or _is_reduced(governor)) and not _is_taken_for_participle(governor):
        return agent(governor)
    if not own_acts and not _names_another(governor, predicate):
        return None
    return _unless_hollow(understood_subject(governor), governor)


def _is_reduced(verb: Token) -> bool:
    """ "When *asked*", "if *told*": nobody is named who asks."""
    past = verb.lower_ != verb.lemma_ and not verb.lower_.endswith("ing")
    return labelled(verb, "advcl") and past and subject(verb) is None and (markers(verb) != () or verb.i < verb.head.i)


def _is_taken_for_participle(verb: Token) -> bool:
    """Whether the parser took the only verb of a sentence for a participle: "protesters *called* on him to go"."""
    hangs = verb.dep_ == "acl" and verb.head.dep_ == "ROOT"
    return hangs and not any(feature(token, "VerbForm") == "Fin" for token in verb.sent)


def _names_another(governor: Token, predicate: Token) -> bool:
    """Whether somebody stands between a verb and its infinitive: "urged *voters* to", "called on *them* to"."""
    between = governor.doc[governor.i + 1 : predicate.i]
    return any(word.pos_ in NOUNS and labelled(word, *OTHERS) for word in between)


def understood_subject(predicate: Token) -> Token | None:
    """The subject, or what the tree gives in its place: of a conjunct before, of a controller, of a noun described."""
    own = _nearest_subject(predicate)
    if own is not None:
        return predicate.head if own.lower_ in ("who", "which", "that") and labelled(predicate, "acl") else own
    if predicate.dep_ == "ROOT":
        return None
    if labelled(predicate, "acl"):
        return predicate.head if infinitival(predicate) is None else None
    if labelled(predicate, "xcomp", "advcl", "conj", "ccomp"):
        named = [other for other in objects(predicate.head) if other.i < predicate.i]
        participle = labelled(predicate, "advcl") and predicate.lower_.endswith("ing") and not markers(predicate)
        shares = labelled(predicate, "conj") or participle or not named
        return understood_subject(predicate.head) if shares else named[-1]
    return None


def _nearest_subject(predicate: Token) -> Token | None:
    """The last nominal subject before the predicate; one before it may belong to another clause."""
    subjects = children(predicate, "nsubj") or tuple(_mistaken(predicate))
    return next((token for token in reversed(subjects) if token.i < predicate.i), next(iter(subjects), None))


def _mistaken(verb: Token) -> Iterator[Token]:
    """Nouns before a verb of saying that stand where a subject would and have no preposition."""
    if saying(verb) is not None and not is_passive(verb):
        before = (word for word in verb.children if word.i < verb.i and word.dep_ in MISTAKEN)
        yield from (word for word in before if word.pos_ in NOUNS and word.ent_type_ != "DATE" and not case(word))


def _unless_hollow(token: Token | None, verb: Token) -> Token | None:
    """The token unless it stands for nothing; with a verb of saying or wishing, "it" is a firm or a ministry."""
    acts = saying(verb) is not None or verb.lemma_ in words("verbs_of_actors")
    speaks = token is not None and token.lower_ == "it" and acts
    return None if token is None or (token.lower_ in HOLLOW and not speaks) else token


def source(predicate: Token) -> Token | None:
    """The speaker of "according to" beside a predicate, or anywhere in the sentence of a main one that says nothing."""
    anywhere = predicate.dep_ == "ROOT" and saying(predicate) is None
    sent = predicate.sent if anywhere else None
    near = (one for one in _sources(predicate.doc) if one.head is predicate or one.sent is sent)
    said = next(near, None)
    return said if said is not None else next(filter(None, map(_viewer, children(predicate, "obl"))), None)


@remembered
def _sources(doc: Doc) -> tuple[Token, ...]:
    """What stands behind "according to", but for plans and laws."""
    named = (word.head for word in words_labelled(doc, "case") if word.lower_ == "according")
    phrases = (one for one in named if one.dep_ != "conj" and case(one) == "according to")
    return tuple(one for one in phrases if one.lemma_ not in words("yardsticks"))


def _viewer(phrase: Token) -> Token | None:
    """ "In the words of *one critic*", "in *her* view"."""
    if phrase.lemma_ not in words("viewpoints") or case(phrase) != "in":
        return None
    behind = (word for word in children(phrase, "nmod") if case(word) == "of")
    return child(phrase, "nmod:poss") or next(behind, None)


def framing_speaker(predicate: Token) -> tuple[Sense, Token, Token] | None:
    """The sense, verb and speaker set beside the clause that is reported: "…, she said", "the firm, she said, …"."""
    hosts = (host for host in (subject(predicate), predicate) if host is not None)
    beside = [verb for host in hosts for verb in children(host, *BESIDE) if _frames(verb)]
    for verb in (*beside, *_last_word(predicate)):
        named, who = saying(verb), _unless_hollow(_nearest_subject(verb) or verb.nbor(-1), verb)
        if named is not None and who is not None:
            return named, verb, who
    return None


def _frames(verb: Token) -> bool:
    """Whether a verb of saying has a subject but says nothing itself; nobody says what he denies or is told."""
    vouches = saying(verb) in (Sense.SPEECH, Sense.ANNOUNCEMENT)
    introduced = (markers(verb) != () and not (vouches and markers(verb) == ("as",))) or child(verb, "cc") is not None
    if saying(verb) is Sense.DENIAL or is_passive(verb) or not _is_set_off(verb):
        return False
    told = ("ccomp", "xcomp") if verb.lemma_ in words("addressing_verbs") else ("ccomp", "obj", "xcomp")
    return not introduced and subject(verb) is not None and not children(verb, *told)


def _is_set_off(verb: Token) -> bool:
    """Whether a mark parts a clause from the one that it may frame: "the deal is off, *analysts say*"."""
    own = subject(verb)
    start = min(verb.left_edge.i, verb.i) if own is None else min(base_phrase(own).start, verb.i)
    before = word_before(verb.doc[start])
    return before != ";" and (markers(verb) != () or not before.isalpha())


def _last_word(predicate: Token) -> Iterator[Token]:
    """A verb of saying at the end of the sentence, whatever it hangs on: "…, analysts say."."""
    verb = _closing_verb(predicate.sent[0])
    if verb is not None and verb.i > predicate.i:
        yield verb


@remembered
def _closing_verb(opening: Token) -> Token | None:
    """The last word of a sentence, told by its first one, if it may be a verb with somebody behind a comma."""
    verb = next((token for token in reversed(opening.doc[opening.i : opening.sent.end]) if token.is_alpha), None)
    if verb is None or verb is opening or auxiliaries(verb) or saying(verb) is Sense.DENIAL:
        return None
    who = verb.nbor(-1)
    named = who.pos_ in NOUNS and word_before(who.doc[base_phrase(who).start]) == ","
    return verb if named else None
