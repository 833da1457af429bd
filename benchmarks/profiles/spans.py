"""Which words of a noun phrase each convention keeps."""

from collections.abc import Container, Iterable, Iterator
from itertools import chain

from ...extract.clauses import case_words
from ...extract.phrases import subtree
from ...extract.qualifiers import PLACE_LABELS
from ...extract.syntax import child, children, feature, is_finite, is_predicate, labelled
from ...extract.tokens import Token

Words = tuple[Token, ...]
BEFORE = ("det", "amod", "compound", "nummod", "flat", "nmod:poss", "nmod:desc", "advmod", "goeswith")
BARE = ("nmod:unmarked", "obl:unmarked")
BEHIND = ("flat", "compound", "fixed", "goeswith", "nummod", "nmod:unmarked")
LOOSE = ("acl:relcl", "appos", "parataxis", "discourse", "vocative", "list")
OUTSIDE = ("case", "mark", "cc", "cop", "nsubj", "csubj", "aux", "expl", "advcl", "ccomp")
OF = ["of"]
MARKS = (",", ";", ":", ".", "--", "-", "—", "–", "?", "!")


def base(noun: Token) -> Words:
    """The noun with what stands before it, and the numbers, years and parts of names right behind it."""
    start = min([_left_edge(word) for word in _before(noun)], default=noun.i)
    return tuple(word for word in noun.doc[start : _end(noun)] if not word.is_space)


def _before(noun: Token) -> Iterator[Token]:
    """The modifiers before a noun, nearest first, up to the first word that does not belong to them."""
    for word in reversed([word for word in noun.children if word.i < noun.i and word.pos_ != "PUNCT"]):
        if not labelled(word, *BEFORE, *BARE) or word.dep_ == "cc:preconj" or feature(word, "Polarity") == "Neg":
            return
        yield word


def _left_edge(word: Token) -> int:
    """Where a modifier begins; one with a preposition begins at its own word."""
    before = word.doc[word.left_edge.i : word.i]
    linked = word.dep_ != "nmod:poss" and (child(word, "case", "mark") or any(part.dep_ == "case" for part in before))
    return word.i if linked else word.left_edge.i


def _end(noun: Token) -> int:
    """Where the words behind a noun that belong to its name, number or date end."""
    end = noun.i + 1
    for word in noun.children:
        if word.i > noun.i and _belongs_behind(word) and word.left_edge.i <= end + 1:
            end = max(end, word.right_edge.i + 1)
    return end


def _belongs_behind(word: Token) -> bool:
    if word.dep_ == "appos":
        return word.head.pos_ in ("NUM", "SYM") and not word.doc[word.left_edge.i - 1].is_punct
    if word.dep_ == "nmod:unmarked":
        return word.pos_ == "NUM" or word.head.pos_ in ("NUM", "SYM")
    return labelled(word, *BEHIND)


def short(noun: Token) -> Words:
    """The base noun phrase with what "of" links to it."""
    return (*base(noun), *of_phrases(noun))


def of_phrases(noun: Token) -> Words:
    """The phrases and gerunds that "of" links to a noun: "of Lorn", "of paying debts"."""
    nouns = (word for word in children(noun, "nmod") if word.i > noun.i and texts(case_words(word)) == OF)
    gerunds = (word for word in children(noun, "acl") if texts(children(word, "mark")) == OF)
    parts = [(*case_words(word), *short(word)) for word in nouns] + [subtree(word) for word in gerunds]
    return tuple(word for part in parts for word in part)


def texts(words: Iterable[Token]) -> list[str]:
    """The words in lower case."""
    return [word.lower_ for word in words]


def in_name(noun: Token) -> tuple[Words, Words]:
    """A name up to its "of", and what follows that: "the Bank of" and "Chad"; nothing follows in other phrases."""
    words = base(noun)
    place = next((i for i, word in enumerate(words[:-1]) if i and word.lower_ == "of" and word.dep_ == "flat"), None)
    return (words, ()) if place is None else (words[: place + 1], words[place + 1 :])


def full(noun: Token, without: Container[Token] = ()) -> Words:
    """The noun with all that narrows it down and all that is conjoined: no relative clause, no apposition.

    What hangs below a token of ``without`` is left out, as is the preposition.
    """
    inside = {word.i for word in _inside(noun, without)}
    start = next(i for i in range(noun.i, -2, -1) if i - 1 not in inside)
    end = next(i for i in range(noun.i + 1, len(noun.doc) + 1) if i not in inside)
    return without_marks(noun.doc[start:end])


def _inside(noun: Token, without: Container[Token]) -> Iterator[Token]:
    kept = (word for word in noun.children if word not in without and not labelled(word, *OUTSIDE))
    return chain((noun,), *(_below(word, without) for word in kept if not _is_loose(word)))


def _below(top: Token, without: Container[Token]) -> Iterator[Token]:
    yield top
    for word in top.children:
        if word not in without and not _is_loose(word):
            yield from _below(word, without)


def _is_loose(word: Token) -> bool:
    """Whether a dependent stands beside a noun rather than in its phrase."""
    clausal = labelled(word, "conj", "acl") and is_predicate(word) and is_finite(word)
    place = word.dep_ == "appos" and word.ent_type_ in PLACE_LABELS
    return clausal or (labelled(word, *LOOSE) and not place)


def without_marks(span: Iterable[Token]) -> Words:
    """The words without white space, without commas and the like at their ends, and without a stray preposition."""
    inside = [word for word in span if not word.is_space]
    while inside and inside[-1].text in MARKS:
        inside.pop()
    while len(inside) > 1 and (inside[0].text in MARKS or inside[0].dep_ == "case"):
        inside.pop(0)
    return tuple(inside)
