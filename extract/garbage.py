"""Keeps Python's garbage collector from looking through an article while it is read."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """No collections within, and one behind it, of what is new.

    Words know their text and their text its words, so that reference counts free none of them. All are needed until
    the claims are made, and collections before that walk through thousands of objects and free nothing.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.collect(0)
