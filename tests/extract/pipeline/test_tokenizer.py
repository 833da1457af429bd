import pytest

from claimgraph.extract.pipeline.tokenizer import blank_english


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("U.S.-led", ["U.S.", "-", "led"]),
        ("Oslo-based", ["Oslo", "-", "based"]),
        ("Anna’s", ["Anna", "’s"]),
        ("Mr. Berg", ["Mr.", "Berg"]),
    ],
)
def test_words(text, words):
    assert [token.text for token in blank_english()(text)] == words
