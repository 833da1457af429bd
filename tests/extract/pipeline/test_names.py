"""The steps that correct the names of the model."""

import pytest

from claimgraph.extract.pipeline.bodies import with_fields
from claimgraph.extract.pipeline.contexts import with_ages, with_no_persons
from claimgraph.extract.pipeline.described import with_described_types
from claimgraph.extract.pipeline.names import Name
from claimgraph.extract.pipeline.organisations import with_known_organisations, with_named_bodies
from claimgraph.extract.pipeline.persons import with_known_persons, with_letters, without_titles
from claimgraph.extract.pipeline.spelling import one_type_a_spelling, trimmed, without_loose_ends
from claimgraph.extract.pipeline.sure_names import split_at_hyphens, with_sure_names
from claimgraph.extract.pipeline.tokenizer import blank_english
from claimgraph.extract.pipeline.whole_names import with_whole_names

NLP = blank_english()


def corrected(step, text, *names):
    """Names given and taken as (words, label); the first place of the words counts."""
    doc = NLP.make_doc(text)
    spans = [(doc.char_span(text.index(words), text.index(words) + len(words)), label) for words, label in names]
    found = step(doc, sorted(Name(span.start, span.end, label) for span, label in spans))
    return [(doc[name.start : name.end].text, name.label) for name in found]


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("The China-US talks began.", [("China-US", "ORG")], [("China", "GPE"), ("US", "GPE")]),
        ("The Berg-Holm bridge fell.", [("Berg-Holm", "LOC")], [("Berg-Holm", "LOC")]),
    ],
)
def test_split_at_hyphens(text, found, expected):
    assert corrected(split_at_hyphens, text, *found) == expected


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("Boats left N. Korea.", [], [("N. Korea", "GPE")]),
        ("Boats left North Korea.", [("Korea", "PERSON")], [("North Korea", "GPE")]),
        ("Norwegian boats left.", [("Norwegian", "ORG")], [("Norwegian", "NORP")]),
        ("The Peru Boat Club left.", [("Peru Boat Club", "ORG")], [("Peru Boat Club", "ORG")]),
        ("Michael Jordan left.", [("Michael Jordan", "PERSON")], [("Michael Jordan", "PERSON")]),
    ],
)
def test_with_sure_names(text, found, expected):
    assert corrected(with_sure_names, text, *found) == expected


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("Then President Anna Berg sang.", [("President Anna Berg", "PERSON")], [("Anna Berg", "PERSON")]),
        ("The Secretary of State Bo Lund sang.", [("State Bo Lund", "ORG")], [("Bo Lund", "PERSON")]),
        ("The President sang.", [("President", "PERSON")], []),
        ("The Boat Club sang.", [("Boat Club", "ORG")], [("Boat Club", "ORG")]),
    ],
)
def test_without_titles(text, found, expected):
    assert corrected(without_titles, text, *found) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Berg sang. Later Berg left.", [("Anna Berg", "PERSON"), ("Berg", "PERSON")]),
        ("Anna Berg sang. They met in Berg Park.", [("Anna Berg", "PERSON")]),
        ("Anna Berg sang. The berg melted.", [("Anna Berg", "PERSON")]),
    ],
)
def test_with_known_persons(text, expected):
    assert corrected(with_known_persons, text, ("Anna Berg", "PERSON")) == expected


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("Brix Energy grew. Then Brix fell.", "Brix", "ORG"),
        ("Peru Rail grew. Then Peru fell.", "Peru", "GPE"),
        ("Brix Rovers won. Then Brix rejoiced.", "Brix", "GPE"),
        ("Brix Energy grew. It is in Brix.", "Brix", "GPE"),
    ],
)
def test_with_known_organisations(text, found, expected):
    doc = NLP.make_doc(text)
    later = max(token.i for token in doc if token.text == found)
    names = with_known_organisations(doc, [Name(0, 2, "ORG"), Name(later, later + 1, "GPE")])
    assert names[1].label == expected


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("The firm Brix fell. Brix closed.", [("Brix", "PERSON")], [("Brix", "ORG")]),
        ("They left the town of Sorley.", [("Sorley", "ORG")], [("Sorley", "GPE")]),
        ("They saw striker Milo Lund.", [("Milo Lund", "ORG")], [("Milo Lund", "PERSON")]),
        ("They saw striker Milo Lund.", [], [("Milo Lund", "PERSON")]),
        ("The official NATO paper came.", [("NATO", "ORG")], [("NATO", "ORG")]),
        ("The minister of Brix came.", [("Brix", "ORG")], [("Brix", "ORG")]),
    ],
)
def test_with_described_types(text, found, expected):
    assert corrected(with_described_types, text, *found) == expected


