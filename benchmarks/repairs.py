"""What each repair does to the bundled parse of EWT and GUM dev: arcs that it mends, and arcs that it breaks.

Repairs are rare in these texts: they answer errors in long sentences of news, of which the treebanks have few. Titles
and "the city of Accra" are left out, since they are given another shape than that of the treebanks on purpose.
"""

from collections import Counter
from pathlib import Path

from spacy.lang.en import English
from spacy.tokens import Doc as Gold

from ..extract.language import load
from ..extract.repairs import REPAIRS
from ..extract.repairs.names import name_heads, places_by_name
from ..extract.tokens import Doc
from ..training.conllu import treebank_docs
from ..training.corpora import treebanks
from .command import Row, run

SHAPES = (name_heads, places_by_name)
Arcs = dict[int, tuple[int, str]]
"""Where a token begins -> where its head begins, and its label."""


def rows(data: Path) -> list[Row]:
    """For each repair that changes anything, how many arcs become right and how many become wrong."""
    counted: dict[str, Counter[str]] = {}
    pipeline = load()
    for gold in treebank_docs(English().vocab, treebanks(data, "dev")):
        count(pipeline.parse(gold.text), arcs(gold), counted)
    return [
        (f"repairs: {name}", f"{told['mended']} arcs mended, {told['broken']} broken") for name, told in counted.items()
    ]


def count(doc: Doc, right: Arcs, counted: dict[str, Counter[str]]) -> None:
    """Apply the repairs one by one and count what changes against the right arcs."""
    for repair in REPAIRS:
        before = arcs(doc)
        doc.hang(list(repair(doc)))
        after = arcs(doc)
        changed = [place for place in before if before[place] != after[place] and place in right]
        told = counted.setdefault(repair.__name__, Counter()) if changed and repair not in SHAPES else Counter()
        told["mended"] += sum(after[place] == right[place] for place in changed)
        told["broken"] += sum(before[place] == right[place] for place in changed)


def arcs(doc: Doc | Gold) -> Arcs:
    """The tree of a text by places in it."""
    return {token.idx: (token.head.idx, token.dep_) for token in doc}


if __name__ == "__main__":
    run(__doc__, rows)
