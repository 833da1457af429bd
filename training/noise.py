"""Noise for the parser's training text: what news and the steps before the parse do to sentences.

News has curly quotes and headlines; before the parse, double quotes are taken out and names of several words
become one token. The noise does the same to the gold trees, so that the parser has seen such sentences.
"""

import random
from collections.abc import Callable, Iterator

from spacy.language import Language
from spacy.tokens import Doc, DocBin, Token
from spacy.training import Example

DOUBLE_QUOTES = {'"', "“", "”", "``", "''"}
NAME_RELATIONS = {"flat", "compound", "flat:name"}
Augmenter = Callable[[Language, Example], Iterator[Example]]


def kept_ancestor(token: Token, dropped: set[int]) -> Token:
    """The nearest ancestor that stays; the token itself where its whole chain goes."""
    head = token.head
    while head.i in dropped and head.head.i != head.i:
        head = head.head
    return head if head.i not in dropped else token


def without_tokens(doc: Doc, dropped: set[int]) -> Doc:
    """The document without some tokens; their dependents move up to the next ancestor that stays."""
    kept = [token for token in doc if token.i not in dropped]
    place = {token.i: i for i, token in enumerate(kept)}
    return Doc(
        doc.vocab,
        words=[token.text for token in kept],
        spaces=[_space_after(token, dropped) for token in kept],
        pos=[token.pos_ for token in kept],
        morphs=[str(token.morph) for token in kept],
        lemmas=[token.lemma_ for token in kept],
        heads=[place[kept_ancestor(token, dropped).i] for token in kept],
        deps=[token.dep_ for token in kept],
    )


def _space_after(token: Token, dropped: set[int]) -> bool:
    """Whether a space follows, counting the spaces of dropped tokens right after it."""
    here = token
    while not here.whitespace_ and here.i + 1 < len(here.doc) and here.i + 1 in dropped:
        here = here.nbor(1)
    return bool(here.whitespace_)


def double_quotes(doc: Doc) -> set[int]:
    """Double quotation marks that nothing depends on."""
    return {token.i for token in doc if token.text in DOUBLE_QUOTES and not any(token.children)}


def name_runs(doc: Doc) -> Iterator[list[Token]]:
    """Runs of two or more proper nouns (with hyphens inside) of which all but one depend on each other."""
    start = 0
    while start < len(doc):
        end = start
        while end < len(doc) and _in_name(doc, start, end):
            end += 1
        run = list(doc[start:end])
        if len(run) > 1 and run[-1].pos_ == "PROPN" and len(_outside_heads(run)) == 1:
            yield run
        start = max(end, start + 1)


def _in_name(doc: Doc, start: int, i: int) -> bool:
    token = doc[i]
    if i > start and token.is_sent_start:
        return False
    if token.pos_ == "PROPN":
        return i == start or token.dep_ in NAME_RELATIONS or doc[i - 1].dep_ in NAME_RELATIONS
    return i > start and token.text == "-" and i + 1 < len(doc) and doc[i + 1].pos_ == "PROPN"


def _outside_heads(run: list[Token]) -> list[Token]:
    """Tokens of a run whose head lies outside of it."""
    inside = {token.i for token in run}
    return [token for token in run if token.head.i == token.i or token.head.i not in inside]


def collapsed(doc: Doc, runs: list[list[Token]]) -> Doc:
    """The document with each name reduced to its last word, which takes the name's place in the tree."""
    spelling = {_outside_heads(run)[0].i: run[-1] for run in runs}
    dropped = {token.i for run in runs for token in run} - set(spelling)
    stand_ins = [spelling.get(token.i, token) for token in doc if token.i not in dropped]
    short = without_tokens(doc, dropped)
    return respelled(short, [token.text for token in stand_ins], [token.lemma_ for token in stand_ins])


def respelled(doc: Doc, words: list[str], lemmas: list[str] | None = None) -> Doc:
    """The same annotations over other word forms, and other lemmas where given."""
    return Doc(
        doc.vocab,
        words=words,
        spaces=[bool(token.whitespace_) for token in doc],
        pos=[token.pos_ for token in doc],
        morphs=[str(token.morph) for token in doc],
        lemmas=lemmas or [token.lemma_ for token in doc],
        heads=[token.head.i for token in doc],
        deps=[token.dep_ for token in doc],
    )


def curly(words: list[str]) -> list[str]:
    """Words with typographic quotes: double ones alternate, single ones are apostrophes."""
    curled, opened = [], False
    for word in words:
        if word == '"':
            word, opened = ("”" if opened else "“"), not opened
        curled.append(word.replace("'", "’"))
    return curled


def recased(words: list[str], change: Callable[[str], str]) -> list[str]:
    """Words with another case, but never another length."""
    return [change(word) if len(change(word)) == len(word) else word for word in words]


def headline(word: str) -> str:
    """A word as title case writes it."""
    return word[:1].upper() + word[1:]


def pick_case(rng: random.Random) -> Callable[[str], str] | None:
    """Lower case, upper case or title case for 8 texts of 100, else none."""
    draw = rng.random()
    if draw < 0.04:
        return str.lower
    return str.upper if draw < 0.05 else headline if draw < 0.08 else None


def news_noise(quotes: float, bare: float, names: float, seed: int) -> Augmenter:
    """Noise for one parsed document at a time.

    Args:
        quotes: share of documents with curly quotes.
        bare: share of documents without double quotes.
        names: share of multiword names that become one token.
        seed: of the noise's own random numbers.
    """
    rng = random.Random(seed)

    def augment(nlp: Language, example: Example) -> Iterator[Example]:
        doc = example.reference
        if rng.random() < bare:
            doc = without_tokens(doc, double_quotes(doc))
        if rng.random() < 0.5:
            doc = collapsed(doc, [run for run in name_runs(doc) if rng.random() < names])
        words = [token.text for token in doc]
        words = curly(words) if rng.random() < quotes else words
        change = pick_case(rng)
        doc = respelled(doc, recased(words, change) if change else words)
        if len(doc):
            yield Example(nlp.make_doc(doc.text), doc)

    return augment


def noisy_corpus(
    path: str, copies: int, quotes: float, bare: float, names: float, silver: str | None = None, seed: int = 0
) -> Callable[[Language], Iterator[Example]]:
    """spaCy reader ``claimgraph.NoisyCorpus.v1``: a DocBin ``copies`` times, each with other noise, and silver trees.

    What is silver was parsed with its names reduced and without double quotes, so it needs no such noise.
    """

    def read(nlp: Language) -> Iterator[Example]:
        yield from _augmented(nlp, path, copies, news_noise(quotes, bare, names, seed))
        if silver is not None:
            yield from _augmented(nlp, silver, 1, news_noise(quotes, 0, 0, seed + 1))

    return read


def _augmented(nlp: Language, path: str, copies: int, augment: Augmenter) -> Iterator[Example]:
    docs = list(DocBin().from_disk(path).get_docs(nlp.vocab))
    for _ in range(copies):
        for doc in docs:
            yield from augment(nlp, Example(doc, doc))
