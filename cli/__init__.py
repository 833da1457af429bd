"""The command line: one command a file; the only code that prints."""
