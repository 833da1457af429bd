"""What a request to add an article brings."""

import pytest

from claimgraph.graph.endpoint.offers import Address, File, Text, offer
from claimgraph.graph.endpoint.protocol import RefusedError

OCTETS = "application/octet-stream"


@pytest.mark.parametrize(
    ("kind", "name", "body", "offered"),
    [
        ("text/plain;charset=UTF-8", "", b"Words.", Text(b"Words.")),
        (OCTETS, "story.md", b"# Words", File("story.md", b"# Words")),
        (OCTETS, "../../etc/story.txt", b"Words.", File("story.txt", b"Words.")),
        (OCTETS, "C:\\news\\story.txt", b"Words.", File("story.txt", b"Words.")),
        ("text/uri-list", "", b" https://news.example/a \r\n", Address("https://news.example/a")),
    ],
)
def test_what_is_offered(kind, name, body, offered):
    assert offer(kind, name, body) == offered


@pytest.mark.parametrize(
    ("kind", "name", "body", "status"),
    [
        ("text/plain", "", b" \n", 400),
        (OCTETS, "", b"Words.", 400),
        (OCTETS, "/", b"Words.", 400),
        ("text/uri-list", "", b"/etc/hostname", 400),
        ("text/uri-list", "", b"file:///etc/hostname", 400),
        ("text/uri-list", "", b"-", 400),
        ("text/uri-list", "", b"https://news.example/a\nhttps://news.example/b", 400),
        ("multipart/form-data", "", b"Words.", 415),
        ("", "", b"Words.", 415),
    ],
)
def test_what_is_refused(kind, name, body, status):
    with pytest.raises(RefusedError) as refusal:
        offer(kind, name, body)
    assert refusal.value.status == status
