"""A parsed text in plain objects: what rules ask of a word, without going back to the parser.

Attributes are named as in spaCy and mean the same. A spaCy document makes new objects for each question about a token;
rules ask some hundred questions about every word, so a parse is read once and answers from here.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from operator import attrgetter
from typing import Any, overload

import spacy.tokens

from .columns import Columns, from_doc

NOTHING: Mapping[str, "tuple[Token, ...]"] = {}
_PLACE = attrgetter("i")
HYPHEN = "-"


class Token:
    """A word or mark.

    Attributes:
        doc: the text that it belongs to.
        answers: what was found out about it by questions worth remembering: see ``remembered.py``.
        i, idx, end: its place among the tokens, that of its first character in the text, and that behind its last.
        text, lower_, lemma_: as written, in lower case, its dictionary form in lower case too.
        pos_, morph: its universal part of speech and its features: ``{"Number": "Plur"}``.
        dep_, label: its relation to its head, with and without a subtype: ``nsubj:pass``, ``nsubj``.
        head, children: the token that governs it, itself for the root; those that it governs, in the order of the text.
        below: its children by their relations to it, with and without subtypes.
        sent: its sentence.
        ent_type_: the label of the name that it is part of, empty outside of names.
        is_punct: whether it consists of punctuation.
        whitespace_: the blank behind it, if any.
    """

    __slots__ = (
        "answers",
        "below",
        "children",
        "dep_",
        "doc",
        "end",
        "ent_type_",
        "head",
        "i",
        "idx",
        "is_punct",
        "label",
        "lemma_",
        "lower_",
        "morph",
        "pos_",
        "sent",
        "text",
        "whitespace_",
    )

    doc: "Doc"
    lemma_: str
    pos_: str
    morph: Mapping[str, str]
    ent_type_: str
    is_punct: bool
    dep_: str
    label: str
    head: "Token"
    children: "tuple[Token, ...]"
    below: "Mapping[str, tuple[Token, ...]]"
    sent: "Span"

    def __init__(self, doc: "Doc", i: int, idx: int, text: str, whitespace: str) -> None:
        self.doc = doc
        self.i = i
        self.idx = idx
        self.text = text
        self.end = idx + len(text)
        self.whitespace_ = whitespace
        self.lower_ = text.lower()
        self.answers: dict[Any, Any] = {}

    def __repr__(self) -> str:
        return self.text

    @property
    def is_alpha(self) -> bool:
        """Whether it consists of letters."""
        return self.text.isalpha()

    @property
    def is_space(self) -> bool:
        """Whether it is white space, such as stands between paragraphs."""
        return self.text.isspace()

    @property
    def text_with_ws(self) -> str:
        """The token and the blank behind it."""
        return self.text + self.whitespace_

    def nbor(self, steps: int = 1) -> "Token":
        """The token so many places behind, or before for a negative number; IndexError outside of the text."""
        if self.i + steps < 0:
            raise IndexError(self.i + steps)
        return self.doc[self.i + steps]

    @property
    def rights(self) -> "tuple[Token, ...]":
        """The children behind it."""
        return tuple(child for child in self.children if child.i > self.i)

    @property
    def left_edge(self) -> "Token":
        """The first token of its subtree."""
        first = self
        for child in self.children:
            if child.i > self.i:
                break
            edge = child.left_edge
            first = edge if edge.i < first.i else first
        return first

    @property
    def right_edge(self) -> "Token":
        """The last token of its subtree."""
        last = self
        for child in reversed(self.children):
            if child.i < self.i:
                break
            edge = child.right_edge
            last = edge if edge.i > last.i else last
        return last

    @property
    def subtree(self) -> "list[Token]":
        """The token and all below it, those of each child together."""
        before = [word for child in self.children if child.i < self.i for word in child.subtree]
        behind = [word for child in self.children if child.i > self.i for word in child.subtree]
        return [*before, self, *behind]

    @property
    def ancestors(self) -> "Iterator[Token]":
        """Its head, the head of that, and so on up to the root."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    def is_ancestor(self, other: "Token") -> bool:
        """Whether the other token hangs somewhere below this one."""
        while other.head is not other:
            other = other.head
            if other is self:
                return True
        return False


Arc = tuple[Token, Token, str]
"""A token, its head, and its relation to it."""


@dataclass(slots=True)
class Span:
    """Tokens ``start`` to ``end`` (half-open) of a text; ``label_`` is set for names and dates."""

    doc: "Doc"
    start: int
    end: int
    label_: str = ""

    def __iter__(self) -> Iterator[Token]:
        return iter(self.doc[self.start : self.end])

    def __len__(self) -> int:
        return max(0, self.end - self.start)

    def __contains__(self, token: Token) -> bool:
        return self.start <= token.i < self.end

    @overload
    def __getitem__(self, place: int) -> Token: ...
    @overload
    def __getitem__(self, place: slice) -> "Span": ...
    def __getitem__(self, place: int | slice) -> "Token | Span":
        if isinstance(place, int):
            return self.doc[(self.start if place >= 0 else self.end) + place]
        start, end, _ = place.indices(len(self))
        return self.doc.span(self.start + start, self.start + end)

    @property
    def start_char(self) -> int:
        """Where it begins in the text."""
        return self.doc[self.start].idx

    @property
    def end_char(self) -> int:
        """Where it ends in the text, exclusive."""
        return self.doc[self.end - 1].end

    @property
    def text(self) -> str:
        """Its words as written; no blank behind the last."""
        return self.doc.written(self.start, self.end)

    @property
    def sent(self) -> "Span":
        """The sentence that it begins in."""
        return self.doc[self.start].sent

    @property
    def root(self) -> Token:
        """The token nearest to the root of the sentence, the first of several."""
        if self.end - self.start == 1:
            return self.doc[self.start]
        top = next((token for token in self if token.head is token), None)
        if top is not None:
            return top
        loose = [token for token in self if not self.start <= token.head.i < self.end]
        return loose[0] if len(loose) == 1 else min(loose, key=lambda token: sum(1 for _ in token.ancestors))


