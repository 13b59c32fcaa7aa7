"""How the command ends: one line a problem and an exit code of its own, also when it is stopped.

A few words here stand in no catalogue: they also come out where none can be loaded any more.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from types import FrameType
from typing import Final, NoReturn

import click

from logframe.errors import InstallationError, LogframeError, ProjectErrors, broken_installation, one_line
from logframe.messages import Code, Message
from logframe.places import NOWHERE
from logframe.printable import printed
from logframe.saving import silence

EXIT_DIAGNOSED: Final = 1
EXIT_UNREADABLE: Final = 2
EXIT_INTERRUPTED: Final = 130
_MOMENT: Final = 0.01


class StoppedError(KeyboardInterrupt):
    """Another signal than Ctrl-C that ends the command in the same orderly way."""

    def __init__(self, number: int) -> None:
        self.number = number


@contextlib.contextmanager
def orderly() -> Iterator[None]:
    """End with a line and an exit code of ours, also when stopped or when nothing more can be said."""
    try:
        with in_one_line():
            yield
    except StoppedError as stop:
        sys.exit(128 + stop.number)
    except KeyboardInterrupt:
        say(["logframe: interrupted"])
        sys.exit(EXIT_INTERRUPTED)
    except Exception as problem:  # of any kind: a broken library fails in its own way
        broken = broken_installation(problem)
        if broken is not None:
            refuse([broken])
        if not isinstance(problem, (OSError, MemoryError)):
            raise
        silence(sys.stdout)
        say([one_line(f"logframe: error: {problem or 'out of memory'}")])
        sys.exit(EXIT_UNREADABLE)


@contextlib.contextmanager
def stopping_signals() -> Iterator[None]:
    """Let the signals that end a process end it as Ctrl-C does, so that nothing is left half written."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    numbers = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    usual = [number for number in numbers if signal.getsignal(number) == signal.SIG_DFL]

    def stop(number: int, _: FrameType | None) -> NoReturn:
        raise StoppedError(number)

    shown = sys.unraisablehook

    def again(lost: sys.UnraisableHookArgs) -> None:
        """Let a stop that came while an object went, where Python drops it, come again a moment later."""
        if not isinstance(lost.exc_value, KeyboardInterrupt):
            shown(lost)
            return
        number = getattr(lost.exc_value, "number", signal.SIGINT)
        later = threading.Timer(_MOMENT, signal.raise_signal, (number,))
        later.daemon = True
        later.start()

    for number in usual:
        signal.signal(number, stop)
    sys.unraisablehook = again
    try:
        yield
    finally:
        sys.unraisablehook = shown
        for number in usual:
            signal.signal(number, signal.SIG_DFL)


@contextlib.contextmanager
def in_one_line() -> Iterator[None]:
    """End with one line a problem where the library refuses something."""
    try:
        yield
    except (LogframeError, ProjectErrors) as problem:
        say(lines(problem))
        sys.exit(EXIT_UNREADABLE)
    except InstallationError as problem:
        refuse([problem])


def lines(problem: LogframeError | ProjectErrors) -> list[str]:
    """Return the lines of an error or of several."""
    if isinstance(problem, ProjectErrors):
        return [line for error in problem.exceptions if isinstance(error, LogframeError) for line in lines(error)]
    # A place inside the command itself tells a reader nothing.
    if problem.place == NOWHERE or problem.place.file.startswith(os.path.dirname(click.__file__)):
        return [_error(problem)]
    return [problem.line()]


def refuse(problems: Sequence[Exception]) -> NoReturn:
    """End because of what was asked for, without a place."""
    say([_error(problem) for problem in problems])
    sys.exit(EXIT_UNREADABLE)


def _error(problem: Exception) -> str:
    """Return the line of an error without a place, in English where the words of catalogues may be out of reach."""
    if isinstance(problem, InstallationError):
        return one_line(f"logframe: error: {problem}")
    return one_line(str(Message("error-at-place", place=Code("logframe"), text=str(problem))))


def say(texts: list[str]) -> None:
    """Write lines to standard error, if there is somebody to see them."""
    try:
        for line in texts:
            click.echo(printed(line), err=True)
    except (OSError, ValueError):
        # The exit code still says it.
        silence(sys.stderr)
