"""Puts words that bound a number beside it: "up to 12 ships", "as many as 40", "no more than two"."""

from collections.abc import Iterator

from ..syntax import child, children, word_after, words_labelled
from ..tokens import Arc, Doc, Token

QUANTITIES = ("many", "few", "much", "little")
COMPARED = ("more", "fewer", "less")


def bounds_behind_verbs(doc: Doc) -> Iterator[Arc]:
    """ "Bans *up to 12* chemicals", "arrested *as many as 40*": they say how many, and are no part of the verb."""
    for number in doc:
        if number.pos_ != "NUM" or number.label != "nummod" or number.i < 3:
            continue
        second, first, noun = doc[number.i - 1], doc[number.i - 2], number.head
        if second.lower_ == "to" and first.lower_ == "up" and noun.label in ("obl", "nmod"):
            yield from _bounded(number, first, second, noun.head)
        likened = second.lower_ == "as" and first.lower_ in QUANTITIES and doc[number.i - 3].lower_ == "as"
        if likened and noun.head is first and first.head is not noun:
            yield from _bounded(number, first, second, first.head)


def _bounded(number: Token, first: Token, second: Token, above: Token) -> Iterator[Arc]:
    noun = number.head
    yield first, number, "advmod"
    yield second, first, "fixed"
    yield noun, above, "obj" if above.pos_ == "VERB" and child(above, "obj") is None else noun.dep_


def bounds_before_numbers(doc: Doc) -> Iterator[Arc]:
    """ "*Fewer than* 9,000 flats", "to *as many as* 12,000": they bound the number, the preposition is the noun's."""
    for number in words_labelled(doc, "nummod"):
        if number.pos_ != "NUM" or number.i < 2:
            continue
        first, second, noun = doc[number.i - 2], doc[number.i - 1], number.head
        if first.lower_ in COMPARED and second.lower_ == "than" and first.head not in (number, noun):
            yield first, number, "advmod"
            yield second, first, "fixed"
        if first.lower_ in QUANTITIES and first.head is number:
            yield from ((case, noun, "case") for case in children(first, "case") if case.i < first.i)


def bounds_that_deny_nothing(doc: Doc) -> Iterator[Arc]:
    """ "*No more than* two": it is a bound of the number."""
    for word in doc:
        bound = word.lower_ == "no" and word.label == "det" and word_after(word) in COMPARED
        more = doc[word.i + 1] if bound else word
        if bound and word_after(more) == "than" and more.head.pos_ == "NUM":
            yield word, more, "advmod"
