"""``claimgraph validate``: whether a graph is in order."""

from ..errors import GraphError
from . import options
from .output import notices, write


def validate(graph: options.Graph) -> None:
    """Check a graph: its shapes (SHACL), and that every quote stands in its article where it says.

    Example: `claimgraph validate kg`
    """
    from ..graph.store import KnowledgeGraph
    from ..graph.validation import problems

    with KnowledgeGraph.open(graph) as opened:
        found = problems(opened)
        empty = not found and not opened.claims()
    for problem in found:
        write(f"{problem.node}  {problem.complaint}\n")
    if found:
        raise GraphError(f"{graph} has {len(found)} problems.")
    notices([f"{graph} is in order{', but holds no claims' if empty else ''}."])
