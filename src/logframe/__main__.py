"""`python -m logframe` is the command; Ctrl-C ends it in order also while it is still being loaded."""

from __future__ import annotations

import atexit
import gc
import sys

EXIT_BROKEN = 2
EXIT_INTERRUPTED = 130
_MADE_BETWEEN_COLLECTIONS = 200_000


def command() -> None:
    """Run the command. It makes many objects that stay and few that go, so garbage is looked for less often.

    What is left at the end goes with the process: to look through it for garbage takes a fifth of a short command.
    """
    gc.set_threshold(_MADE_BETWEEN_COLLECTIONS)
    atexit.register(gc.freeze)
    try:
        from logframe.cli import main
        from logframe.standard_streams import speak_utf8

        speak_utf8()
        main(prog_name="logframe")
    except KeyboardInterrupt:
        print("logframe: interrupted", file=sys.stderr)
        sys.exit(EXIT_INTERRUPTED)
    except Exception as problem:  # of what every command needs: in English, since no catalogue may be loaded
        from logframe.installed import broken_library, broken_text

        library = broken_library(problem) or ("logframe" if isinstance(problem, ImportError) else "")
        if not library:
            raise
        print(f"logframe: error: {broken_text(library, problem)}", file=sys.stderr)
        sys.exit(EXIT_BROKEN)


if __name__ == "__main__":
    command()
