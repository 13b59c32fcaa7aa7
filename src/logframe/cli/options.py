"""Options and arguments that several verbs share, and the notices of what was done."""

from __future__ import annotations

import datetime
import os
import sys
from collections.abc import Callable
from typing import Any, NoReturn

import click

from logframe.cli.command_files import is_quiet
from logframe.cli.exits import refuse
from logframe.errors import LogframeError, one_line
from logframe.messages import Message
from logframe.places import NOWHERE
from logframe.saving import write_output

ON = click.option(
    "--on", metavar="DATE", help="Evaluate as of this date, ISO 8601 (default: the project's end; today while it runs)."
)
STRICT = click.option("--strict", is_flag=True, help="Refuse a table with a cell that is not understood.")
METHOD = click.option("--method", metavar="NAME", help="Use another formula for achievement, such as target-ratio.")
FILES = click.argument("files", nargs=-1, type=click.Path())


def _hush(context: click.Context, _: click.Parameter, quiet: bool) -> None:
    context.meta["logframe.quiet"] = quiet


QUIET = click.option(
    "-q",
    "--quiet",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=_hush,
    help="Write answers and problems only: no notices, counts or hints.",
)


def format_option(*forms: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return the option that chooses the format of the standard output, the first one if it is left out."""
    return click.option("--format", "form", type=click.Choice(forms), default=forms[0])


def misused(message: Message) -> NoReturn:
    """End because the words of the command contradict each other."""
    refuse([click.UsageError(str(message))])


def notice(message: Message) -> str:
    """Return what was done, as a line."""
    return one_line(str(message))


def tell(*notices: str) -> None:
    """Write what was done, unless the command is to be quiet."""
    if not is_quiet():
        write_output("\n".join(notices))


def in_colour() -> bool:
    """Return whether standard output is a terminal that shows colours and whose reader has not refused them."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or sys.stdout is None:
        return False
    # The old console of Windows shows the signs of colours as text; its terminal says that it is one.
    return sys.stdout.isatty() and (sys.platform != "win32" or "WT_SESSION" in os.environ)


def parsed_day(on: str | None) -> datetime.date | None:
    """Return the date of the option --on, or end where it is none."""
    from logframe.declaration.values.periods import parse_day

    if on is None:
        return None
    try:
        return parse_day(on, "--on")
    except LogframeError as problem:
        problem.place = NOWHERE
        refuse([problem])
