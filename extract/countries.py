"""Countries under the names that news uses: their names, their people and their capitals.

The data are those of the package countryinfo (MIT), completed and mended by the tables ``country_*.tsv`` of the
lexicon, which come first. Territories such as Greenland count as countries, but their capitals stand for no state.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from types import MappingProxyType
from typing import Any

from countryinfo import CountryInfo

from .lexicon import table, words

OFFICIAL = re.compile(
    r"\b(Republic|Kingdom|Federation|Confederation|Commonwealth|Principality|Sultanate|Union|States?|Duchy|Islands)\b"
)

WITHDRAWN = ("AN", "CS")
"""Codes that ISO 3166 has given up: the Netherlands Antilles, Serbia and Montenegro."""

KEPT = 10_000
"""How many spellings are remembered; articles ask for the same ones."""


@dataclass(frozen=True, slots=True)
class Country:
    """A country: English label, ISO 3166 alpha-2 code, capital where it has one, words for its people."""

    label: str
    code: str
    capital: str | None
    demonyms: tuple[str, ...]


@lru_cache(maxsize=KEPT)
def country_named(text: str) -> Country | None:
    """The country of this name, short, long or abbreviated: "Russia", "the Russian Federation", "U.S."."""
    return _by_name().get(_key(text))


@lru_cache(maxsize=KEPT)
def country_of_demonym(text: str) -> Country | None:
    """The country whose people or things are called so, in singular or plural: "Russian", "Russians", "Briton"."""
    key = _key(text)
    return _by_demonym().get(key) or _by_demonym().get(key.removesuffix("s"))


@lru_cache(maxsize=KEPT)
def country_of_capital(text: str) -> Country | None:
    """The state whose capital or seat of government this is: "Beijing", "Washington"."""
    return _by_capital().get(_key(text))


def _key(text: str) -> str:
    """A name without accents, article and possessive ending, apostrophes straight."""
    plain = unicodedata.normalize("NFKD", text.replace("’", "'").replace("‘", "'"))
    joined = " ".join("".join(char for char in plain if not unicodedata.combining(char)).split())
    return joined.removeprefix("the ").removeprefix("The ").removesuffix("'s").removesuffix("'")


@cache
def _by_name() -> Mapping[str, Country]:
    known = ((name, code) for code, facts in _facts().items() for name in _names(facts))
    return _lookup(chain(table("country_names").items(), known))


@cache
def _by_demonym() -> Mapping[str, Country]:
    states_first = sorted(_codes(), key=words("territories").__contains__)
    known = ((word, code) for code in states_first for word in _demonyms(code))
    return _lookup(chain(table("country_demonyms").items(), known))


@cache
def _by_capital() -> Mapping[str, Country]:
    states = (code for code in _codes() if code not in words("territories"))
    return _lookup((name, code) for code in states for name in _capitals(code))


def _lookup(pairs: Iterable[tuple[str, str]]) -> Mapping[str, Country]:
    """Key of a name -> country; where a name comes twice, the first holds."""
    found: dict[str, Country] = {}
    for name, code in pairs:
        found.setdefault(_key(name), _countries()[code])
    return MappingProxyType(found)


@cache
def _countries() -> Mapping[str, Country]:
    return MappingProxyType({code: _country(code) for code in _codes()})


def _country(code: str) -> Country:
    names = chain(_listed("country_names", code), _names(_facts().get(code, {})))
    return Country(next(names), code, next(_capitals(code), None), tuple(dict.fromkeys(_demonyms(code))))


def _codes() -> list[str]:
    return sorted({*_facts(), *table("country_names").values()})


@cache
def _facts() -> Mapping[str, Mapping[str, Any]]:
    """What countryinfo knows, by ISO 3166 code; its entries without a code of their own are left out."""
    found: dict[str, Mapping[str, Any]] = {}
    for facts in CountryInfo.all().values():
        code = facts.get("ISO", {}).get("alpha2")
        if code and code not in WITHDRAWN:
            found.setdefault(code, facts)
    return MappingProxyType(found)


def _listed(name: str, code: str) -> Iterator[str]:
    return (word for word, owner in table(name).items() if owner == code)


def _names(facts: Mapping[str, Any]) -> Iterator[str]:
    """The usual name and the official ones in English; abbreviations and native names would hit other words."""
    if facts:
        yield facts["name"]
        yield from (name for name in facts.get("altSpellings") or () if OFFICIAL.search(name))


def _capitals(code: str) -> Iterator[str]:
    yield from _listed("country_capitals", code)
    capital = _facts().get(code, {}).get("capital")
    if isinstance(capital, str) and capital:
        yield capital


def _demonyms(code: str) -> Iterator[str]:
    yield from _listed("country_demonyms", code)
    yield from filter(None, re.split(r"[,/]", _facts().get(code, {}).get("demonym") or ""))
