"""Quotations: which words stand inside quotation marks, and whose they are."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..lexicon import words
from ..syntax import subject
from ..tokens import Doc, Token

STRAIGHT = frozenset(('"', "``", "''"))
OPENING, CLOSING = STRAIGHT | frozenset("“„"), STRAIGHT | frozenset("”")

MARKS = OPENING | CLOSING


@dataclass(frozen=True, slots=True)
class Quote:
    """Tokens ``start`` to ``end`` (half-open) between quotation marks, and the head of who says them, if known."""

    start: int
    end: int
    speaker: Token | None = None


def quotes(doc: Doc) -> tuple[Quote, ...]:
    """All quotations; one without a speaker beside it goes on with the speaker of the quotation before."""
    found: list[Quote] = []
    for start, end in _marked(doc):
        speaker = _beside(doc, start, end)
        if speaker is None and found and not _words_between(doc, found[-1].end, start):
            speaker = found[-1].speaker
        found.append(Quote(start, end, speaker))
    return tuple(found)


def _marked(doc: Doc) -> Iterator[tuple[int, int]]:
    """Token ranges between quotation marks. A paragraph that ends leaves no quotation open."""
    start: int | None = None
    for token in [token for token in doc if token.text in MARKS or token.pos_ == "SPACE" or token is doc[-1]]:
        if (token.pos_ == "SPACE" and "\n" in token.text) or token is doc[-1]:
            if start is not None:
                yield start, token.i
            start = None
        elif start is None and token.text in OPENING:
            start = token.i + 1
        elif start is not None and token.text in CLOSING:
            yield start, token.i
            start = None


def _beside(doc: Doc, start: int, end: int) -> Token | None:
    """The subject of the nearest verb of speech outside the quotation in the sentences that it touches."""
    around = doc[doc[start].sent.start : doc[max(start, end - 1)].sent.end]
    spoken = (word for word in around if word.pos_ == "VERB" and word.lemma_ in words("speech_verbs"))
    outside = [word for word in spoken if not start <= word.i < end]
    for verb in sorted(outside, key=lambda word: (min(abs(word.i - start), abs(word.i - end)), word.i)):
        speaker = _subject(verb)
        if speaker is not None and not start <= speaker.i < end:
            return speaker
    return None


def _subject(verb: Token) -> Token | None:
    """The subject of a verb or of the one that governs its infinitive: "Ann" in "Ann liked to say"."""
    return _subject(verb.head) if (found := subject(verb)) is None and verb.dep_ == "xcomp" else found


def _words_between(doc: Doc, start: int, end: int) -> bool:
    return any(token.is_alpha for token in doc[start:end])
