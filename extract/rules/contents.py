"""The words of a clause that another one says or asks for."""

from ..clauses import Clause
from ..phrases import Phrase
from ..syntax import subject
from ..tokens import Token

TRAILING = (",", ".", ";", ":", "”", "“", '"', "’", "'", "—", "–", "-", "(", ")")


def words_of(head: Token, clause: Clause) -> Phrase | None:
    """The words around the head of what a clause says or asks for, without commas and quotation marks at their ends.

    None where the clause parts them from their subject: "the firm, she said, would pay".
    """
    reporting = clause.head.subtree if head in clause.head.ancestors else ()
    inside = {word.i for word in head.subtree} - {word.i for word in reporting}
    stretch = _stretch(head, inside)
    doc = head.doc
    while stretch and doc[stretch[0]].text in TRAILING:
        stretch = stretch[1:]
    while stretch and doc[stretch[-1]].text in TRAILING:
        stretch = stretch[:-1]
    own = subject(head)
    whole = head.i in stretch and (own is None or own.i in stretch)
    return Phrase(head, stretch[0], stretch[-1] + 1) if whole else None


def _stretch(head: Token, inside: set[int]) -> list[int]:
    """The unbroken stretch of tokens around a head word; punctuation does not break it."""
    sentence = head.sent
    start, end = head.i, head.i
    while start > sentence.start and (start - 1 in inside or head.doc[start - 1].is_punct):
        start -= 1
    while end + 1 < sentence.end and (end + 1 in inside or head.doc[end + 1].is_punct):
        end += 1
    return list(range(start, end + 1))
