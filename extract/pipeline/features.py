"""Embedding layer of the bundled pipeline: hashed word features, Brown clusters and, for names, a gazetteer.

The layer follows spaCy's ``MultiHashEmbed`` and adds columns that generalise over words never seen in
training: prefixes of the word's Brown cluster (Brown et al., 1992; as features: Miller, Guinness and
Zamanian, 2004) and, where asked for, a bit mask that says in which name lists the word stands. Both tables
are package data.
"""

import gzip
from collections.abc import Callable, Iterator
from functools import lru_cache
from importlib import resources
from typing import cast

import numpy
from spacy.attrs import intify_attr
from spacy.tokens import Doc
from thinc.api import HashEmbed, Maxout, Model, chain, concatenate, list2ragged, ragged2list, with_array
from thinc.types import Floats2d, Ints2d

STRAIGHT_QUOTES = str.maketrans("‘’“”", "''\"\"")
GAZETTEER_MARK = 1 << 40
CAPITALISED = 1
"""Lowest bit of a gazetteer mask; the bits above it are the lists, in the order of the table."""


def read_table(name: str) -> dict[str, int]:
    """Read a package table of lines ``number<TAB>word word ...`` into word -> number."""
    packed = resources.files(__package__).joinpath("tables", name).read_bytes()
    rows = (line.split("\t") for line in gzip.decompress(packed).decode("utf-8").splitlines())
    return {word: int(number) for number, words in rows for word in words.split(" ")}


@lru_cache(maxsize=1)
def clusters() -> dict[str, int]:
    """Brown cluster of a word, lower-cased forms included; the lowest bit is the top of the tree."""
    table = read_table("clusters.tsv.gz")
    lowered: dict[str, int] = {}
    for word, cluster in table.items():
        lowered.setdefault(word.lower(), cluster)
    return lowered | table


@lru_cache(maxsize=1)
def gazetteer() -> dict[str, int]:
    """Bit mask of the name lists that hold a word."""
    return read_table("gazetteer.tsv.gz")


def cluster_of(word: str) -> int:
    """Brown cluster of a word as written, else of its lower-cased form, else 0."""
    plain = word.translate(STRAIGHT_QUOTES)
    return clusters().get(plain) or clusters().get(plain.lower(), 0)


def gazetteer_of(word: str) -> int:
    """Name-list mask of a capitalised word (lists from bit 1 on, bit 0 always set); 0 for any other word."""
    if not word[:1].isupper():
        return 0
    plain = word.translate(STRAIGHT_QUOTES)
    shouted = plain.isupper() and len(plain) > 3
    mask = gazetteer().get(plain) or (gazetteer().get(plain.title(), 0) if shouted else 0)
    return mask << 1 | CAPITALISED


def by_word(lookup: Callable[[str], int]) -> Callable[[Doc], numpy.ndarray]:
    """Column of a lookup over the words of a document, each looked up once: Doc -> (tokens, 1) uint64."""
    known: dict[int, int] = {}

    def column(doc: Doc) -> numpy.ndarray:
        values = []
        for token in doc:
            if token.orth not in known:
                known[token.orth] = lookup(token.text)
            values.append(known[token.orth])
        return numpy.asarray(values, dtype="uint64").reshape((-1, 1))

    return column


def prefixes(clusters: numpy.ndarray, bits: list[int]) -> Iterator[numpy.ndarray]:
    """Prefixes of Brown clusters, told apart from each other by their mask: (tokens, 1) each."""
    for size in bits:
        mask = (1 << size) - 1
        yield (clusters & numpy.uint64(mask)) + numpy.uint64(mask << 20)


def extract_features(attrs: list[str], cluster_bits: list[int], gazetteer: bool) -> Model[list[Doc], list[Ints2d]]:
    """Layer from documents to a row of integers a token: lexical attributes, cluster prefixes, lists."""
    ids = [intify_attr(attr) for attr in attrs]
    cluster_column, gazetteer_column = by_word(cluster_of), by_word(gazetteer_of)

    def features(doc: Doc) -> numpy.ndarray:
        lexical = doc.to_array(ids).reshape((len(doc), len(ids))).astype("uint64")
        columns = [lexical, *prefixes(cluster_column(doc), cluster_bits)]
        if gazetteer:
            columns.append(gazetteer_column(doc) + numpy.uint64(GAZETTEER_MARK))
        return numpy.hstack(columns)

    def forward(
        model: Model[list[Doc], list[Ints2d]], docs: list[Doc], is_train: bool
    ) -> tuple[list[Ints2d], Callable[[list[Ints2d]], list[Doc]]]:
        return [cast(Ints2d, features(doc)) for doc in docs], lambda gradients: []

    return Model("claimgraph_features", forward)


def cluster_hash_embed(
    width: int,
    attrs: list[str],
    rows: list[int],
    cluster_bits: list[int],
    cluster_rows: list[int],
    gazetteer_rows: int = 0,
) -> Model[list[Doc], list[Floats2d]]:
    """spaCy architecture ``claimgraph.ClusterHashEmbed.v1``.

    Args:
        width: output width of a token's vector.
        attrs: lexical attributes ("NORM", "PREFIX", ...), each with its number of table rows in ``rows``.
        cluster_bits: lengths of the Brown cluster prefixes in bits, with their rows in ``cluster_rows``.
        gazetteer_rows: rows for the name-list masks; 0 leaves the column out.

    Returns:
        A layer from a batch of documents to one (tokens, width) array each.
    """
    table_rows = [*rows, *cluster_rows, *([gazetteer_rows] if gazetteer_rows else [])]
    embeddings: list[Model[Ints2d, Floats2d]] = [
        HashEmbed(width, size, column=column, seed=8 + column, dropout=0.0) for column, size in enumerate(table_rows)
    ]
    mix: Model[Floats2d, Floats2d] = Maxout(width, width * len(table_rows), nP=3, dropout=0.0, normalize=True)
    return chain(
        extract_features(attrs, cluster_bits, gazetteer_rows > 0),
        list2ragged(),
        with_array(concatenate(*embeddings)),
        with_array(mix),
        ragged2list(),
    )
