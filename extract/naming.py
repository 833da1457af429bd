"""Which words carry the name of a phrase: "Ann Li" in "the party secretary Ann Li" and in "Ann Li of Lima"."""

from collections.abc import Mapping
from functools import cached_property

from spacy.tokens import Doc, Span, Token

from ..graph.model import EntityType
from .lexicon import table, words
from .syntax import child, labelled

DATE = "DATE"
PERSON = "PERSON"
BREAKS = ("ADP", "DET", "PUNCT", "CCONJ", "VERB", "AUX", "PART", "PRON", "SPACE")


class Names:
    """The recognised names of a document, dates left out."""

    def __init__(self, doc: Doc) -> None:
        self.by_token: Mapping[int, Span] = {
            token.i: name for name in doc.ents if name.label_ != DATE for token in name
        }
        self._titled = {
            name.start: head for name in doc.ents if name.label_ == PERSON and (head := title_before(name)) is not None
        }

    @cached_property
    def borne(self) -> Mapping[int, Span]:
        """Index of a title that heads its phrase -> the name that follows it."""
        return {head.i: self.by_token[start] for start, head in self._titled.items()}

    def of(self, head: Token) -> Span | None:
        """The name of the phrase around a head word, where it has been recognised."""
        return self.by_token.get(head.i) or self.borne.get(head.i)

    def is_title_of_name(self, token: Token) -> bool:
        """Whether the token is the title before a person's name, not a phrase of its own."""
        bearer = self.by_token.get(token.head.i) if labelled(token, "compound") else None
        return bearer is not None and bearer.label_ == PERSON and is_title(token)

    def is_inside(self, token: Token) -> bool:
        """Whether another word governs the name that the token belongs to, be it of the name or its title."""
        name = self.by_token.get(token.i)
        if name is None:
            return False
        governed = token.head != token and name.start <= token.head.i < name.end
        return governed or name.start in self._titled


def title_before(name: Span) -> Token | None:
    """The title that a person's name hangs on: "State Councillor" where the parse has "Councillor" as the head."""
    head = name.root.head
    if head.i >= name.start or head.pos_ not in ("NOUN", "PROPN") or head.ent_type_ or not is_title(head):
        return None
    before = name[0].nbor(-1)
    if before.pos_ in BREAKS or any(token.text == "," for token in name.doc[head.i : name.start]):
        return None
    preposition = child(name.root, "case")
    owned = preposition is not None and preposition.pos_ == "ADP" and not before.ent_type_
    return None if owned or labelled(name.root, "conj", "appos") else head


def is_title(head: Token) -> bool:
    """Whether a word is an office or an occupation rather than a name: "the Prime Minister"."""
    return head.lower_ in words("titles") or table("noun_types").get(head.lower_) == EntityType.PERSON


def proper_run(head: Token) -> str:
    """The unbroken run of proper nouns around a head that has not been recognised as a name."""
    start, end = head.i, head.i + 1
    while start > head.sent.start and _joins(head.doc[start - 1], head):
        start -= 1
    while end < head.sent.end and _joins(head.doc[end], head):
        end += 1
    return head.doc[start:end].text


def _joins(token: Token, head: Token) -> bool:
    return token.pos_ == "PROPN" and labelled(token, "flat", "compound") and token.head == head
