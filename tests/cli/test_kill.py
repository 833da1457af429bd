"""``claimgraph build`` and ``remove``, killed at any moment: nothing is half there, and the next run completes it."""

import json
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse

from claimgraph.graph.store import KnowledgeGraph

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither fork nor SIGKILL")

KILLS = 14
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


class Scenario:
    """A command and its folder, before it runs and after it ran without being killed."""

    def __init__(self, place, claimgraph, before, *arguments):
        self.before, self.after, self.folder = before, place / "after", place / "kg"
        self._run, self._arguments = claimgraph, arguments
        self._start(self.after)
        self.seconds = self.run(self.after)

    def run(self, folder, delay=None):
        command, *rest = self._arguments
        return self._run([command, *rest, "-o", folder] if command == "build" else [command, folder, *rest], delay)

    def kill(self, delay):
        """Leaves the folder as the command does when it is killed after so many seconds."""
        self._start(self.folder)
        self.run(self.folder, delay)

    def _start(self, folder):
        shutil.rmtree(folder, ignore_errors=True)
        if self.before:
            shutil.copytree(self.before, folder)


def written(place, articles):
    place.mkdir()
    for name, text in articles.items():
        (place / name).write_text(text, encoding="utf-8")
    return place


@pytest.fixture(scope="module")
def scenarios(tmp_path_factory, claimgraph):
    """A first build, a build that adds to it and replaces an article, and a removal."""
    place = tmp_path_factory.mktemp("killed")
    first, then = written(place / "first", FIRST), written(place / "then", THEN)
    names = ("build", "add", "remove")
    for name in names:
        (place / name).mkdir()
    build = Scenario(place / "build", claimgraph, None, "build", first)
    add = Scenario(place / "add", claimgraph, build.after, "build", then)
    remove = Scenario(place / "remove", claimgraph, add.after, "remove", "bridge.txt")
    return dict(zip(names, (build, add, remove), strict=True))


def published(folder):
    """Name -> content of all files beside the store."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} if folder else {}


def told(folder):
    """Article -> its text and the ids of its claims; nothing where no store has been made yet."""
    if folder is None or not (folder / "store" / "CURRENT").exists():
        return {}
    with KnowledgeGraph.open(folder) as graph:
        assert set(graph.quads.union()) == {line for lines in graph.quads.named().values() for line in lines}
        claims = graph.claims()
        return {
            article.id: (article.text, {claim.id for claim in claims if claim.evidence.article == article.id})
            for article in graph.articles()
        }


@pytest.mark.parametrize("part", range(KILLS))
@pytest.mark.parametrize("name", ["build", "add", "remove"])
def test_a_killed_command_leaves_all_or_nothing_and_runs_again(scenarios, name, part):
    scenario = scenarios[name]
    scenario.kill(scenario.seconds * (part + random.Random(f"{name} {part}").random()) / KILLS)
    before, after = told(scenario.before), told(scenario.after)
    for id, article in told(scenario.folder).items():
        assert article in (before.get(id), after.get(id))
    for file in PUBLISHED:
        versions = [published(folder).get(file) for folder in (scenario.before, scenario.after)]
        assert published(scenario.folder).get(file) in versions if scenario.folder.exists() else None in versions
    scenario.run(scenario.folder)
    assert published(scenario.folder) == published(scenario.after)
    assert told(scenario.folder) == after


def test_what_the_others_compare_with_is_whole(scenarios):
    for scenario in scenarios.values():
        assert set(published(scenario.after)) == {".lock", *PUBLISHED}
        assert list(parse(path=str(scenario.after / "graph.ttl"), format=RdfFormat.TURTLE))
        assert (scenario.after / "graph.html").read_text(encoding="utf-8").rstrip().endswith("</html>")
    assert set(told(scenarios["remove"].after)) == {"depot.txt", "strike.txt", "tunnel.txt"}
    assert told(scenarios["add"].after)["strike.txt"] != told(scenarios["build"].after)["strike.txt"]
