"""The command: each verb a thin call of one function of the library, imported when it is used."""

from __future__ import annotations

import importlib
import os
from pathlib import Path
from typing import Any, Final

import click

from logframe import __version__
from logframe.cli.exits import orderly, stopping_signals
from logframe.cli.settings import settings_of
from logframe.messages import Code, Message
from logframe.nearest import nearest
from logframe.opening import noting_inputs

_VERBS: Final = (
    "init",
    "check",
    "evaluate",
    "review",
    "compare",
    "convert",
    "explain",
    "portfolio",
    "lessons",
    "rules",
    "units",
    "schema",
    "page",
)
"""The verbs as they are used; each stands in a module of its own."""


class _Verbs(click.Group):
    """The verbs in the order of the work, and every error as one line a problem."""

    def make_context(self, *words: Any, **extra: Any) -> click.Context:
        """Read the words of the command."""
        with orderly():
            return super().make_context(*words, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a verb: it ends in order when it is stopped, and writes over no file that it reads."""
        with orderly(), stopping_signals(), noting_inputs():
            _import_dates()
            return super().invoke(ctx)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the verb that the first word names; say which is near, or what to do with a file."""
        word = args[0]
        if word not in _VERBS and os.path.exists(word):
            ctx.fail(str(Message("verb-lacking", file=Code(word))))
        if word not in _VERBS and not word.startswith("-"):
            near = nearest(word, _VERBS)
            ctx.fail(str(Message("verb-unknown", verb=Code.of(word), near=Code(near) if near else None)))
        return super().resolve_command(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """List the verbs as they are used."""
        return list(_VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a verb."""
        if cmd_name not in _VERBS:
            return None
        command = getattr(importlib.import_module(f"logframe.cli.verb_{cmd_name}"), cmd_name)
        assert isinstance(command, click.Command)
        return command


@click.group(
    cls=_Verbs,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="""Check, evaluate and review the logical framework of a project.

    Project files are Python and run as such: read only files you would run.""",
)
@click.version_option(__version__, prog_name="logframe")
@click.pass_context
def main(context: click.Context) -> None:
    settings = settings_of(Path.cwd())
    if settings is not None:
        context.obj = settings
        context.default_map = {**settings.defaults(), **(context.default_map or {})}


def _import_dates() -> None:
    """Import the dates of Babel: asked for the local zone, it opens each of some 600 files unless the zone is named.

    No date that a command writes has a zone.
    """
    if "TZ" in os.environ:
        return
    os.environ["TZ"] = "UTC"
    try:
        importlib.import_module("babel.localtime")
    finally:
        del os.environ["TZ"]
