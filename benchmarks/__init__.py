"""Quality and speed, each a command that prints a table: ``python -m claimgraph.benchmarks.NAME --data DIR``.

A benchmark is a module with a function ``rows(data: Path) -> list[Row]``; ``quality`` prints those of all.
"""
