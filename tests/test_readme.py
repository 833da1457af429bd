"""The README's commands and Python give what it says they give, and it names every command."""

import re

import pytest

from claimgraph.cli.app import COMMANDS
from claimgraph.docs.refresh import README, ROOT, refreshed

TEXT = README.read_text(encoding="utf-8")


def without_numbers(text):
    """Counts and confidences may differ by a hair on another processor."""
    return re.sub(r"\d+", "0", text)


def test_blocks_show_what_commands_and_python_answer():
    assert without_numbers(refreshed(TEXT)) == without_numbers(TEXT)


@pytest.mark.parametrize("command", [command.__name__ for command in COMMANDS])
def test_every_command_is_shown(command):
    assert f"claimgraph {command}" in TEXT


def test_pictures_and_links_lead_somewhere():
    targets = re.findall(r"\]\(([^)#:]+)\)", TEXT)
    assert "docs/page.png" in targets
    for target in targets:
        assert (ROOT / target).exists(), target
