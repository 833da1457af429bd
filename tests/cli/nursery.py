"""Runs ``claimgraph`` in processes that have everything imported and loaded already, so that a kill hits the work.

A script: each line of standard input is a list in JSON, the arguments of a command and the seconds after which it is
killed with SIGKILL (null: never). The answers are the seconds that it ran. Nothing here opens a store: a process
that forks must not have RocksDB's threads.
"""

import json
import os
import signal
import sys
import time

import claimgraph.exports.html
import claimgraph.exports.rdf
import claimgraph.graph.settling  # noqa: F401
from claimgraph.api import extract_claims
from claimgraph.cli import main
from claimgraph.graph.model import Article


def run(arguments, delay):
    """Seconds that a command ran until it ended or was killed."""
    begun = time.monotonic()
    child = os.fork()
    if child == 0:
        os.dup2(os.open(os.devnull, os.O_RDWR), 1)
        sys.argv = ["claimgraph", *arguments]
        try:
            main()
        finally:  # taking down an interpreter with a language pipeline takes as long as the work
            os._exit(0)
    if delay is not None:
        time.sleep(delay)
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return time.monotonic() - begun


extract_claims(Article("warm-up", "", "Nora Pell leads Ostrand Rail. She was to meet Ivo Lund in Oslo on 3 May 2024."))
for line in sys.stdin:
    sys.stdout.write(f"{run(*json.loads(line))}\n")
    sys.stdout.flush()
