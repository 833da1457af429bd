"""What the parser gets to see of a paragraph, and the way back to the whole article.

Names of several words, double quotes and white space derail a parser trained on treebanks. A paragraph is
parsed with each name reduced to its head word and with quotes and white space left out; the parse is then
mapped back: the other words of a name depend on its head as ``flat``, quotes on their neighbour as ``punct``.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Token

from ..columns import Columns, numbers, sentence_starts, strings
from .lemmas import lemma_of
from .names import Name, covered

UNREDUCED = "DATE"
"""Label of names that keep their words: "this month" is syntax, not a name."""
DOUBLE_QUOTES = frozenset(('"', "“", "”", "„", "«", "»", "``", "''"))
OPENING = frozenset(("“", "„", "«", "``"))
CLOSING = frozenset(("”", "»", "''"))
REACH = 4
"""Within how many tokens a quotation mark finds the word that it belongs to."""
SENTENCE_ENDS = (".", "!", "?", "…")
BRACKETS = frozenset(")]'’")
PARTICLES = {"of": "ADP", "on": "ADP", "for": "ADP", "in": "ADP", "and": "CCONJ", "&": "CCONJ", "the": "DET"}


@dataclass(frozen=True)
class Reduced:
    """A short document and, for each of its tokens, the index of the token it stands for."""

    doc: Doc
    places: tuple[int, ...]


def paragraphs(doc: Doc) -> Iterator[range]:
    """Token ranges between empty lines; ranges of white space alone are left out."""
    start = 0
    for token in doc:
        if token.is_space and token.text.count("\n") > 1:
            yield from _filled(doc, range(start, token.i))
            start = token.i + 1
    yield from _filled(doc, range(start, len(doc)))


def _filled(doc: Doc, tokens: range) -> Iterator[range]:
    if any(not doc[i].is_space for i in tokens):
        yield tokens


def head_of(doc: Doc, name: Name) -> int:
    """Index of a name's head: the word before its first preposition ("Bank of Japan"), else its last word that is no
    number."""
    inner = range(name.start + 1, name.end - 1)
    linked = (i - 1 for i in inner if PARTICLES.get(doc[i].text) == "ADP")
    last = next((i for i in reversed(range(name.start, name.end)) if not doc[i].text.isdigit()), name.end - 1)
    return last if name.label == "PERSON" else next(linked, last)


def proper(names: Iterable[Name]) -> list[Name]:
    """The names that are reduced before the parse."""
    return [name for name in names if name.label != UNREDUCED]


def without(doc: Doc, tokens: Iterable[int]) -> Reduced:
    """A document of some tokens of another one, with the norms that the tokenizer gave them ("n't" is "not")."""
    places = tuple(tokens)
    spaces = [bool(doc[i].whitespace_) for i in places]
    short = Doc(doc.vocab, words=[doc[i].text for i in places], spaces=spaces)
    for token, place in zip(short, places, strict=True):
        token.norm_ = doc[place].norm_
    return Reduced(short, places)


def reduced(doc: Doc, paragraph: range, names: Sequence[Name]) -> Reduced:
    """A paragraph as the parser gets it, with the places marked where no sentence can begin."""
    dropped = {i for name in proper(names) for i in range(name.start, name.end) if i != head_of(doc, name)}
    kept = (i for i in paragraph if i not in dropped)
    short = without(doc, (i for i in kept if not doc[i].is_space and doc[i].text not in DOUBLE_QUOTES))
    for token in short.doc[1:]:
        if not _may_end_sentence(token.nbor(-1)):
            token.is_sent_start = False
    return short


def _may_end_sentence(token: Token) -> bool:
    while token.i > 0 and token.text in BRACKETS:
        token = token.nbor(-1)
    return token.text.endswith(SENTENCE_ENDS)


def assembled(doc: Doc, parts: Iterable[Reduced], names: Sequence[Name]) -> Columns:
    """The whole document with the parses of its paragraphs and its names."""
    whole = _unparsed(doc)
    parsed: set[int] = set()
    for part in parts:
        _take(whole, part)
        parsed.update(part.places)
    for name in proper(names):
        _restore_name(whole, name, head_of(doc, name))
    _restore_marks(whole, parsed | covered(proper(names)))
    return replace(whole, starts=sentence_starts(whole.heads), names=list(names))


def _unparsed(doc: Doc) -> Columns:
    """A document of which only the words are known."""
    (words,) = strings(doc, "ORTH")
    blanks, marks = numbers(doc, "SPACY", "IS_PUNCT")
    size = len(words)
    return Columns(
        words=words,
        blanks=list(map(bool, blanks)),
        marks=list(map(bool, marks)),
        pos=["X"] * size,
        morphs=[""] * size,
        lemmas=words.copy(),
        heads=list(range(size)),
        deps=["dep"] * size,
        starts=[],
        names=[],
    )


def _take(whole: Columns, part: Reduced) -> None:
    (steps,) = numbers(part.doc, "HEAD")
    columns = strings(part.doc, "LEMMA", "POS", "MORPH", "DEP")
    for i, (place, step, lemma, pos, morph, dep) in enumerate(zip(part.places, steps, *columns, strict=True)):
        whole.pos[place] = pos
        whole.morphs[place] = morph
        whole.lemmas[place] = lemma_of(whole.words[place], lemma, pos)
        whole.heads[place] = part.places[i + step]
        whole.deps[place] = dep


def _restore_name(whole: Columns, name: Name, head: int) -> None:
    if whole.pos[head] == "NOUN" and name.label == "PERSON":
        whole.pos[head] = "PROPN"
    for i in range(name.start, name.end):
        if i != head:
            pos = "PUNCT" if whole.marks[i] else PARTICLES.get(whole.words[i], "PROPN")
            _attach(whole, i, pos, head, "flat")


def _restore_marks(whole: Columns, done: set[int]) -> None:
    """Hang white space on the word before it, quotes on the word that they open or close."""
    opened = False
    for i, word in enumerate(whole.words):
        if i in done:
            continue
        if word.isspace():
            opened = opened and "\n" not in word
            _attach(whole, i, "SPACE", max(i - 1, 0), "dep")
            continue
        opened = word in OPENING or (word not in CLOSING and not opened)
        _attach(whole, i, "PUNCT", _word_beside(i, done, forwards=opened), "punct")


def _word_beside(mark: int, done: set[int], forwards: bool) -> int:
    """The nearest parsed word on the side that a mark opens or closes, else on the other; the mark itself for none."""
    reach = range(1, REACH)
    sides = (1, -1) if forwards else (-1, 1)
    return next((mark + side * step for side in sides for step in reach if mark + side * step in done), mark)


def _attach(whole: Columns, place: int, pos: str, head: int, dep: str) -> None:
    whole.pos[place], whole.heads[place], whole.deps[place] = pos, head, dep
