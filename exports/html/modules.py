"""The page's JavaScript: small ES modules in this folder, joined into one script.

Each module becomes a function that returns what it exports, after those that it imports. What it takes to be
joined: imports by name or of a whole module, and exports at the beginning of a declaration.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.resources import files

_IMPORT = re.compile(r'^import (\{[^}]*\}|\* as \w+) from "\./(\w+)\.js";$', re.MULTILINE)
_EXPORT = re.compile(r"^export ((?:async )?(?:function\*?|class|const) (\w+))", re.MULTILINE)


def joined(entry: str) -> str:
    """The module ``entry`` with all that it imports, as one script that runs as it is."""
    return "".join(_visit(entry, set()))


def source(name: str) -> str:
    """The text of a file that stands beside this one."""
    return (files(__package__) / name).read_text(encoding="utf-8")


def _visit(name: str, seen: set[str]) -> Iterator[str]:
    if name in seen:
        return
    seen.add(name)
    text = source(f"{name}.js")
    for _, imported in _IMPORT.findall(text):
        yield from _visit(imported, seen)
    exported = ", ".join(exports for _, exports in _EXPORT.findall(text))
    yield f"const ${name} = (() => {{\n{_local(text)}return {{ {exported} }};\n}})();\n"


def _local(text: str) -> str:
    """The module's text with its imports taken from the constants of the modules before it."""
    taken = _IMPORT.sub(lambda match: f"const {match[1].removeprefix('* as ')} = ${match[2]};", text)
    return _EXPORT.sub(r"\1", taken)
