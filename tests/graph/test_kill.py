"""A process that is killed at any moment leaves a graph that opens, with every article that was reported done."""

import random
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from stories import STORIES, TALKS

from claimgraph.graph.exporting import publish
from claimgraph.graph.store import KnowledgeGraph

WORK = """
import sys
from pathlib import Path
sys.path[:0] = sys.argv[2:]
from test_kill import stories
from claimgraph.graph.store import KnowledgeGraph

folder = Path(sys.argv[1])
with KnowledgeGraph(folder) as graph:
    print("open", flush=True)
    for article, claims in stories():
        graph.add(article, claims)
        print("added", article.id, flush=True)
    graph.save(folder / "graph.ttl")
    for article, claims in stories():
        graph.add(article, claims)
    for article, _ in stories()[::2]:
        graph.remove(article.id)
        print("removed", article.id, flush=True)
"""


def stories():
    """Eight articles of one text."""
    return [
        (article, [replace(claim, evidence=replace(claim.evidence, article=article.id)) for claim in STORIES[TALKS]])
        for article in (replace(TALKS, id=f"article-{number}.txt") for number in range(8))
    ]


def killed_work(folder, delay):
    """Starts the work on a folder, kills it ``delay`` seconds after it opened, and tells what it reported."""
    here = Path(__file__).parent
    command = [sys.executable, "-c", WORK, folder, here, here.parent]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout.readline() == "open\n"
        time.sleep(delay)
        child.kill()
        return [line.split() for line in child.stdout.read().splitlines() if line.endswith(".txt")]


@pytest.mark.parametrize("seed", range(15))
def test_sigkill_loses_nothing_that_was_reported(tmp_path, seed):
    reported = killed_work(tmp_path / "kg", random.Random(seed).uniform(0, 0.25))
    expected = dict(stories())
    with KnowledgeGraph(tmp_path / "kg") as graph:
        found = {article.id: article for article in graph.articles()}
        last = {id: done for done, id in reported}
        assert {id for id, done in last.items() if done == "added"} - set(found) <= half_removed(reported)
        assert not {id for id, done in last.items() if done == "removed"} & set(found)
        for article in found.values():
            said = {claim for claim in graph.claims() if claim.evidence.article == article.id}
            assert said == set(expected[article])
        assert set(graph.quads.union()) == {line for lines in graph.quads.named().values() for line in lines}
        for article, claims in stories():
            graph.add(article, claims)
        assert set(graph.articles()) == set(expected)


def half_removed(reported):
    """The article whose removal may be done and not yet reported."""
    removed = sum(done == "removed" for done, _ in reported)
    return {article.id for article, _ in stories()[::2][removed : removed + 1]}


def test_a_file_that_fails_half_way_leaves_the_old_one(tmp_path):
    (tmp_path / "graph.ttl").write_text("old")

    def chunks():
        yield "new"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        publish(tmp_path / "graph.ttl", chunks())
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("graph.ttl", "old")]
