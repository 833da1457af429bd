"""What all benchmarks share: where the data lie, and a table of measured figures."""

import argparse
import os
from collections.abc import Callable, Sequence
from pathlib import Path

Row = tuple[str, str]
"""A measure and its value, as printed."""


def run(description: str | None, rows: Callable[[Path], Sequence[Row]]) -> None:
    """Measure and print, as a command with the option ``--data``, which CLAIMGRAPH_DATA stands in for."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument(
        "--data",
        type=_folder,
        default=os.environ.get("CLAIMGRAPH_DATA", ""),
        help="folder of the development data (default: $CLAIMGRAPH_DATA); see training/README.md",
    )
    print(table(rows(parser.parse_args().data)))


def table(rows: Sequence[Row]) -> str:
    """Two aligned columns."""
    width = max((len(measure) for measure, _ in rows), default=0)
    return "\n".join(f"{measure:<{width}}  {value}" for measure, value in rows)


def _folder(given: str) -> Path:
    if not given or not Path(given).is_dir():
        raise argparse.ArgumentTypeError(f"{given!r} is no folder: give --data DIR or set CLAIMGRAPH_DATA")
    return Path(given)
