"""The command line as a whole: help, version, and what it costs to start."""

import subprocess
import sys
from importlib.metadata import version

import pytest

from claimgraph.cli.app import COMMANDS


@pytest.mark.parametrize("command", [command.__name__ for command in COMMANDS])
def test_help_says_what_it_does_with_an_example(claimgraph, command):
    answer = claimgraph(command, "--help")
    assert answer.code == 0
    assert f"Example: claimgraph {command} " in answer.out


def test_version(claimgraph):
    assert claimgraph("--version").out == f"claimgraph {version('claimgraph')}\n"


def test_no_command_is_wrong_usage(claimgraph):
    assert claimgraph("nonsense").code == 2


@pytest.mark.parametrize("heavy", ["spacy", "trafilatura", "pyoxigraph", "networkx", "rdflib"])
def test_help_imports_nothing_heavy(heavy):
    code = f"import sys, claimgraph.cli.app as app; app.application(); sys.exit({heavy!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_query_does_not_load_the_language_pipeline():
    code = "import sys, claimgraph.graph.store; sys.exit('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
