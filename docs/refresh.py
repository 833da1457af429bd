"""Keeps the documents true: ``python -m claimgraph.docs.refresh`` puts real output into README.md and the notebooks.

The ``console`` and ``pycon`` blocks of the README are run in a folder that holds ``examples/``, the notebooks where
they lie. The tests do the same and compare.
"""

import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import chdir, redirect_stdout
from doctest import DocTestParser
from pathlib import Path

import nbformat
from nbclient import NotebookClient

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
_CONSOLE, _PYTHON = (
    re.compile(rf"(?<=^```{kind}\n).*?(?=^```$)", re.DOTALL | re.MULTILINE) for kind in ("console", "pycon")
)
_LARGEST_OUTPUT = 20_000


def refreshed(text: str) -> str:
    """The text with the real output under every command of its console and Python blocks."""
    with tempfile.TemporaryDirectory() as folder, chdir(folder):
        shutil.copytree(ROOT / "examples", "examples")
        text = _CONSOLE.sub(lambda block: "".join(_transcript(block.group())), text)
        return _PYTHON.sub(lambda block: "".join(_session(block.group())), text)


def executed(path: Path) -> nbformat.NotebookNode:
    """The notebook with the outputs of a run in its folder. Raises CellExecutionError when a cell fails."""
    notebook: nbformat.NotebookNode = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    NotebookClient(
        notebook, timeout=300, coalesce_streams=True, resources={"metadata": {"path": str(path.parent)}}
    ).execute()
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
        for output in cell.get("outputs", ()):
            _drop_pages(output)
    return notebook


def _transcript(block: str) -> Iterator[str]:
    for line in block.splitlines():
        if line.startswith("$ "):
            yield f"{line}\n{_output(line.removeprefix('$ '))}"


def _output(command: str) -> str:
    """What a command writes to standard output, with this Python's commands first on the path."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        command, shell=True, env={**os.environ, "PATH": path}, capture_output=True, check=True, encoding="utf-8"
    )
    return done.stdout.rstrip("\n") + "\n" if done.stdout else ""


def _session(block: str) -> Iterator[str]:
    names: dict[str, object] = {}
    for example in DocTestParser().get_examples(block):
        said = io.StringIO()
        with redirect_stdout(said):
            exec(compile(example.source, README.name, "single"), names)
        yield ">>> " + "\n... ".join(example.source.splitlines()) + f"\n{said.getvalue()}"


def _drop_pages(output: nbformat.NotebookNode) -> None:
    """Whole pages are too large to keep in a notebook; whoever runs it sees them."""
    if any(len(shown) > _LARGEST_OUTPUT for shown in output.get("data", {}).values()):
        output["data"] = {"text/plain": "(the page)"}


def main() -> None:
    """Refresh README.md and all notebooks in place."""
    README.write_text(refreshed(README.read_text(encoding="utf-8")), encoding="utf-8")
    for path in NOTEBOOKS:
        nbformat.write(executed(path), path)  # type: ignore[no-untyped-call]


if __name__ == "__main__":
    main()
