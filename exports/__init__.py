"""What a graph can be written as; each exporter is found through an entry point of ``claimgraph.exporters``."""
