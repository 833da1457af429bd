"""News without labels -> trees on which three parsers agree, for the parser to learn from as well.

Three parsers err in different places, the more so as one of them reads from right to left; where two agree they are
mostly right. The bundled parser learns from their trees what none of them knew alone (tri-training: Zhou and Li,
2005; one parser from an ensemble: Kuncoro et al., 2016), and what the repairs of ``extract.repairs`` mend in them.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from spacy.language import Language
from spacy.tokens import Doc, Span, Token
from spacy.vocab import Vocab

from ..extract.pipeline.bundled import Bundled, run
from ..extract.pipeline.lemmas import lemma_of
from ..extract.pipeline.names import Name
from ..extract.pipeline.reduction import Reduced, paragraphs, reduced
from ..extract.repairs import REPAIRS, names, repaired
from ..extract.tokens import from_spacy
from .gmb import read_rows
from .spans import groups, guess_spaces, plain_words

Value = TypeVar("Value")

AT_ONCE, PARAGRAPHS = 2000, 40
"""Sentences that are parsed, and in which names are found, at once."""
SENTENCES = 4
"""Sentences a document, about a paragraph of news."""
OF_CLAUSES = tuple(repair for repair in REPAIRS if repair.__module__ != names.__name__)
"""Repairs that keep the shape which treebanks give to names."""
SHORTEST = 4
"""Words of a sentence worth learning from."""
AGREEMENT = 0.85
"""Share of the votes that the heads of a sentence must have at least."""
SINGLE = ("nsubj", "csubj", "obj", "iobj", "ccomp", "cop")
"""What a word has at most once, active and passive subjects together; votes may give it two."""


@dataclass(frozen=True)
class Analysis:
    """What one parser says of a word; ``head`` is a place in the sentence, the word's own for the root."""

    head: int
    label: str
    pos: str
    morph: str
    lemma: str


def sentences(data: Path, pipeline: Bundled) -> Iterator[Doc]:
    """The sentences of the Groningen Meaning Bank's training part as the bundled parser gets them."""
    rows = (plain_words(row.word for row in rows) for rows in read_rows(data / "ner" / "gmb_train.conll.gz"))
    for block in groups(rows, PARAGRAPHS):
        text = "\n\n".join("".join(word + " " * space for word, space in _spaced(words)).strip() for words in block)
        doc = pipeline.tokens.make_doc(text)
        places = list(paragraphs(doc))
        found = pipeline.find_names(doc, places)
        for place in places:
            yield _with_names(reduced(doc, place, found), found)


def _spaced(words: list[str]) -> Iterable[tuple[str, bool]]:
    return zip(words, guess_spaces(words), strict=True)


def _with_names(part: Reduced, found: Sequence[Name]) -> Doc:
    """One sentence with its names, those reduced to a word included."""
    place = {whole: short for short, whole in enumerate(part.places)}
    spans = []
    for name in found:
        inside = sorted(place[i] for i in range(name.start, name.end) if i in place)
        if inside and inside[-1] - inside[0] + 1 == len(inside):
            spans.append(Span(part.doc, inside[0], inside[-1] + 1, label=name.label))
    part.doc.ents = tuple(spans)
    for token in part.doc[1:]:
        token.is_sent_start = False
    return part.doc


def silver(docs: Iterable[Doc], parsers: Sequence[Language], backwards: Sequence[Language]) -> Iterator[Doc]:
    """Paragraphs of the sentences whose trees the parsers agree on; ``backwards`` read from right to left."""
    good = (tree for part in groups(docs, AT_ONCE) for tree in _voted(part, parsers, backwards))
    for paragraph in groups(good, SENTENCES):
        yield Doc.from_docs(paragraph, ensure_whitespace=True)


def _voted(docs: Sequence[Doc], parsers: Sequence[Language], backwards: Sequence[Language]) -> Iterator[Doc]:
    opinions = [analyses(parser, docs) for parser in parsers]
    opinions += [[_turned(one) for one in analyses(parser, list(map(mirrored, docs)))] for parser in backwards]
    for doc, *given in zip(docs, *opinions, strict=True):
        votes = list(zip(*given, strict=True))
        chosen = [winner(word) for word in votes]
        heads = [word.head for word in chosen]
        support = sum(one.head == head for head, word in zip(heads, votes, strict=True) for one in word)
        if len(doc) >= SHORTEST and is_tree(heads) and support >= AGREEMENT * len(given) * len(doc):
            tree = _repaired(_tree(doc, chosen))
            if all(map(is_sound, tree)):
                yield tree


