"""Checks a graph: its shapes (SHACL), and that every quote stands in its article where it says."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

from ..errors import GraphError
from .model import Claim, Mention
from .prefixes import Prefixes
from .store import KnowledgeGraph

if TYPE_CHECKING:
    import rdflib


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """What is wrong with a node of the graph; ``node`` is its IRI, with a prefix where one is known."""

    node: str
    complaint: str


def problems(kg: KnowledgeGraph) -> tuple[Problem, ...]:
    """All problems of a graph, sorted; none for one that is in order. Quotes are only checked where all shapes hold.

    Raises GraphError when pySHACL is not installed.
    """
    return tuple(sorted(set(_broken_shapes(kg)) or set(_misplaced_quotes(kg))))


def _broken_shapes(kg: KnowledgeGraph) -> Iterator[Problem]:
    try:
        import pyshacl
        import rdflib
    except ImportError as error:
        raise GraphError("Validation needs pySHACL; install it with: pip install 'claimgraph[validate]'.") from error
    data = rdflib.Graph().parse(data="\n".join(kg.quads.union()), format="nt")
    shapes = rdflib.Graph().parse(data=(files(__package__) / "shapes.ttl").read_text("utf-8"), format="turtle")
    _, report, _ = pyshacl.validate(data, shacl_graph=shapes)
    yield from _results(report, Prefixes(kg.names))


def _results(report: "rdflib.Graph", prefixes: Prefixes) -> Iterator[Problem]:
    from rdflib import RDF, SH

    for result in report.subjects(RDF.type, SH.ValidationResult):
        path, message = report.value(result, SH.resultPath), report.value(result, SH.resultMessage)
        where = f"{prefixes.short(str(path))}: " if path else ""
        yield Problem(prefixes.short(str(report.value(result, SH.focusNode))), f"{where}{message}")


def _misplaced_quotes(kg: KnowledgeGraph) -> Iterator[Problem]:
    texts = {article.id: article.text for article in kg.articles() if article.text}
    prefixes = Prefixes(kg.names)
    for claim in kg.claims():
        article = claim.evidence.article
        for mention in _mentions(claim) if article in texts else ():
            if mention.span.text(texts[article]) != mention.text:
                node = prefixes.short(kg.names.claim(claim.id).value)
                yield Problem(node, f"{mention.text!r} does not stand at its place in {article}")


def _mentions(claim: Claim) -> Iterator[Mention]:
    told = claim.evidence
    yield from (told.quote, told.subject, told.relation, told.object)
    yield from (qualifier.mention for qualifier in claim.qualifiers)
    if claim.attributed_to:
        yield claim.attributed_to.mention
