"""Countries carry their codes."""

import pytest
from stories import LIMA, PERU

from claimgraph.graph.countries import codes_of
from claimgraph.graph.mapping import entity_triples
from claimgraph.graph.vocabulary import Names


@pytest.mark.parametrize(
    ("label", "alpha2", "alpha3"),
    [
        ("Peru", "PE", "PER"),
        ("North Korea", "KP", "PRK"),
        ("South Korea", "KR", "KOR"),
        ("United States", "US", "USA"),
        ("United Kingdom", "GB", "GBR"),
        ("Russia", "RU", "RUS"),
        ("Vatican City", "VA", "VAT"),
    ],
)
def test_a_country_has_the_codes_of_the_standard(label, alpha2, alpha3):
    codes = codes_of(label)
    assert (codes.alpha2, codes.alpha3) == (alpha2, alpha3)


@pytest.mark.parametrize("label", ["Atlantis", "PE", "Lima", ""])
def test_what_is_no_country_has_none(label):
    assert codes_of(label) is None


def test_a_country_says_its_code_and_where_else_it_is_described():
    said = [str(triple) for triple in entity_triples(Names(), PERU)]
    assert any(line.endswith('ontology#countryCode> "PE"') for line in said)
    assert any(line.endswith("authority/country/PER>") and "owl#sameAs" in line for line in said)
    assert not any("countryCode" in str(triple) for triple in entity_triples(Names(), LIMA))
