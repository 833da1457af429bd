"""The bundled English pipeline: tokens, names, then a parse of each paragraph with its names reduced."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import use_ops

from .names import Name
from .reduction import assembled, paragraphs, reduced
from .tokenizer import blank_english

MODEL = Path(__file__).parents[2] / "training" / "work" / "parser" / "model-best"


@dataclass(frozen=True)
class Bundled:
    """Text -> document with Universal Dependencies and names. All parts share one vocabulary."""

    tokens: Language
    names: Language | None
    parser: Language

    def __call__(self, text: str) -> Doc:
        """Parse a text whose paragraphs are separated by empty lines."""
        doc = self.tokens.make_doc(text)
        blocks = list(paragraphs(doc))
        names = self._names(doc, blocks)
        parts = [reduced(doc, block, names) for block in blocks]
        for _ in self.parser.pipe([part.doc for part in parts]):
            pass
        return assembled(doc, parts, names)

    def _names(self, doc: Doc, blocks: Sequence[range]) -> list[Name]:
        return []


def load_bundled() -> Bundled:
    """Load the package's own weights."""
    tokens = blank_english()
    with use_ops("numpy", use_blis=False):
        parser = spacy.load(MODEL, vocab=tokens.vocab, exclude=["tokenizer"])
    return Bundled(tokens, None, parser)
