"""Trains the bundled English pipeline from open data: ``python -m claimgraph.training --data DIR``."""
