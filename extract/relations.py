"""From a proposition's wording to a relation: one of the vocabulary, else a readable one of its own."""

from functools import lru_cache

from ..graph.model import Entity, EntityType, Literal, Relation, RelationTerm, RelationVocabulary
from .lexicon import table, words
from .propositions import IS, Proposition
from .records import record
from .syntax import child
from .tokens import Token
from .traits import noun_traits

PATTERNS_KEPT = 4096
SIBILANTS = ("s", "x", "z", "ch", "sh")
VOWELS = "aeiou"
BEFORE_DATES = (" at", " by", " for", " in", " on", " over")
"""What ends a pattern of a vocabulary that means no date: "detained on charges", not "detained on Saturday"."""


@record()
class Match:
    """A relation for a proposition; ``exchanged`` where subject and object change places, ``listed`` where the
    vocabulary knows it."""

    relation: Relation
    exchanged: bool = False
    listed: bool = False


def match(proposition: Proposition, subject: Entity, obj: Entity | Literal, vocabulary: RelationVocabulary) -> Match:
    """The first pattern of the proposition that the vocabulary lists for such a subject and object."""
    described = None if proposition.wording else _kind(proposition.object.head)
    verb = proposition.predicate
    reported = proposition.wording and verb.pos_ == "VERB" and verb.lemma_ not in words("speech_verbs")
    dated = proposition.object.head.ent_type_ == "DATE"
    for pattern in proposition.patterns:
        if dated and pattern.endswith(BEFORE_DATES):
            continue
        for term, inverted in vocabulary.by_pattern.get(pattern, ()):
            if not (reported and term.range) and _fits(term, inverted, subject, obj, described):
                return Match(term.relation, inverted, True)
    return Match(unlisted(proposition))


def _kind(noun: Token) -> EntityType | None:
    """The type of what a noun names; "prison" without an article is no place but what happens there."""
    if noun.lemma_ in words("activities") and child(noun, "det", "amod", "nmod:poss", "compound") is None:
        return EntityType.EVENT
    return noun_traits(noun).type


def _fits(
    term: RelationTerm, inverted: bool, subject: Entity, obj: Entity | Literal, described: EntityType | None
) -> bool:
    """Whether the types fit; ``described`` is what the head of a literal names, None where it does not tell."""
    if isinstance(obj, Literal) and inverted:
        return False
    kinds = (subject.type, obj.type if isinstance(obj, Entity) else described)
    first, second = reversed(kinds) if inverted else kinds
    return _admits(term.domain, first) and _admits(term.range, second)


def _admits(types: frozenset[EntityType], given: EntityType | None) -> bool:
    return not types or given is None or given in types


def unlisted(proposition: Proposition) -> Relation:
    """A relation named by the proposition's own words: ``standDown`` "stands down", ``seenAs`` "is seen as"."""
    pattern = proposition.patterns[-1]
    first, *rest = pattern.split()
    if pattern == IS:
        return Relation("is", "is")
    if first == IS:
        said = _as_written(proposition, rest)
        return Relation(camel(said if len(said) > 1 else ["is", *said]), " ".join(["is", *said]))
    return _worded(pattern, proposition.predicate.pos_ in ("VERB", "AUX"))


@lru_cache(PATTERNS_KEPT)
def _worded(pattern: str, verbal: bool) -> Relation:
    first, *rest = pattern.split()
    return Relation(camel([first, *rest]), " ".join([third_person(first), *rest]) if verbal else pattern)


def _as_written(proposition: Proposition, lemmas: list[str]) -> list[str]:
    """The lemmas behind "be", with the verb as the participle that stands in the text."""
    predicate = proposition.predicate
    written = {predicate.lemma_: predicate.lower_}
    return [written.get(lemma, lemma) for lemma in lemmas]


def camel(words: list[str]) -> str:
    """Words as a local name in lowerCamelCase, letters and digits only."""
    parts = [word if word.isalnum() else "".join(filter(str.isalnum, word)) for word in words]
    first, *rest = [part for part in parts if part] or ["relatedTo"]
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


def third_person(verb: str) -> str:
    """The present tense of a verb for "she"."""
    irregular = table("third_person").get(verb)
    if irregular:
        return irregular
    if verb.endswith(SIBILANTS) or verb.endswith("o"):
        return f"{verb}es"
    if verb.endswith("y") and verb[-2:-1] not in VOWELS:
        return f"{verb[:-1]}ies"
    return f"{verb}s"
