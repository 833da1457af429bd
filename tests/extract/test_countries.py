"""Countries, their people and their capitals under the names that news uses."""

import subprocess
import sys

import pytest

from claimgraph.extract.countries import country_named, country_of_capital, country_of_demonym


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("US", "US"),
        ("U.S.", "US"),
        ("the United States", "US"),
        ("America", "US"),
        ("UK", "GB"),
        ("Britain", "GB"),
        ("North Korea", "KP"),
        ("N. Korea", "KP"),
        ("DPRK", "KP"),
        ("Democratic People's Republic of Korea", "KP"),
        ("Democratic People’s Republic of Korea", "KP"),
        ("South Korea", "KR"),
        ("Republic of Korea", "KR"),
        ("Russia", "RU"),
        ("Russian Federation", "RU"),
        ("Iran", "IR"),
        ("the Islamic Republic of Iran", "IR"),
        ("Syria", "SY"),
        ("Czech Republic", "CZ"),
        ("Czechia", "CZ"),
        ("Burma", "MM"),
        ("Myanmar", "MM"),
        ("Côte d'Ivoire", "CI"),
        ("Cote d’Ivoire", "CI"),
        ("Ivory Coast", "CI"),
        ("the Netherlands", "NL"),
        ("The Gambia", "GM"),
        ("China's", "CN"),
        ("Vietnam", "VN"),
        ("Kosovo", "XK"),
        ("Palestine", "PS"),
        ("DR Congo", "CD"),
        ("Congo-Brazzaville", "CG"),
        ("Taiwan", "TW"),
        ("Greenland", "GL"),
        ("South Sudan", "SS"),
        ("Guinea-Bissau", "GW"),
        ("Niger", "NE"),
        ("Nigeria", "NG"),
    ],
)
def test_names(name: str, code: str) -> None:
    country = country_named(name)
    assert country is not None
    assert country.code == code


@pytest.mark.parametrize(
    "name",
    ["", "us", "turkey", "china", "Korea", "IN", "IT", "Island", "Thai", "Paris", "Chinese", "London", "Kerry", "the"],
)
def test_what_is_no_country(name: str) -> None:
    assert country_named(name) is None


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Chinese", "CN"),
        ("Russian", "RU"),
        ("Russians", "RU"),
        ("American", "US"),
        ("US", "US"),
        ("British", "GB"),
        ("Britons", "GB"),
        ("Dutch", "NL"),
        ("Swiss", "CH"),
        ("French", "FR"),
        ("Saudi", "SA"),
        ("Saudis", "SA"),
        ("Spaniard", "ES"),
        ("Poles", "PL"),
        ("Turks", "TR"),
        ("Danish", "DK"),
        ("Indian", "IN"),
        ("North Korean", "KP"),
        ("South Koreans", "KR"),
        ("Philippine", "PH"),
        ("Congolese", "CD"),
        ("Dominican", "DO"),
        ("Nigerien", "NE"),
        ("Serbs", "RS"),
        ("Kosovar", "XK"),
        ("Norwegian", "NO"),
        ("Georgian", "GE"),
        ("Palestinians", "PS"),
    ],
)
def test_demonyms(word: str, code: str) -> None:
    country = country_of_demonym(word)
    assert country is not None
    assert country.code == code


@pytest.mark.parametrize("word", ["", "Korean", "European", "Arab", "polish", "China", "s"])
def test_what_is_no_demonym(word: str) -> None:
    assert country_of_demonym(word) is None


@pytest.mark.parametrize(
    ("city", "code"),
    [
        ("Beijing", "CN"),
        ("Washington", "US"),
        ("Washington, D.C.", "US"),
        ("Pyongyang", "KP"),
        ("Seoul", "KR"),
        ("Moscow", "RU"),
        ("Kiev", "UA"),
        ("Kyiv", "UA"),
        ("London", "GB"),
        ("Bogota", "CO"),
        ("Brasilia", "BR"),
        ("Havana", "CU"),
        ("New Delhi", "IN"),
        ("Pretoria", "ZA"),
        ("Astana", "KZ"),
        ("Pristina", "XK"),
    ],
)
def test_capitals(city: str, code: str) -> None:
    country = country_of_capital(city)
    assert country is not None
    assert country.code == code


@pytest.mark.parametrize("city", ["", "New York", "Plymouth", "Hamilton", "Stanley", "Douglas", "Osaka"])
def test_what_is_no_capital_of_a_state(city: str) -> None:
    assert country_of_capital(city) is None


def test_a_country_knows_itself() -> None:
    country = country_named("US")
    assert country is not None
    assert (country.label, country.code, country.capital) == ("United States", "US", "Washington")
    assert "American" in country.demonyms


@pytest.mark.parametrize(
    ("name", "label", "capital"),
    [
        ("UK", "United Kingdom", "London"),
        ("Burma", "Myanmar", "Naypyidaw"),
        ("DPRK", "North Korea", "Pyongyang"),
        ("Swaziland", "Eswatini", "Mbabane"),
        ("the Bahamas", "Bahamas", "Nassau"),
        ("Holy See", "Vatican City", "Vatican City"),
    ],
)
def test_labels_are_those_of_news(name: str, label: str, capital: str) -> None:
    country = country_named(name)
    assert country is not None
    assert (country.label, country.capital) == (label, capital)


@pytest.mark.parametrize("label", ["China", "France", "Japan", "Brazil", "Kenya", "Fiji", "Chad", "Peru"])
def test_name_people_and_capital_lead_to_the_same_country(label: str) -> None:
    country = country_named(label)
    assert country is not None
    assert country.label == label
    assert country.capital is not None
    assert country_of_capital(country.capital) is country
    assert all(country_of_demonym(word) is country for word in country.demonyms)


def test_answers_are_the_same_under_any_hash_seed() -> None:
    code = (
        "from claimgraph.extract import countries as c; print([c.country_named('UK'), c.country_of_demonym('Chinese')])"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code], env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1
