"""Who says or believes a clause: subjects of verbs of saying, "according to", verbs of saying set beside it."""

from spacy.tokens import Token

from ..lexicon import table
from ..phrases import case
from ..syntax import agent, child, children, is_passive, labelled, objects, subject
from .senses import Sense

SAYING = frozenset({Sense.SPEECH, Sense.ANNOUNCEMENT, Sense.CLAIM, Sense.BELIEF, Sense.DENIAL, Sense.QUESTION})
HOLLOW = frozenset({"it", "there", "which", "that", "who"})


def saying(verb: Token) -> Sense | None:
    """The sense of a verb of saying or believing, looked up alone; None for other words."""
    named = table("cues_verbs").get(verb.lemma_.lower()) if verb.pos_ == "VERB" else None
    return Sense(named) if named in SAYING else None


def speaker(governor: Token, predicate: Token, own_acts: bool = True) -> Token | None:
    """Who says or wishes what a word governs: the subject, the agent of a passive, the owner of a noun.

    Args:
        own_acts: whether one speaks of one's own acts too: "claims to have won" speaks, "hopes to win" does not.
    """
    if governor.pos_ in ("NOUN", "PROPN"):
        return child(governor, "nmod:poss")
    if is_passive(governor):
        return agent(governor)
    if not own_acts and not _names_another(governor, predicate):
        return None
    return _unless_hollow(understood_subject(governor))


def _names_another(governor: Token, predicate: Token) -> bool:
    """Whether somebody stands between an infinitive and its verb: "urged *voters* to", "called on *them* to"."""
    others = (*objects(governor), *children(governor, "obl"), *children(predicate, "nsubj"))
    between = any(governor.i < other.i < predicate.i for other in others)
    return between or labelled(predicate.head, "obj", "iobj", "obl")


def understood_subject(predicate: Token) -> Token | None:
    """The subject, or what the tree gives in its place: of a conjunct before, of a controller, of a noun described."""
    own = _nearest_subject(predicate)
    if own is not None:
        return predicate.head if own.lower_ in ("who", "which", "that") and labelled(predicate, "acl") else own
    if predicate.dep_ == "ROOT":
        return None
    if labelled(predicate, "acl"):
        return predicate.head
    if labelled(predicate, "xcomp", "advcl", "conj", "ccomp"):
        named = [other for other in objects(predicate.head) if other.i < predicate.i]
        shares = labelled(predicate, "conj") or not named
        return understood_subject(predicate.head) if shares else named[-1]
    return None


def _nearest_subject(predicate: Token) -> Token | None:
    """The last nominal subject before the predicate; one before it may belong to another clause."""
    subjects = children(predicate, "nsubj")
    return next((token for token in reversed(subjects) if token.i < predicate.i), next(iter(subjects), None))


def _unless_hollow(token: Token | None) -> Token | None:
    return None if token is None or token.lower_ in HOLLOW else token


def source(predicate: Token) -> Token | None:
    """The speaker of "according to" beside a predicate, or anywhere in the sentence of a main one."""
    near = predicate.sent if predicate.dep_ == "ROOT" else predicate.children
    return next((token for token in near if case(token) == "according to" and token.dep_ != "conj"), None)


def framing_verb(predicate: Token) -> Token | None:
    """A verb of saying set beside the clause that it reports: "…, she said", "the union, she said, …"."""
    hosts = {predicate, subject(predicate)}
    beside = (
        token for host in hosts if host is not None for token in children(host, "parataxis", "acl:relcl", "advcl")
    )
    return next((verb for verb in sorted(beside, key=lambda one: one.i) if _frames(verb)), None)


def _frames(verb: Token) -> bool:
    """Whether a verb of saying has a subject but says nothing itself."""
    own = subject(verb)
    if saying(verb) is None or own is None or own.lower_ in HOLLOW:
        return False
    return not children(verb, "ccomp", "obj", "xcomp", "mark")
