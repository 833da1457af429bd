"""What a noun, a name or a pronoun tells of what it stands for: number, gender, kind of thing."""

from enum import StrEnum
from functools import cache, cached_property, lru_cache
from typing import TypeVar

from ..graph.model import EntityType
from .countries import country_named, country_of_demonym
from .lexicon import table, words
from .phrases import case
from .records import record
from .remembered import remembered
from .syntax import child, children, feature
from .tokens import Token

PERSON_ENDINGS = ("ist", "ian", "man", "men", "or", "er", "ant", "ee")
PEOPLES = ("ese", "ish", "sh", "ch", "ss")
"""Endings of words that name a people in the singular and in the plural alike."""
SHORTEST_WITH_ENDING = 6
NOUNS_KEPT = NAMES_KEPT = 4096
NAME_LABELS = {
    "PERSON": EntityType.PERSON,
    "ORG": EntityType.ORGANIZATION,
    "GPE": EntityType.PLACE,
    "LOC": EntityType.PLACE,
    "NORP": EntityType.GROUP,
}
TIME, ANYONE = "Time", "Anyone"
"""What the list of nouns has beside the types: dates and periods; persons, states and organisations alike."""

COLLECTIVE = frozenset((EntityType.ORGANIZATION, EntityType.GROUP, EntityType.COUNTRY))
ANIMATE = frozenset((EntityType.PERSON, EntityType.GROUP))
CURRENCIES = frozenset(("euro", "dollar", "pound", "yen", "rouble", "franc"))
ALWAYS_PLURAL = frozenset(("people", "police"))


Known = TypeVar("Known")


class Number(StrEnum):
    """One or several."""

    SINGULAR = "singular"
    PLURAL = "plural"


class Gender(StrEnum):
    """How "he", "she" and "it" tell things apart."""

    MALE = "male"
    FEMALE = "female"
    NEUTER = "neuter"


class Person(StrEnum):
    """Who speaks, who is spoken to, who is spoken of."""

    FIRST = "first"
    SECOND = "second"
    THIRD = "third"


@record()
class Traits:
    """What words tell of their referent; None where they leave it open. ``time`` marks dates and periods."""

    number: Number | None = None
    gender: Gender | None = None
    type: EntityType | None = None
    person: Person = Person.THIRD
    time: bool = False

    @cached_property
    def known(self) -> "tuple[frozenset[Number], frozenset[Gender], frozenset[EntityType]]":
        """Number, gender and type as sets, empty where it is left open."""
        return _set_of(self.number), _set_of(self.gender), _set_of(self.type)


def _set_of(value: Known | None) -> frozenset[Known]:
    return frozenset((value,)) if value is not None else frozenset()


NOTHING_KNOWN = Traits()


def is_personal(token: Token) -> bool:
    """Whether the token is a personal, possessive or reflexive pronoun."""
    return is_pronoun(token) and token.lower_ in table("pronouns")


def is_pronoun(token: Token) -> bool:
    """Whether the token is a pronoun, not a noun taken for one ("the mine")."""
    listed = token.pos_ == "DET" and token.lower_ in table("pronouns")
    return (token.pos_ == "PRON" or listed) and child(token, "det") is None


def pronoun_traits(pronoun: Token) -> Traits:
    """Of a personal, possessive or reflexive pronoun."""
    return _listed_pronoun(pronoun.lower_)


@cache
def _listed_pronoun(word: str) -> Traits:
    person, number, gender = table("pronouns")[word].split()
    animate = person != "third" or gender in ("male", "female")
    return Traits(
        None if number == "-" else Number(number),
        None if gender == "-" else Gender(gender),
        EntityType.PERSON if animate and number != "plural" else None,
        Person(person),
    )


def other_pronoun_traits(pronoun: Token) -> Traits:
    """Of an indefinite pronoun by its ending ("somebody", "something"); nothing of a demonstrative."""
    if pronoun.lower_.endswith(("one", "body")):
        return Traits(type=EntityType.PERSON)
    return Traits(Number.SINGULAR, Gender.NEUTER) if pronoun.lower_.endswith("thing") else NOTHING_KNOWN


@remembered
def noun_traits(noun: Token) -> Traits:
    """Of a common noun at the head of a phrase."""
    if is_national(noun) or is_aged(noun) or _is_taken_up_by_who(noun):
        return Traits(Number.SINGULAR, None, EntityType.PERSON)
    if (style := style_gender(noun)) is not None:
        return Traits(Number.SINGULAR, style, EntityType.PERSON)
    if is_several(noun):
        return Traits(Number.PLURAL)
    return _listed_traits(noun.lower_, noun.lemma_, feature(noun, "Number"))


@lru_cache(NOUNS_KEPT)
def _listed_traits(word: str, lemma: str, number: str) -> Traits:
    """What the lists tell of a noun by its form, its lemma, and its number as the tagger gives it."""
    listed = table("noun_types").get(lemma) or table("noun_types").get(word)
    plural = number in ("Plur", "Ptan") or word in ALWAYS_PLURAL
    if listed == TIME:
        return Traits(_number(plural, None), Gender.NEUTER, time=True)
    if listed == ANYONE:
        return Traits(_number(plural, None))
    kind = EntityType(listed) if listed else type_by_ending(lemma)
    gender = title_gender(word) or title_gender(lemma) or (None if kind in ANIMATE else Gender.NEUTER)
    return Traits(_number(plural, kind), gender, kind)


