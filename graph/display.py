"""Shows a graph's page: in a notebook where there is one, else in the browser."""

import tempfile
import webbrowser
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Final

_HEIGHT: Final = 640


@dataclass(frozen=True)
class Page:
    """One HTML page; a notebook shows it in a frame."""

    html: str

    def _repr_html_(self) -> str:
        return (
            f'<iframe srcdoc="{escape(self.html)}" title="Knowledge graph" width="100%" height="{_HEIGHT}" '
            'style="border:0" sandbox="allow-scripts allow-downloads allow-popups"></iframe>'
        )

    def open(self) -> Path:
        """Writes the page to a temporary file and opens that in the browser."""
        with tempfile.NamedTemporaryFile("w", suffix=".html", delete=False, encoding="utf-8") as file:
            file.write(self.html)
        webbrowser.open(Path(file.name).as_uri())
        return Path(file.name)
