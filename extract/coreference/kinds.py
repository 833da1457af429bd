"""Kinds that take up the last topic: "the company", "the Berlin-based firm", "the Norwegian"."""

from collections.abc import Iterator
from itertools import islice, takewhile

from ...graph.model import EntityType
from ..countries import country_of_demonym
from ..extents import is_apart
from ..lexicon import table, words
from ..mentions import Determiner, Kind, Mention
from ..phrases import case
from ..syntax import child, children, clause_head, copula, feature, first_conjunct, shared_subject
from ..tokens import Token
from ..traits import Number, is_aged, is_national, noun_traits
from .chains import Chains, Link, Reason
from .descriptions import BUSINESSES, canonical, described, implied, known_as, since
from .employers import led_by
from .names import normal
from .nominals import BELONGING, KNOWN
from .structure import relative_clauses

OWNERS = ("compound", "nmod:poss")
RANKING = frozenset(("other", "next", "last", "main", "new", "only", "previous", "latest", "prime", "key"))
"""Adjectives that tell one of several."""

COMPANY = "company"
ANY_COMPANY = BUSINESSES | {"group"}
"""What every company may be called."""

ORIGINS = ("GPE", "LOC", "NORP")

BODIES = (EntityType.ORGANIZATION, EntityType.PLACE)

REACH_OF_KINDS = 2
"""How many sentences back "the company" finds its company."""


def of_last_kind(chains: Chains, mention: Mention) -> Iterator[Link]:
    """Kinds: "the company" after the names of companies, "the Norwegian" after those of persons: the last topic.

    What the same noun has introduced before is left alone.
    """
    kind = kind_of(chains, mention)
    known = mention.determiner in KNOWN and mention.traits.number is not Number.PLURAL
    if kind is None or not known or chains.group(mention).mentions[0] is not mention:
        return
    near = since(mention.sentence - REACH_OF_KINDS, reversed(chains.mentions[: chains.index(mention)]))
    told = [one for one in (*near, *main_topic(chains, mention)) if is_of_kind(chains, one, kind, mention)]
    fitting = [one for one in told if chains.may_join(one, mention) and may_be_called(chains, one, mention)]
    if fitting and (one := the_one(chains, fitting, kind, mention)) is not None:
        yield Link(one, mention, Reason.KIND)


def is_of_kind(chains: Chains, one: Mention, kind: EntityType, mention: Mention) -> bool:
    """Whether a name may be of a kind, or a noun says as much with another word: "the bank" for "the lender"."""
    if one.kind is Kind.PRONOUN:
        return bool(chains.group(one).names) and kind in chains.group(one).types
    if one.kind is Kind.NAME:
        if works_for(chains.document.doc[one.head]):
            return False
        return kind in chains.group(one).types or (one.traits.type is None and kind is EntityType.ORGANIZATION)
    if one.determiner is Determiner.NONE or one.traits.number is Number.PLURAL:
        return False
    return one.kind is Kind.NOMINAL and mention.lemma in implied({one.lemma})


def works_for(name: Token) -> bool:
    """Whether a body is only named for who works there: "analysts at *Norvane*"."""
    people = name.dep_ == "nmod" and case(name) == "at" and noun_traits(name.head).type is EntityType.PERSON
    return people and feature(name.head, "Number") == "Plur"


def the_one(chains: Chains, fitting: list[Mention], kind: EntityType, mention: Mention) -> Mention | None:
    """Of those that fit, the one that most speaks for; None where another one is nearer but acts less, or as near."""
    told = {one: claims_to(chains, one, mention) for one in fitting}
    best = [one for one in fitting if told[one] == max(told.values())]
    if kind is EntityType.COUNTRY:
        return nearest_country(chains, best, mention)
    chosen = max(best, key=lambda one: (is_actor(chains, one), one.sentence, -one.start))
    rivals = (one for one in best if not chains.together(one, chosen))
    return None if any(rivals_with(chains, one, chosen) for one in rivals) else chosen


def nearest_country(chains: Chains, countries: list[Mention], mention: Mention) -> Mention | None:
    """The country that was named last; none where a people came since: "Peru ... *Danish* police ... the country"."""
    code = last_people(chains.document.doc[mention.head])
    of_people = [one for one in countries if any(canonical(name) == code for name in chains.group(one).names)]
    named_here = any(one.sentence == mention.sentence for one in countries)
    if code is not None and not of_people and not named_here:
        return None
    found = of_people or countries
    return max(found, key=lambda one: (one.sentence, is_actor(chains, one), -one.start))


def last_people(noun: Token) -> str | None:
    """The code of the country whose people is named last before a noun in its sentence: "Danish police"."""
    before = noun.doc[noun.sent.start : noun.i]
    people = [country_of_demonym(word.text) for word in before if word.ent_type_ == "NORP"]
    return next((country.code for country in reversed(people) if country is not None), None)


def rivals_with(chains: Chains, one: Mention, chosen: Mention) -> bool:
    """Whether one is as good: nearer than what acts farther off, or in the same sentence with the same part in it."""
    same = is_actor(chains, one) == is_actor(chains, chosen)
    return one.sentence > chosen.sentence or (one.sentence == chosen.sentence and same and not is_actor(chains, one))


def is_actor(chains: Chains, one: Mention) -> bool:
    """Whether a mention is a subject or the owner of one that is no person: "*Norvane's* shares fell"."""
    token = chains.document.doc[one.head]
    return token.label == "nsubj" or owns_subject(token)


def owns_subject(token: Token) -> bool:
    """Whether a word has a thing that is the subject, "Norvane's shares" but not "Norvane's chairman"."""
    owned = token.head
    return token.dep_ in OWNERS and owned.label == "nsubj" and noun_traits(owned).type is not EntityType.PERSON


