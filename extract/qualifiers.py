"""The roles that the other arguments of a clause play beside its object: time, place, purpose ..."""

from collections.abc import Iterable, Iterator

from ..graph.model import EntityType
from .clauses import Argument, case_words
from .lexicon import table, words
from .phrases import Phrase, phrase
from .records import record
from .syntax import children, feature, word_after
from .tokens import Token
from .traits import is_currency, is_time, noun_traits

TIME, PLACE, QUANTITY, GOOD, RECIPIENT, CONTENT = "time", "place", "quantity", "good", "recipient", "content"
MANNER, PRICE = "manner", "price"
PLACE_LABELS = ("GPE", "LOC")
COMPANY_LABELS = ("PERSON", "ORG", "GPE", "NORP")
COMPANY = (EntityType.PERSON, EntityType.ORGANIZATION, EntityType.COUNTRY, EntityType.GROUP, None)


@record()
class Qualification:
    """A phrase with its role; ``case`` holds its prepositions."""

    role: str
    phrase: Phrase
    case: tuple[Token, ...] = ()


def is_place(head: Token, case: str) -> bool:
    """Whether a phrase with this preposition says where something happens."""
    if case not in words("place_prepositions"):
        return False
    return head.ent_type_ in PLACE_LABELS or head.lemma_ in words("place_nouns")


def role_of(head: Token, case: str) -> str:
    """Role of a phrase behind a preposition (in lower case, empty for none); "" where it says nothing by itself."""
    if case == "of":
        return ""
    if head.lower_ == "times" and not case:
        return ""
    if is_time(head):
        return QUANTITY if case == "to" and children(head, "nummod") else TIME
    if is_place(head, case):
        return PLACE
    if case in ("at", "for") and is_currency(head):
        return PRICE
    if case == "with" and not _is_company(head):
        return table("roles_with").get(head.head.lemma_, MANNER)
    role = table("qualifier_roles").get(case, "")
    return "" if role == TIME and _is_body(head) else role


def _is_company(head: Token) -> bool:
    """Whether somebody is with whom something is done: "with his brother", not "charged with theft"."""
    named = head.pos_ in ("PRON", "PROPN") or head.ent_type_ in COMPANY_LABELS
    return named or noun_traits(head).type in COMPANY


def _is_body(head: Token) -> bool:
    """Whether a phrase names somebody, so that "before" and "after" are no times: "testify before a panel"."""
    return head.ent_type_ in ("PERSON", "ORG") or noun_traits(head).type in (EntityType.PERSON, EntityType.ORGANIZATION)


def qualifications(arguments: Iterable[Argument]) -> tuple[Qualification, ...]:
    """The arguments that have a role of their own."""
    return tuple(_qualified(arguments))


def _qualified(arguments: Iterable[Argument]) -> Iterator[Qualification]:
    for argument in arguments:
        role = role_of(argument.head, case_text(argument.case))
        if role and not _goes_on(argument.head) and not is_distance(argument):
            yield Qualification(role, phrase(argument.head), argument.case)


def is_distance(argument: Argument) -> bool:
    """ "*Two days* after the vote": how far from what is told behind it."""
    unit = argument.head
    indefinite = any(word.lower_ in ("a", "an") for word in children(unit, "det"))
    counted = indefinite or feature(unit, "Number") == "Plur" or bool(children(unit, "nummod"))
    return counted and not argument.case and word_after(unit) in ("after", "before")


def _goes_on(noun: Token) -> bool:
    """Whether a phrase says nothing without the clause behind it: "on the grounds *that* ...", "of what ..."."""
    contents = any(word.lower_ == "that" for clause in children(noun, "acl") for word in children(clause, "mark"))
    return contents and any(word.lower_ == "the" for word in children(noun, "det"))


def nominal_qualifications(noun: Token) -> tuple[Qualification, ...]:
    """Times and places that hang on a noun: "talks in Lima on Friday"."""
    below = ((word, case_words(word)) for word in children(noun, "nmod"))
    told = ((role_of(word, case_text(case)), word, case) for word, case in below)
    return tuple(Qualification(role, phrase(word), case) for role, word, case in told if role in (TIME, PLACE))


def case_text(case: Iterable[Token]) -> str:
    """Prepositions as one string in lower case."""
    return " ".join([word.lower_ for word in case])
