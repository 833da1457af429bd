"""Comparing wordings: noun phrases by their heads, relations without inflection."""

import re
from itertools import dropwhile, takewhile

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:[-.'’][^\W\d_]+)*|\w+|[,;:(]")
_OWNED = re.compile(r"['’]s?(?!\w)")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_ARTICLES = frozenset(("a", "an", "the"))
_HEDGES = _ARTICLES | frozenset(str.split("about around at least up to more than less nearly almost some only"))
_PREPOSITIONS = frozenset(str.split("of in on at for to from with by between over under against into near about as"))
_STOPS = _PREPOSITIONS | frozenset(str.split("that which who whose where , ; : ("))
_IRREGULAR = {"is": "be", "are": "be", "was": "be", "were": "be", "has": "have", "does": "do"}
_HISSING = ("sses", "shes", "ches", "xes", "zes", "oes")


def phrase(text: str) -> tuple[str, ...]:
    """The words of a noun phrase without case, hedges, articles, possessive endings and punctuation."""
    return tuple(token for token in _tokens(text) if token[0].isalnum() and token not in _ARTICLES)


def head(text: str) -> str:
    """The last word before a preposition, comma or relative pronoun; empty where there is none."""
    return next(reversed(list(takewhile(lambda token: token not in _STOPS, _tokens(text)))), "")


def names(found: str, wanted: str) -> bool:
    """Whether a phrase is the wanted one, or a longer one around the same head."""
    words, needed = phrase(found), phrase(wanted)
    return words == needed or (set(needed) <= set(words) and head(found) == head(wanted))


def same_relation(found: str, wanted: str) -> bool:
    """Whether two relations have the same words but for inflection and a last preposition."""
    return _without_preposition(relation_words(found)) == _without_preposition(relation_words(wanted))


def relation_words(text: str) -> tuple[str, ...]:
    """``holdsPosition`` and ``holds position`` give ``("hold", "position")``."""
    return tuple(_uninflected(word) for word in _HUMP.sub(" ", text).casefold().split())


def _tokens(text: str) -> list[str]:
    tokens = _TOKEN.findall(_OWNED.sub("", text).casefold())
    return list(dropwhile(_HEDGES.__contains__, tokens))


def _without_preposition(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[:-1] if len(words) > 1 and words[-1] in _PREPOSITIONS else words


def _uninflected(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(_HISSING):
        return word[:-2]
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word
