"""Noise for the training text of the names: other persons, places and organisations in the same sentences.

A model that has seen "Kerry" a thousand times learns the word; one that has seen a thousand surnames in its
place learns the sentence. Names are exchanged for others of their type, the quotes and the case of some texts
are changed.
"""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.training import Example

from .name_docs import concatenated, from_doc, to_doc
from .names import Names, known_names
from .noise import curly, pick_case, recased
from .spans import NameSpan, Tagged
from .words import word_list

INITIALS = "ABCDEFGHILMNOPRSTU"
BEFORE_TOPIC = ("Ministry", "Department", "Institute", "Council", "Bureau", "Office")
TOPICS = (
    "Agriculture", "Commerce", "Education", "Energy", "Finance", "Fisheries", "Health", "Housing", "Industry",
    "Justice", "Labor", "Science", "Strategic Studies", "Tourism", "Trade", "Transport", "Water",
)  # fmt: skip


@dataclass(frozen=True)
class Substitutes:
    """Sorted names that may stand in for others."""

    first_names: Sequence[str]
    last_names: Sequence[str]
    places: Sequence[str]
    organisations: Sequence[tuple[str, ...]]
    organisation_words: Sequence[str]

    def name(self, words: Sequence[str], label: str, rng: random.Random) -> Sequence[str]:
        """Other words for a name of a person, place or organisation; the same words for any other."""
        if label == "PERSON":
            return self._person(words, rng)
        if label == "GPE" and len(words) == 1 and not words[0].isupper():
            return [rng.choice(self.places)]
        return self._organisation(words, rng) if label == "ORG" else words

    def _person(self, words: Sequence[str], rng: random.Random) -> Sequence[str]:
        if not all(word[:1].isupper() for word in words):
            return words
        first = [rng.choice(self.first_names) if len(word) > 2 else word for word in words[:-1]]
        return [*first, rng.choice(self.last_names)]

    def _organisation(self, words: Sequence[str], rng: random.Random) -> Sequence[str]:
        """Initials for initials; else a name of the corpus, or a name with an organisation word."""
        if len(words) == 1 and words[0].isupper():
            return ["".join(rng.choice(INITIALS) for _ in range(rng.randint(2, 5)))]
        draw = rng.random()
        if draw < 0.4:
            return rng.choice(self.organisations)
        if draw < 0.55:
            return [rng.choice(BEFORE_TOPIC), "of", *rng.choice(TOPICS).split()]
        first = rng.choice(self.last_names if draw < 0.8 else self.places)
        return [first, rng.choice(self.organisation_words)] if len(words) > 1 else [first]


def substitutes(names: Names, docs: Sequence[Doc]) -> Substitutes:
    """Persons and places from the name lists, organisations from the corpus itself."""
    organisations = {tuple(t.text for t in e) for doc in docs for e in doc.ents if e.label_ == "ORG"}
    places = {name for name in names.countries | names.large_cities if " " not in name and len(name) > 3}
    return Substitutes(
        sorted(names.first_names),
        sorted(names.last_names),
        sorted(places),
        sorted(words for words in organisations if len(words) > 1),
        sorted(word_list("organisation_words")),
    )


def swapped(text: Tagged, others: Substitutes, share: float, rng: random.Random) -> Tagged:
    """A text with a share of its names exchanged, the same name for the same name throughout."""
    chosen: dict[tuple[str, str], Sequence[str]] = {}

    def substitute(piece: Tagged) -> Tagged:
        label = piece.names[0].label if piece.names else ""
        key = (" ".join(piece.words), label)
        if label and key not in chosen:
            chosen[key] = others.name(piece.words, label, rng) if rng.random() < share else piece.words
        new = list(chosen.get(key, piece.words))
        if new == piece.words:
            return piece
        spaces = [True] * (len(new) - 1) + piece.spaces[-1:]
        return Tagged(new, spaces, [NameSpan(0, len(new), label)])

    return concatenated([substitute(piece) for piece in pieces(text)])


def pieces(text: Tagged) -> Iterator[Tagged]:
    """The text cut into its names and the words between them."""
    ends = {span.start: span for span in text.names}
    i = 0
    while i < len(text.words):
        span = ends.get(i, NameSpan(i, i + 1, ""))
        names = [NameSpan(0, span.end - i, span.label)] if span.label else []
        unknown = frozenset({0} if i in text.unknown else ())
        yield Tagged(text.words[i : span.end], text.spaces[i : span.end], names, unknown)
        i = span.end


def respelled(text: Tagged, quotes: float, rng: random.Random) -> Tagged:
    """A text with curly quotes in a share of all cases, and now and then in another case."""
    words = curly(text.words) if rng.random() < quotes else text.words
    change = pick_case(rng)
    return replace(text, words=recased(words, change) if change else words)


def noisy_names(
    path: str, texts: float, share: float, quotes: float, seed: int = 0
) -> Callable[[Language], Iterator[Example]]:
    """spaCy reader ``claimgraph.NoisyNames.v1``: documents with names, each time with other noise.

    Args:
        path: of the DocBin.
        texts: share of the documents in which names are exchanged.
        share: of the names in such a document that are exchanged.
        quotes: share of documents with curly quotes.
        seed: of the noise's own random numbers.
    """
    rng = random.Random(seed)

    def read(nlp: Language) -> Iterator[Example]:
        docs = list(DocBin().from_disk(Path(path)).get_docs(nlp.vocab))
        others = substitutes(known_names(), docs)
        for doc in docs:
            text = from_doc(doc)
            text = swapped(text, others, share, rng) if rng.random() < texts else text
            noisy = to_doc(nlp.vocab, respelled(text, quotes, rng))
            yield Example(nlp.make_doc(noisy.text), noisy)

    return read
