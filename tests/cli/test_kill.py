"""``claimgraph build`` and ``remove``, killed at any moment: nothing is half there, and the next run completes it."""

import json
import random
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse

from claimgraph.graph.store import KnowledgeGraph

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither fork nor SIGKILL")

KILLS = 12
PUBLISHED = ("graph.ttl", "graph.html")
FIRST = {
    "depot.txt": "Mara Quill opened the depot in Tollan on Monday. Ostrand Rail plans to hire forty drivers.",
    "strike.txt": "Quill met Ivo Lund in Tollan. Lund said that Ostrand Rail had rejected the offer.",
    "bridge.txt": "Ostrand Rail owns the bridge at Tollan. Ivo Lund, the mayor of Tollan, visited Mara Quill.",
}
THEN = {
    "strike.txt": "Quill did not meet Ivo Lund. Lund criticised Ostrand Rail.",
    "tunnel.txt": "Lund opened a tunnel in Tollan. Quill backs the tunnel.",
}


@pytest.fixture(scope="module")
def claimgraph():
    """Runs ``claimgraph`` with arguments, kills it after a delay if one is given, and tells how long it ran."""
    command = [sys.executable, Path(__file__).parent / "nursery.py"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as nursery:

        def run(arguments, delay=None):
            print(json.dumps([[*map(str, arguments)], delay]), file=nursery.stdin, flush=True)
            return float(nursery.stdout.readline())

        yield run
        nursery.stdin.close()


@dataclass(frozen=True)
class State:
    """What a folder holds: its files and the names of its folders, and each article's text with its claims' ids."""

    files: dict[str, bytes] = field(default_factory=dict)
    articles: dict[str, tuple[str, set[str]]] = field(default_factory=dict)


def state(folder):
    """The state of a folder, which may not be there or may have no store yet."""
    paths = list(folder.iterdir()) if folder.exists() else []
    files = {path.name: path.read_bytes() if path.is_file() else b"" for path in paths}
    return State(files, told(folder) if "store" in files else {})


def told(folder):
    with KnowledgeGraph.open(folder) as graph:
        assert set(graph.quads.union()) == {line for lines in graph.quads.named().values() for line in lines}
        claims = graph.claims()
        return {
            article.id: (article.text, {claim.id for claim in claims if claim.evidence.article == article.id})
            for article in graph.articles()
        }


class Scenario:
    """A command on a folder: its state before, and after a run that nobody killed."""

    def __init__(self, folder, claimgraph, beginning, *arguments):
        self.folder, self._run, self._beginning, self._arguments = folder, claimgraph, beginning, arguments
        self.begin()
        self.before = state(folder)
        self.seconds = self.run()
        self.after = state(folder)

    def begin(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        if self._beginning:
            shutil.copytree(self._beginning, self.folder)

    def run(self, delay=None):
        command, *rest = self._arguments
        ordered = [command, *rest, "-o", self.folder] if command == "build" else [command, self.folder, *rest]
        return self._run(ordered, delay)


def written(place, articles):
    place.mkdir()
    for name, text in articles.items():
        (place / name).write_text(text, encoding="utf-8")
    return place


@pytest.fixture(scope="module")
def scenarios(tmp_path_factory, claimgraph):
    """A first build, a build that adds an article and replaces another, and a removal."""
    place = tmp_path_factory.mktemp("killed")
    first, then = written(place / "first", FIRST), written(place / "then", THEN)
    build = Scenario(place / "kg", claimgraph, None, "build", first)
    built = shutil.copytree(build.folder, place / "built")
    add = Scenario(place / "kg", claimgraph, built, "build", then)
    added = shutil.copytree(add.folder, place / "added")
    return {"build": build, "add": add, "remove": Scenario(place / "kg", claimgraph, added, "remove", "bridge.txt")}


@pytest.mark.parametrize("part", range(KILLS))
@pytest.mark.parametrize("name", ["build", "add", "remove"])
def test_a_killed_command_leaves_all_or_nothing_and_runs_again(scenarios, name, part):
    scenario = scenarios[name]
    before, after = scenario.before, scenario.after
    scenario.begin()
    scenario.run(delay=scenario.seconds * (part + random.Random(f"{name} {part}").random()) / KILLS)
    left = state(scenario.folder)
    for id, article in left.articles.items():
        assert article in (before.articles.get(id), after.articles.get(id))
    for file in PUBLISHED:
        assert left.files.get(file) in (before.files.get(file), after.files.get(file))
    scenario.run()
    assert state(scenario.folder) == after


def test_what_the_others_compare_with_is_whole(scenarios):
    for scenario in scenarios.values():
        assert set(scenario.after.files) == {".lock", "store", *PUBLISHED}
        assert list(parse(scenario.after.files["graph.ttl"], format=RdfFormat.TURTLE))
        assert scenario.after.files["graph.html"].rstrip().endswith(b"</html>")
    assert set(scenarios["build"].after.articles) == set(FIRST)
    assert set(scenarios["remove"].after.articles) == {"depot.txt", "strike.txt", "tunnel.txt"}
    assert scenarios["add"].after.articles["strike.txt"] != scenarios["build"].after.articles["strike.txt"]
    assert all(claims for _, claims in scenarios["add"].after.articles.values())