def analyses(parser: Language, docs: Sequence[Doc]) -> list[list[Analysis]]:
    """What a parser says of sentences, a list of words for each."""
    copies = [_copy(doc.vocab, list(doc)) for doc in docs]
    run(parser, copies)
    return [
        [Analysis(w.head.i, w.dep_, w.pos_, str(w.morph), lemma_of(w.text, w.lemma_, w.pos_)) for w in copy]
        for copy in copies
    ]


def mirrored(doc: Doc) -> Doc:
    """A sentence from its last word to its first, with its tree if it has one."""
    return _copy(doc.vocab, list(doc)[::-1], doc.has_annotation("DEP"))


def _copy(vocab: Vocab, tokens: Sequence[Token], parsed: bool = False) -> Doc:
    place = {token.i: i for i, token in enumerate(tokens)}
    copy = Doc(
        vocab,
        words=[token.text for token in tokens],
        pos=[token.pos_ for token in tokens] if parsed else None,
        morphs=[str(token.morph) for token in tokens] if parsed else None,
        lemmas=[token.lemma_ for token in tokens] if parsed else None,
        heads=[place[token.head.i] for token in tokens] if parsed else None,
        deps=[token.dep_ for token in tokens] if parsed else None,
    )
    for word, token in zip(copy, tokens, strict=True):
        word.norm_ = token.norm_
        if word.i and not parsed:
            word.is_sent_start = False
    return copy


def _turned(words: list[Analysis]) -> list[Analysis]:
    """The analyses of a mirrored sentence in the order of the text."""
    last = len(words) - 1
    return [Analysis(last - one.head, one.label, one.pos, one.morph, one.lemma) for one in reversed(words)]


def winner(votes: Sequence[Analysis]) -> Analysis:
    """The head that most parsers give a word, with the label and the part of speech that most of those give.

    The first parser decides ties.
    """
    head = _most(one.head for one in votes)
    label = _most(one.label for one in votes if one.head == head)
    pos = _most(one.pos for one in votes)
    tagged = next(one for one in votes if one.pos == pos)
    return Analysis(head, label, pos, tagged.morph, tagged.lemma)


def _most(values: Iterable[Value]) -> Value:
    return Counter(values).most_common(1)[0][0]


def is_tree(heads: Sequence[int]) -> bool:
    """Whether heads make one tree: a single root, and from every word a way to it."""
    roots = [i for i, head in enumerate(heads) if head == i]
    reached, waiting = set(roots), list(roots)
    while waiting:
        above = waiting.pop()
        below = [i for i, head in enumerate(heads) if head == above and i not in reached]
        reached.update(below)
        waiting += below
    return len(roots) == 1 and len(reached) == len(heads)


def is_sound(word: Token) -> bool:
    """Whether a word has no two subjects, objects or copulas."""
    labels = Counter(child.dep_.partition(":")[0] for child in word.children if not child.dep_.endswith(":outer"))
    subjects = labels["nsubj"] + labels["csubj"]
    return subjects < 2 and all(labels[label] < 2 for label in SINGLE)


def _tree(doc: Doc, words: Sequence[Analysis]) -> Doc:
    tree = Doc(
        doc.vocab,
        words=[token.text for token in doc],
        spaces=[bool(token.whitespace_) for token in doc],
        pos=[one.pos for one in words],
        morphs=[one.morph for one in words],
        lemmas=[one.lemma for one in words],
        heads=[one.head for one in words],
        deps=["ROOT" if one.head == i else one.label for i, one in enumerate(words)],
    )
    tree.ents = tuple(Span(tree, name.start, name.end, label=name.label_) for name in doc.ents)
    return tree


def _repaired(tree: Doc) -> Doc:
    """The tree with what the repairs of clauses mend."""
    plain = repaired(from_spacy(tree), OF_CLAUSES)
    words = zip(plain, tree, strict=True)
    found = [Analysis(one.head.i, one.dep_, word.pos_, str(word.morph), word.lemma_) for one, word in words]
    return _tree(tree, found) if is_tree([one.head for one in found]) else tree
