"""A graph is sent to a real server, whole, and a failing one is tried again."""

import shutil
import socket
import subprocess
import sys
import threading
import time
import urllib.parse
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pyoxigraph
import pytest

from claimgraph.errors import GraphError
from claimgraph.graph import pushing
from claimgraph.graph.pushing import push

SERVER = shutil.which("oxigraph", path=str(Path(sys.executable).parent))


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


@pytest.fixture
def oxigraph(tmp_path):
    if SERVER is None:
        pytest.skip("the oxigraph server is not installed")
    address = f"127.0.0.1:{free_port()}"
    command = [SERVER, "serve", "--location", tmp_path / "remote", "--bind", address]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as server:
        for _ in range(100):
            with socket.socket() as trial:
                if trial.connect_ex(("127.0.0.1", int(address.rpartition(":")[2]))) == 0:
                    break
            time.sleep(0.1)
        yield f"http://{address}"
        server.terminate()


def fetched(url, graph):
    target = f"graph={urllib.parse.quote(graph, safe='')}" if graph else "default"
    request = urllib.request.Request(f"{url}/store?{target}", headers={"Accept": "application/n-triples"})
    with urllib.request.urlopen(request) as reply:
        read = pyoxigraph.parse(reply.read(), format=pyoxigraph.RdfFormat.N_TRIPLES)
        return sorted(f"{quad.triple} ." for quad in read)


def test_the_server_has_every_article_and_their_union(kg, oxigraph, monkeypatch):
    monkeypatch.setattr(pushing, "BATCH", 100)
    for _ in range(2):
        sent = list(push(kg, f"{oxigraph}/store"))
        assert sum(sent) == sum(len(list(lines)) for lines in kg.quads.named().values()) + len(list(kg.quads.union()))
        assert max(sent[3:]) <= 100
    assert fetched(oxigraph, None) == sorted(kg.quads.union())
    for graph, lines in kg.quads.named().items():
        assert fetched(oxigraph, graph) == sorted(lines)


class Failing(BaseHTTPRequestHandler):
    """Answers with the statuses of the server's list, one after another, and notes who asked for what."""

    def do_PUT(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.server.seen.append((self.command, self.headers.get("Authorization")))
        self.send_response(self.server.statuses.pop(0) if self.server.statuses else 204)
        self.end_headers()

    do_POST = do_PUT  # noqa: N815

    def log_message(self, *args):
        pass


@pytest.fixture
def failing(monkeypatch):
    monkeypatch.setattr(pushing, "_PAUSES", (0.0, 0.0, 0.0))
    server = HTTPServer(("127.0.0.1", 0), Failing)
    server.seen, server.statuses = [], []
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def test_what_the_server_could_not_take_is_sent_again(kg, failing):
    failing.statuses += [503, 500, 429]
    assert len(list(push(kg, f"http://me:secret@127.0.0.1:{failing.server_port}/store"))) == 4
    assert len(failing.seen) == 7
    assert {login for _, login in failing.seen} == {"Basic bWU6c2VjcmV0"}


@pytest.mark.parametrize(("statuses", "attempts"), [([403], 1), ([500] * 4, 4)])
def test_a_server_that_refuses_is_told_of(kg, failing, statuses, attempts):
    failing.statuses += statuses
    with pytest.raises(GraphError, match=r"^http://127\.0\.0\.1:\d+/store did not take the graph: status \d+\.$"):
        list(push(kg, f"http://me:secret@127.0.0.1:{failing.server_port}/store"))
    assert len(failing.seen) == attempts


def test_a_server_that_is_not_there_is_told_of(kg, monkeypatch):
    monkeypatch.setattr(pushing, "_PAUSES", (0.0,))
    with pytest.raises(GraphError, match=r"/store cannot be reached: Connection refused; give the address of"):
        list(push(kg, f"http://127.0.0.1:{free_port()}/store"))


def test_what_is_no_address_is_told_of(kg):
    with pytest.raises(GraphError, match="is no http address"):
        list(push(kg, "somewhere"))
