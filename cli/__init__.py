"""The command line: one command a file; the only code that prints.

Standard output carries results, standard error everything else. Exit codes: 0 done, 1 a clear error, 2 wrong usage.
"""

import sys

from ..errors import ClaimgraphError


def main() -> None:
    """Run the command line with the arguments of the process, and end the process."""
    from .app import application
    from .output import complain, use_utf8

    use_utf8()
    try:
        application()()
    except ClaimgraphError as error:
        complain(str(error))
    except OSError as error:
        complain(f"{error.filename or 'A file or stream'} cannot be read or written: {error.strerror or error}.")
    sys.exit(1)
