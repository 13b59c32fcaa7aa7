"""The verb `convert`."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Final

import click

from logframe.cli.command_files import all_files, understood
from logframe.cli.command_outputs import write_report
from logframe.cli.exits import in_one_line, say
from logframe.cli.iati_options import iati_options, policy_asked
from logframe.cli.language_option import language_option
from logframe.cli.options import QUIET, misused, notice, tell
from logframe.errors import one_line
from logframe.messages import Code, Message
from logframe.opening import STANDARD_INPUT
from logframe.saving import STANDARD_OUTPUT, check_outputs, made_folder, passing_on
from logframe.standard_streams import lent

_WRITTEN: Final = ["json", "yaml", "py", "xlsx", "xml", "csv", "parquet"]


@click.command(
    help="""Write the projects in IN as OUT.py, .json, .yaml, .xlsx, .xml (IATI), or their figures as .csv, .parquet.

    Several files or a folder are written one by one into the folder OUT, which is made if it is not there, in the
    format of --format."""
)
@click.argument("words", metavar="IN... [OUT]", nargs=-1, required=True, type=click.Path())
@click.option(
    "--format", "form", type=click.Choice(_WRITTEN), help="Format of OUT if it is a folder or - (standard output)."
)
@click.option(
    "--strict",
    is_flag=True,
    help="Refuse to write IATI that is not valid under 2.03, and to read a table with a cell that is not understood.",
)
@click.option("--report", metavar="FILE", help="Write how a table was read, cell by cell: FILE.html, .md or .json.")
@click.option("--schema", type=click.Path(), help="Validate the written file against the IATI schemas in this folder.")
@click.option(
    "--dialect", metavar="DONOR", help="Matrix of OUT.xlsx as eu, fcdo, sida, un, unicef, usaid or worldbank."
)
@QUIET
@iati_options
@language_option
def convert(
    words: tuple[str, ...], form: str | None, strict: bool, report: str | None, schema: str | None, dialect: str | None
) -> None:
    if len(words) == 1 and report is None:
        misused(Message("option-output-lacking"))
    if len(words) == 1:
        with in_one_line():
            (source,) = all_files(words)
            write_report(understood(source, strict=strict).report, source, str(report))
        return
    sources, target = words[:-1], words[-1]
    to_output = target == STANDARD_OUTPUT
    is_new_folder = form is not None and not to_output and not Path(target).suffix and not os.path.lexists(target)
    to_folder = os.path.isdir(target) or is_new_folder
    if form is None and (to_output or to_folder):
        misused(Message("option-format-lacking", output=Code(target)))
    if form is not None and not to_output and not to_folder:
        misused(Message("option-format-beside-file", option=Code("-")))
    if dialect is not None and ".xlsx" not in (f".{form}", Path(target).suffix.lower()):
        misused(Message("option-dialect-of-workbooks", option=Code("--dialect")))
    with in_one_line():
        files = all_files(sources)
        if len(files) > 1 and (report is not None or not to_folder):
            misused(Message("option-output-no-folder", count=len(files), output=target if report is None else report))
        if not to_folder:
            strict = _read(files[0], strict, report)
            with passing_on(form or "") if to_output else contextlib.nullcontext(Path(target)) as file:
                _convert(files[0], file, target, strict, schema, dialect)
            return
        targets = [Path(target, f"{Path(file).stem}.{form}") for file in files]
        with made_folder(Path(target)):
            check_outputs(targets, files)
            for source, file in zip(files, targets, strict=True):
                _convert(source, file, os.fspath(file), _read(source, strict, report), schema, dialect)


def _read(source: str, strict: bool, report: str | None) -> bool:
    """Say what of a table is not understood, write its report, and return whether what is written is to be strict."""
    from logframe.exchange.loading import TABLE_FILES, kind_of

    is_table = source != STANDARD_INPUT and kind_of(source) in (*TABLE_FILES, ".csv")
    if is_table or report is not None:
        whole_file = understood(source, strict=strict)
        if report is not None:
            write_report(whole_file.report, source, report)
    return strict and not is_table


def _convert(source: str, file: Path, named: str, strict: bool, schema: str | None, dialect: str | None = None) -> None:
    """Convert a file and say what was done, and what is not as it was."""
    from logframe.exchange.converting import convert_with_notes

    with lent(with_input=source == STANDARD_INPUT):
        if dialect is None:
            _, notes = convert_with_notes(source, file, strict=strict, schema=schema, iati=policy_asked())
        else:
            from logframe.writers.workbook.donor_matrix import convert_in_dialect

            notes = convert_in_dialect(source, file, dialect, iati=policy_asked())
    for note in notes:
        say([one_line(str(note).replace(os.fspath(file), named))])
    if named != STANDARD_OUTPUT:
        tell(notice(Message("file-converted", source=source, file=named)))
