"""The engine of the page comes from npm once, to the byte the one that is pinned, and then from the cache."""

import io
import sys
import tarfile
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha512
from pathlib import Path

import pytest

from claimgraph.errors import ExportError
from claimgraph.exports.html import engine


def packed(**files: bytes) -> bytes:
    """An npm package with these files; ``_`` stands for a dot."""
    archive = io.BytesIO()
    with tarfile.open(fileobj=archive, mode="w:gz") as tar:
        for name, content in files.items():
            member = tarfile.TarInfo(f"package/{'.'.join(name.rsplit('_', 1))}")
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    return archive.getvalue()


PACKAGE = packed(web_js=b"class Store {}", web_bg_wasm=b"\0asm")


@pytest.fixture
def cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An empty cache; the package above is the one that is pinned."""
    digest = b64encode(sha512(PACKAGE).digest()).decode()
    monkeypatch.setattr(engine, "INTEGRITY", f"sha512-{digest}")
    monkeypatch.setattr(engine, "user_cache_path", lambda *_, **__: tmp_path / "cache")
    return tmp_path / "cache"


@pytest.fixture
def npm(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], None]:
    """Makes the one npm there is a script with this body, or takes it away."""
    if sys.platform == "win32":
        pytest.skip("the stand-in for npm is a shell script")
    monkeypatch.setenv("PATH", f"{tmp_path}/bin:/usr/bin:/bin")
    (tmp_path / "bin").mkdir()
    (tmp_path / "pinned").write_bytes(PACKAGE)

    def become(body: str) -> None:
        script = tmp_path / "bin" / "npm"
        script.write_text(f"#!/bin/sh\n{body}\n")
        script.chmod(0o755)

    return become


def test_the_first_time_npm_brings_it_then_the_cache_has_it(cache: Path, npm: Callable[[str], None]) -> None:
    npm('cp "$(dirname "$0")/../pinned" oxigraph.tgz; echo "$@" > "$(dirname "$0")/asked"')
    first = engine.engine()
    assert "class Store {}" in first.script
    assert first.wasm == b"\0asm"
    assert (cache.parent / "bin" / "asked").read_text().startswith(f"pack oxigraph@{engine.VERSION} ")
    npm("exit 1")
    assert engine.engine() == first


def test_what_has_changed_in_the_cache_is_not_used(cache: Path, npm: Callable[[str], None]) -> None:
    npm('cp "$(dirname "$0")/../pinned" oxigraph.tgz')
    good = engine.engine()
    [kept] = cache.iterdir()
    kept.write_bytes(packed(web_js=b"steal()", web_bg_wasm=b""))
    assert engine.engine() == good
    assert kept.read_bytes() == PACKAGE


def test_another_package_than_the_pinned_one_is_refused(cache: Path, npm: Callable[[str], None]) -> None:
    npm("echo something else > oxigraph.tgz")
    with pytest.raises(ExportError, match="not what was published"):
        engine.engine()
    assert not cache.exists()


def test_without_npm(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(cache))
    with pytest.raises(ExportError, match=r"install Node\.js"):
        engine.engine()


def test_npm_that_fails_says_why(cache: Path, npm: Callable[[str], None]) -> None:
    npm("echo 'npm error code ENOTFOUND' >&2; exit 1")
    with pytest.raises(ExportError, match=r"cannot bring .*ENOTFOUND"):
        engine.engine()


def test_a_cache_that_cannot_be_made(cache: Path, npm: Callable[[str], None]) -> None:
    npm('cp "$(dirname "$0")/../pinned" oxigraph.tgz')
    cache.write_text("a file")
    with pytest.raises(ExportError, match=r"cache .* cannot be made"):
        engine.engine()