@pytest.mark.parametrize(
    ("text", "full", "label", "expected"),
    [
        ("The airline Vuelos Brix grew. They praised Brix.", "Vuelos Brix", "PERSON", ["ORG", "ORG"]),
        ("The airline Vuelos Brix grew. They praised Brix.", "Vuelos Brix", None, ["ORG", "ORG"]),
        ("Then Lund & Brix grew. They praised Brix.", "Lund & Brix", "GPE", ["ORG", "ORG"]),
        ("Then Vuelos Brix grew. They praised Brix.", "Vuelos Brix", "GPE", ["ORG", "GPE"]),
        ("The airline Vuelos Brix grew. They praised Mr Brix.", "Vuelos Brix", "PERSON", ["ORG", "PERSON"]),
        ("The airline Vuelos Brix grew in Brix.", "Vuelos Brix", "GPE", ["ORG", "GPE"]),
        ("The airline Brix Group grew. The Group left.", "Brix Group", None, ["ORG"]),
    ],
)
def test_the_last_word_of_an_organisation(text, full, label, expected):
    doc = NLP.make_doc(text)
    start = text.index(full)
    named = doc.char_span(start, start + len(full))
    last = max(token.i for token in doc if token.text == named[-1].text)
    names = [Name(named.start, named.end, "ORG"), *([Name(last, last + 1, label)] if label else [])]
    assert [name.label for name in with_known_organisations(doc, names)] == expected


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("Jan van der Lund sang. They saw van der Lund then.", [], "van der Lund"),
        ("Jan van der Lund sang. Van der Lund left.", [("Van der Lund", "ORG")], "Van der Lund"),
        ("Omar al-Lund sang. Al-Lund left.", [("Al-Lund", "GPE")], "Al-Lund"),
        ("Omar al-Lund sang. They saw Lund then.", [], "Lund"),
    ],
)
def test_surnames_keep_their_particles(text, found, expected):
    full = text.partition(" sang")[0]
    assert corrected(with_known_persons, text, (full, "PERSON"), *found)[1] == (expected, "PERSON")


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Brixel Marr, 41, makes pumps.", "PERSON"),
        ("They saw Brixel Marr, 41.", "PERSON"),
        ("Brixel Marr, 4, left.", "ORG"),
        ("Brixel Marr, 41 of them, left.", "ORG"),
    ],
)
def test_with_ages(text, label):
    assert corrected(with_ages, text, ("Brixel Marr", "ORG")) == [("Brixel Marr", label)]


def test_a_person_called_like_an_organisation_is_a_person():
    doc = NLP.make_doc("The airline Vuelos Brix sued Ana Brix. Then Brix left.")
    names = [Name(2, 4, "ORG"), Name(5, 7, "PERSON"), Name(9, 10, "PERSON")]
    assert with_known_organisations(doc, names) == names


def test_a_known_person_is_no_organisation():
    text = "Anna Berg sang. Then Lund, or rather Berg, left."
    found = corrected(with_known_persons, text, ("Anna Berg", "PERSON"), ("Lund", "ORG"))
    assert ("Lund", "ORG") in found
    doc = NLP.make_doc(text)
    later = next(token.i for token in doc if token.text == "Berg" and token.i > 2)
    names = with_known_persons(doc, [Name(0, 2, "PERSON"), Name(later, later + 1, "ORG")])
    assert names[1] == Name(later, later + 1, "PERSON")


