"""Validation finds what is broken, and says where."""

from dataclasses import replace

import pytest
from stories import MET, OUTPUT, STORIES, SUPPLY, TALKS

from claimgraph.graph.model import Mention, Span
from claimgraph.graph.store import KnowledgeGraph
from claimgraph.graph.validation import problems
from claimgraph.graph.vocabulary import CG


def test_the_stories_are_in_order(kg):
    assert problems(kg) == ()


def test_a_graph_without_texts_is_in_order():
    graph = KnowledgeGraph()
    graph.add(TALKS, STORIES[TALKS], with_text=False)
    assert problems(graph) == ()


def test_a_misplaced_quote_is_found():
    graph = KnowledgeGraph()
    elsewhere = replace(MET.evidence, quote=Mention(MET.evidence.quote.text, Span(0, 25)))
    graph.add(OUTPUT, [replace(MET, evidence=elsewhere)])
    (problem,) = problems(graph)
    assert problem.node == f"claim:{MET.id}"
    assert "does not stand at its place in stories/output.txt" in problem.complaint


@pytest.mark.parametrize("part", ["modality", "sentence", "extractor"])
def test_a_missing_part_is_found(part):
    graph = KnowledgeGraph()
    graph.add(TALKS, [SUPPLY])
    graph.quads.store.update(f"DELETE WHERE {{ ?claim <{CG.iri}{part}> ?value }}")
    (problem,) = problems(graph)
    assert problem.node == f"claim:{SUPPLY.id}"
    assert problem.complaint.startswith(f"cg:{part}: ")
