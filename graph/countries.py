"""The codes of countries, from the package countryinfo (MIT): ISO 3166, and the EU's authority list made from it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from types import MappingProxyType
from typing import Any, Final

from .vocabulary import Namespace

AUTHORITY: Final = Namespace("http://publications.europa.eu/resource/authority/country/")
_OTHER_LABELS: Final = {"micronesia": "FM", "vatican city": "VA"}


@dataclass(frozen=True, slots=True)
class Codes:
    """The two codes of a country in ISO 3166-1."""

    alpha2: str
    alpha3: str


def codes_of(label: str) -> Codes | None:
    """The codes of the country of that name in English; none for what is not in the standard."""
    return _by_name().get(label.casefold())


@cache
def _by_name() -> Mapping[str, Codes]:
    from countryinfo import CountryInfo  # takes longer to load than all else here, and few need it

    facts = [facts for facts in CountryInfo.all().values() if "alpha3" in facts.get("ISO", {})]
    by_code = {facts["ISO"]["alpha2"]: _codes(facts) for facts in facts}
    found: dict[str, Codes] = {name: by_code[code] for name, code in _OTHER_LABELS.items()}
    usual = ((one["name"], _codes(one)) for one in facts)
    for name, codes in chain(usual, *map(_official_names, facts)):
        found.setdefault(name.strip().casefold(), codes)
    return MappingProxyType(found)


def _official_names(facts: Mapping[str, Any]) -> Iterator[tuple[str, Codes]]:
    """The longer names; the abbreviations among them would hit other words."""
    return ((name, _codes(facts)) for name in facts.get("altSpellings") or () if len(name) > 3)


def _codes(facts: Mapping[str, Any]) -> Codes:
    return Codes(facts["ISO"]["alpha2"], facts["ISO"]["alpha3"])