def test_what_was_named_before_a_person_is_somebody_else():
    doc = NLP.make_doc("Lund grew. Anna Lund left Lund.")
    names = [Name(0, 1, "MISC"), Name(3, 5, "PERSON"), Name(6, 7, "MISC")]
    assert with_known_persons(doc, names) == names


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("They saw the Boat Club.", [("the Boat Club", "ORG")], [("Boat Club", "ORG")]),
        ("They saw some intel.", [("intel", "ORG")], []),
        ("They met last week.", [("last week", "DATE")], [("last week", "DATE")]),
    ],
)
def test_trimmed(text, found, expected):
    assert corrected(trimmed, text, *found) == expected


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("The Boat Party of the Sea met.", [("Boat Party of the", "ORG"), ("Sea", "LOC")], ["Boat Party of the Sea"]),
        ("The Sea and River Party met.", [("Sea and", "ORG"), ("River Party", "ORG")], ["Sea and River Party"]),
        (
            "The Brix Cup and the Lund Cup end.",
            [("Brix Cup and the", "MISC"), ("Lund Cup", "MISC")],
            ["Brix Cup", "Lund Cup"],
        ),
        ("They left Brix Bank for good.", [("Brix Bank for", "ORG")], ["Brix Bank"]),
    ],
)
def test_without_loose_ends(text, names, expected):
    assert [words for words, _ in corrected(without_loose_ends, text, *names)] == expected


def test_one_type_a_spelling():
    doc = NLP.make_doc("Brix grew. Brix fell. Brix rose.")
    names = [Name(0, 1, "ORG"), Name(3, 4, "GPE"), Name(6, 7, "ORG")]
    assert {name.label for name in one_type_a_spelling(doc, names)} == {"ORG"}


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("Anna Berg KC sang.", ["Anna Berg"], [("Anna Berg KC", "PERSON")]),
        ("Anna Berg MP sang.", ["Anna Berg", "MP"], [("Anna Berg MP", "PERSON")]),
        ("Anna Berg sang.", ["Anna Berg"], [("Anna Berg", "PERSON")]),
    ],
)
def test_with_letters(text, names, expected):
    assert corrected(with_letters, text, *((name, "PERSON" if " " in name else "ORG") for name in names)) == expected


def test_letters_behind_a_name_are_not_what_one_is_called():
    found = corrected(with_known_persons, "Anna Berg KC sang. Then Berg left.", ("Anna Berg KC", "PERSON"))
    assert found == [("Anna Berg KC", "PERSON"), ("Berg", "PERSON")]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Brixel, which makes pumps, left.", "ORG"),
        ("Brixel shares fell.", "ORG"),
        ("Brixel said that it would close.", "ORG"),
        ("Brixel's shareholders left.", "ORG"),
        ("The Brixel left port.", "PERSON"),
        ("They boarded the Brixel, and left.", "MISC"),
        ("The Brixel plan failed.", "PERSON"),
        ("Brixel, who makes pumps, left.", "PERSON"),
        ("Brixel, 41, owns Brixel shares.", "PERSON"),
        ("They were born in Brixel.", "GPE"),
        ("They waited in Brixel's office.", "PERSON"),
        ("Brixel have won.", "ORG"),
        ("Fans of Brixel have left.", "PERSON"),
    ],
)
def test_single_words_that_are_no_persons(text, label):
    assert corrected(with_no_persons, text, ("Brixel", "PERSON")) == [("Brixel", label)]


def test_which_explains_no_person():
    text = "Brixel Marr, which makes pumps, left. Anna Marr, which is rare, left."
    found = corrected(with_no_persons, text, ("Brixel Marr", "PERSON"), ("Anna Marr", "PERSON"))
    assert [label for _, label in found] == ["ORG", "PERSON"]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Then Brix & Marr left.", "ORG"),
        ("Then Brix & Sons Marr left.", "ORG"),
        ("Then Ana Brix & Bo Marr left.", "PERSON"),
    ],
)
def test_partners_are_a_firm(text, label):
    words = text.removeprefix("Then ").removesuffix(" left.")
    assert corrected(with_no_persons, text, (words, "PERSON")) == [(words, label)]


