"""The option of the command that chooses its language."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import click

from logframe.cli.exits import refuse, say
from logframe.errors import UnknownIdError
from logframe.spoken_language import LANGUAGES, in_language


def _speak(context: click.Context, _: click.Parameter, language: str | None) -> None:
    if language is not None:
        context.with_resource(_speaking(language))


@contextlib.contextmanager
def _speaking(language: str) -> Iterator[None]:
    """Speak a language until the verb ends; then say how many messages it had no words for."""
    with contextlib.ExitStack() as stack:
        try:
            stack.enter_context(in_language(language))
        except UnknownIdError as problem:
            refuse([problem])
        try:
            yield
        finally:
            from logframe.language.rendering import words_of  # only where a language is asked for

            lacking = words_of(language).lacking()
            if lacking is not None:
                say([str(lacking)])


def language_option(function: Any) -> Any:
    """Give a verb the option --language, which every message of it obeys; data for machines stays English."""
    option = click.option(
        "--language",
        metavar="CODE",
        expose_value=False,
        is_eager=True,
        callback=_speak,
        help=f"Write in this language: {', '.join(LANGUAGES)} (default: en). Data for machines is always English.",
    )
    return option(function)
