"""The W3C's tests of SPARQL query evaluation and of Turtle, on what a graph answers, reads and writes."""

import csv
import io
import re
from pathlib import Path

import pytest
from pyoxigraph import DefaultGraph, Quad, RdfFormat, parse
from w3c_suite import Case, address, canonical, canonical_rows, cases, expected_rows, loaded, suite

from claimgraph.graph.quads import ntriples
from claimgraph.graph.results import Answer, Triples
from claimgraph.graph.sparql import run
from claimgraph.graph.turtle import turtle
from claimgraph.graph.vocabulary import Names

NOT_QUERIES = {"service", "entailment", "update", "protocol", "service-description"}
FAILING = {
    "Oxigraph keeps numbers, dates and booleans as values and forgets how they were written": [
        "distinct/Numbers: Distinct",
        "distinct/All: Distinct",
        "expr-builtin/str-1",
        "expr-builtin/str-2",
        "expr-builtin/sameTerm-simple",
        "expr-builtin/sameTerm-eq",
        "expr-builtin/sameTerm-not-eq",
        "expr-builtin/case-insensitive booleans",
        "expr-equals/Equality 1-1 -- graph",
        "expr-equals/Equality 1-2 -- graph",
        "open-world/open-eq-01",
        "csv-tsv-res/csv03 - CSV Result Format",
    ],
    "Oxigraph takes dates with and without a time zone to be comparable": ["open-world/date-2"],
    "Oxigraph has the variable of GRAPH in scope inside it": [
        "graph/graph-variable-scope",
        "graph/graph-optional",
        "aggregates/COUNT: no GROUP BY inside of GRAPH",
        "bindings/VALUES inside GRAPH binding the same variable as the graph name",
        "negation/outer GRAPH operator does not affect MINUS disjointness",
    ],
    "Oxigraph's GROUP_CONCAT keeps the language": [
        "aggregates/GROUP_CONCAT with same language tag",
        "aggregates/GROUP_CONCAT with one element",
    ],
    "Oxigraph gives another blank node in each row for one BNODE(x)": ["functions/BNODE(str)"],
    "Oxigraph has no path of length zero for a term that the data lack": [
        "property-path/* with start being a constant on the empty dataset",
        "property-path/* with end being a constant on the empty dataset",
        "property-path/? with start being a constant on the empty dataset",
        "property-path/? with end being a constant on the empty dataset",
    ],
}
KNOWN = {name: reason for reason, names in FAILING.items() for name in names}


def manifests(*parts):
    return sorted(suite().joinpath(*parts).rglob("*manifest.ttl")) if suite() else []


def marks(case):
    return [pytest.mark.xfail(reason=KNOWN[case.name])] if case.name in KNOWN else []


def collected(kinds, *parts):
    """The tests of these kinds; one that is skipped where the suites are missing."""
    found = [
        pytest.param(case, id=case.name, marks=marks(case))
        for manifest in manifests(*parts)
        if manifest.parent.name not in NOT_QUERIES
        for case in cases(manifest)
        if case.kind in kinds
    ]
    missing = pytest.mark.skip(reason="the W3C test suites are not at hand: set CLAIMGRAPH_DATA")
    return found or [pytest.param(Case("missing", "", Path()), marks=[missing])]


@pytest.mark.parametrize("case", collected({"QueryEvaluationTest", "CSVResultFormatTest"}, "sparql"))
def test_a_query_is_answered_as_the_standard_says(case):
    asked = f"BASE <{address(case.action)}>\n{case.action.read_text('utf-8')}"
    answer = run(loaded(case), asked, Names())
    if isinstance(answer, Triples):
        expected = parse(path=str(case.result), base_iri=address(case.result))
        assert canonical(Quad(*row, DefaultGraph()) for row in answer.rows) == canonical(expected)
    elif isinstance(answer, Answer):
        assert bool(answer) == expected_rows(case.result)
    elif case.result.suffix == ".csv":
        assert sorted(rows_of(answer.csv())) == sorted(rows_of(case.result.read_text("utf-8")))
    else:
        once = "REDUCED" in asked
        assert canonical_rows(bound(answer), once) == canonical_rows(expected_rows(case.result), once)


def bound(answer):
    return [
        {name: value for name, value in zip(answer.variables, row, strict=True) if value is not None}
        for row in answer.rows
    ]


def rows_of(text):
    """The rows of a CSV result by variable, blank nodes without their names."""
    rows = csv.DictReader(io.StringIO(text, newline=""))
    return [sorted((name, re.sub("^_:.*", "_:", value)) for name, value in row.items()) for row in rows]


def read_turtle(case):
    return list(parse(path=str(case.action), format=RdfFormat.TURTLE, base_iri=address(case.action)))


@pytest.mark.parametrize("case", collected({"TestTurtlePositiveSyntax", "TestTurtleEval"}, "rdf"))
def test_turtle_is_read_and_what_is_written_reads_the_same(case):
    read = read_turtle(case)
    if case.result:
        assert canonical(read) == canonical(parse(path=str(case.result), format=RdfFormat.N_TRIPLES))
    written = "".join(turtle(ntriples(quad.triple for quad in read).splitlines(), Names()))
    assert canonical(parse(written, format=RdfFormat.TURTLE)) == canonical(read)


@pytest.mark.parametrize("case", collected({"TestTurtleNegativeSyntax", "TestTurtleNegativeEval"}, "rdf"))
def test_what_is_no_turtle_is_refused(case):
    with pytest.raises(SyntaxError):
        read_turtle(case)
