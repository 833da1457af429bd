"""Finds the word that governs a clause, mending the attachments that a parser gets wrong most often."""

from collections.abc import Iterator

from ..lexicon import words
from ..phrases import base_phrase, case
from ..remembered import remembered
from ..syntax import child, children, clause_head, feature, labelled, markers, word_before
from ..tokens import Token
from ..traits import is_time
from .attachments import breaks_off, conjoined_with, has_own_subject, host, is_full, left_edge, outermost
from .cues import NOUNS, Frame, frame, infinitival, is_phrase, sense, tells_how
from .modals import modal
from .negation import is_denier
from .senses import Sense
from .speakers import saying

NOMINAL = (
    "nsubj",
    "obj",
    "iobj",
    "obl",
    "nmod",
    "appos",
    "ROOT",
    "compound",
    "list",
    "dislocated",
    "vocative",
    "conj",
    "parataxis",
)
HELD = (Sense.BELIEF, Sense.WISH, Sense.POSSIBILITY)
"""Senses of nouns that hold a clause without a "that": "no sign they left", "fears it may fall"."""


def superior(predicate: Token) -> Token | None:
    """The word whose value a predicate builds on; None for the top of a sentence."""
    if predicate.dep_ == "ROOT":
        return None
    if _is_stray_content(predicate):
        return next(_cue_nouns_before(predicate), predicate.head)
    if predicate.dep_ == "conj":
        return predicate.head.head if breaks_off(predicate) else conjoined_with(predicate)
    if frame(predicate) is Frame.NOUN:
        return predicate.head
    return clause_head(predicate.head) if is_side_clause(predicate) else governor(predicate)


def governor(predicate: Token) -> Token:
    """The governing word: the cue noun or adjective right before the clause, else the head.

    Where the head is a noun that is no cue, but the verb whose object it is would be ("urged voters to reject"),
    that verb governs.
    """
    head, cleft = host(predicate), predicate.dep_ in ("csubj", "advcl:relcl")
    before = None if cleft else _word_before(predicate)
    if head.pos_ in NOUNS and tells_how(predicate):
        return clause_head(head)
    if head.pos_ == "PROPN" and markers(predicate) == ("that",):
        return next(_cue_nouns_before(predicate), head)
    if head.pos_ in ("ADJ", "ADV") and labelled(head, "xcomp", "advmod") and is_phrase(head.head, head):
        return head.head
    if before is not None and _is_cue(before, predicate):
        return before
    if infinitival(predicate) is not None and case(head) == "for" and sense(head.head, predicate) is not None:
        return head.head
    if head.pos_ in NOUNS and sense(head, predicate) is None and labelled(head, "obj", "iobj", "obl"):
        infinitive = frame(predicate) is Frame.INFINITIVE
        takes_clause = not infinitive or sense(head.head, predicate) is not None
        return head.head if takes_clause else head
    return head


def _is_stray_content(predicate: Token) -> bool:
    """Whether a clause with "that" was taken for a conjunct, though nothing that it could go on from says "that"."""
    joined = predicate.dep_ == "conj" and markers(predicate) == ("that",) and child(predicate, "cc") is None
    return joined and markers(predicate.head) != ("that",) and saying(predicate.head) is None


def _cue_nouns_before(predicate: Token) -> Iterator[Token]:
    """Nouns that may hold a clause parsed into another place: "the *theory*, put forward by Klein, that …"."""
    before = predicate.doc[predicate.sent.start : left_edge(predicate)]
    yield from (word for word in reversed(before) if word.pos_ == "NOUN" and sense(word, predicate) is not None)


def _is_cue(before: Token, predicate: Token) -> bool:
    """Whether the word before a clause governs it; a statement in which somebody says it does not."""
    named = sense(before, predicate)
    if named is None or tells_how(predicate) or predicate.is_ancestor(before):
        return False
    verb = outermost(before).head
    return named is not Sense.CONTENT or verb != predicate.head or saying(verb) is None or not case(before)


