"""Where the article says it: quotes and offsets of a proposition's parts."""

from ..graph.model import Evidence, Mention, Span
from .document import Document
from .phrases import phrase
from .propositions import Proposition
from .remembered import remembered
from .tokens import Doc, Token
from .tokens import Span as TokenSpan

LIGHT = ("ADV", "PART", "AUX", "PUNCT", "ADP")


def mention(doc: Doc, start: int, end: int) -> Mention:
    """Tokens ``start`` to ``end`` (half-open) as words with their offsets."""
    first, last = doc[start].idx, doc[end - 1].end
    return Mention(doc.text[first:last], Span(first, last))


@remembered
def mention_of(head: Token) -> Mention:
    """The noun phrase around a head word."""
    found = phrase(head)
    return mention(head.doc, found.start, found.end)


def evidence_of(document: Document, proposition: Proposition) -> Evidence:
    """The sentence, the clause, and the words of subject, relation and object."""
    doc = document.doc
    subject = phrase(proposition.subject)
    relation = relation_words(proposition)
    parts = [
        subject.start,
        subject.end,
        relation.start,
        relation.end,
        proposition.object.start,
        proposition.object.end,
    ]
    parts += [bound for q in proposition.qualifiers for bound in (*(w.i for w in q.case), q.phrase.start, q.phrase.end)]
    sentence = trimmed(proposition.object.head.sent[0])
    inside = [bound for bound in parts if sentence.start <= bound <= sentence.end]
    return Evidence(
        article=document.article.id,
        sentence=sentence.text,
        quote=mention(doc, min(inside), max(inside)),
        subject=mention_of(proposition.subject),
        relation=mention(doc, relation.start, relation.end),
        object=mention(doc, proposition.object.start, proposition.object.end),
    )


def relation_words(proposition: Proposition) -> TokenSpan:
    """The unbroken stretch of relation words around the predicate; light words may stand between them."""
    places = {word.i for word in proposition.relation}
    middle = _nearest(proposition.predicate.i, places)
    doc = proposition.predicate.doc
    return doc.span(_reach(doc, middle, places, -1), _reach(doc, middle, places, 1) + 1)


def _nearest(place: int, places: set[int]) -> int:
    return place if place in places else min(places, key=lambda other: (abs(other - place), other))


def _reach(doc: Doc, start: int, places: set[int], step: int) -> int:
    reached, i = start, start + step
    while 0 <= i < len(doc) and (i in places or doc[i].pos_ in LIGHT) and doc[i].sent is doc[start].sent:
        reached = i if i in places else reached
        i += step
    return reached


@remembered
def trimmed(first: Token) -> TokenSpan:
    """The sentence that begins with a word, without white space at its ends."""
    sentence = first.sent
    start, end = sentence.start, sentence.end
    while end > start and sentence.doc[end - 1].is_space:
        end -= 1
    while start < end and sentence.doc[start].is_space:
        start += 1
    return sentence.doc.span(start, end)
