"""What the bundled parse costs: the rules' propositions on it against those on the gold parse of the same texts.

GUM dev, with the names that the program finds on both sides. A proposition is the same when its predicate and the
heads of its subject and object stand in the same places. What the rules miss on a perfect parse is not counted here.
"""

from pathlib import Path

from spacy.lang.en import English
from spacy.tokens import Doc as SpacyDoc

from ..extract.document import Document
from ..extract.language import load
from ..extract.rules import RULES
from ..extract.tokens import Doc, from_spacy
from ..graph.model import Article
from ..training.conllu import treebank_docs
from .command import Row, run

Place = tuple[int, int, int]
"""Where predicate, subject and object begin, in code points."""


def rows(data: Path) -> list[Row]:
    """Precision, recall and F1 of the propositions on the bundled parse, those on the gold parse taken for right."""
    wanted, found, same = 0, 0, 0
    for on_gold, on_parse in pairs(data / "ud" / "gum-dev.conllu"):
        wanted += len(on_gold)
        found += len(on_parse)
        same += len(on_gold & on_parse)
    figures = f"P {same / found:.3f}, R {same / wanted:.3f}, F1 {2 * same / (found + wanted):.3f}"
    return [("propositions, bundled parse against gold, GUM dev", f"{figures} ({wanted} on the gold parse)")]


def pairs(path: Path) -> list[tuple[frozenset[Place], frozenset[Place]]]:
    """For each text of a treebank, the propositions on the gold parse and on the bundled one."""
    pipeline = load()
    texts = []
    for gold in treebank_docs(English().vocab, [path]):
        parsed = pipeline.read(Article("", "", gold.text))
        named = Document(parsed.article, from_spacy(with_names(gold, parsed.doc)))
        texts.append((places(named), places(parsed)))
    return texts


def with_names(gold: SpacyDoc, parsed: Doc) -> SpacyDoc:
    """The gold parse with the names of another reading of the text."""
    spans = (gold.char_span(e.start_char, e.end_char, e.label_, alignment_mode="expand") for e in parsed.ents)
    gold.set_ents([span for span in spans if span is not None])
    return gold


def places(document: Document) -> frozenset[Place]:
    """The propositions of all rules, each once."""
    found = (proposition for rule in RULES for proposition in rule(document))
    return frozenset((p.predicate.idx, p.subject.idx, p.object.head.idx) for p in found)


if __name__ == "__main__":
    run(__doc__, rows)
