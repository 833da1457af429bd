"""From propositions to claims: entities, canonical relations, factuality, confidence."""

from collections.abc import Iterable, Iterator

from ..graph.model import (
    Attribution,
    Claim,
    Entity,
    EntityType,
    Literal,
    Modality,
    Qualifier,
    RelationVocabulary,
    claim_id,
)
from .confidence import confidence, features
from .coreference import resolve
from .dates import iso_date
from .document import Document
from .entities import Entities, entities
from .evidence import evidence_of, mention, mention_of
from .factuality import Factuality, judge
from .lexicon import words
from .literals import is_mere_number, is_score, is_unresolved, literal, part_of_unknown, position, says_something
from .phrases import Phrase
from .propositions import HOLDS_POSITION, Kept, Proposition
from .qualifiers import PLACE, TIME, Qualification
from .records import record
from .relations import Match, match
from .rules import RULES
from .syntax import child
from .tokens import Token
from .traits import is_not_all, is_share, is_time

NO_OWNERS = (EntityType.THING, EntityType.EVENT)
"""What has no officers or relatives, whatever a pronoun was taken for."""

DIRECTIONS = ("to", "from", "into", "through", "towards", "toward", "via", "for")


def claims_of(document: Document, vocabulary: RelationVocabulary) -> tuple[Claim, ...]:
    """All claims of a parsed article, in the order of their quotes."""
    known = entities(document, resolve(document))
    found = [
        candidate
        for rule in RULES
        for proposition in rule(document)
        if (candidate := _grounded(proposition, known, vocabulary)) is not None
    ]
    made = [_claim(document, candidate, known) for candidate in _worth(found)]
    return tuple(sorted(_distinct(made, vocabulary), key=lambda claim: (claim.evidence.quote.span, claim.id)))


@record()
class Candidate:
    """A proposition with its entities and its relation."""

    proposition: Proposition
    subject: Entity
    object: Entity | Literal
    match: Match


def _grounded(proposition: Proposition, known: Entities, vocabulary: RelationVocabulary) -> Candidate | None:
    """The proposition with its entities, None where subject or object cannot be told."""
    subject = known.subject_for(proposition.subject)
    if subject is None or is_not_all(proposition.subject):
        return None
    if not says_something(proposition.object) or is_score(proposition.object):
        return None
    head = proposition.object.head
    wording = proposition.wording or is_time(head) or is_share(head)
    named = None if wording else _named(known, head, _acts(proposition, vocabulary))
    if named is None and is_unresolved(head):
        return None
    if named is not None and proposition.aside and head.pos_ == "PRON" and named.type in NO_OWNERS:
        return None
    filler = named or (_words(proposition) if proposition.wording else _phrase(proposition.object, known))
    if filler is None or filler == subject or (isinstance(filler, Literal) and not filler.value):
        return None
    return Candidate(proposition, subject, filler, match(proposition, subject, filler, vocabulary))


def _phrase(part: Phrase, known: Entities) -> Literal | None:
    """A phrase as an object; what it counts by its name ("31 of the survivors" for "31 of them"), None if unknown."""
    counted = part_of_unknown(part.head)
    if counted is None:
        return None if is_mere_number(part.head) else literal(part)
    whole = known.entity_of(counted)
    return Literal(f"{part.head.doc.written(part.start, counted.i)} {whole.label}") if whole is not None else None


def _words(proposition: Proposition) -> Literal:
    held = HOLDS_POSITION in proposition.patterns
    return position(proposition.object) if held else literal(proposition.object)


def _named(known: Entities, head: Token, acting: bool) -> Entity | None:
    """What a phrase names; "Japanese" before a noun names Japan, and "40 Syrians" nobody in particular."""
    if head.ent_type_ == "NORP" and child(head, "nummod") is not None:
        return None
    people = head.ent_type_ == "NORP" and head.dep_ in ("amod", "compound")
    return known.country_of(head) if people else known.object_for(head, acting)


def _acts(proposition: Proposition, vocabulary: RelationVocabulary) -> bool:
    """Whether a capital as the object stands for its state: as the owner of a role, not where a place is meant."""
    if proposition.aside and proposition.patterns[-1].endswith(" of"):
        return proposition.predicate.lemma_ not in words("local_roles")
    for pattern in proposition.patterns:
        terms = vocabulary.by_pattern.get(pattern, ())
        kinds = [term.domain if inverted else term.range for term, inverted in terms]
        if any(kinds):
            return not any(EntityType.PLACE in types for types in kinds)
    return _done_to(proposition.patterns[-1].split())


def _done_to(pattern: list[str]) -> bool:
    """Whether wording says what is done to somebody: "warn", "send warning to", not "go to", "arrive in"."""
    verb, *between, last = pattern if len(pattern) > 1 else (*pattern, "")
    if not last:
        return verb not in words("motion_verbs")
    return last not in words("place_prepositions") and (bool(between) or last not in DIRECTIONS)


