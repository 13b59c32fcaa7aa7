"""`python -m logframe` is the command; Ctrl-C ends it in order also while it is still being loaded."""

from __future__ import annotations

import sys

EXIT_INTERRUPTED = 130


def command() -> None:
    """Run the command."""
    try:
        from logframe.cli import main

        main(prog_name="logframe")
    except KeyboardInterrupt:
        sys.exit(EXIT_INTERRUPTED)


if __name__ == "__main__":
    command()
