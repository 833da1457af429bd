"""What rules may ask of a parsed clause: small pure functions over tokens with Universal Dependencies labels.

Nothing here knows what a word means; that is left to rules and lexicons. A label given without a subtype
(``"nsubj"``) stands for all its subtypes (``nsubj:pass``, ``nsubj:outer``), one with a subtype for itself.
Tokens come back in the order of the text. The labels are those of version 2 (de Marneffe, Manning, Nivre and
Zeman, 2021, "Universal Dependencies"). Phrases are in ``phrases.py``.
"""

from collections import defaultdict
from collections.abc import Sequence
from enum import Enum

from .remembered import remembered
from .tokens import Doc, Token, ordered

PARTS = frozenset(("cop", "aux", "case", "fixed", "amod", "compound", "mark"))
"""Labels of words that head no clause, whatever hangs on them."""

PREDICATED = frozenset(("cop", "nsubj", "csubj", "expl"))
"""Labels of what only a predicate has."""

CLAUSAL = ("ROOT", "ccomp", "xcomp", "csubj", "advcl", "acl", "parataxis")


class ClauseKind(Enum):
    """How a clause hangs in its sentence."""

    MAIN = "main"
    COMPLEMENT = "complement"
    """``ccomp``: "said *that it rained*", and ``csubj``: "*that it rained* is known"."""
    OPEN = "open"
    """``xcomp``: a complement without a subject of its own, "hoped *to win*"."""
    ADVERBIAL = "adverbial"
    ADNOMINAL = "adnominal"
    """``acl``: "the plan *to build*", "a bridge *built* in May"."""
    RELATIVE = "relative"
    LOOSE = "loose"
    """``parataxis``: side by side, as in reported speech without a conjunction."""
    APPOSED = "apposed"
    CONJOINED = "conjoined"


KINDS = {
    "ROOT": ClauseKind.MAIN,
    "ccomp": ClauseKind.COMPLEMENT,
    "csubj": ClauseKind.COMPLEMENT,
    "xcomp": ClauseKind.OPEN,
    "advcl": ClauseKind.ADVERBIAL,
    "acl": ClauseKind.ADNOMINAL,
    "acl:relcl": ClauseKind.RELATIVE,
    "advcl:relcl": ClauseKind.RELATIVE,
    "parataxis": ClauseKind.LOOSE,
    "appos": ClauseKind.APPOSED,
    "conj": ClauseKind.CONJOINED,
}


def labelled(token: Token, *labels: str) -> bool:
    """Whether the token depends on its head by one of the labels."""
    return token.dep_ in labels or token.label in labels


def words_labelled(doc: Doc, *labels: str) -> Sequence[Token]:
    """The words of a text with one of the labels, all given without subtypes."""
    known = _by_label(doc)
    found = known.get(labels)
    if found is None:
        found = known[labels] = ordered(word for label in labels for word in known.get((label,), ()))
    return found


def roots(doc: Doc) -> Sequence[Token]:
    """The word that governs each sentence."""
    return words_labelled(doc, "ROOT")


@remembered
def _by_label(doc: Doc) -> dict[tuple[str, ...], list[Token]]:
    found = defaultdict[str, list[Token]](list)
    for word in doc:
        found[word.label].append(word)
    return {(label,): words for label, words in found.items()}


def children(token: Token, label: str, *others: str) -> tuple[Token, ...]:
    """The dependents with one of the labels."""
    below = token.below
    if not others:
        return below.get(label, ())
    found = below.get(label, ())
    for other in others:
        if other in below:
            if found:
                labels = (label, *others)
                return tuple([word for word in token.children if word.dep_ in labels or word.label in labels])
            found = below[other]
    return found


def child(token: Token, label: str, *others: str) -> Token | None:
    """The first dependent with one of the labels."""
    below = token.below
    found = below.get(label)
    first = found[0] if found else None
    for other in others:
        if other in below and (first is None or below[other][0].i < first.i):
            first = below[other][0]
    return first


def feature(token: Token, name: str) -> str:
    """A morphological feature such as ``"VerbForm"``, empty where the token has none."""
    return token.morph.get(name, "")


def word_before(token: Token) -> str:
    """The word before in lower case, empty at the start of the text."""
    return token.doc[token.i - 1].lower_ if token.i else ""


def word_after(token: Token) -> str:
    """The word after in lower case, empty at the end of the text."""
    return token.doc[token.i + 1].lower_ if token.i + 1 < len(token.doc) else ""


# Coordination


def first_conjunct(token: Token) -> Token:
    """The conjunct that the whole coordination hangs by; the token itself where there is none."""
    while token.dep_ == "conj":
        token = token.head
    return token


def conjuncts(token: Token) -> tuple[Token, ...]:
    """The token and all that are conjoined below it, chained or nested: "A, B and C" for A."""
    joined = token.below.get("conj")
    if joined is None:
        return (token,)
    return tuple(ordered((token, *(other for one in joined for other in conjuncts(one)))))


# The clause


def copula(token: Token) -> Token | None:
    """The "be" of a predicate that is no verb."""
    found = token.below.get("cop")
    return found[0] if found is not None else None


def is_predicate(token: Token) -> bool:
    """Whether the token heads a clause: a verb in a clausal place, or anything with a copula or a subject."""
    if token.label in PARTS:
        return False
    if not PREDICATED.isdisjoint(token.below):
        return True
    return token.pos_ in ("VERB", "AUX") and first_conjunct(token).label in (*CLAUSAL, "appos")


