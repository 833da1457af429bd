"""A SPARQL engine for the page: Oxigraph as WebAssembly, which npm brings once into the user's cache.

The package is pinned by its version and digest; what is in the cache is checked against them each time.
"""

from __future__ import annotations

import io
import shutil
import subprocess
import tarfile
import tempfile
from base64 import b64encode
from dataclasses import dataclass
from hashlib import sha512
from pathlib import Path
from typing import Final

from platformdirs import user_cache_path

from ...errors import ExportError
from ...graph.exporting import publish

VERSION: Final = "0.5.11"
INTEGRITY: Final = "sha512-zKdgmp1tsrutGzC1lCCywwZRPpLJKaJnKSDWoY2hIhMiwiCRRXNN1DU7WUyTInBvgPKT8Y5N+RgwTL8qKXpLng=="
"""The digest of the package as npm publishes it (W3C Subresource Integrity)."""

_PACKAGE: Final = f"oxigraph@{VERSION}"
_NOTICE: Final = f"/*! Oxigraph {VERSION}, https://github.com/oxigraph/oxigraph, MIT OR Apache-2.0 */\n"
_HANDED_OVER: Final = "\nwindow.oxigraph = { start: __wbg_init, Store };\n"


@dataclass(frozen=True, slots=True)
class Engine:
    """A module script that sets ``window.oxigraph``, and the WebAssembly that its ``start`` takes."""

    script: str
    wasm: bytes


def engine() -> Engine:
    """The pinned engine, from the user's cache or, the first time, from npm.

    Raises ExportError when npm is missing or fails, what it brings is something else, or the cache cannot be written.
    """
    kept = user_cache_path("claimgraph", appauthor=False) / f"oxigraph-{VERSION}.tgz"
    if kept.is_file() and is_pinned(package := kept.read_bytes()):
        return unpacked(package)
    package = _brought()
    _keep(kept, package)
    return unpacked(package)


def is_pinned(package: bytes) -> bool:
    """Whether a file is the pinned package, to the byte."""
    return f"sha512-{b64encode(sha512(package).digest()).decode('ascii')}" == INTEGRITY


def unpacked(package: bytes) -> Engine:
    """The engine in the bytes of its npm package."""
    with tarfile.open(fileobj=io.BytesIO(package)) as archive:
        script, wasm = (_member(archive, f"package/{name}") for name in ("web.js", "web_bg.wasm"))
    return Engine(f"{_NOTICE}{script.decode('utf-8')}{_HANDED_OVER}", wasm)


def _member(archive: tarfile.TarFile, name: str) -> bytes:
    file = archive.extractfile(name)
    return file.read() if file else b""


def _brought() -> bytes:
    """The package, fresh from npm. Raises ExportError."""
    npm = shutil.which("npm")
    if npm is None:
        raise ExportError(
            f"A page with a SPARQL engine takes npm once, to bring {_PACKAGE}: install Node.js, or leave out --sparql."
        )
    with tempfile.TemporaryDirectory(prefix="claimgraph-") as folder:
        command = [npm, "pack", _PACKAGE, "--loglevel=error", "--fetch-retries=1"]
        done = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", errors="replace")
        packages = [path.read_bytes() for path in Path(folder).glob("*.tgz")]
    if done.returncode or not packages:
        reason = done.stderr.strip().partition("\n")[0] or f"exit code {done.returncode}"
        raise ExportError(f"npm cannot bring {_PACKAGE} ({reason}): check the connection, or leave out --sparql.")
    if not is_pinned(packages[0]):
        raise ExportError(f"What npm brings as {_PACKAGE} is not what was published: check npm's registry setting.")
    return packages[0]


def _keep(place: Path, package: bytes) -> None:
    """Puts the package into the cache. Raises ExportError when that cannot be written."""
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(f"The cache {place.parent} cannot be made: {error.strerror}.") from error
    publish(place, [package])