def _number(plural: bool, kind: EntityType | None) -> Number | None:
    """Open for singulars that name a group, since both "it" and "they" take them up."""
    if plural:
        return Number.PLURAL
    return None if kind in COLLECTIVE else Number.SINGULAR


def _is_taken_up_by_who(noun: Token) -> bool:
    """Whether nothing but a relative clause tells that an unlisted noun in the singular names a person."""
    if "acl:relcl" not in noun.below or feature(noun, "Number") == "Plur" or noun.lemma_ in table("noun_types"):
        return False
    return any(word.lower_ == "who" for clause in children(noun, "acl:relcl") for word in clause.children)


def is_currency(noun: Token) -> bool:
    """Whether a noun is a unit of money."""
    return noun.lemma_ in CURRENCIES


def is_rate(noun: Token) -> bool:
    """ "Twice *a year*", "ten ships *a year*", "450 yen *a share*": how often or how many, which is no time."""
    article = child(noun, "det")
    if article is None or article.lower_ not in ("a", "an") or article is not noun.left_edge:
        return False
    before = article.doc[max(article.i - 1, 0)]
    timed = noun.lemma_ in words("time_nouns") and before.pos_ == "NOUN"
    counts = before.lower_ in ("once", "twice", "times") or before.pos_ in ("NUM", "SYM") or is_currency(before)
    return timed or counts


def is_several(noun: Token) -> bool:
    """Whether a number stands for so many of something: "the four", "six of the hostages"."""
    number = noun.pos_ == "NUM" and noun.lower_ != "one" and noun.ent_type_ != "DATE"
    return number and child(noun, "det", "nmod") is not None


def is_not_all(noun: Token) -> bool:
    """Whether a phrase leaves open who is meant: "not all workers", "not everybody"."""
    quantifier = next((word for word in (noun, *noun.children) if word.lower_ in words("universals")), None)
    return quantifier is not None and quantifier.i > quantifier.sent.start and quantifier.nbor(-1).lower_ == "not"


def is_share(noun: Token) -> bool:
    """Whether a phrase is a percentage of nothing that is named: "14%", not "14% of the shares"."""
    return noun.lemma_ in ("%", "percent") and child(noun, "nmod") is None


def is_time(noun: Token) -> bool:
    """Whether a phrase names a time: a date, a day, an hour, a year, the end of a year, "six years ago"."""
    if noun.ent_type_ == "DATE" or noun.lemma_ in words("time_nouns"):
        return True
    if noun.pos_ == "ADV" and noun.dep_ == "advmod":
        return any(measure.lemma_ in words("time_nouns") for measure in children(noun, "obl", "nmod"))
    if noun.lemma_ not in words("parts_of_times"):
        return False
    below = children(noun, "nmod")
    return any(is_time(part) and case(part) == "of" for part in below)


def is_national(token: Token) -> bool:
    """Whether a word such as "the Norwegian" names one person by country."""
    if not token.text[:1].isupper() or token.lower_.endswith(("s", *PEOPLES)):
        return False
    if child(token, "det") is None or feature(token, "Number") == "Plur":
        return False
    return country_of_demonym(token.text) is not None and country_named(token.text) is None


def is_aged(token: Token) -> bool:
    """Whether a phrase names a person by age alone: "the 19-year-old"."""
    if not token.lower_.endswith("old"):
        return False
    measure = token.doc[token.i - 2].lower_ if token.i > 1 else ""
    return token.lower_.endswith("year-old") or (token.lower_ == "old" and measure == "year")


def style_gender(noun: Token) -> Gender | None:
    """The gender in a form of respect: "His Majesty", "Her Royal Highness"; None for other phrases."""
    owner = child(noun, "nmod:poss") if noun.lower_ in words("styles") else None
    return pronoun_traits(owner).gender if owner is not None and is_personal(owner) else None


def type_by_ending(noun: str) -> EntityType:
    """Person for agent nouns of some length ("columnist"), else thing."""
    agent = len(noun) >= SHORTEST_WITH_ENDING and noun.lower().endswith(PERSON_ENDINGS)
    return EntityType.PERSON if agent else EntityType.THING


def title_gender(word: str) -> Gender | None:
    """What a noun or title such as "queen" or "mr." tells; the word in lower case."""
    listed = table("gendered_nouns").get(word)
    return Gender(listed) if listed else None


@lru_cache(NAMES_KEPT)
def name_traits(label: str, name: str, titles: frozenset[str]) -> Traits:
    """Of a name by the label that it was recognised with, the given name, and the title words before it."""
    gender = next(filter(None, map(title_gender, sorted(titles))), None) or given_gender(name)
    kind = NAME_LABELS.get(label)
    if kind is EntityType.PLACE and country_named(name) is not None:
        kind = EntityType.COUNTRY
    if kind is None and gender and (" " in name or titles):
        kind = EntityType.PERSON
    if kind is EntityType.PERSON:
        return Traits(Number.SINGULAR, gender, kind)
    return Traits(None, Gender.NEUTER if kind and kind not in ANIMATE else None, kind)


def given_gender(name: str) -> Gender | None:
    """What the first word of a person's name tells; rare given names tell only before a surname."""
    given, _, rest = name.lower().partition(" ")
    listed = table("given_names").get(given) or (table("rare_given_names").get(given) if rest else None)
    return Gender(listed) if listed else None
