"""A SPARQL 1.1 Protocol endpoint, read-only, on this machine only."""
