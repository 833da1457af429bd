"""RDF files: other libraries read the same graph, and the bytes depend on neither order nor process."""

import os
import subprocess
import sys
from pathlib import Path

import pyoxigraph
import pytest
import rdflib
from rdflib.compare import isomorphic

from claimgraph.errors import ExportError
from claimgraph.exports import rdf
from claimgraph.graph.model import Article
from claimgraph.graph.store import KnowledgeGraph
from claimgraph.graph.turtle import turtle
from claimgraph.graph.vocabulary import Names

WRITE = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from stories import STORIES
from claimgraph.graph.exporting import formats
from claimgraph.graph.store import KnowledgeGraph
kg = KnowledgeGraph()
for article in set(STORIES):
    kg.add(article, set(STORIES[article]))
for format in set(formats()) - {"html"}:
    kg.save(Path(sys.argv[2]) / f"kg.{format}")
"""


def text(chunks):
    return "".join(chunks)


def test_rdflib_reads_the_turtle_as_the_same_graph(kg):
    from_turtle = rdflib.Graph().parse(data=text(rdf.turtle(kg)), format="turtle")
    from_lines = rdflib.Graph().parse(data=text(rdf.ntriples(kg)), format="nt")
    assert isomorphic(from_turtle, from_lines)


def test_oxigraph_reads_the_turtle_as_the_same_graph(kg):
    read = pyoxigraph.Store()
    read.load(text(rdf.turtle(kg)), pyoxigraph.RdfFormat.TURTLE)
    assert sorted(f"{quad.triple} ." for quad in read) == sorted(kg.quads.union())


@pytest.mark.parametrize(("writer", "format"), [(rdf.jsonld, "json-ld"), (rdf.rdfxml, "xml")])
def test_rdflib_reads_the_other_formats_as_the_same_graph(kg, writer, format):
    read = rdflib.Graph().parse(data=text(writer(kg)), format=format)
    assert isomorphic(read, rdflib.Graph().parse(data=text(rdf.ntriples(kg)), format="nt"))


@pytest.mark.parametrize(
    ("writer", "format"),
    [(rdf.jsonld, pyoxigraph.RdfFormat.JSON_LD), (rdf.rdfxml, pyoxigraph.RdfFormat.RDF_XML)],
)
def test_oxigraph_reads_the_other_formats_as_the_same_graph(kg, writer, format):
    read = pyoxigraph.parse(text(writer(kg)), format=format)
    assert sorted(f"{quad.triple} ." for quad in read) == sorted(kg.quads.union())


@pytest.mark.parametrize("writer", [rdf.turtle, rdf.ntriples, rdf.nquads])
def test_unusual_line_ends_inside_of_a_text_stay_inside(writer):
    odd = "One\u2028two\u0085three\x0bfour.\nFive."
    kg = KnowledgeGraph()
    kg.add(Article("odd", "A title", odd), [])
    written = text(writer(kg)).encode()
    form = pyoxigraph.RdfFormat.TURTLE if writer is rdf.turtle else pyoxigraph.RdfFormat.N_QUADS
    assert odd in {quad.object.value for quad in pyoxigraph.parse(written, form)}


@pytest.mark.parametrize(("format", "name"), [("trig", "TRIG"), ("nq", "N_QUADS")])
def test_articles_stay_apart_in_trig_and_nquads(kg, format, name):
    quads = list(pyoxigraph.parse(text(kg.export(format)), format=getattr(pyoxigraph.RdfFormat, name)))
    expected = {graph: sorted(lines) for graph, lines in kg.quads.named().items()}
    found = {graph: [] for graph in expected}
    for quad in quads:
        found[quad.graph_name.value].append(f"{quad.triple} .")
    assert {graph: sorted(lines) for graph, lines in found.items()} == expected


def test_a_graph_read_from_turtle_keeps_everything_in_formats_for_articles(kg, tmp_path):
    kg.save(tmp_path / "kg.ttl")
    read = KnowledgeGraph.open(tmp_path / "kg.ttl")
    assert text(rdf.nquads(read)) == text(rdf.ntriples(kg))
    assert text(rdf.trig(read)) == text(rdf.turtle(kg))


def test_a_foreign_graph_with_blank_nodes_is_refused_where_it_cannot_be_written(tmp_path):
    (tmp_path / "foreign.ttl").write_text("[] <x:p> [] .")
    with pytest.raises(ExportError, match="blank nodes"):
        list(rdf.jsonld(KnowledgeGraph.open(tmp_path / "foreign.ttl")))


def test_the_bytes_do_not_depend_on_order_or_hash_seed(tmp_path):
    for seed in ("0", "1", "42"):
        (tmp_path / seed).mkdir()
        subprocess.run(
            [sys.executable, "-c", WRITE, Path(__file__).parents[1], tmp_path / seed],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
        )
    names = sorted(path.name for path in (tmp_path / "0").iterdir())
    assert {"kg.ttl", "kg.trig", "kg.rdfxml", "kg.gexf", "kg.cypher", "kg.csv"} <= set(names)
    for name in names:
        assert len({(tmp_path / seed / name).read_bytes() for seed in ("0", "1", "42")}) == 1, name


def test_only_the_prefixes_that_are_used_are_declared():
    lines = ['<https://claimgraph.example/entity/A> <https://schema.org/name> "a" .']
    declared = [line for line in text(turtle(lines, Names())).splitlines() if line.startswith("@prefix")]
    assert declared == [
        "@prefix ent: <https://claimgraph.example/entity/> .",
        "@prefix schema: <https://schema.org/> .",
    ]


def test_a_subject_stands_once_with_its_class_and_label_first(kg):
    written = text(rdf.turtle(kg))
    assert written.count("\nent:Ana_Ruiz ") == 1
    block = written[written.index("\nent:Ana_Ruiz ") :].split(" .\n")[0].splitlines()
    assert block[1] == "ent:Ana_Ruiz a schema:Person ;"
    assert block[2] == '  rdfs:label "Ana Ruiz"@en ;'
    assert "  rel:meets ent:Li_Wei" in [line.removesuffix(" ;") for line in block]


@pytest.mark.parametrize(
    ("term", "written"),
    [
        ('"0.82"^^<http://www.w3.org/2001/XMLSchema#decimal>', "0.82"),
        ('"1"^^<http://www.w3.org/2001/XMLSchema#decimal>', '"1"^^xsd:decimal'),
        ('"7"^^<http://www.w3.org/2001/XMLSchema#integer>', "7"),
        ('"x^^<y>"', '"x^^<y>"'),
        ('"a \\"b\\" ^^<c>"@en', '"a \\"b\\" ^^<c>"@en'),
        ("<https://claimgraph.example/entity/a%2Fb>", "ent:a%2Fb"),
        ("<https://claimgraph.example/entity/São_Paulo>", "ent:São_Paulo"),
        ("<https://claimgraph.example/entity/U.S.>", "<https://claimgraph.example/entity/U.S.>"),
        ("<https://claimgraph.example/entity/->", "<https://claimgraph.example/entity/->"),
        ("<https://claimgraph.example/doc/a.txt#char=1,2>", "<doc/a.txt#char=1,2>"),
        ("<https://other.example/x>", "<https://other.example/x>"),
    ],
)
def test_terms_are_short_only_where_turtle_allows_it(term, written):
    line = f"<https://claimgraph.example/entity/A> <https://other.example/p> {term} ."
    turtled = text(turtle([line], Names()))
    assert turtled.splitlines()[-1] == f"ent:A <https://other.example/p> {written} ."
    (read,) = pyoxigraph.parse(turtled, format=pyoxigraph.RdfFormat.TURTLE)
    assert f"{read.triple} ." == line


def test_quads_keep_the_article_that_says_them(kg):
    said = [line for line in rdf.nquads(kg) if "<https://claimgraph.example/relation/meets> <https" in line]
    edges = [line for line in said if line.startswith("<https://claimgraph.example/entity/Ana_Ruiz>")]
    assert sorted(line.rsplit("/doc/")[-1] for line in edges) == [
        "stories%2Flima-talks.txt> .\n",
        "stories%2Foutput.txt> .\n",
    ]


def test_an_empty_graph_is_an_empty_file():
    assert text(rdf.turtle(KnowledgeGraph())) == ""
