"""What is installed is what the folders hold: pyproject.toml lists packages and their data by hand."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
PARTS = ("cli", "exports", "extract", "graph")


def package_of(path):
    return ".".join(("claimgraph", *path.relative_to(ROOT).parts))


def test_every_package_is_listed():
    folders = {path.parent for part in PARTS for path in (ROOT / part).rglob("__init__.py")}
    assert set(SETTINGS["packages"]) == {"claimgraph", *map(package_of, folders)}


def test_every_file_beside_the_code_is_package_data():
    listed = {
        path
        for package, patterns in SETTINGS["package-data"].items()
        for pattern in patterns
        for path in ROOT.joinpath(*package.split(".")[1:]).glob(pattern)
    }
    files = {path for part in PARTS for path in (ROOT / part).rglob("*") if path.is_file()}
    beside = {path for path in files if path.suffix not in (".py", ".pyc")}
    assert beside - listed == set()
