"""The bundled English pipeline: tokens, names, then a parse of each paragraph with its names reduced."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab
from thinc.api import use_ops

from ..columns import Columns, to_doc
from .bodies import with_fields
from .contexts import with_ages, with_no_persons
from .described import with_described_types
from .names import Name
from .organisations import with_known_organisations, with_named_bodies
from .persons import with_known_persons, with_letters, without_titles
from .reduction import assembled, paragraphs, reduced, without
from .spelling import one_type_a_spelling, trimmed, without_loose_ends
from .sure_names import split_at_hyphens, with_sure_names
from .tokenizer import blank_english
from .weights import cast_weights
from .whole_names import with_whole_names

MODEL = Path(__file__).parent / "model"
NAME_STEPS = (
    trimmed,
    without_loose_ends,
    split_at_hyphens,
    with_described_types,
    without_titles,
    with_letters,
    with_sure_names,
    with_named_bodies,
    with_fields,
    with_whole_names,
    with_ages,
    with_no_persons,
    one_type_a_spelling,
    with_known_persons,
    with_known_organisations,
)


@dataclass(frozen=True)
class Bundled:
    """Text -> document with Universal Dependencies and names. All parts share one vocabulary."""

    tokens: Language
    names: Language
    parser: Language

    def __call__(self, text: str) -> Doc:
        """Parse a text whose paragraphs are separated by empty lines."""
        return to_doc(self.columns(text), self.tokens.vocab)

    def columns(self, text: str) -> Columns:
        """The parse of a text by columns, with no spaCy document made of it."""
        doc = self.tokens.make_doc(text)
        blocks = list(paragraphs(doc))
        names = self.find_names(doc, blocks)
        parts = [reduced(doc, block, names) for block in blocks]
        run(self.parser, [part.doc for part in parts])
        return assembled(doc, parts, names)

    def find_names(self, doc: Doc, blocks: Sequence[range]) -> list[Name]:
        """The model's names of all paragraphs, corrected step by step over the whole document."""
        parts = [without(doc, (i for i in block if not doc[i].is_space)) for block in blocks]
        run(self.names, [part.doc for part in parts])
        found = [
            Name(part.places[entity.start], part.places[entity.end - 1] + 1, entity.label_)
            for part in parts
            for entity in part.doc.ents
        ]
        for step in NAME_STEPS:
            found = step(doc, found)
        return found

    @property
    def version(self) -> str:
        """Versions of both models, with digests of their weights."""
        return f"{self.names.meta['version']} {self.parser.meta['version']}"


def run(nlp: Language, docs: Sequence[Doc]) -> None:
    """Annotate documents in place."""
    for _ in nlp.pipe(docs):
        pass


def load_bundled() -> Bundled:
    """Load the package's own weights."""
    tokens = blank_english()
    return Bundled(tokens, load_part("names", tokens.vocab), load_part("parser", tokens.vocab))


def load_part(name: str, vocab: Vocab) -> Language:
    """Load one packed model. numpy multiplies its matrices: spaCy's own BLAS is slow on many processors."""
    folder = MODEL / name
    for string in json.loads((folder / "strings.json").read_text(encoding="utf-8")):
        vocab.strings.add(string)
    with use_ops("numpy", use_blis=False):
        nlp = spacy.load(folder, vocab=vocab, exclude=["vocab", "tokenizer"])
    cast_weights(nlp, "float32")
    return nlp
