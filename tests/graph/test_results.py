"""Results in the formats of the W3C, read back by other libraries where they can."""

import csv
import io
import json

import pyoxigraph
import pytest
import rdflib

from claimgraph.errors import ExportError

SELECT = """SELECT ?name ?score ?missing { VALUES (?name ?score) {
  ("a, \\"b\\"\\n\\tc"@en 0.5) (ent:São_Paulo "x"^^cg:Money) } OPTIONAL { ?name rel:none ?missing } } ORDER BY ?score"""
CONSTRUCT = "CONSTRUCT { ?x rel:met ?y } WHERE { ?x rel:meets ?y }"


def test_rows_are_dicts_without_what_is_unbound(kg):
    assert sorted(kg.query(SELECT), key=str) == [
        {"name": 'a, "b"\n\tc', "score": "0.5"},
        {"name": "https://claimgraph.example/entity/São_Paulo", "score": "x"},
    ]


def test_the_table_is_aligned(kg):
    lines = kg.query("SELECT ?who ?day { ?c rdf:subject ?who ; cg:time ?day } ORDER BY ?day").table().splitlines()
    assert lines[:3] == ["who           day", "────────────  ──────────", "ent:Ana_Ruiz  2024-05-14"]


def test_oxigraph_reads_the_tsv(kg):
    result = kg.query(SELECT)
    read = pyoxigraph.parse_query_results(result.tsv(), format=pyoxigraph.QueryResultsFormat.TSV)
    assert [variable.value for variable in read.variables] == list(result.variables)
    assert tuple(tuple(solution) for solution in read) == result.rows


def test_csv_holds_plain_values(kg):
    read = list(csv.reader(io.StringIO(kg.query(SELECT).csv(), newline="")))
    assert read[0] == ["name", "score", "missing"]
    assert sorted(read[1:]) == [
        ['a, "b"\n\tc', "0.5", ""],
        ["https://claimgraph.example/entity/São_Paulo", "x", ""],
    ]


@pytest.mark.parametrize("sparql", [SELECT, "ASK { ?s rel:meets ?o }", "ASK { ?s rel:none ?o }"])
def test_json_says_the_same_as_oxigraph(kg, sparql):
    asked = kg.quads.store.query(sparql, prefixes=kg.names.prefixes())
    expected = json.loads(asked.serialize(format=pyoxigraph.QueryResultsFormat.JSON))
    told = json.loads(kg.query(sparql).json())
    assert told.get("boolean") == expected.get("boolean")
    assert told.get("results") == expected.get("results")
    assert told["head"].get("vars") == expected["head"].get("vars")


def test_rdflib_reads_the_json(kg):
    read = rdflib.query.Result.parse(io.BytesIO(kg.query(SELECT).json().encode()), format="json")
    assert len(read) == 2


def test_constructed_triples_are_turtle(kg):
    read = rdflib.Graph().parse(data=kg.query(CONSTRUCT).ttl(), format="turtle")
    assert len(read) == 2


def test_rows_are_no_turtle(kg):
    with pytest.raises(ExportError, match="Only CONSTRUCT and DESCRIBE"):
        kg.query(SELECT).to("ttl")


def test_an_unknown_format_is_said(kg):
    with pytest.raises(ExportError, match="no format 'xls'"):
        kg.query(SELECT).to("xls")


def test_a_notebook_shows_a_table_with_nothing_unescaped(kg):
    shown = kg.query('SELECT ?x { VALUES ?x { "<script>" } }')._repr_html_()
    assert "&lt;script&gt;" in shown
    assert "<script>" not in shown