def is_verbal(word: Token) -> bool:
    """Whether the word is a verb, or a "noun" that has a subject and no copula: a verb that the tagger missed."""
    missed = word.pos_ == "NOUN" and child(word, "nsubj") is not None and copula(word) is None
    return word.pos_ == "VERB" or missed


def clause_head(token: Token) -> Token:
    """The predicate of the clause that the token stands in; the token itself for a predicate."""
    while not is_predicate(token) and token.head != token:
        token = token.head
    return token


def clause_kind(predicate: Token) -> ClauseKind | None:
    """How the clause of a predicate hangs in its sentence; None for a nominal place such as an object."""
    return KINDS.get(predicate.dep_) or KINDS.get(predicate.label)


def subject(predicate: Token) -> Token | None:
    """The subject that the predicate has itself, an expletive not counted; see ``shared_subject``."""
    below = predicate.below
    if "nsubj" not in below and "csubj" not in below:
        return None
    subjects = children(predicate, "nsubj", "csubj")
    if len(subjects) > 1:
        subjects = tuple(token for token in subjects if not token.dep_.endswith(":outer")) or subjects
    return subjects[0] if subjects else None


def shared_subject(predicate: Token) -> Token | None:
    """The subject, or the one of the nearest conjunct before: "Ann" for "sang" in "Ann danced and sang"."""
    while (found := subject(predicate)) is None and predicate.dep_ == "conj" and predicate.head != predicate:
        predicate = predicate.head
    return found


def objects(predicate: Token) -> tuple[Token, ...]:
    """Direct and indirect objects."""
    return children(predicate, "obj", "iobj")


def agent(predicate: Token) -> Token | None:
    """Who does it in a passive: "Ann" in "sung by Ann"."""
    return child(predicate, "obl:agent")


def complements(predicate: Token) -> tuple[Token, ...]:
    """Clauses that are arguments of the predicate."""
    return children(predicate, "ccomp", "xcomp", "csubj")


def auxiliaries(predicate: Token) -> tuple[Token, ...]:
    """Auxiliaries, the copula not counted."""
    return predicate.below.get("aux", ())


def shared_auxiliaries(predicate: Token) -> tuple[Token, ...]:
    """The auxiliaries, or those of the conjunct before: "will" for "sing" in "will dance and sing".

    A bare form shares them whatever its features say: taggers take it for a present tense.
    """
    own = auxiliaries(predicate)
    bare = predicate.lower_ == predicate.lemma_ or not is_finite(predicate)
    inherits = not own and predicate.dep_ == "conj" and subject(predicate) is None and bare
    return shared_auxiliaries(predicate.head) if inherits else own


def particles(predicate: Token) -> tuple[Token, ...]:
    """The particles of a phrasal verb: "up" in "gave up"."""
    return children(predicate, "compound:prt")


def is_passive(predicate: Token) -> bool:
    """Whether the predicate is a passive, one without an auxiliary ("a bridge *built* in May") included."""
    marked = bool(children(predicate, "aux:pass", "nsubj:pass", "obl:agent"))
    return marked or (labelled(predicate, "acl", "advcl") and is_bare_participle(predicate, "Past"))


def is_bare_participle(predicate: Token, tense: str) -> bool:
    """Whether the predicate is a participle of the tense (``"Past"``, ``"Pres"``) without an auxiliary."""
    form = is_participle(predicate) and feature(predicate, "Tense") == tense
    return form and not auxiliaries(predicate)


def is_participle(predicate: Token) -> bool:
    """Whether the predicate is a participle; a taggers' past tense that describes a noun and has no object is one."""
    described = predicate.dep_ == "acl" and not children(predicate, "nsubj", "mark", "aux", "obj")
    return feature(predicate, "VerbForm") == "Part" or (described and feature(predicate, "Tense") == "Past")


def is_finite(predicate: Token) -> bool:
    """Whether the predicate, its copula or its first auxiliary is finite."""
    helpers = auxiliaries(predicate)
    carrier = helpers[0] if helpers else copula(predicate) or predicate
    return carrier.morph.get("VerbForm") == "Fin"


def is_infinitive(predicate: Token) -> bool:
    """Whether "to" stands before the predicate."""
    marks = predicate.below.get("mark")
    return marks is not None and any(token.pos_ == "PART" for token in marks)


@remembered
def markers(predicate: Token) -> tuple[str, ...]:
    """The subordinating words in lower case, several words joined ("as if"), infinitival "to" not counted."""
    return tuple(with_fixed(mark) for mark in children(predicate, "mark") if mark.pos_ != "PART")


def negations(token: Token) -> tuple[Token, ...]:
    """The words beside the token that are marked as negative: "not", "never", "no", "neither", "nor"."""
    beside = children(token, "advmod", "det", "cc", "discourse")
    return tuple(word for word in beside if is_negative(word))


def is_negative(word: Token) -> bool:
    """Whether the morphology marks the word as negative."""
    return word.morph.get("Polarity") == "Neg" or word.morph.get("PronType") == "Neg"


def with_fixed(token: Token) -> str:
    """The word and its ``fixed`` parts in lower case: "as if"."""
    fixed = children(token, "fixed")
    if not fixed:
        return token.lower_
    return " ".join(part.lower_ for part in ordered((token, *fixed)))
