"""Where articles come from, what each is called, and what is refused."""

import io
import subprocess
import sys
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from claimgraph.errors import InputError
from claimgraph.extract.reading import read_all, read_article, read_data

STORY = "The mayor of Harrow opened a new bridge on Monday, and she thanked the builders for their work."
GERMAN = "Die Stadt hat am Montag eine neue Brücke für alle Bürger eröffnet. Sie ist schön.".encode()
OTHER = "The bridge has cost the town nine million euros, which is twice what the council had planned."


@pytest.fixture
def folder(tmp_path):
    """A folder with two stories, one of them deeper, and files that are none."""
    (tmp_path / "north").mkdir()
    (tmp_path / ".cache").mkdir()
    (tmp_path / "b.txt").write_text(STORY)
    (tmp_path / "north" / "a.md").write_text(OTHER)
    for name in ("README.md", ".hidden.txt", ".cache/c.txt", "table.csv"):
        (tmp_path / name).write_text(STORY)
    return tmp_path


def test_ids_are_relative_to_the_given_input(folder):
    assert [article.id for article in read_all([str(folder)]).articles] == ["b.txt", "north/a.md"]
    assert [article.id for article in read_all([str(folder / "north")]).articles] == ["a.md"]
    assert read_article(str(folder / "b.txt")).id == "b.txt"


def test_a_graph_beside_the_articles_is_none_of_them(folder):
    before = read_all([str(folder)]).articles
    for place in (folder, folder / "north"):
        for name in ("graph.ttl", "graph.html"):
            (place / name).write_text(f"<html><body><p>{STORY}</p></body></html>")
    assert read_all([str(folder)]).articles == before


def test_a_page_of_that_name_alone_is_an_article(folder):
    (folder / "graph.html").write_text(f"<html><body><p>{OTHER}</p></body></html>")
    assert "graph.html" in [article.id for article in read_all([str(folder)]).articles]


def test_the_same_file_twice_counts_once(folder):
    assert len(read_all([str(folder), str(folder / "b.txt")]).articles) == 2


def test_two_files_of_one_name_are_refused(folder):
    (folder / "north" / "b.txt").write_text(OTHER)
    with pytest.raises(InputError, match=r"has the id of another article, b\.txt"):
        read_all([str(folder / "b.txt"), str(folder / "north" / "b.txt")])


def test_a_bad_file_in_a_folder_is_a_problem_and_asked_for_an_error(folder):
    bad = folder / "bad.txt"
    bad.write_bytes(b"\x89PNG\x00\x01\x02")
    reading = read_all([str(folder)])
    assert len(reading.articles) == 2
    assert [str(problem) for problem in reading.problems] == [
        f"{bad} is not text: give a text, Markdown, HTML or JSONL file."
    ]
    with pytest.raises(InputError):
        read_all([str(folder), str(bad)])


def test_a_text_that_no_article_is_as_long_as_is_refused():
    longest = ("word " * 200_000)[:-2] + "."
    assert len(longest) == 999_999
    with pytest.raises(InputError, match=r"whole\.txt is longer than 1,000,000 characters"):
        read_data(f"{STORY}\n\n{longest}".encode(), "whole.txt")


def test_standard_input_is_named_by_its_content(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    first = read_article("-")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"\n{STORY}\n".encode())))
    assert first.text == STORY and first.id == read_article("-").id


def test_standard_input_may_be_a_corpus(monkeypatch):
    corpus = f'{{"id": "x", "text": "{STORY}"}}\n{{"id": "y", "text": "{OTHER}"}}\n'
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(corpus.encode())))
    assert [article.id for article in read_all(["-"]).articles] == ["x", "y"]


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


@pytest.fixture
def address(folder):
    """The folder served over HTTP on loopback."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=folder))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_page_is_named_by_its_address(address):
    article = read_article(f"{address}/b.txt")
    assert (article.id, article.url, article.text) == (f"{address}/b.txt", f"{address}/b.txt", STORY)


def test_what_a_server_refuses_or_sends_is_said(address, folder):
    (folder / "a.png").write_bytes(b"\x89PNG")
    with pytest.raises(InputError, match=r"/none cannot be read: the server answered 404 \(File not found\)\."):
        read_article(f"{address}/none")
    with pytest.raises(InputError, match=r"a\.png is image/png, not a page of text\."):
        read_article(f"{address}/a.png")


def test_a_server_that_is_none_is_said():
    with pytest.raises(InputError, match=r"cannot be read: Connection refused\."):
        read_article("http://127.0.0.1:9/story")


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("empty.txt", b"", "{} is empty."),
        ("blank.txt", b" \n\n", "{} is empty."),
        (
            "image.txt",
            b"\x89PNG\r\n\x1a\n\x00\x00",
            "{} is not text: give a text, Markdown, HTML or JSONL file.",
        ),
        ("paper.pdf", b"%PDF-1.7\n\x00\x01", "{} is not text: give a text, Markdown, HTML or JSONL file."),
        ("page.html", b"<html><body><div></", "{} holds no article text."),
        ("german.txt", GERMAN, "{} is not in English, the one language that claimgraph reads."),
    ],
)
def test_files_that_are_no_articles(tmp_path, name, content, complaint):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(InputError) as error:
        read_article(str(path))
    assert str(error.value) == complaint.format(path)


def test_paths_that_lead_nowhere(tmp_path):
    with pytest.raises(InputError, match="There is no file or folder"):
        read_article(str(tmp_path / "none.txt"))
    with pytest.raises(InputError, match=r"holds no articles \(files ending in \.txt, \.md,"):
        read_all([str(tmp_path)])
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    with pytest.raises(InputError, match="cannot be read: Too many levels"):
        read_all([str(tmp_path)])


@pytest.mark.parametrize("heavy", ["trafilatura", "markdown_it", "spacy"])
def test_reading_text_imports_no_reader_of_other_formats(folder, heavy):
    read = f"from claimgraph import read_article; read_article({str(folder / 'b.txt')!r})"
    code = f"import sys; {read}; sys.exit({heavy!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
