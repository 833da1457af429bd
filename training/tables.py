"""Writes the word tables that ship beside the embedding layer: Brown clusters and name lists."""

import gzip
import json
from collections import defaultdict
from collections.abc import Iterable
from importlib import resources
from pathlib import Path

CLUSTER_WORDS = 60_000
RARE = -20.0


def lookups(name: str) -> dict[str, float]:
    """One English table of the package spacy-lookups-data: word -> number."""
    packed = resources.files("spacy_lookups_data").joinpath("data", f"en_{name}.json.gz").read_bytes()
    table: dict[str, float] = json.loads(gzip.decompress(packed))
    return table


def brown_clusters(size: int = CLUSTER_WORDS) -> dict[str, int]:
    """Brown clusters of the most frequent words: word -> cluster, most frequent first."""
    clusters, logprob = lookups("lexeme_cluster"), lookups("lexeme_prob")
    clustered = [word for word, cluster in clusters.items() if cluster and not any(map(str.isspace, word))]
    frequent = sorted(clustered, key=lambda word: (-logprob.get(word, RARE), word))[:size]
    return {word: int(clusters[word]) for word in frequent if word}


def table_lines(table: dict[str, int]) -> Iterable[str]:
    """Lines ``number<TAB>word word ...`` in order of the numbers; the words keep their order."""
    words: dict[int, list[str]] = defaultdict(list)
    for word, number in table.items():
        words[number].append(word)
    return (f"{number}\t{' '.join(words[number])}" for number in sorted(words))


def write_table(path: Path, table: dict[str, int]) -> None:
    """Write a table as gzip with no time stamp, so that the same table gives the same bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = "\n".join(table_lines(table))
    path.write_bytes(gzip.compress(text.encode("utf-8"), mtime=0))
