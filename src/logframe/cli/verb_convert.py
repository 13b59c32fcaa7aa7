"""The verb `convert`."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from logframe.cli.exits import in_one_line, say
from logframe.cli.options import misused, notice
from logframe.errors import one_line
from logframe.messages import Code, Message
from logframe.opening import STANDARD_INPUT
from logframe.saving import STANDARD_OUTPUT, passing_on, write_output
from logframe.standard_streams import lent

if TYPE_CHECKING:
    pass

_WRITTEN: Final = ["json", "yaml", "py", "xlsx", "xml", "csv", "parquet"]


@click.command(
    help="Write the projects in IN as OUT.py, .json, .yaml, .xlsx or .xml (IATI), or their figures as .csv or .parquet."
)
@click.argument("source", metavar="IN", type=click.Path())
@click.argument("target", metavar="OUT", type=click.Path())
@click.option("--format", "form", type=click.Choice(_WRITTEN), help="Format of OUT if it is - (standard output).")
@click.option("--strict", is_flag=True, help="Refuse to write an IATI file that is not valid under 2.03.")
@click.option("--schema", type=click.Path(), help="Validate the written file against the IATI schemas in this folder.")
def convert(source: str, target: str, form: str | None, strict: bool, schema: str | None) -> None:
    from logframe.exchange.converting import convert_with_notes

    to_output = target == STANDARD_OUTPUT
    if to_output and form is None:
        misused(Message("option-format-lacking"))
    if form is not None and not to_output:
        misused(Message("option-format-beside-file", option=Code("-")))
    with in_one_line(), passing_on(form or "") if to_output else contextlib.nullcontext(Path(target)) as file:
        with lent(with_input=source == STANDARD_INPUT):
            _, notes = convert_with_notes(source, file, strict=strict, schema=schema)
        for note in notes:
            say([one_line(str(note).replace(os.fspath(file), target))])
        if not to_output:
            write_output(notice(Message("file-converted", source=source, file=str(file))))
