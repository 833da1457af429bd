"""Runs the command line in the process, on a graph of the hand-made stories."""

import sys
from dataclasses import dataclass

import pytest
from stories import STORIES

from claimgraph.api import publish
from claimgraph.cli import main
from claimgraph.graph.by_hand import NOTHING
from claimgraph.graph.store import KnowledgeGraph


@dataclass(frozen=True)
class Outcome:
    """What a command left: its exit code, standard output and standard error."""

    code: int
    out: str
    err: str


@pytest.fixture
def claimgraph(monkeypatch, capsys):
    """Runs ``claimgraph`` with arguments."""

    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["claimgraph", *map(str, arguments)])
        with pytest.raises(SystemExit) as end:
            main()
        said = capsys.readouterr()
        return Outcome(end.value.code or 0, said.out, said.err)

    return run


@pytest.fixture(scope="session")
def kg(tmp_path_factory):
    """A folder with the graph of the hand-made stories."""
    folder = tmp_path_factory.mktemp("stories") / "kg"
    with KnowledgeGraph(folder) as graph:
        for article, claims in STORIES.items():
            graph.add(article, claims)
        publish(graph, folder, NOTHING)
    return folder
