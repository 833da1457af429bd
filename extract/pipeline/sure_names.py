"""Countries, peoples and organisations that need no model but a table, ``sure_names.tsv``."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources

from spacy.tokens import Doc

from .names import Name

Words = tuple[str, ...]
HYPHENS = ("-", "–")


@cache
def sure_names() -> Mapping[Words, str]:
    """Words of a name, as the tokenizer cuts it -> label."""
    text = resources.files(__package__).joinpath("tables", "sure_names.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines())
    return {tuple(name.replace("-", " - ").split()): label for label, name in rows}


@cache
def lengths() -> Mapping[str, tuple[int, ...]]:
    """First word of sure names -> their lengths in words, longest first."""
    found: dict[str, set[int]] = {}
    for words in sure_names():
        found.setdefault(words[0], set()).add(len(words))
    return {first: tuple(sorted(sizes, reverse=True)) for first, sizes in found.items()}


def split_at_hyphens(doc: Doc, names: list[Name]) -> list[Name]:
    """Make two names of one such as "China-US" where both halves are sure."""
    return [half for name in names for half in _halves(doc, name)]


def _halves(doc: Doc, name: Name) -> list[Name]:
    for i in range(name.start + 1, name.end - 1):
        halves = [_sure(doc, name.start, i), _sure(doc, i + 1, name.end)]
        if doc[i].text in HYPHENS and all(halves):
            return [half for half in halves if half]
    return [name]


def _sure(doc: Doc, start: int, end: int) -> Name | None:
    label = sure_names().get(Name(start, end, "").words(doc))
    return Name(start, end, label) if label else None


def with_sure_names(doc: Doc, names: list[Name]) -> list[Name]:
    """Put sure names in the place of the model's, unless one of the model's reaches beyond them."""
    owner = {i: name for name in names for i in range(name.start, name.end)}
    sure = [name for name in find_sure_names(doc) if not _is_part(name, owner)]
    replaced = {owner[i] for name in sure for i in range(name.start, name.end) if i in owner}
    return sorted({*names} - replaced | {*sure})


def _is_part(sure: Name, owner: Mapping[int, Name]) -> bool:
    """Whether a name of the model has words outside of the sure one."""
    inside = {owner[i] for i in range(sure.start, sure.end) if i in owner}
    return any(name.start < sure.start or name.end > sure.end for name in inside)


def find_sure_names(doc: Doc) -> Iterator[Name]:
    """Sure names of a document from left to right, the longest where several begin."""
    i = 0
    while i < len(doc):
        name = _longest_at(doc, i)
        if name:
            yield name
        i = name.end if name else i + 1


def _longest_at(doc: Doc, i: int) -> Name | None:
    fitting = (i + length for length in lengths().get(doc[i].text, ()) if i + length <= len(doc))
    return next((name for end in fitting if (name := _sure(doc, i, end))), None)
