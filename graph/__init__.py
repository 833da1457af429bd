"""The graph: what claims are, their RDF, the store, and what can be asked of it."""
