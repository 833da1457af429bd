"""Pictures of the page of the example stories, for the README: light, dark and phone width, into docs/."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Page

from ..api import build
from .chromium import chromium

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs"
READ = "meets Fumio Kishida"


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture: its name, the size and colours of the screen, and the name that is searched for first."""

    name: str
    width: int
    height: int
    scheme: Literal["light", "dark"]
    search: str | None = None


SHOTS = (
    Shot("page", 1440, 900, "light", "Kerry"),
    Shot("page-dark", 1440, 900, "dark"),
    Shot("page-phone", 390, 844, "light", "Kerry"),
)


def main() -> None:
    """Build the example graph and take every picture of it."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        file = Path(folder) / "graph.html"
        build(ROOT / "examples").save(file)
        for shot in SHOTS:
            _take(browser, file, shot)


def _take(browser: Browser, file: Path, shot: Shot) -> None:
    tab = browser.new_page(
        viewport={"width": shot.width, "height": shot.height}, color_scheme=shot.scheme, reduced_motion="reduce"
    )
    tab.goto(file.as_uri())
    tab.wait_for_selector("html[data-ready]")
    if shot.search:
        _read(tab, shot.search)
    tab.wait_for_timeout(500)
    tab.screenshot(path=PICTURES / f"{shot.name}.png")
    tab.close()


def _read(tab: Page, name: str) -> None:
    """Find an entity and open the claim that all pictures show."""
    tab.get_by_role("combobox", name="Search names").fill(name)
    tab.keyboard.press("Enter")
    tab.locator("#panel .claim", has_text=READ).first.click()
    tab.mouse.move(0, 0)


if __name__ == "__main__":
    main()
