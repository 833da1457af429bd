"""Quotations and reported speech: who says what. What is said becomes claims of its own, attributed by factuality."""

from collections.abc import Iterator

from ..clauses import Clause, Role, lacks_subject
from ..document import Document
from ..lexicon import words
from ..phrases import Phrase
from ..propositions import Proposition
from ..qualifiers import qualifications
from ..syntax import children, feature
from ..tokens import Token
from .contents import words_of
from .verbs import verb_pattern

NAME = "speech"


def speech(document: Document) -> Iterator[Proposition]:
    """ "X said that ...", "“...,” X said", "X, he added, ..."."""
    for clause in document.clauses:
        if clause.head.lemma_ in words("reporting_verbs") and not clause.passive:
            yield from _said(clause)


def _said(clause: Clause) -> Iterator[Proposition]:
    content = _content(clause)
    if content is None:
        return
    others = qualifications(clause.having(Role.OBLIQUE))
    for speaker in clause.subjects:
        yield Proposition(
            NAME, clause.head, speaker, clause.group, (verb_pattern(clause),), content, others, wording=True
        )


def _content(clause: Clause) -> Phrase | None:
    """The words that are said: a clausal complement, or the sentence that the speaker interrupts.

    None for a piece: "firms that she said *were bankrupt*".
    """
    spoken = [argument.head for argument in clause.having(Role.CONTENT) if not _is_circumstance(argument.head, clause)]
    if spoken:
        return None if lacks_subject(spoken[0]) else words_of(spoken[0], clause)
    told = clause.having(Role.OBJECT) or any(one.lower_ in ("i", "we") for one in clause.subjects)
    above = clause.head.head
    parted = any(word.text == ";" for word in clause.head.doc[above.i : clause.head.i])
    if clause.head.dep_.startswith("parataxis") and not (told or parted):
        return words_of(above, clause)
    loose = [word for word in children(clause.head, "parataxis") if word.i < clause.head.i]
    return words_of(loose[0], clause) if loose else None


def _is_circumstance(head: Token, clause: Clause) -> bool:
    """Whether a word before the verb says what the speaker was doing: "Prosecuting, X said"."""
    bare = feature(head, "VerbForm") in ("Ger", "Part") and not children(head, "nsubj", "aux")
    return bare and head.i < clause.head.i
