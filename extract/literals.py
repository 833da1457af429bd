"""Objects that are no nodes: phrases, quantities, dates, sums of money, quotations."""

import re

from ..graph.model import Literal, LiteralType
from .phrases import Phrase, base_phrase, case
from .syntax import child, children, feature
from .tokens import Token
from .traits import is_time

EMPTY_WORDS = ("DET", "SCONJ", "ADV", "PART", "INTJ", "PUNCT", "CCONJ", "SPACE")
CURRENCY = re.compile(r"[$€£¥₹]|\b(dollars?|euros?|pounds?|yen|yuan|roubles?|rubles?|crowns?|francs?|rupees?)\b", re.I)
SCORE = re.compile(r"[\d\s–-]+")
MERE_NUMBERS = frozenset(("one", "ones", "none", "both", "some", "many", "few", "several", "others", "neither", "all"))
MEASURES = ("percent", "%", "per", "cent")
QUOTES = '“”"„‟'


def says_something(phrase: Phrase) -> bool:
    """Whether a phrase can be an object: no determiner or interrogative alone, no clause."""
    head, first = phrase.head, phrase.head.doc[phrase.start]
    if phrase.head.doc[phrase.end - 1].lower_ == "what":
        return False
    if head.pos_ in EMPTY_WORDS or (first.pos_ == "SCONJ" and head.pos_ in ("NOUN", "PROPN")):
        return False
    owner = child(head, "nmod:poss")
    return not (head.pos_ == "PRON" and feature(head, "PronType") in ("Int", "Dem")) and not (
        owner is not None and owner.lower_ == "whose"
    )


def is_unresolved(head: Token) -> bool:
    """Whether a phrase is a pronoun that stands for something unknown; "anything" and "nobody" say what they say."""
    return head.pos_ == "PRON" and feature(head, "PronType") not in ("Ind", "Neg", "Tot")


def is_mere_number(head: Token) -> bool:
    """Whether "one", "none" or "some" stands alone for something said before."""
    return head.lower_ in MERE_NUMBERS and not head.children


def part_of_unknown(head: Token) -> Token | None:
    """The pronoun for what a phrase counts: "them" in "31 of them", not "those surveyed"."""
    counts = head.pos_ in ("NUM", "ADJ", "DET", "PRON", "NOUN")
    below = children(head, "nmod") if counts else ()
    pronouns = (part for part in below if part.pos_ == "PRON" and not _is_told_behind(part))
    return next((part for part in pronouns if case(part) == "of"), None)


def _is_told_behind(pronoun: Token) -> bool:
    return pronoun.lower_ in ("those", "these") and child(pronoun, "acl") is not None


def is_score(phrase: Phrase) -> bool:
    """Figures joined by a hyphen, as in "won 6-4": no object, though parsers take them for one."""
    return phrase.end - phrase.start > 1 and SCORE.fullmatch(phrase.text) is not None


def literal(phrase: Phrase) -> Literal:
    """A phrase as an object, without the quotation marks around it."""
    value = " ".join(phrase.text.split()).strip(QUOTES + " ,")
    return Literal(_without_lone_quote(value), _type(phrase))


def _without_lone_quote(value: str) -> str:
    """Without a quotation mark whose other half stands outside."""
    marks = [mark for mark in QUOTES if mark in value]
    return value.replace(marks[0], "") if len(marks) == 1 and value.count(marks[0]) == 1 else value


def position(phrase: Phrase) -> Literal:
    """The name of an office or occupation, in the singular."""
    *before, last = phrase.text.split()
    if feature(phrase.head, "Number") == "Plur" and phrase.end == phrase.head.i + 1:
        lemma = phrase.head.lemma_
        last = lemma.capitalize() if last.istitle() else lemma
    return Literal(" ".join([*before, last]))


def _type(phrase: Phrase) -> LiteralType:
    head = phrase.head
    if head.pos_ in ("VERB", "AUX"):
        return LiteralType.QUOTE if any(word.text in QUOTES for word in phrase.words) else LiteralType.PHRASE
    if _is_money(head) or any(_is_money(part) for part in children(head, "nmod") if case(part) == "of"):
        return LiteralType.MONEY
    if is_time(head) and head.lower_ != "times":
        return LiteralType.PHRASE if _is_characterised(head) else LiteralType.DATE
    counted = head.pos_ == "NUM" or head.lower_ in MEASURES or child(head, "nummod") is not None
    return LiteralType.QUANTITY if counted else LiteralType.PHRASE


def _is_money(noun: Token) -> bool:
    """Whether a word is a unit of money, or a number with one: "euros", "$40 million", not "a $40 million bridge"."""
    written = base_phrase(noun).text if noun.pos_ in ("NUM", "SYM") else noun.text
    return CURRENCY.search(written) is not None


def _is_characterised(time: Token) -> bool:
    """Whether a noun tells what a time was like rather than when it was: "had *a difficult year*"."""
    article = child(time, "det")
    return article is not None and article.lower_ in ("a", "an") and child(time, "amod") is not None
