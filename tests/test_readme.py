"""The README's commands give what it says they give, and it names every command."""

import doctest
import re
import shutil

import pytest

from claimgraph.cli.app import COMMANDS
from claimgraph.docs.refresh import README, ROOT, refreshed

TEXT = README.read_text(encoding="utf-8")


def without_numbers(text):
    """Counts and confidences may differ by a hair on another processor."""
    return re.sub(r"\d+", "0", text)


def test_console_blocks_show_what_the_commands_write():
    assert without_numbers(refreshed(TEXT)) == without_numbers(TEXT)


def test_python_blocks_show_what_python_answers(tmp_path, monkeypatch):
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    session = "\n".join(re.findall(r"^```pycon\n(.*?)^```$", TEXT, re.DOTALL | re.MULTILINE))
    test = doctest.DocTestParser().get_doctest(session, {}, "README.md", "README.md", 0)
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
    assert test.examples and runner.run(test).failed == 0


@pytest.mark.parametrize("command", [command.__name__ for command in COMMANDS])
def test_every_command_is_shown(command):
    assert f"claimgraph {command}" in TEXT


def test_pictures_and_links_lead_somewhere():
    for target in re.findall(r"\]\(([^)#:]+)\)", TEXT):
        assert (ROOT / target).exists(), target
