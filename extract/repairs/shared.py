"""What several repairs ask, and the arcs that put one word in the place of another or make a verb govern."""

from collections.abc import Iterator

from ...graph.model import EntityType
from ..phrases import base_phrase, case
from ..syntax import child, words_labelled
from ..tokens import Arc, Doc, Span, Token
from ..traits import noun_traits

NOMINAL = ("NOUN", "PROPN", "PRON")

PEOPLE = (EntityType.PERSON, EntityType.GROUP, None)
"""None is what a noun has that may be said of persons and bodies alike."""

INSIDE = ("flat", "compound")
JOINED = (*INSIDE, "conj", "appos", "parataxis", "dep")

SHORTEST = 5
"""In words; what is shorter may be a headline."""

OPENERS = ("as", "while", "after", "before", "because", "since", "until")
"""What stands before clauses and phrases alike."""

SHAPES_OF_PARTICIPLES = ("ing", "en", "wn", "ne", "ung", "unk", "um", "un")
"""Endings of forms that are no past tense."""


def in_place_of(verb: Token, other: Token) -> Arc:
    """The arc by which a verb hangs where another word hung, at the top of the sentence if that was the root."""
    return verb, verb if other.head is other else other.head, other.dep_


def behind_comma(verb: Token) -> bool:
    """Whether a comma stands right before a word."""
    return verb.i > 0 and verb.doc[verb.i - 1].text == ","


def starts_behind_comma(noun: Token) -> bool:
    """Whether a comma stands right before the phrase of a noun."""
    return behind_comma(noun.doc[base_phrase(noun).start])


def goes_on_from_nothing(verb: Token) -> bool:
    """Whether a verb has no subject of its own, and no word that opens its clause or joins it."""
    return child(verb, "nsubj", "csubj", "mark", "cc", "expl") is None


def subject_label(verb: Token) -> str:
    """The label of a subject of the verb, by its auxiliary."""
    return "nsubj:pass" if child(verb, "aux:pass") else "nsubj"


def phrases_behind(doc: Doc, preposition: str) -> Iterator[Token]:
    """The heads of the phrases whose preposition is one certain word."""
    nouns = (word.head for word in words_labelled(doc, "case") if word.lower_ == preposition)
    return (noun for noun in nouns if case(noun) == preposition)


def can_act(noun: Token) -> bool:
    """Whether a phrase names somebody who can do something."""
    known = noun_traits(noun)
    body = known.type in (*PEOPLE, EntityType.ORGANIZATION) and not known.time
    return noun.ent_type_ in ("PERSON", "ORG", "GPE") or (noun.pos_ == "NOUN" and body)


def is_sentence(sent: Span) -> bool:
    """Whether it is no headline, by its length and its end."""
    return len(sent) >= SHORTEST and sent[-1].text in (".", "”", '"')


def governed(verb: Token, noun: Token, above: Token, label: str) -> Iterator[Arc]:
    """The arcs by which a verb hangs with a label and has a noun, whose later dependents it takes, for its subject."""
    yield verb, above, label
    yield noun, verb, "nsubj"
    behind = (word for word in noun.children if word.i > verb.i)
    yield from ((word, verb, "ccomp" if says_that(word) else word.dep_) for word in behind)


def says_that(clause: Token) -> bool:
    """Whether a clause that hangs on a noun opens with "that"."""
    return clause.label == "acl" and any(part.lower_ == "that" and part.i < clause.i for part in clause.children)


def phrase_before(verb: Token) -> Token | None:
    """The head of the noun phrase between a comma and a verb, over appositions."""
    before = verb.doc[: verb.i]
    noun = before[-1] if before and before[-1].text != "," else before[-2] if len(before) > 1 else None
    found = None
    while noun is not None and noun.pos_ in ("NOUN", "PROPN") and noun.label in JOINED:
        found = noun if noun.label not in INSIDE and follows_comma(noun) else found
        noun = noun.head
    return found


def follows_comma(noun: Token) -> bool:
    """Whether a comma or a quotation mark stands before the phrase, within the sentence."""
    first = base_phrase(noun).start
    return first > noun.sent.start and noun.doc[first - 1].text in (",", "”", '"')
