"""Writes the word tables that ship beside the embedding layer: Brown clusters and name lists."""

import gzip
import json
from collections import defaultdict
from collections.abc import Iterable
from importlib import resources
from pathlib import Path
from typing import Any

from .names import Names, gazetteer_masks, known_names
from .words import word_list

CLUSTER_WORDS = 60_000
RARE = -20.0


def lookups(name: str) -> dict[str, Any]:
    """One English table of the package spacy-lookups-data."""
    packed = resources.files("spacy_lookups_data").joinpath("data", f"en_{name}.json.gz").read_bytes()
    table: dict[str, Any] = json.loads(gzip.decompress(packed))
    return table


def brown_clusters(size: int = CLUSTER_WORDS) -> dict[str, int]:
    """Brown clusters of the most frequent words: word -> cluster, most frequent first."""
    clusters, logprob = lookups("lexeme_cluster"), lookups("lexeme_prob")
    clustered = [word for word, cluster in clusters.items() if cluster and not any(map(str.isspace, word))]
    frequent = sorted(clustered, key=lambda word: (-logprob.get(word, RARE), word))[:size]
    return {word: int(clusters[word]) for word in frequent if word}


def verbs() -> Iterable[str]:
    """Lines of a verb's lemma and its irregular forms, in order of the alphabet."""
    forms: dict[str, list[str]] = {lemma: [] for lemma in lookups("lemma_index")["verb"]}
    for form, lemmas in lookups("lemma_exc")["verb"].items():
        forms.setdefault(lemmas[0], []).append(form)
    plain = (lemma for lemma in sorted(forms) if lemma.isalpha())
    return (" ".join([lemma, *sorted(forms[lemma])]) for lemma in plain)


def table_lines(table: dict[str, int]) -> Iterable[str]:
    """Lines ``number<TAB>word word ...`` in order of the numbers; the words keep their order."""
    words: dict[int, list[str]] = defaultdict(list)
    for word, number in table.items():
        words[number].append(word)
    return (f"{number}\t{' '.join(words[number])}" for number in sorted(words))


def sure_names(names: Names) -> dict[str, str]:
    """Name -> label, for names of countries, peoples, organisations and regions that mean nothing else."""
    regions = {region: "LOC" for region in word_list("regions") if " " in region}
    peoples = dict.fromkeys(names.peoples, "NORP")
    organisations = dict.fromkeys(word_list("organisations"), "ORG")
    countries = {country: "GPE" for country in names.countries if not set("(),") & set(country)}
    return {
        name: label
        for name, label in (regions | peoples | organisations | countries).items()
        if name not in word_list("ambiguous")
    }


def write_packed(path: Path, lines: Iterable[str]) -> None:
    """Write lines as gzip with no time stamp, so that the same lines give the same bytes."""
    path.write_bytes(gzip.compress("\n".join(lines).encode("utf-8"), mtime=0))


def write_tables(folder: Path) -> None:
    """Write all tables that the embedding layer and the bundled pipeline read."""
    folder.mkdir(parents=True, exist_ok=True)
    write_packed(folder / "clusters.tsv.gz", table_lines(brown_clusters()))
    write_packed(folder / "gazetteer.tsv.gz", table_lines(gazetteer_masks(known_names())))
    write_packed(folder / "verbs.txt.gz", verbs())
    sure = sorted((label, name) for name, label in sure_names(known_names()).items())
    text = "".join(f"{label}\t{name}\n" for label, name in sure)
    (folder / "sure_names.tsv").write_text(text, encoding="utf-8", newline="\n")
