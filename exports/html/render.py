"""A view as one HTML file that loads nothing and lets nothing in: scripts and styles run by their hashes alone."""

from __future__ import annotations

import gzip
import json
from base64 import b64encode
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from .encode import Encoder
from .first_view import first_view, vis_network
from .modules import joined, source
from .view import View

if TYPE_CHECKING:
    from .engine import Engine

_STYLES = (
    "base.css",
    "layout.css",
    "panel.css",
    "filters.css",
    "table.css",
    "query.css",
    "adding.css",
    "phone.css",
    "print.css",
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What answers SPARQL in a page, and the N-Quads that it answers from."""

    engine: Engine
    quads: bytes


def render(view: View, asked: Asked | None = None) -> Iterator[str]:
    """Yield the page of ``view`` piece by piece."""
    scripts = {"vis": vis_network(), "page": joined("main")} | ({"engine": asked.engine.script} if asked else {})
    style = "\n".join(map(source, _STYLES))
    template = Environment(autoescape=True, undefined=StrictUndefined).from_string(source("page.html.j2"))
    yield from template.generate(
        title=_title(view),
        policy=_policy(scripts.values(), style, compiling=asked is not None),
        style=Markup(style),
        scripts={name: Markup(script) for name, script in scripts.items()},
        data=Markup(_data_block(view)),
        blocks=_blocks(asked) if asked else {},
    )


def _title(view: View) -> str:
    if len(view.articles) == 1 and view.articles[0].title:
        return view.articles[0].title
    return f"{len(view.articles):,} articles"


def _data_block(view: View) -> str:
    """JSON that is safe inside a script element: no ``<``, so that no text can end the element or open another."""
    encoder = Encoder(view)
    network = first_view(view, encoder.lines)
    data = encoder.data | {"first": {"nodes": network.nodes, "edges": network.edges}}
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _blocks(asked: Asked) -> dict[str, str]:
    """Element id -> gzip as base64, in which no text of an article can end the element."""
    contents = {"oxigraph-wasm": asked.engine.wasm, "graph-quads": asked.quads}
    return {id: b64encode(gzip.compress(content, mtime=0)).decode("ascii") for id, content in contents.items()}


def _policy(scripts: Iterable[str], style: str, *, compiling: bool) -> str:
    """Content Security Policy, level 3: these scripts, this style, images made in the page, and nothing else.

    A page that is served may ask its own server, which for a file is nobody. With ``compiling``, its scripts may
    compile WebAssembly.
    """
    hashes = " ".join([*map(_hash, scripts), *(["'wasm-unsafe-eval'"] if compiling else [])])
    return (
        f"default-src 'none'; script-src {hashes}; style-src {_hash(style)}; img-src data:; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode('utf-8')).digest()).decode('ascii')}'"
