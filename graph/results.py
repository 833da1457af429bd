"""What a query answers, as an aligned table or in the formats of the W3C."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Final

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from ..errors import ExportError
from .prefixes import Prefixes
from .quads import ntriples
from .turtle import turtle
from .vocabulary import XSD, Names

Value = NamedNode | Literal | BlankNode | Triple
_WIDEST: Final = 200
FORMATS: Final = ("table", "csv", "tsv", "json", "ttl")


@dataclass(frozen=True)
class QueryResult:
    """The rows of a SELECT. Iterating gives them as dicts of strings, without the unbound variables."""

    variables: tuple[str, ...]
    rows: tuple[tuple[Value | None, ...], ...]
    names: Names

    def __iter__(self) -> Iterator[dict[str, str]]:
        for row in self.rows:
            pairs = zip(self.variables, row, strict=True)
            yield {name: plain(value) for name, value in pairs if value is not None}

    def __len__(self) -> int:
        return len(self.rows)

    def __str__(self) -> str:
        return self.table()

    def to(self, format: str) -> str:
        """The result in one of `FORMATS`; raises ExportError for any other, and for Turtle of rows."""
        if format not in FORMATS:
            raise ExportError(f"Results have no format {format!r}; choose one of {', '.join(FORMATS)}.")
        written: str = getattr(self, format)()
        return written

    def table(self) -> str:
        """Aligned columns, IRIs with their prefixes; texts that nobody reads in a table are cut."""
        lines = [self.variables, *(tuple(map(_cut, row)) for row in self._short_rows())]
        widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
        lines.insert(1, tuple("─" * width for width in widths))
        padded = ("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in lines)
        return "".join(f"{line.rstrip()}\n" for line in padded)

    def csv(self) -> str:
        """SPARQL 1.1 Query Results CSV: plain values, lines ending in CR LF."""
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\r\n")
        writer.writerow(self.variables)
        writer.writerows([plain(value) for value in row] for row in self.rows)
        return out.getvalue()

    def tsv(self) -> str:
        """SPARQL 1.1 Query Results TSV: terms as in Turtle."""
        head = "\t".join(f"?{name}" for name in self.variables)
        rows = ("\t".join(_escaped(value) for value in row) for row in self.rows)
        return "".join(f"{line}\n" for line in (head, *rows))

    def json(self) -> str:
        """SPARQL 1.1 Query Results JSON."""
        bindings = [
            {name: _binding(value) for name, value in zip(self.variables, row, strict=True) if value is not None}
            for row in self.rows
        ]
        return _dumped({"head": {"vars": self.variables}, "results": {"bindings": bindings}})

    def ttl(self) -> str:
        raise ExportError("Only CONSTRUCT and DESCRIBE give Turtle; choose table, csv, tsv or json.")

    def _repr_html_(self) -> str:
        head = "".join(f"<th>{escape(name)}</th>" for name in self.variables)
        cells = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in self._short_rows())
        body = "".join(f"<tr>{row}</tr>" for row in cells)
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"

    def _short_rows(self) -> list[tuple[str, ...]]:
        prefixes = Prefixes(self.names)
        return [tuple(_short(value, prefixes) for value in row) for row in self.rows]


class Answer(QueryResult):
    """The yes or no of an ASK, as one row with one variable, ``answer``."""

    @classmethod
    def of(cls, answer: bool, names: Names) -> "Answer":
        return cls(("answer",), ((Literal(str(answer).lower(), datatype=XSD("boolean")),),), names)

    def __bool__(self) -> bool:
        return plain(self.rows[0][0]) == "true"

    def json(self) -> str:
        return _dumped({"head": {}, "boolean": bool(self)})


class Triples(QueryResult):
    """The triples of a CONSTRUCT or DESCRIBE, as rows of subject, predicate and object, sorted."""

    @classmethod
    def of(cls, triples: Iterator[Triple], names: Names) -> "Triples":
        rows = sorted({(triple.subject, triple.predicate, triple.object) for triple in triples}, key=str)
        return cls(("subject", "predicate", "object"), tuple(rows), names)

    def ttl(self) -> str:
        """Turtle, grouped by subject and sorted."""
        triples = (Triple(*row) for row in self.rows)  # type: ignore[arg-type]
        lines = (line for line in ntriples(triples).split("\n") if line)
        return "".join(turtle(lines, self.names))


def plain(value: Value | None) -> str:
    """An IRI, the text of a literal, or nothing for an unbound variable."""
    if value is None:
        return ""
    return value.value if isinstance(value, NamedNode | Literal) else str(value)


def _short(value: Value | None, prefixes: Prefixes) -> str:
    return prefixes.short(value.value) if isinstance(value, NamedNode) else " ".join(plain(value).split())


def _cut(cell: str) -> str:
    return cell if len(cell) <= _WIDEST else f"{cell[: _WIDEST - 1]}…"


def _escaped(value: Value | None) -> str:
    return "" if value is None else str(value).replace("\t", "\\t")


def _binding(value: Value) -> dict[str, str]:
    if isinstance(value, NamedNode):
        return {"type": "uri", "value": value.value}
    if not isinstance(value, Literal):
        return {"type": "bnode", "value": plain(value).removeprefix("_:")}
    kind = {"xml:lang": value.language} if value.language else {"datatype": value.datatype.value}
    return {"type": "literal", "value": value.value} | ({} if value.datatype == XSD("string") else kind)


def _dumped(document: object) -> str:
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"
