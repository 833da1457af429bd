"""Texts of every format to articles: what is story, what is headline, date or boilerplate."""

from datetime import date

import pytest

from claimgraph.errors import InputError
from claimgraph.extract.reading import read_all, read_article
from claimgraph.extract.reading.datelines import date_line, split_dateline
from claimgraph.extract.reading.english import is_english

DAY = date(2024, 5, 6)
LEDE = "The mayor of Harrow opened a new bridge on Monday, and she thanked the builders for their work."
MORE = "The bridge has cost the town nine million euros, which is twice what the council had planned."


@pytest.fixture
def article(tmp_path):
    """The article that a file of the given name and content is read as."""

    def read(content, name="story.txt"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return read_article(str(path))

    return read


@pytest.mark.parametrize(
    ("source", "title", "day"),
    [
        (f"Bridge Opens\n\nMay 6, 2024\n\n{LEDE}\n\n{MORE}\n", "Bridge Opens", date(2024, 5, 6)),
        (f"Bridge Opens\n\n{LEDE}\n\n{MORE}", "Bridge Opens", None),
        (f"6 May 2024\n\n{LEDE}\n\n{MORE}", "", date(2024, 5, 6)),
        (f"{LEDE}\n\n{MORE}", "", None),
        (f"Bridge Opens\nBy Una Pell\nMay 6, 2024\n\n{LEDE}\n\n{MORE}", "Bridge Opens", DAY),
        (f"Bridge Opens\n\nBridge opens!\n\n{LEDE}\n\n{MORE}", "Bridge Opens", None),
        (f"Bridge Pleases U.S.\n\n{LEDE}\n\n{MORE}", "Bridge Pleases U.S.", None),
        (f"Will the Bridge Hold?\r\n\r\n{LEDE}\r\n \r\n{MORE}", "Will the Bridge Hold?", None),
        (
            f"Bridge Opens\n\nBy Una Pell, reporter\n\nMonday, 6 May 2024 10:30 GMT\n\n{LEDE}\n\n{MORE}",
            "Bridge Opens",
            DAY,
        ),
        (f"Bridge Opens\n\nHARROW, May 6, 2024 (Townwire) -- {LEDE}\n\n{MORE}", "Bridge Opens", DAY),
        (f"HARROW — {LEDE}\n\n{MORE}", "", None),
    ],
)
def test_headline_and_date_stand_beside_the_paragraphs(article, source, title, day):
    found = article(source)
    assert (found.title, found.date, found.text) == (title, day, f"{LEDE}\n\n{MORE}")


@pytest.mark.parametrize(
    "extra",
    ["COMMENTS\n\nI liked it.", "Comments (12)\n\nFirst!", "Read more", "Share this article", "Advertisement",
     "Follow us on Example", "Please let us know when commenting fails.", "© 2024 The Harrow Herald"],
)  # fmt: skip
def test_boilerplate_is_dropped(article, extra):
    assert article(f"{LEDE}\n\n{MORE}\n\n{extra}").text == f"{LEDE}\n\n{MORE}"


def test_a_sentence_about_comments_or_sharing_is_story(article):
    said = "Comments by the mayor pleased nobody. Share prices fell."
    assert article(f"{LEDE}\n\n{said}").text == f"{LEDE}\n\n{said}"


def test_wrapped_lines_are_rejoined_and_long_lines_are_paragraphs(article):
    assert article(LEDE.replace(" and", "\nand") + "\n\n" + MORE).text == f"{LEDE}\n\n{MORE}"
    long = f"{LEDE} {MORE}"
    assert article(f"{long}\n{long}").text == f"{long}\n\n{long}"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(article, encoding):
    words = f"{LEDE} “It is a café,” she said."
    assert article(words.encode(encoding)).text == words


def test_markdown(article):
    source = (
        "---\ntitle: Front\ndate: 2024-05-06\n---\n# Bridge *Opens*\n\n![a bridge](b.png)\n\n"
        + LEDE.replace("new bridge", "[new bridge](https://harrow.example/b)")
        + "\n\n## In brief\n\n- "
        + MORE.replace("nine", "**nine**")
    )
    found = article(source, "story.md")
    assert (found.title, found.date, found.text) == ("Front", date(2024, 5, 6), f"{LEDE}\n\n{MORE}")
    assert article(f"# Bridge *Opens*\n\n{LEDE}", "story.md").title == "Bridge Opens"


PAGE = f"""<!doctype html><html><head><title>Bridge Opens | The Harrow Herald</title>
<meta property="og:title" content="Bridge Opens"><link rel="canonical" href="https://herald.example/b">
<script type="application/ld+json">{{"@type": "Article", "datePublished": "2024-05-06T08:00:00Z"}}</script>
</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Bridge Opens</h1>
<p>{LEDE.replace("new", "<b>new</b>")}</p><h2>What it cost</h2><p>{MORE}</p></article>
<section class="comments"><h2>Comments</h2><p>First of all I liked it, and so did she.</p></section>
<footer><p>© 2019 The Harrow Herald</p></footer></body></html>"""


def test_html_and_its_metadata(article):
    found = article(PAGE, "page.html")
    assert (found.title, found.date, found.url) == (
        "Bridge Opens",
        date(2024, 5, 6),
        "https://herald.example/b",
    )
    assert found.id == found.url
    assert found.text == f"{LEDE}\n\n{MORE}"


def test_html_that_was_never_closed_is_read_as_far_as_it_goes(article):
    found = article(f"<html><body><div><h1>Bridge Opens<p>{LEDE}<p>{MORE}<div", "page.html")
    assert LEDE in found.text and MORE in found.text


def test_html_is_known_without_its_suffix(article):
    assert article(PAGE, "page").title == "Bridge Opens"


def test_corpus_of_one_object_a_line(tmp_path):
    corpus = tmp_path / "corpus.jsonl"
    corpus.write_text(
        f'{{"id": "a-1", "title": "Bridge Opens", "text": "{LEDE}", "date": "2024-05-06"}}\n\n'
        f'{{"text": "{MORE}", "url": "https://herald.example/cost"}}\n{{"text": "{LEDE} {MORE}"}}\n'
    )
    first, second, third = read_all([str(corpus)]).articles
    assert (first.id, first.title, first.date, first.text) == ("a-1", "Bridge Opens", date(2024, 5, 6), LEDE)
    assert (second.id, second.date) == ("https://herald.example/cost", None)
    assert len(third.id) == 16 and third.id == read_all([str(corpus)]).articles[2].id


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("{nonsense", "Line 2 of {} is not JSON"),
        ("[1, 2]", 'Line 2 of {} is no article: give an object whose "text" is a string.'),
        ('{"title": "Bridge"}', 'Line 2 of {} is no article: give an object whose "text" is a string.'),
        ('{"text": "Bridge.", "title": 7}', "Line 2 of {} has the title 7: give a string."),
        (
            '{"text": "Bridge.", "date": "soon"}',
            'Line 2 of {} has the date "soon": give a day such as 2024-04-22.',
        ),
        ('{"text": " "}', "Line 2 of {} holds no article text."),
        (f'{{"id": "a-1", "text": "{MORE}"}}', "{} has the id of another article, a-1"),
    ],
)
def test_a_bad_line_is_named(tmp_path, line, complaint):
    corpus = tmp_path / "corpus.jsonl"
    corpus.write_text(f'{{"id": "a-1", "text": "{LEDE}"}}\n{line}\n')
    with pytest.raises(InputError) as error:
        read_all([str(corpus)])
    assert complaint.format(corpus) in str(error.value)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("May 6, 2024", date(2024, 5, 6)),
        ("Mon, 6 May 2024", date(2024, 5, 6)),
        ("Updated at 10:30 a.m. on May 6th, 2024", date(2024, 5, 6)),
        ("2024-05-06T08:00:00Z", date(2024, 5, 6)),
        ("May 6", None),
        ("It opened on May 6, 2024", None),
        ("February 31, 2024", None),
    ],
)
def test_date_lines(line, day):
    assert date_line(line) == day


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("TOKYO, April 14 (Townwire) -- ", None),
        ("NEW YORK, April 14, 2013 - ", date(2013, 4, 14)),
        ("ST. PETERSBURG, Russia (Townwire) — ", None),
        ("GENEVA, 3 May 2011 (Wire/Other) – ", date(2011, 5, 3)),
        ("PARIS -- ", None),
    ],
)
def test_agency_datelines(opening, day):
    assert split_dateline(opening + LEDE) == (day, LEDE)


@pytest.mark.parametrize(
    "opening", ["NATO - an alliance - met.", "BMW said so.", "In May, it met — twice.", "EU-led talks."]
)
def test_what_only_looks_like_a_dateline_stays(opening):
    assert split_dateline(opening) == (None, opening)


@pytest.mark.parametrize(
    ("text", "english"),
    [
        (LEDE, True),
        ("Mayor opens bridge.", True),
        ("Die Bürgermeisterin hat am Montag eine neue Brücke eröffnet, und sie dankte den Arbeitern.", False),
        ("La alcaldesa abrió el lunes un puente nuevo y dio las gracias a los obreros.", False),
        ("Le maire a inauguré lundi un nouveau pont, et il a remercié les ouvriers du site.", False),
        ("市长于星期一为新桥剪彩，并感谢建筑工人的辛勤工作。", False),
        ("Мэр открыл новый мост.", False),
    ],
)
def test_english(text, english):
    assert is_english(text) is english
