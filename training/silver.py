"""News without labels -> trees that a large parser gives them, for the bundled parser to learn from as well.

A small parser has learned what treebanks teach a model of its size; from the trees that a larger one gives to far more
text it learns on (Kim and Rush, 2016, "Sequence-level knowledge distillation"), and what the repairs of
``extract.repairs`` mend in them.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from ..extract.pipeline.bundled import Bundled, run
from ..extract.pipeline.lemmas import lemma_of
from ..extract.pipeline.names import Name
from ..extract.pipeline.reduction import Reduced, paragraphs, reduced
from ..extract.repairs import REPAIRS, names, repaired
from ..extract.tokens import from_spacy
from .spans import groups

Piece = TypeVar("Piece", Doc, Span)

AT_ONCE, PARAGRAPHS = 2000, 40
"""Sentences that are parsed, and in which names are found, at once."""
PIECES = 5000
"""Pieces of words that the large parser reads at once, a third more than there are words."""
PIECES_A_WORD = 1.35
SENTENCES = 4
"""Sentences a document, about a paragraph of news."""
OF_CLAUSES = tuple(repair for repair in REPAIRS if repair.__module__ != names.__name__)
"""Repairs that keep the shape which treebanks give to names."""
SHORTEST, LONGEST = 4, 120
"""Words of a sentence worth learning from."""
SINGLE = ("nsubj", "csubj", "obj", "iobj", "ccomp", "cop")
"""What a word has at most once, active and passive subjects together."""


class Parsed(NamedTuple):
    """A sentence by columns: heads by place, a root being its own; labels; tags (``"NOUN Number=Plur"``)."""

    heads: list[int]
    labels: list[str]
    tags: list[str]


Parse = Callable[[Sequence[Sequence[str]]], Iterable[Parsed]]
"""Sentences of words -> what a parser says of each."""


def tag_of(token: Token) -> str:
    """Part of speech and features: ``"NOUN Number=Plur"``."""
    return f"{token.pos_} {token.morph}"


def sentences(texts: Iterable[str], pipeline: Bundled) -> Iterator[Doc]:
    """Sentences as the bundled parser gets them."""
    for block in groups(texts, PARAGRAPHS):
        doc = pipeline.tokens.make_doc("\n\n".join(block))
        places = list(paragraphs(doc))
        found = pipeline.find_names(doc, places)
        for place in places:
            yield _with_names(reduced(doc, place, found), found)


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


def silver(docs: Iterable[Doc], parse: Parse, lemmatizer: Language) -> Iterator[Doc]:
    """Paragraphs of the sentences to which the large parser gives trees, with the lemmas of the small one."""
    lasting = (doc for doc in docs if SHORTEST <= len(doc) < LONGEST)
    trees = (tree for part in groups(lasting, AT_ONCE) for tree in _trees(part, parse, lemmatizer))
    for paragraph in groups(trees, SENTENCES):
        yield Doc.from_docs(paragraph, ensure_whitespace=True)


def _trees(docs: Sequence[Doc], parse: Parse, lemmatizer: Language) -> Iterator[Doc]:
    said: dict[int, Parsed] = {}
    for batch in in_batches(docs, PIECES):
        found = parse([[token.text for token in doc] for doc in batch])
        said.update(zip(map(id, batch), found, strict=True))
    copies = [_copy(doc) for doc in docs]
    run(lemmatizer, copies)
    for doc, copy in zip(docs, copies, strict=True):
        given = said[id(doc)]
        if is_tree(given.heads):
            tree = _repaired(_tree(doc, given, lemmas_of(copy, given)))
            if all(map(is_sound, tree)):
                yield tree


def in_batches(sentences: Iterable[Piece], pieces: int) -> Iterator[list[Piece]]:
    """Sentences of like length together, as many as make some number of pieces of words with what fills them up."""
    batch: list[Piece] = []
    for sentence in sorted(sentences, key=len):
        if batch and (len(sentence) * PIECES_A_WORD + 2) * (len(batch) + 1) > pieces:
            yield batch
            batch = []
        batch.append(sentence)
    if batch:
        yield batch


def _copy(doc: Doc) -> Doc:
    copy = Doc(doc.vocab, words=[token.text for token in doc])
    for word, token in zip(copy, doc, strict=True):
        word.norm_ = token.norm_
        if word.i:
            word.is_sent_start = False
    return copy


def lemmas_of(copy: Doc, given: Parsed) -> list[str]:
    """The lemmas that one parser gives, under the parts of speech that the other does."""
    tagged = (tag.partition(" ")[0] for tag in given.tags)
    return [lemma_of(word.text, word.lemma_, pos) for word, pos in zip(copy, tagged, strict=True)]


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


def _tree(doc: Doc, given: Parsed, lemmas: Sequence[str]) -> Doc:
    parts = [tag.partition(" ") for tag in given.tags]
    tree = Doc(
        doc.vocab,
        words=[token.text for token in doc],
        spaces=[bool(token.whitespace_) for token in doc],
        pos=[pos for pos, _, _ in parts],
        morphs=[morph for _, _, morph in parts],
        lemmas=list(lemmas),
        heads=given.heads,
        deps=["ROOT" if head == place else label for place, (head, label) in enumerate(zip(*given[:2], strict=True))],
    )
    tree.ents = tuple(Span(tree, name.start, name.end, label=name.label_) for name in doc.ents)
    return tree


def _repaired(tree: Doc) -> Doc:
    """The tree with what the repairs of clauses mend."""
    plain = repaired(from_spacy(tree), OF_CLAUSES)
    heads, labels = [word.head.i for word in plain], [word.dep_ for word in plain]
    if not is_tree(heads):
        return tree
    return _tree(tree, Parsed(heads, labels, list(map(tag_of, tree))), [word.lemma_ for word in tree])
