"""What the parser gets to see of a paragraph, and the way back to the whole article.

Names of several words, double quotes and white space derail a parser trained on treebanks. A paragraph is
parsed with each name reduced to its head word and with quotes and white space left out; the parse is then
mapped back: the other words of a name depend on its head as ``flat``, quotes on their neighbour as ``punct``.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

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


@dataclass
class _Parse:
    """Columns of a parse over the whole document."""

    pos: list[str]
    morphs: list[str]
    lemmas: list[str]
    heads: list[int]
    deps: list[str]

    @classmethod
    def empty(cls, doc: Doc) -> "_Parse":
        size = len(doc)
        words = [token.text for token in doc]
        return cls(["X"] * size, [""] * size, words, list(range(size)), ["dep"] * size)

    def take(self, part: Reduced) -> None:
        for token, place in zip(part.doc, part.places, strict=True):
            self.pos[place] = token.pos_
            self.morphs[place] = str(token.morph)
            self.lemmas[place] = lemma_of(token)
            self.heads[place] = part.places[token.head.i]
            self.deps[place] = token.dep_

    def attach(self, place: int, pos: str, head: int, dep: str) -> None:
        self.pos[place], self.heads[place], self.deps[place] = pos, head, dep


def assembled(doc: Doc, parts: Iterable[Reduced], names: Sequence[Name]) -> Doc:
    """The whole document with the parses of its paragraphs and its names as entities."""
    parse = _Parse.empty(doc)
    parsed: set[int] = set()
    for part in parts:
        parse.take(part)
        parsed.update(part.places)
    for name in proper(names):
        _restore_name(doc, parse, name)
    _restore_marks(doc, parse, parsed | covered(proper(names)))
    return _to_doc(doc, parse, names)


def _restore_name(doc: Doc, parse: _Parse, name: Name) -> None:
    head = head_of(doc, name)
    if parse.pos[head] == "NOUN" and name.label == "PERSON":
        parse.pos[head] = "PROPN"
    for i in range(name.start, name.end):
        if i != head:
            pos = "PUNCT" if doc[i].is_punct else PARTICLES.get(doc[i].text, "PROPN")
            parse.attach(i, pos, head, "flat")


def _restore_marks(doc: Doc, parse: _Parse, done: set[int]) -> None:
    """Hang white space on the word before it, quotes on the word that they open or close."""
    opened = False
    for token in doc:
        if token.i in done:
            continue
        if token.is_space:
            opened = opened and "\n" not in token.text
            parse.attach(token.i, "SPACE", max(token.i - 1, 0), "dep")
            continue
        opened = token.text in OPENING or (token.text not in CLOSING and not opened)
        parse.attach(token.i, "PUNCT", _word_beside(token.i, done, forwards=opened), "punct")


def _word_beside(mark: int, done: set[int], forwards: bool) -> int:
    """The nearest parsed word on the side that a mark opens or closes, else on the other; the mark itself for none."""
    reach = range(1, REACH)
    sides = (1, -1) if forwards else (-1, 1)
    return next((mark + side * step for side in sides for step in reach if mark + side * step in done), mark)


def _to_doc(doc: Doc, parse: _Parse, names: Sequence[Name]) -> Doc:
    whole = Doc(
        doc.vocab,
        words=[token.text for token in doc],
        spaces=[bool(token.whitespace_) for token in doc],
        pos=parse.pos,
        morphs=parse.morphs,
        lemmas=parse.lemmas,
        heads=parse.heads,
        deps=parse.deps,
    )
    whole.ents = tuple(Span(whole, *name) for name in names)
    return whole
