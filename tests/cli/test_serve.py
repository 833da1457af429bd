"""``claimgraph serve`` and ``push``, each in a process of its own."""

import json
import shutil
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from urllib.error import HTTPError, URLError
from urllib.parse import quote
from urllib.request import Request, urlopen

import pytest


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def serving(folder, *options):
    """Where a graph is served."""
    port = free_port()
    run = "from claimgraph.cli import main; main()"
    command = [sys.executable, "-c", run, "serve", folder, "--port", str(port), *options]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as server:
        try:
            yield until_it_answers(f"http://127.0.0.1:{port}")
        finally:
            server.send_signal(signal.SIGINT)
    assert server.returncode == 0


@pytest.fixture
def address(kg):
    """Where the graph of the hand-made stories is served."""
    with serving(kg) as url:
        yield url


def post(address, text):
    """What the server tells of a text that its page hands in."""
    headers = {"Origin": address, "Content-Type": "text/plain"}
    with urlopen(Request(f"{address}/add", text.encode(), headers)) as reply:
        return reply.read().decode()


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


def test_an_article_is_added_only_with_leave(address, kg, tmp_path):
    story = "Minister Tilda Marsh met Mayor Oskar Penn in the town of Harrow, and she thanked him for the new school."
    with pytest.raises(HTTPError, match="404"):
        post(address, story)
    folder = shutil.copytree(kg, tmp_path / "kg")
    with serving(folder, "--allow-add") as open_to_all:
        assert "is in the graph now" in post(open_to_all, story)
        assert "Tilda Marsh" in urlopen(f"{open_to_all}/").read().decode()
    assert "Tilda Marsh" in (folder / "graph.ttl").read_text(encoding="utf-8")


def test_a_port_that_another_program_has(claimgraph, kg):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        answer = claimgraph("serve", kg, "--port", port)
    assert (answer.code, answer.out, answer.err.count("\n")) == (1, "", 1)
    assert answer.err.startswith(f"claimgraph: Port {port} cannot be served at: ")


def test_a_graph_that_is_none(claimgraph, tmp_path):
    answer = claimgraph("serve", tmp_path)
    assert (answer.code, answer.out, answer.err.count("\n")) == (1, "", 1)


@pytest.mark.parametrize("url", ["localhost", "ftp://127.0.0.1/store"])
def test_push_wants_an_http_address(claimgraph, kg, url):
    answer = claimgraph("push", kg, url)
    assert (answer.code, answer.out) == (1, "")
    assert url in answer.err
