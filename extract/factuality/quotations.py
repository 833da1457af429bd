"""Quotations of several sentences: what stands between quotation marks goes on in the mouth of the last speaker."""

from collections.abc import Iterable, Iterator

from ..remembered import remembered
from ..syntax import labelled, objects, subject
from ..tokens import Doc, Token
from .cues import NOUNS
from .speakers import HOLLOW, saying

QUOTES = frozenset('"“”«»„')
ENDS = frozenset(".!?")
INNER = ("compound", "flat", "nmod", "obl")
REACH = 12
"""How many words after a quotation its speaker may be named."""


def is_quoted(token: Token) -> bool:
    """Whether the token stands inside double quotation marks, counted from the start of its paragraph."""
    return _inside(token.doc)[token.i]


@remembered
def _inside(doc: Doc) -> tuple[bool, ...]:
    """For every token, whether a quotation is open before it."""
    return tuple(_opened(doc))


def _opened(doc: Doc) -> Iterator[bool]:
    quoted = False
    for word in doc:
        yield quoted
        quoted = (quoted != (word.text in QUOTES)) and "\n" not in word.text


def quoting_speaker(token: Token) -> Token | None:
    """The speaker of the quotation around a token: named right after it, else last before it."""
    after = _naming(_after(token), first_noun=True)
    return after if after is not None else _naming(_before(token), first_noun=False)


def _after(token: Token) -> Iterator[Token]:
    """The rest of the sentence after the closing mark, in which the next quotation is not looked into."""
    rest = token.doc[token.i :]
    end = next((word.i for word in rest if word.text in QUOTES), None)
    tail: Iterable[Token] = token.doc[end + 1 : end + 1 + REACH] if end is not None else ()
    for word in tail:
        if word.text in QUOTES or word.text in ENDS or "\n" in word.text:
            return
        yield word


def _before(token: Token) -> Iterator[Token]:
    """The words outside quotation marks before the token, back to the start of the paragraph before."""
    breaks, quoted = 0, True
    for word in reversed(token.doc[: token.i]):
        breaks += "\n" in word.text
        if breaks == 2:
            return
        if word.text in QUOTES:
            quoted = not quoted
        elif not quoted:
            yield word


def _naming(words: Iterable[Token], first_noun: bool) -> Token | None:
    """Who speaks by the first verb of saying that names somebody; after a quotation the verb may stand first.

    Args:
        first_noun: whether it may stand in for a subject that the parser missed: "one *woman*, who …, told us".
    """
    noun = None
    for word in words:
        if saying(word) is not None:
            named = subject(word) or noun or next(iter(objects(word)), None)
            if named is not None and named.lower_ not in HOLLOW:
                return named
        elif first_noun and noun is None and word.pos_ in NOUNS and not labelled(word, *INNER):
            noun = word
    return None
