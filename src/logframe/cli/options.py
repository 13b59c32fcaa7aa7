"""Options and arguments that several verbs share."""

from __future__ import annotations

import datetime
from typing import NoReturn

import click

from logframe.cli.exits import refuse
from logframe.errors import LogframeError, one_line
from logframe.messages import Message
from logframe.places import NOWHERE

ON = click.option(
    "--on", metavar="DATE", help="Evaluate as of this date, ISO 8601 (default: the project's end; today while it runs)."
)
METHOD = click.option("--method", metavar="NAME", help="Use another formula for achievement, such as target-ratio.")
FILE = click.argument("file", type=click.Path())
FILES = click.argument("files", nargs=-1, required=True, type=click.Path())


def misused(message: Message) -> NoReturn:
    """End because the words of the command contradict each other."""
    refuse([click.UsageError(str(message))])


def notice(message: Message) -> str:
    """Return what was done, as a line."""
    return one_line(str(message))


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