class Doc(list[Token]):
    """A text with its parse: the list of its tokens, with its sentences and the names and dates in it.

    ``answers`` keeps what was found out about the text as a whole, as those of its tokens do.
    """

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.sents: tuple[Span, ...] = ()
        self.ents: tuple[Span, ...] = ()
        self.answers: dict[Any, Any] = {}

    @cached_property
    def joints(self) -> frozenset[int]:
        """The places of hyphens with a word right before and behind."""
        hyphens = (mark for mark in self[1:-1] if mark.text == HYPHEN)
        return frozenset(mark.i for mark in hyphens if not (mark.whitespace_ or mark.nbor(-1).whitespace_))

    def span(self, start: int, end: int) -> Span:
        """Tokens ``start`` to ``end`` (half-open); none where the end lies before the start."""
        return Span(self, start, max(start, end))

    def written(self, start: int, end: int) -> str:
        """Tokens ``start`` to ``end`` (half-open) as written; no blank behind the last."""
        return self.text[self[start].idx : self[end - 1].end] if start < end else ""

    def hang(self, arcs: Iterable[Arc]) -> None:
        """Give tokens another head and another label; what was found out about their sentences is forgotten."""
        moved, heads = set[Token](), set[Token]()
        for token, head, label in arcs:
            moved.add(token)
            heads.update((token.head, head))
            token.head, token.dep_, token.label = head, label, without_subtype(label)
        _find_children(heads, ordered(moved.union(*(head.children for head in heads))))
        self.answers.clear()
        for sent in {token.sent.start: token.sent for token in moved}.values():
            for word in sent:
                word.answers.clear()

    def dissolve(self) -> None:
        """Part the words of a text that nobody needs any more: what points in circles is not freed by itself."""
        for token in self:
            del token.head, token.answers
        self.answers.clear()
        self.sents = self.ents = ()
        self.clear()


def from_columns(parse: Columns) -> Doc:
    """A parsed text in plain objects."""
    doc = Doc()
    doc.extend(_words(doc, parse))
    doc.text = "".join([token.text + token.whitespace_ for token in doc])
    _find_children(doc, doc)
    doc.ents = tuple(Span(doc, *name) for name in parse.names)
    doc.sents = tuple(Span(doc, *bounds) for bounds in pairwise((*parse.starts, len(doc))))
    for name in parse.names:
        for token in doc[name.start : name.end]:
            token.ent_type_ = name.label
    for sent in doc.sents:
        for token in doc[sent.start : sent.end]:
            token.sent = sent
    return doc


def from_spacy(parse: spacy.tokens.Doc) -> Doc:
    """A parsed spaCy document with sentences in plain objects."""
    return from_columns(from_doc(parse))


def _words(doc: Doc, parse: Columns) -> list[Token]:
    tokens, place = list[Token](), 0
    told = {written: features(written) for written in set(parse.morphs)}
    labels = {relation: without_subtype(relation) for relation in set(parse.deps)}
    strings = (parse.words, parse.lemmas, parse.pos, parse.morphs, parse.deps)
    for text, lemma, pos, morph, dep, blank, mark in zip(*strings, parse.blanks, parse.marks, strict=True):
        token = Token(doc, len(tokens), place, text, " " if blank else "")
        token.lemma_, token.pos_, token.morph = lemma.lower(), pos, told[morph]
        token.ent_type_, token.is_punct = "", mark
        token.dep_, token.label = dep, labels[dep]
        place = token.end + blank
        tokens.append(token)
    for token, head in zip(tokens, parse.heads, strict=True):
        token.head = tokens[head]
    return tokens


def _find_children(heads: Iterable[Token], words: Iterable[Token]) -> None:
    """Give heads their children, all of which are among the words."""
    found = defaultdict[Token, list[Token]](list)
    for word in words:
        if word.head is not word:
            found[word.head].append(word)
    for head in heads:
        head.children, head.below = (), NOTHING
    for head, children in found.items():
        head.children = tuple(children)
        head.below = _by_relation(head.children)


def _by_relation(children: tuple[Token, ...]) -> Mapping[str, tuple[Token, ...]]:
    below: dict[str, tuple[Token, ...]] = {}
    if len(children) == 1:
        only = children[0]
        below[only.label] = below[only.dep_] = children
        return below
    for child in children:
        below[child.label] = (*below.get(child.label, ()), child)
        if child.dep_ != child.label:
            below[child.dep_] = (*below.get(child.dep_, ()), child)
    return below


def ordered(tokens: Iterable[Token]) -> list[Token]:
    """Tokens in the order of the text."""
    return sorted(tokens, key=_PLACE)


@lru_cache(maxsize=1024)
def without_subtype(relation: str) -> str:
    """A relation without its subtype: ``nsubj`` for ``nsubj:pass``."""
    return relation.partition(":")[0]


@lru_cache(maxsize=1024)
def features(written: str) -> Mapping[str, str]:
    """Morphological features from their form in CoNLL-U: ``"Number=Plur|Tense=Past"``."""
    return dict(pair.split("=", 1) for pair in written.split("|") if "=" in pair)