def _word_before(predicate: Token) -> Token | None:
    """The noun or adjective right before the word that opens a complement clause."""
    opening = min((word.i for word in _openers(predicate)), default=0)
    before = predicate.doc[opening - 1] if opening > predicate.sent.start else None
    return before if before is not None and before.pos_ in (*NOUNS, "ADJ") else None


def _openers(predicate: Token) -> Iterator[Token]:
    yield from children(predicate, "mark")
    to = infinitival(predicate)
    if to is not None:
        yield to


@remembered
def is_side_clause(predicate: Token) -> bool:
    """Whether a clause describes a noun and is not its content: relative clauses and bare participles."""
    if not labelled(predicate, "acl", "advcl:relcl"):
        return False
    relative = any(feature(word, "PronType") == "Rel" for word in _front(predicate)) or _is_taken_for_content(predicate)
    described = predicate.head.pos_ in (*NOUNS, "NUM", "ADJ", "DET") or (relative and predicate.dep_ == "acl:relcl")
    if not described or _is_content(predicate):
        return False
    if relative:
        return True
    content = markers(predicate) or infinitival(predicate) is not None
    return not content and not _asks(predicate.head) and labelled(predicate.head, *NOMINAL)


def _is_taken_for_content(predicate: Token) -> bool:
    """ "A fine *that* its owner says ...": no conjunction, where the noun takes no clause."""
    that = predicate.dep_ == "acl:relcl" and markers(predicate) == ("that",)
    return that and predicate.head.pos_ == "NOUN" and sense(predicate.head, predicate) is None


def _is_content(predicate: Token) -> bool:
    """Whether a clause says what its noun holds or is told: "claims that", "told the parties that", "fears it may"."""
    noun = predicate.head
    told = noun.head.lemma_ in words("addressing_verbs") and labelled(noun, "obj", "iobj")
    that = predicate.doc[noun.i + 1].lower_ == "that" if noun.i + 1 < predicate.i else False
    named = sense(noun, predicate)
    if is_time(noun) and (named is None or is_ranked(noun)):
        return False
    if named in HELD and has_own_subject(predicate) and (modal(predicate) or _is_whole_behind(noun, predicate)):
        return True
    holds = is_full(predicate) and named not in (None, Sense.QUESTION)
    return that and (holds or (told and has_own_subject(predicate)))


def _is_whole_behind(noun: Token, predicate: Token) -> bool:
    """Whether a clause right behind a noun lacks nothing: "no sign *they sold arms*", not "the arms they sold"."""
    filled = predicate.dep_ == "acl" or child(predicate, "obj", "ccomp", "cop", "aux:pass") is not None
    return filled and left_edge(predicate) == noun.i + 1


def _front(predicate: Token) -> Iterator[Token]:
    for word in predicate.children:
        if word.i < predicate.i:
            yield word
            yield from word.children


def _asks(word: Token) -> bool:
    return feature(word, "PronType") == "Int"


def excess(predicate: Token) -> Token | None:
    """The "too" that keeps an infinitive from happening: "*too* ill to play", "came *too* late to help"."""
    to = infinitival(predicate)
    if to is None:
        return None
    reach = predicate.doc[max(to.sent.start, to.i - 4) : to.i]
    return next((word for word in reach if word.lower_ == "too" and word.nbor(1).pos_ in ("ADJ", "ADV")), None)


def exemption(predicate: Token) -> Token | None:
    """The "but" that turns a negation into its opposite: "nothing *but* praise", "could not *but* believe"."""
    first = infinitival(predicate) or predicate
    if word_before(first) != "but":
        return None
    before = first.doc[max(0, first.i - 4) : first.i]
    denied = any(map(is_denier, before)) and {word.lower_ for word in before} & words("exemption_words")
    return before[-1] if denied else None


def is_ranked(noun: Token) -> bool:
    """Whether a noun is singled out by rank, so that its infinitive is a fact: "the first woman to lead"."""
    ranks = (word for word in base_phrase(noun) if word.i <= noun.i)
    return any(feature(word, "NumType") == "Ord" or word.lower_ in words("ranking_words") for word in ranks)


def says_none(noun: Token) -> bool:
    """Whether the noun says that there is none: "did *nothing* to", "did *little* to"."""
    return is_denier(noun) or noun.lower_ == "little"