def _worth(candidates: list[Candidate]) -> Iterator[Candidate]:
    """Candidates that meet their condition and are not said better by another one."""
    listed: dict[tuple[int, str], list[Candidate]] = {}
    for candidate in candidates:
        if candidate.match.listed:
            listed.setdefault(_anchor(candidate), []).append(candidate)
    for candidate in candidates:
        others = listed.get(_anchor(candidate), [])
        if _kept(candidate, others) and not any(_says_better(other, candidate) for other in others):
            yield candidate


def _anchor(candidate: Candidate) -> tuple[int, str]:
    return candidate.proposition.predicate.i, candidate.subject.id


def _kept(candidate: Candidate, others: list[Candidate]) -> bool:
    match candidate.proposition.kept:
        case Kept.WHEN_LISTED:
            return candidate.match.listed
        case Kept.WITH_ENTITY:
            return candidate.match.listed or isinstance(candidate.object, Entity)
        case Kept.UNLESS_LISTED:
            return candidate.match.listed or not others
        case _:
            return True


def _says_better(other: Candidate, candidate: Candidate) -> bool:
    """ "Held talks with Y" says better what "held talks" says."""
    if other is candidate or candidate.proposition.wording or isinstance(candidate.object, Entity):
        return False
    inside = (*other.proposition.relation, *(q.phrase.head for q in other.proposition.qualifiers))
    return candidate.proposition.object.head in inside


def _claim(document: Document, candidate: Candidate, known: Entities) -> Claim:
    proposition, found = candidate.proposition, candidate.match
    subject, obj = candidate.subject, candidate.object
    evidence = evidence_of(document, proposition)
    said_of = (proposition.subject, *([] if proposition.wording else [proposition.object.head]))
    facts = Factuality() if proposition.aside else judge(document, proposition.predicate, said_of)
    planned = facts.modality is Modality.PLANNED
    qualifiers = tuple(_qualifier(document, one, known, planned) for one in _told(proposition, known))
    said = _attribution(facts, known)
    if said is not None and proposition.wording and said.entity == subject:
        said = None
    named = (bool(proposition.subject.ent_type_), bool(proposition.object.head.ent_type_))
    return Claim(
        id=claim_id(
            found.relation,
            evidence,
            qualifiers,
            facts.polarity,
            facts.modality,
            said.mention.span if said else None,
        ),
        subject=obj if found.exchanged and isinstance(obj, Entity) else subject,
        relation=found.relation,
        object=subject if found.exchanged else obj,
        evidence=evidence,
        qualifiers=qualifiers,
        polarity=facts.polarity,
        modality=facts.modality,
        cue=facts.cue,
        attributed_to=said,
        confidence=confidence(features(proposition, found.listed, *named)),
        extractor=proposition.rule,
    )


def _told(proposition: Proposition, known: Entities) -> Iterator[Qualification]:
    """The qualifiers whose filler can be told: no pronoun that stands for nothing known, no part of such a one."""
    for one in proposition.qualifiers:
        head = one.phrase.head
        unknown = head if head.pos_ == "PRON" else part_of_unknown(head)
        if unknown is None or known.object_for(unknown, False) is not None:
            yield one


def _qualifier(document: Document, qualification: Qualification, known: Entities, planned: bool) -> Qualifier:
    part = qualification.phrase
    start = min([part.start, *(word.i for word in qualification.case)])
    acting = qualification.role not in (PLACE, TIME)
    filler = _named(known, part.head, acting) or literal(part)
    value = iso_date(part.text, document.article.date, planned) if qualification.role == TIME else None
    return Qualifier(qualification.role, filler, mention(document.doc, start, part.end), value)


def _attribution(facts: Factuality, known: Entities) -> Attribution | None:
    named = [(token, known.subject_for(token)) for token in facts.speakers]
    speakers = [(token, entity) for token, entity in named if entity is not None]
    if not speakers:
        return None
    token, entity = speakers[-1]
    outer = speakers[0][1] if len(speakers) > 1 else None
    return Attribution(entity, mention_of(token), outer)


def _distinct(claims: Iterable[Claim], vocabulary: RelationVocabulary) -> Iterator[Claim]:
    """Of claims that say the same in the same sentence, the first."""
    seen: set[tuple[object, ...]] = set()
    for claim in claims:
        key = _key(claim, vocabulary)
        if key not in seen:
            seen.add(key)
            yield claim


def _key(claim: Claim, vocabulary: RelationVocabulary) -> tuple[object, ...]:
    term = vocabulary.by_id.get(claim.relation.id)
    ends = (claim.subject.id, claim.object.id if isinstance(claim.object, Entity) else claim.object.value)
    pair = tuple(sorted(ends)) if term and term.symmetric else ends
    return (*pair, claim.relation.id, claim.polarity, claim.modality, claim.evidence.sentence)
