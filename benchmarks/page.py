"""The page on invented graphs of growing size, and what pyvis itself writes for the same graphs below it.

Processor seconds to write a page, then medians of five openings in headless Chromium, whose requests to any network
fail at once. Usable means: laid out, settled, painted and answering; for pyvis, which lays out in the browser, that its
own stabilization has ended, for which it is given a minute. The processor time of the page's thread until then stands
beside it: it says the same on a busy machine. Frames are counted at rest and while an entity is dragged.
"""

from __future__ import annotations

import re
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, CDPSession, Page, TimeoutError
from pyvis.network import Network

from ..exports.html.render import render
from ..exports.html.view import view
from ..graph.model import Entity
from .chromium import chromium
from .page_graphs import InventedGraph, invented

SIZES = (100, 1_000, 2_000, 10_000, 50_000)
PYVIS_SIZES = (100, 1_000, 2_000)
PATIENCE = 60.0
EDGES_A_NODE = 2
ROUNDS = 5
HEADINGS = ("entities", "page by", "write s", "MB", "usable s", "thread s", "frames/s at rest", "dragging")

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


@dataclass(frozen=True, slots=True)
class Maker:
    """Who makes a page, how, and the JavaScript expression that tells when it is usable."""

    name: str
    write: Callable[[InventedGraph, Path], None]
    ready: str


def main() -> None:
    """Print the table, a row as soon as it is measured."""
    ours = Maker("claimgraph", _write, "document.documentElement.dataset.ready === 'true'")
    pyvis = Maker("pyvis", _write_with_pyvis, "typeof network !== 'undefined' && network?.physics?.ready === true")
    print(_line(HEADINGS))
    with chromium() as browser, tempfile.TemporaryDirectory() as folder:
        for maker, sizes in ((ours, SIZES), (pyvis, PYVIS_SIZES)):
            for nodes in sizes:
                graph = invented(nodes, nodes * EDGES_A_NODE)
                print(_line(_measured(browser, Path(folder) / "page.html", maker, graph)), flush=True)


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


def _measured(browser: Browser, file: Path, maker: Maker, graph: InventedGraph) -> tuple[str, ...]:
    start = time.process_time()
    maker.write(graph, file)
    written, megabytes = time.process_time() - start, file.stat().st_size / 1e6
    known = (f"{len(graph.entities()):,}", maker.name, f"{written:.1f}", f"{megabytes:.1f}")
    try:
        rounds = [_usable(browser, file, maker) for _ in range(ROUNDS)]
        usable, busy = (median(figures) for figures in zip(*rounds, strict=True))
        rest, dragging = _frames(browser, file, maker)
    except TimeoutError:
        return (*known, f"> {PATIENCE:.0f}", "-", "-", "-")
    return (*known, f"{usable:.2f}", f"{busy:.2f}", f"{rest:.0f}", f"{dragging:.0f}")


@contextmanager
def _opened(browser: Browser, file: Path, maker: Maker) -> Iterator[tuple[Page, CDPSession]]:
    tab = browser.new_page(viewport={"width": 1440, "height": 900})
    tab.route(re.compile("^https?:"), lambda route: route.abort())
    tab.add_init_script(f"({_WATCH.replace('READY', maker.ready)})()")
    session = tab.context.new_cdp_session(tab)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    try:
        tab.goto(file.as_uri(), wait_until="commit")
        tab.wait_for_function("() => window.usable !== undefined", timeout=PATIENCE * 1000)
        yield tab, session
    finally:
        tab.close()


def _usable(browser: Browser, file: Path, maker: Maker) -> tuple[float, float]:
    """Seconds from opening the file until the page is usable, and processor seconds of its thread."""
    with _opened(browser, file, maker) as (tab, session):
        metrics = session.send("Performance.getMetrics")["metrics"]
        busy = next(metric["value"] for metric in metrics if metric["name"] == "TaskDuration")
        return float(tab.evaluate("() => window.usable")) / 1000, float(busy)


def _frames(browser: Browser, file: Path, maker: Maker) -> tuple[float, float]:
    """Frames a second at rest, and while an entity in the middle is dragged about."""
    with _opened(browser, file, maker) as (tab, _):
        rest = float(tab.evaluate(_FRAMES))
        x, y = tab.evaluate(_MOST_CENTRAL)
        tab.mouse.move(x, y)
        tab.mouse.down()
        tab.evaluate(f"() => {{ window.counted = ({_FRAMES})(); }}")
        _drag(tab, x, y)
        return rest, float(tab.evaluate("() => window.counted"))


def _drag(tab: Page, x: float, y: float) -> None:
    until = time.monotonic() + 1.6
    for step in count():
        if time.monotonic() > until:
            return
        tab.mouse.move(x + 60 * (step % 3 - 1), y + 40 * (step % 5 - 2))


_MOST_CENTRAL = """() => {
  const drawn = window.claimgraph?.network ?? network;
  const id = Object.keys(drawn.body.nodes)[0];
  const at = drawn.canvasToDOM(drawn.getPosition(window.claimgraph ? Number(id) : id));
  const stage = drawn.body.container.getBoundingClientRect();
  return [at.x + stage.x, at.y + stage.y];
}"""


def _line(cells: tuple[str, ...]) -> str:
    widths = (9, 11, 9, 6, 10, 10, 18, 10)
    return "".join(cell.rjust(width) for cell, width in zip(cells, widths, strict=True))


if __name__ == "__main__":
    main()
