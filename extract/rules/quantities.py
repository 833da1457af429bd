"""Shares of what somebody needs: "X provides 90 percent of Y's energy imports" is X supplying Y.

The possessor of the goods becomes the object; what is counted and how much of it stay as qualifiers.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from ..clauses import Argument, Clause, Role, case_words, nominal_conjuncts
from ..document import Document
from ..lexicon import words
from ..phrases import Phrase, phrase
from ..propositions import Proposition
from ..qualifiers import GOOD, QUANTITY, Qualification, qualifications
from ..syntax import children
from ..tokens import Token
from .verbs import verb_pattern

NAME = "quantities"


@dataclass(frozen=True)
class Share:
    """A quantity of goods and whose goods they are."""

    quantity: Phrase
    goods: Phrase
    owner: Token


def quantities(document: Document) -> Iterator[Proposition]:
    """Verbs of transfer with a share of somebody's goods as their object."""
    for clause in document.clauses:
        if clause.head.lemma_ in words("transfer_verbs") and not clause.passive:
            for argument in clause.having(Role.OBJECT):
                yield from _shares(clause, argument)


def _shares(clause: Clause, argument: Argument) -> Iterator[Proposition]:
    others = qualifications(clause.having(Role.OBLIQUE))
    for doer in clause.subjects:
        for part in nominal_conjuncts(argument.head):
            share = share_of(part)
            if share is not None:
                counted = (Qualification(QUANTITY, share.quantity), Qualification(GOOD, share.goods))
                yield Proposition(
                    NAME,
                    clause.head,
                    doer,
                    clause.group,
                    (verb_pattern(clause),),
                    phrase(share.owner),
                    (*counted, *others),
                )


def share_of(measure: Token) -> Share | None:
    """ "90 percent of its energy imports": the measure, the goods, the owner."""
    for goods in children(measure, "nmod"):
        if [word.lower_ for word in case_words(goods)] != ["of"]:
            continue
        owner = next(iter(children(goods, "nmod:poss")), None)
        if owner is not None:
            return Share(_measured(measure), _without_owner(goods, owner), owner)
    return None


def _measured(measure: Token) -> Phrase:
    """The number with its noun: "90 percent", "nearly half"."""
    inner = [word for word in measure.subtree if word.i < measure.i and word.head in (measure, measure.nbor(-1))]
    numbers = [word.i for word in inner if word.dep_ in ("nummod", "advmod", "compound", "det")]
    return Phrase(measure, min([*numbers, measure.i]), measure.i + 1)


def _without_owner(goods: Token, owner: Token) -> Phrase:
    last = max(word.i for word in owner.subtree)
    return Phrase(goods, last + 1, goods.i + 1)
