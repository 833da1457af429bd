"""Keeps Python's garbage collector from looking through an article while it is read."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """No collections within: all words of an article are needed until its claims are made.

    Every few hundred objects the collector would walk through thousands, and free none of them.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()
