"""The page on invented graphs of growing size, beside what pyvis itself writes for the same graph.

Medians of five openings in headless Chromium. Usable means: laid out, settled, painted and answering; for pyvis,
which lays out in the browser, that its own stabilization has ended. pyvis stops at 2,000 entities: its time to write
grows with the square of the edges. Frames are counted at rest and while an entity is dragged.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, Page
from pyvis.network import Network

from ..exports.html.render import render
from ..exports.html.view import view
from ..graph.model import Entity
from .chromium import chromium
from .page_graphs import InventedGraph, invented

SIZES = (100, 1_000, 2_000, 10_000, 50_000)
PYVIS_UP_TO = 2_000
EDGES_A_NODE = 2
ROUNDS = 5
HEADINGS = ("entities", "page by", "write s", "MB", "usable s", "frames/s at rest", "frames/s dragging")

_USABLE = {
    "claimgraph": "document.documentElement.dataset.ready === 'true'",
    "pyvis": "typeof network !== 'undefined' && network?.physics?.ready === true",
}
_WATCH = """() => {
  const done = () => { window.usable = performance.now(); };
  const look = () => (READY ? requestAnimationFrame(done) : setTimeout(look, 4));
  addEventListener("DOMContentLoaded", look);
}"""
_FRAMES = """() => new Promise((done) => {
  const start = performance.now();
  let frames = 0;
  const tick = (now) => {
    frames += 1;
    if (now - start < 1500) requestAnimationFrame(tick);
    else done(1000 * frames / (now - start));
  };
  requestAnimationFrame(tick);
})"""


def main() -> None:
    """Print the table, a row as soon as it is measured."""
    print(_line(HEADINGS))
    with chromium() as browser, tempfile.TemporaryDirectory() as folder:
        for nodes in SIZES:
            graph = invented(nodes, nodes * EDGES_A_NODE)
            print(_line(_measured(browser, Path(folder), "claimgraph", graph, _write)), flush=True)
            if nodes <= PYVIS_UP_TO:
                print(_line(_measured(browser, Path(folder), "pyvis", graph, _write_with_pyvis)), flush=True)


def _write(graph: InventedGraph, file: Path) -> None:
    told = view(graph.articles(), graph.entities(), graph.claims(), graph.names)
    file.write_text("".join(render(told)), encoding="utf-8")


def _write_with_pyvis(graph: InventedGraph, file: Path) -> None:
    network = Network(directed=True, cdn_resources="in_line")
    for entity in graph.entities():
        network.add_node(entity.id, entity.label)
    for claim in graph.claims():
        if isinstance(claim.object, Entity):
            network.add_edge(claim.subject.id, claim.object.id, label=claim.relation.label)
    file.write_text(network.generate_html(), encoding="utf-8")


def _measured(
    browser: Browser, folder: Path, by: str, graph: InventedGraph, write: Callable[[InventedGraph, Path], None]
) -> tuple[str, ...]:
    file = folder / "page.html"
    start = time.perf_counter()
    write(graph, file)
    written = time.perf_counter() - start
    usable = median(_usable(browser, file, by) for _ in range(ROUNDS))
    rest, dragging = _frames(browser, file, by)
    megabytes = file.stat().st_size / 1e6
    figures = (f"{written:.1f}", f"{megabytes:.1f}", f"{usable:.2f}", f"{rest:.0f}", f"{dragging:.0f}")
    return (f"{len(graph.entities()):,}", by, *figures)


def _opened(browser: Browser, file: Path, by: str) -> Page:
    tab = browser.new_page(viewport={"width": 1440, "height": 900})
    tab.add_init_script(f"({_WATCH.replace('READY', _USABLE[by])})()")
    tab.goto(file.as_uri(), wait_until="commit", timeout=300_000)
    tab.wait_for_function("() => window.usable !== undefined", timeout=300_000)
    return tab


def _usable(browser: Browser, file: Path, by: str) -> float:
    """Seconds from opening the file until the page is usable."""
    tab = _opened(browser, file, by)
    seconds = float(tab.evaluate("() => window.usable")) / 1000
    tab.close()
    return seconds


def _frames(browser: Browser, file: Path, by: str) -> tuple[float, float]:
    """Frames a second at rest, and while an entity in the middle is dragged about."""
    tab = _opened(browser, file, by)
    rest = float(tab.evaluate(_FRAMES))
    x, y = tab.evaluate(_MOST_CENTRAL)
    tab.mouse.move(x, y)
    tab.mouse.down()
    tab.evaluate(f"() => {{ window.counted = ({_FRAMES})(); }}")
    until = time.monotonic() + 1.6
    step = 0
    while time.monotonic() < until:
        step += 1
        tab.mouse.move(x + 60 * (step % 3 - 1), y + 40 * (step % 5 - 2))
    dragging = float(tab.evaluate("() => window.counted"))
    tab.mouse.up()
    tab.close()
    return rest, dragging


_MOST_CENTRAL = """() => {
  const drawn = window.claimgraph?.network ?? network;
  const id = Object.keys(drawn.body.nodes)[0];
  const at = drawn.canvasToDOM(drawn.getPosition(window.claimgraph ? Number(id) : id));
  const stage = drawn.body.container.getBoundingClientRect();
  return [at.x + stage.x, at.y + stage.y];
}"""


def _line(cells: tuple[str, ...]) -> str:
    widths = (9, 11, 8, 6, 9, 17, 18)
    return "".join(cell.rjust(width) for cell, width in zip(cells, widths, strict=True))


if __name__ == "__main__":
    main()
