"""The verb `convert`."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from logframe.cli.command_files import all_files
from logframe.cli.exits import in_one_line, say
from logframe.cli.options import QUIET, misused, notice, tell
from logframe.errors import one_line
from logframe.messages import Code, Message
from logframe.opening import STANDARD_INPUT
from logframe.saving import STANDARD_OUTPUT, check_outputs, passing_on
from logframe.standard_streams import lent

if TYPE_CHECKING:
    pass

_WRITTEN: Final = ["json", "yaml", "py", "xlsx", "xml", "csv", "parquet"]


@click.command(
    help="""Write the projects in IN as OUT.py, .json, .yaml, .xlsx, .xml (IATI), or their figures as .csv, .parquet.

    Several files or a folder are written one by one into the folder OUT, in the format of --format."""
)
@click.argument("sources", metavar="IN...", nargs=-1, required=True, type=click.Path())
@click.argument("target", metavar="OUT", type=click.Path())
@click.option(
    "--format", "form", type=click.Choice(_WRITTEN), help="Format of OUT if it is a folder or - (standard output)."
)
@click.option("--strict", is_flag=True, help="Refuse to write an IATI file that is not valid under 2.03.")
@click.option("--schema", type=click.Path(), help="Validate the written file against the IATI schemas in this folder.")
@QUIET
def convert(sources: tuple[str, ...], target: str, form: str | None, strict: bool, schema: str | None) -> None:
    to_output, to_folder = target == STANDARD_OUTPUT, os.path.isdir(target)
    if form is None and (to_output or to_folder):
        misused(Message("option-format-lacking", output=Code(target)))
    if form is not None and not to_output and not to_folder:
        misused(Message("option-format-beside-file", option=Code("-")))
    with in_one_line():
        files = all_files(sources)
        if len(files) > 1 and not to_folder:
            misused(Message("option-output-no-folder", count=len(files), output=target))
        if not to_folder:
            with passing_on(form or "") if to_output else contextlib.nullcontext(Path(target)) as file:
                _convert(files[0], file, target, strict, schema)
            return
        targets = [Path(target, f"{Path(file).stem}.{form}") for file in files]
        check_outputs(targets, files)
        for source, file in zip(files, targets, strict=True):
            _convert(source, file, os.fspath(file), strict, schema)


def _convert(source: str, file: Path, named: str, strict: bool, schema: str | None) -> None:
    """Convert a file and say what was done, and what is not as it was."""
    from logframe.exchange.converting import convert_with_notes

    with lent(with_input=source == STANDARD_INPUT):
        _, notes = convert_with_notes(source, file, strict=strict, schema=schema)
    for note in notes:
        say([one_line(str(note).replace(os.fspath(file), named))])
    if named != STANDARD_OUTPUT:
        tell(notice(Message("file-converted", source=source, file=named)))
