"""Checks the lemmas of verbs: the trained lemmatizer now and then invents one, such as "impos"."""

import gzip
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources

LOWERED = frozenset(("VERB", "AUX", "NOUN", "ADJ", "ADV"))
SHORT = re.compile("[^aeiou]+[aeiou][^aeiouwxy]")
"""Verbs that double their last letter before an ending: "hop" gives "hopped", and "hoped" comes from "hope"."""
ENDINGS = ("ing", "ied", "ies", "ed", "es", "s", "d")


@cache
def known_verbs() -> Mapping[str, str]:
    """Verbs and their irregular forms -> lemma. A line of ``verbs.txt.gz`` is a lemma and its forms."""
    packed = resources.files(__package__).joinpath("tables", "verbs.txt.gz").read_bytes()
    rows = [line.split(" ") for line in gzip.decompress(packed).decode("utf-8").splitlines()]
    irregular = {form: lemma for lemma, *forms in rows for form in forms}
    return irregular | {lemma: lemma for lemma, *_ in rows}


def lemma_of(word: str, lemma: str, pos: str) -> str:
    """A word's lemma from the model's: names as written, verbs checked."""
    if pos == "PROPN":
        return word
    lemma = lemma.lower() if pos in LOWERED else lemma
    return verb_lemma(word.lower(), lemma) if pos == "VERB" else lemma


def verb_lemma(form: str, lemma: str) -> str:
    """The lemma if it is a known verb, else the known verb that the form belongs to, else the lemma.

    "Lower" is no comparative where it is a verb.
    """
    verbs = known_verbs()
    if form in (f"{lemma}er", f"{lemma}r") and verbs.get(form) == form:
        return form
    if verbs.get(lemma) == lemma:
        silent = f"{lemma}e"
        undoubled = SHORT.fullmatch(lemma) is not None and form in (f"{lemma}ed", f"{lemma}ing")
        return silent if undoubled and verbs.get(silent) == silent else lemma
    return verbs.get(form) or next((stem for stem in stems(form) if verbs.get(stem) == stem), lemma)


def stems(form: str) -> Iterator[str]:
    """What a regular form may come from: "imposed" -> "impos", "impose", "imposy", "impo"."""
    for ending in ENDINGS:
        if form.endswith(ending):
            stem = form.removesuffix(ending)
            yield from (stem, f"{stem}e", f"{stem}y", stem[:-1])