def claims_to(chains: Chains, one: Mention, mention: Mention) -> tuple[bool, bool, bool, bool]:
    """What speaks for one, the strongest first: it is from there, is called so, speaks, is surely of the kind.

    A person is surely one whose gender is known from the name; what only tells other things apart is not sure.
    """
    group, token = chains.group(one), chains.document.doc[one.head]
    sure = bool(group.genders) if EntityType.PERSON in group.types else bool(group.types)
    told = known_as(group) | set(normal(one.name).split())
    from_there = not {word for word in described(mention) if word.isupper()}.isdisjoint(told)
    called = mention.lemma in told or (mention.lemma not in ANY_COMPANY and mention.lemma in implied(told))
    speaks = not speakers_above(chains, mention).isdisjoint((token.i, token.head.i)) or employs(chains, one, mention)
    return from_there, called, speaks, sure and not is_aside(token)


def employs(chains: Chains, one: Mention, mention: Mention) -> bool:
    """Whether one has the person who acts in the clause: "Norvane's head, Ann Li, who joined *the firm* in May"."""
    verb = clause_head(chains.document.doc[mention.head])
    actor = shared_subject(verb)
    if actor is not None and feature(actor, "PronType") == "Rel":
        actor = first_conjunct(verb).head
    person = chains.by_head.get(actor.i) if actor is not None else None
    return person is not None and any(chains.together(body, one) for body in led_by(chains, chains.by_head, person))


def main_topic(chains: Chains, mention: Mention) -> Iterator[Mention]:
    """The name that is the subject of the first sentence, before a mention."""
    opening = takewhile(lambda one: one.sentence == 0 and one is not mention, chains.mentions)
    named = (one for one in opening if one.kind is Kind.NAME)
    return islice((one for one in named if chains.document.doc[one.head].label == "nsubj"), 1)


def is_aside(token: Token) -> bool:
    """Whether a name only tells other things apart: an owner, or what is done to it in a relative clause."""
    clause = any(verb is not token for verb in relative_clauses(token))
    return (token.dep_ in OWNERS and not owns_subject(token)) or (clause and token.label != "nsubj")


def may_be_called(chains: Chains, one: Mention, mention: Mention) -> bool:
    """Whether nothing known of a name speaks against a kind: a hospital is no agency, a Dane no Norwegian."""
    group = chains.group(one)
    if not _one_country(known_as(group) | described(mention)):
        return False
    if mention.lemma in BUSINESSES and not known_as(group).isdisjoint(words("causes")):
        return False
    if EntityType.PERSON in group.types:
        return not is_above(chains, one, mention)
    named = {word for name in group.names for word in normal(name).split()}
    told = {*known_as(group), *named, *_explained(chains, one)}
    bodies = {word for word in told if table("noun_types").get(word) in BODIES}
    if any(normal(name).split()[-1] in words("company_words") for name in group.names):
        bodies.add(COMPANY)
    company = COMPANY in bodies and COMPANY in implied({mention.lemma})
    sorts = bodies - ANY_COMPANY or bodies
    return not bodies or company or mention.lemma in bodies | implied(sorts)


def is_above(chains: Chains, one: Mention, mention: Mention) -> bool:
    """Whether somebody says what a description is part of: Ann is none in "Ann said the singer was ill"."""
    above = speakers_above(chains, mention)
    return any(other.head in above for other in chains.group(one).mentions)


def speakers_above(chains: Chains, mention: Mention) -> frozenset[int]:
    """The places of the subjects of all verbs that have a mention in what they say."""
    told = (word.head for word in chains.document.doc[mention.head].ancestors if word.dep_ == "ccomp")
    return frozenset(subject.i for word in told if (subject := shared_subject(word)) is not None)


def _explained(chains: Chains, one: Mention) -> Iterator[str]:
    """The sort of place that a name only tells apart: "hospital" in "St Mary's hospital"."""
    token = chains.document.doc[one.head]
    noun = token.head.lemma_
    if token.dep_ in OWNERS and table("noun_types").get(noun) == EntityType.PLACE:
        yield noun


def _one_country(words: frozenset[str]) -> bool:
    return len({word for word in words if word.isupper()}) < 2


def kind_of(chains: Chains, mention: Mention) -> EntityType | None:
    """The type that a bare noun takes up; a person for "the Norwegian" and "the unemployed roofer" too."""
    head = chains.document.doc[mention.head]
    if is_national(head) or is_aged(head):
        return EntityType.PERSON
    listed = table("kind_nouns").get(mention.lemma)
    if not listed or copula(head) is not None or (mention.words and is_told_apart(head)):
        return None
    return EntityType(listed) if listed == EntityType.PERSON or is_from_somewhere(chains, mention) else None


def is_from_somewhere(chains: Chains, mention: Mention) -> bool:
    """Whether all that narrows a noun down is where it is from or whose it is: "the Berlin-based firm"."""
    doc = chains.document.doc
    told = (doc[place] for place in range(mention.start, mention.end) if doc[place].lower_ in mention.words)
    return all(word.ent_type_ in ORIGINS or word.lower_ in BELONGING for word in told)


def is_told_apart(head: Token) -> bool:
    """Whether words around a noun tell one of several: "the third suspect", "the singer of the band"."""
    order = any(feature(word, "NumType") == "Ord" or word.lower_ in RANKING for word in children(head, "amod"))
    explained = any(word.pos_ in ("NOUN", "PROPN") for word in children(head, "appos"))
    behind = any(word.i > head.i for word in children(head, "amod", "advmod"))
    narrowed = child(head, "nmod") is not None or not all(map(is_apart, children(head, "acl")))
    return order or explained or behind or narrowed
