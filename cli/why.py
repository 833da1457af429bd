"""``claimgraph why``: the sentences behind an edge, and the reasons behind a name."""

from pathlib import Path
from typing import Annotated

import typer

from ..errors import GraphError
from . import options
from .claims import passage
from .output import notices, write

Subject = Annotated[str | None, typer.Argument(metavar="NAME", help="A name, as the graph or an article has it.")]
Object = Annotated[str | None, typer.Argument(metavar="OTHER", help="Another name: only what links the two.")]
Named = Annotated[str | None, typer.Option("--entity", metavar="NAME", help="Show why other names were taken for it.")]


def why(graph: options.Graph, subject: Subject = None, object: Object = None, entity: Named = None) -> None:
    """Show the sentences behind what a graph says of someone, or of the link between two.

    Example: `claimgraph why kg "John Kerry" Kishida`
    """
    if entity is not None:
        show_names(graph, entity)
    elif subject is not None:
        show_claims(graph, subject, object)
    else:
        raise typer.BadParameter("Give a name, or --entity with one.", param_hint="NAME")


def show_claims(path: Path, subject: str, object: str | None) -> None:
    """Write the claims about one, or about two, with their sentences."""
    from ..graph.store import KnowledgeGraph

    with KnowledgeGraph.open(path) as graph:
        claims = graph.why(subject, object)
    if not claims:
        hint = f"about {subject} and {object}; see how they are connected with 'path'" if object else f"about {subject}"
        raise GraphError(f"The graph holds no claim {hint}.")
    for claim in claims:
        write(passage(claim))


def show_names(path: Path, name: str) -> None:
    """Write the other names of an entity, each with the reason why it was taken for it."""
    from ..graph.store import KnowledgeGraph

    with KnowledgeGraph.open(path) as graph:
        merges = graph.merges(name)
    if not merges:
        notices([f"No other entity was taken for {name}."])
    for merge in merges:
        write(f"{merge.name} is {merge.entity}: {merge.reason}\n")
