"""Judges a proposition: from the top of the sentence down to its predicate, each clause on the way adding its part.

What stands above a clause hands a value down to it, the clause's own words change that value, and the result is handed
on. Saurí and Pustejovsky (2012) walk the tree in the same direction.
"""

from ...graph.model import Polarity
from ..document import Document
from ..remembered import remembered
from ..syntax import children
from ..tokens import Token
from .cues import Frame, frame
from .events import named_event
from .governors import superior
from .inheritance import handed_down, on_top
from .negation import excepted
from .own_words import said_in_clause
from .speakers import source
from .value import Factuality, Level


def judge(document: Document, predicate: Token, arguments: tuple[Token, ...] = ()) -> Factuality:
    """How real the article makes the proposition that a predicate heads.

    Args:
        document: the parsed article.
        predicate: head of a clause, or a noun that names an event or a role.
        arguments: head words of the proposition's arguments, the predicate's subjects and objects where none are
            given; one that is taken out ("all except Norland") denies it.
    """
    value, said_of = _level(predicate).status, arguments or children(predicate, "nsubj", "obj", "iobj")
    taken_out = [word for word in map(excepted, said_of) if word is not None and word != predicate]
    return value.negated(*taken_out) if taken_out and value.polarity is Polarity.POSITIVE else value


@remembered
def _level(predicate: Token) -> Level:
    """The value that reaches a predicate and the one that it has."""
    above = superior(predicate)
    reaching = on_top(predicate) if above is None else handed_down(_level(above), predicate)
    inherited = reaching.said_by(source(predicate))
    own = named_event if frame(predicate) is Frame.NOUN else said_in_clause
    return Level(predicate, inherited, own(inherited, predicate))
