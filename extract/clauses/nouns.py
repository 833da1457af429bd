"""What clauses ask of noun phrases: antecedents, conjuncts, prepositions."""

from ..lexicon import words
from ..phrases import base_phrase
from ..remembered import remembered
from ..syntax import ClauseKind, children, clause_kind, conjuncts, feature, is_finite, is_predicate
from ..tokens import Token, ordered

RELATIVE_PRONOUNS = ("who", "whom", "which", "that")


def antecedent(token: Token) -> Token:
    """The noun that a relative pronoun stands for; any other word stands for itself, and so does "what"."""
    if token.lower_ == "what" or (feature(token, "PronType") != "Rel" and token.lower_ not in RELATIVE_PRONOUNS):
        return token
    clause = next((word for word in (token, *token.ancestors) if word.dep_ in ("acl:relcl", "acl")), None)
    return clause.head if clause is not None and clause.head.i < token.i else token


def nominal_conjuncts(noun: Token) -> tuple[Token, ...]:
    """The conjuncts of a noun phrase; a conjoined clause is none."""
    parts = conjuncts(noun)
    return parts if len(parts) == 1 else tuple(part for part in parts if part is noun or not is_predicate(part))


@remembered
def case_words(noun: Token) -> tuple[Token, ...]:
    """The prepositions before a noun, parts of fixed expressions included; a conjunct's are those of the first."""
    bearers = (noun, *children(noun, "nmod:desc", "compound"))
    before = [word for bearer in bearers for word in children(bearer, "case") if word.i < bearer.i]
    if not before and noun.dep_ == "conj":
        return case_words(noun.head)
    parts = [part for word in before for part in (word, *children(word, "fixed"))]
    return tuple(ordered(parts))


def unfolded(noun: Token, case: tuple[Token, ...]) -> tuple[Token, tuple[Token, ...]]:
    """ "In response to Y" as a preposition of Y: the noun inside a preposition of several words names nothing."""
    for inner in children(noun, "nmod") if case else ():
        longer = (*case, *base_phrase(noun), *case_words(inner))
        if inner.i > noun.i and " ".join(word.lower_ for word in longer) in words("multiword_prepositions"):
            return inner, longer
    return noun, case


def is_relative(head: Token) -> bool:
    """A relative clause, also one that was taken for what a noun such as "claim" says."""
    kind = clause_kind(head)
    if kind is not ClauseKind.ADNOMINAL or not is_finite(head):
        return kind is ClauseKind.RELATIVE
    return head.head.lemma_ not in words("communication_nouns")


def relative_adverb(head: Token) -> Token | None:
    """ "Where" or "when" of a relative clause."""
    if clause_kind(head) is not ClauseKind.RELATIVE:
        return None
    return next((word for word in children(head, "advmod") if word.lower_ in ("where", "when")), None)


def noun_before(head: Token) -> Token | None:
    """The noun that a past participle behind it describes; past a comma, the whole phrase: "a bid, launched today".

    A time before it is none: "fell on Monday, hurt by fears".
    """
    place = next(word.i for word in head.subtree if word == head or not word.is_punct) - 1
    comma = place > head.sent.start and head.doc[place].text == ","
    noun = head.doc[place - 1 if comma else place]
    nominal = noun.pos_ in ("NOUN", "PROPN") and noun.ent_type_ != "DATE"
    if head.i < head.head.i or place < head.sent.start or not nominal:
        return None
    upwards = ("flat", "compound", "nmod", "appos", "conj") if comma else ("flat", "compound")
    while noun.dep_ in upwards and noun.head.pos_ in ("NOUN", "PROPN"):
        noun = noun.head
    return None if head in noun.ancestors else noun
