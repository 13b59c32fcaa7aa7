"""The command as it is installed: apart from the library, so that Ctrl-C ends it in order also while that is loaded."""

import sys


def command() -> None:
    """Run the command `logframe`."""
    try:
        from logframe.__main__ import command as run
    except KeyboardInterrupt:
        print("logframe: interrupted", file=sys.stderr)
        sys.exit(130)
    run()