@pytest.mark.parametrize(("text", "label"), [("They saw Brix & Marr.", "ORG"), ("They saw Law & Order.", "MISC")])
def test_works_are_no_firms(text, label):
    words = text.removeprefix("They saw ").removesuffix(".")
    assert corrected(with_no_persons, text, (words, "MISC")) == [(words, label)]


def test_a_part_of_a_full_name_stays_a_person():
    text = "Ana Brixel sang. Her family sold Brixel shares."
    doc = NLP.make_doc(text)
    later = next(token.i for token in doc if token.text == "Brixel" and token.i > 2)
    found = with_no_persons(doc, [Name(0, 2, "PERSON"), Name(later, later + 1, "PERSON")])
    assert [name.label for name in found] == ["PERSON", "PERSON"]


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("She left Tarn Valley University then.", [], [("Tarn Valley University", "ORG")]),
        ("She left the University then.", [], []),
        ("Old University halls fell.", [], []),
        ("She left Lima University.", [("Lima", "GPE")], [("Lima", "GPE")]),
    ],
)
def test_with_named_bodies(text, names, expected):
    assert corrected(with_named_bodies, text, *names) == expected


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("The National Pilots' Union met.", [("Union", "ORG")], [("National Pilots' Union", "ORG")]),
        ("Peru's Union met.", [("Peru", "GPE"), ("Union", "ORG")], [("Peru", "GPE"), ("Union", "ORG")]),
        ("The FTSE 100 fell.", [], [("FTSE 100", "MISC")]),
        ("Then English Heritage fell.", [("English", "NORP")], [("English Heritage", "MISC")]),
        ("Then British MPs left.", [("British", "NORP")], [("British", "NORP")]),
        ("The French Premier left.", [("French", "NORP")], [("French", "NORP")]),
    ],
)
def test_with_whole_names(text, names, expected):
    assert corrected(with_whole_names, text, *names) == expected


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        (
            "The Boat Council for the Study of the Sea met.",
            [("Boat Council", "ORG")],
            "Boat Council for the Study of the Sea",
        ),
        ("The Norse Council for Boats met.", [("Norse", "NORP")], "Norse Council for Boats"),
        ("The Inter-Norse Council on Boats met.", [("Norse", "NORP")], "Inter-Norse Council on Boats"),
        ("The Observatory on Border Rights closed.", [("Border Rights", "ORG")], "Observatory on Border Rights"),
        (
            "The Ministry of Labour and Social Affairs met.",
            [("Ministry of Labour", "ORG")],
            "Ministry of Labour and Social Affairs",
        ),
        ("The Front for the Protection of Norland met.", [("Norland", "GPE")], "Front for the Protection of Norland"),
        ("The Alliance for Norse Integration met.", [("Norse", "NORP")], "Alliance for Norse Integration"),
        ("The Agency for the Study of Storms met.", [("Study of Storms", "MISC")], "Agency for the Study of Storms"),
    ],
)
def test_bodies_have_fields_of_work(text, names, expected):
    assert corrected(with_fields, text, *names) == [(expected, "ORG")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Council on Monday met.", [("Council", "ORG"), ("Monday", "DATE")]),
        ("The Council of Ministers in Sorley met.", [("Council of Ministers", "ORG"), ("Sorley", "GPE")]),
        ("The Board of Norland met.", [("Board", "ORG"), ("Norland", "GPE")]),
        ("They left the Senate for Brixel.", [("Senate", "ORG")]),
        ("The Chairman of the Council resigned.", [("Council", "ORG")]),
        ("The Secretary of State for Health resigned.", []),
        ("The Ministry of Justice and Brixel met.", [("Ministry of Justice", "ORG")]),
        ("The Ministry of Justice and Norvane Energy met.", [("Ministry of Justice", "ORG")]),
        ("The Ministry of Justice and Anna Berg met.", [("Ministry of Justice", "ORG"), ("Anna Berg", "PERSON")]),
    ],
)
def test_what_is_no_field_of_work(text, names):
    assert corrected(with_fields, text, *names) == names
