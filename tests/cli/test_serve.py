"""``claimgraph serve`` and ``push``, each in a process of its own."""

import json
import socket
import subprocess
import sys
import time
from urllib.error import URLError
from urllib.parse import quote
from urllib.request import urlopen

import pytest


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture
def address(kg):
    """Where the graph of the hand-made stories is served."""
    port = free_port()
    run = "from claimgraph.cli import main; main()"
    with subprocess.Popen(
        [sys.executable, "-c", run, "serve", kg, "--port", str(port)], stderr=subprocess.PIPE
    ) as server:
        yield until_it_answers(f"http://127.0.0.1:{port}")
        server.terminate()


def until_it_answers(address):
    deadline = time.monotonic() + 60
    while True:
        try:
            urlopen(address, timeout=5).close()
            return address
        except URLError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)


def test_the_page_and_the_endpoint(address, kg):
    assert urlopen(f"{address}/").read() == (kg / "graph.html").read_bytes()
    asked = quote("ASK { ent:Ana_Ruiz rel:meets ent:Li_Wei }")
    assert json.load(urlopen(f"{address}/sparql?query={asked}"))["boolean"] is True


def test_a_graph_that_is_none(claimgraph, tmp_path):
    answer = claimgraph("serve", tmp_path)
    assert (answer.code, answer.out, answer.err.count("\n")) == (1, "", 1)


@pytest.mark.parametrize("url", ["localhost", "ftp://127.0.0.1/store"])
def test_push_wants_an_http_address(claimgraph, kg, url):
    answer = claimgraph("push", kg, url)
    assert (answer.code, answer.out) == (1, "")
    assert url in answer.err
