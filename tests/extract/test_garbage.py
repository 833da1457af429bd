"""No collections while an article is read, and the collector as it was behind it."""

import gc

import pytest

from claimgraph.extract.garbage import uncollected


@pytest.fixture(autouse=True)
def collecting():
    gc.enable()
    yield
    gc.enable()


def test_the_collector_rests_within():
    with uncollected():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_errors_wake_it_too():
    with pytest.raises(ValueError, match="broken"), uncollected():
        raise ValueError("broken")
    assert gc.isenabled()


def test_who_has_switched_it_off_finds_it_off():
    gc.disable()
    with uncollected():
        pass
    assert not gc.isenabled()
