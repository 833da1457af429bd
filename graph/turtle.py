"""Turtle and TriG, grouped by subject and sorted, so that two runs give the same bytes and a diff shows what changed.

A writer of our own: pyoxigraph's declares its prefixes in random order, and rdflib's is some 40 times slower.
It works on sorted N-Triples lines, whose literals are valid Turtle as they stand.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from operator import attrgetter
from typing import Final

from .prefixes import Prefixes
from .vocabulary import RDF, RDFS, SKOS, XSD, Names

_LETTERS: Final = (
    r"A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u2070-\u218f"
    r"\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_EDGE: Final = rf"(?:[{_LETTERS}_:0-9]|%[0-9A-Fa-f]{{2}})"
_INNER: Final = rf"(?:[{_LETTERS}_:0-9.-]|%[0-9A-Fa-f]{{2}})"
_LOCAL_NAME: Final = re.compile(rf"{_EDGE}(?:{_INNER}*{_EDGE})?")
_BARE: Final = {
    XSD("integer").value: re.compile(r"[+-]?\d+"),
    XSD("decimal").value: re.compile(r"[+-]?\d*\.\d+"),
}
_A: Final = str(RDF("type"))
_FIRST: Final = (RDFS("label"), SKOS("altLabel"), RDF("subject"), RDF("predicate"), RDF("object"))
_RANK: Final = {term: f"{i}" for i, term in enumerate((_A, *map(str, _FIRST)))}


def turtle(ntriples: Iterable[str], names: Names) -> Iterator[str]:
    """N-Triples lines, in any order and maybe twice, as Turtle in chunks."""
    shorten = _Shortener(names)
    blocks = list(_blocks(ntriples, names, shorten))
    yield from shorten.header()
    yield from blocks


def trig(graphs: Mapping[str, Iterable[str]], names: Names) -> Iterator[str]:
    """Graph IRI -> N-Triples lines, as TriG in chunks, sorted by graph."""
    shorten = _Shortener(names)
    blocks = [
        f"\n{shorten.iri(f'<{graph}>')} {{\n{''.join(_blocks(graphs[graph], names, shorten))}}}\n"
        for graph in sorted(graphs)
    ]
    yield from shorten.header()
    yield from blocks


def _blocks(ntriples: Iterable[str], names: Names, shorten: "_Shortener") -> Iterator[str]:
    """One block a subject, its class and label first."""
    for subject, lines in groupby(_in_order(ntriples, names), key=_subject):
        said: dict[str, list[str]] = {}
        for line in lines:
            _, predicate, object = line.split(" ", 2)
            said.setdefault(predicate, []).append(shorten.term(object[:-2]))
        parts = [
            f"{shorten.predicate(predicate)} {', '.join(said[predicate])}"
            for predicate in sorted(said, key=lambda predicate: _RANK.get(predicate, predicate))
        ]
        yield f"\n{shorten.iri(subject)} " + " ;\n  ".join(parts) + " .\n"


def _in_order(ntriples: Iterable[str], names: Names) -> Iterator[str]:
    """Entities first, then claims, each followed by its qualifiers, then articles and passages, then the rest."""
    lines = sorted(set(ntriples))
    starts = [f"<{names.base}{kind}/" for kind in ("entity", "claim", "doc")]
    parts = [slice(bisect_left(lines, start), bisect_left(lines, f"{start[:-1]}0")) for start in starts]
    for part in parts:
        yield from lines[part]
    for part in sorted(parts, key=attrgetter("start"), reverse=True):
        del lines[part]
    yield from lines


def _subject(line: str) -> str:
    return line[: line.index(" ")]


class _Shortener:
    """Writes the terms of N-Triples as short as Turtle allows."""

    def __init__(self, names: Names) -> None:
        self._base = names.base
        self._needs_base = False
        self._prefixes = Prefixes(names)
        self._known: dict[str, str] = {}

    def header(self) -> Iterator[str]:
        if self._needs_base:
            yield f"@base <{self._base}> .\n"
        yield from (f"@prefix {prefix}: <{namespace}> .\n" for prefix, namespace in self._prefixes.used().items())

    def predicate(self, predicate: str) -> str:
        return "a" if predicate == _A else self.iri(predicate)

    def term(self, term: str) -> str:
        if term[0] != '"' or term[-1] != ">":
            return term if term[0] == '"' else self.iri(term)
        body, _, datatype = term.rpartition("^^")
        bare = _BARE.get(datatype[1:-1])
        if bare and bare.fullmatch(body, 1, len(body) - 1):
            return body[1:-1]
        return f"{body}^^{self.iri(datatype)}"

    def iri(self, iri: str) -> str:
        short = self._known.get(iri)
        if short is None:
            short = self._known[iri] = self._shortened(iri)
        return short

    def _shortened(self, iri: str) -> str:
        split = self._prefixes.split(iri[1:-1])
        if split is None:
            return iri
        prefix, local = split
        if "#char=" in local:
            self._needs_base = True
            return f"<{iri.removeprefix(f'<{self._base}')}"
        if not _LOCAL_NAME.fullmatch(local):
            return iri
        self._prefixes.use(prefix)
        return f"{prefix}:{local}"
