"""The word lists: how they are read, that each names its source, and what must be in them."""

from importlib.resources import files
from importlib.resources.abc import Traversable

import pytest

from claimgraph.extract.lexicon import table, words

FOLDER = files("claimgraph.extract.lexicon")
LISTS = sorted(file.name for file in FOLDER.iterdir() if file.name.endswith((".txt", ".tsv")))


def file(name: str) -> Traversable:
    return FOLDER.joinpath(name)


def comments(name: str) -> list[str]:
    return [line for line in file(name).read_text("utf-8").splitlines() if line.startswith("#")]


def entries(name: str) -> list[str]:
    return [line for line in file(name).read_text("utf-8").splitlines() if line and not line.startswith("#")]


@pytest.mark.parametrize("name", LISTS)
def test_every_list_names_its_source(name: str) -> None:
    assert any(line.startswith("# Source: ") for line in comments(name))


@pytest.mark.parametrize("name", LISTS)
def test_no_entry_stands_twice(name: str) -> None:
    found = [line.split("\t")[0] for line in entries(name)]
    assert len(found) == len(set(found))


@pytest.mark.parametrize("name", [name for name in LISTS if name.endswith(".txt")])
def test_words_have_no_loose_blanks(name: str) -> None:
    assert all(entry == " ".join(entry.split()) for entry in entries(name))


@pytest.mark.parametrize("name", [name for name in LISTS if name.endswith(".tsv")])
def test_tables_have_two_columns(name: str) -> None:
    assert all(len(line.split("\t")) == 2 for line in entries(name))


def test_words_are_a_set_without_comments() -> None:
    found = words("kinship")
    assert {"father", "sister-in-law"} <= found
    assert not any(entry.startswith("#") for entry in found)


def test_tables_map_first_to_second_column_in_order() -> None:
    found = table("event_nouns")
    assert found["acquisition"] == "acquire"
    assert found["takeover"] == "take over"
    assert list(found) == [line.split("\t")[0] for line in entries("event_nouns.tsv")]


def test_lists_are_read_once() -> None:
    assert words("titles") is words("titles")
    assert table("event_nouns") is table("event_nouns")


def test_tables_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        table("event_nouns")["visit"] = "go"  # type: ignore[index]


def test_an_unknown_list_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        words("no such list")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("titles", "president|prime minister|secretary of state|state councillor|foreign minister|chief executive|dr."),
        ("role_nouns", "leader|ally|head|member|president|spokesman|founder|rival|supplier|subsidiary|chief executive"),
        ("reporting_verbs", "say|tell|announce|warn|write|add|deny|confirm"),
        ("communication_nouns", "statement|speech|report|warning|letter"),
        ("place_nouns", "city|airport|border|hospital|headquarters"),
        ("multiword_prepositions", "according to|because of|as well as|along with|in front of|instead of"),
        ("discourse_pps", "for example|in addition|of course|in fact"),
        ("event_nouns", "visit|attack|talk|meeting|support|acquisition|sanction"),
        ("verb_prepositions", "rely|consist|depend"),
    ],
)
def test_the_plainest_words_are_there(name: str, expected: str) -> None:
    known = table(name) if f"{name}.tsv" in LISTS else words(name)
    assert set(expected.split("|")) <= set(known)


@pytest.mark.parametrize(
    ("name", "foreign"),
    [
        ("titles", "don|martin|dean|city|the|north"),
        ("role_nouns", "threat|part|purpose|city"),
        ("reporting_verbs", "visit|buy|kill|be|have"),
        ("place_nouns", "monday|minister|percent"),
    ],
)
def test_what_would_mislead_is_not(name: str, foreign: str) -> None:
    assert not set(foreign.split("|")) & words(name)
