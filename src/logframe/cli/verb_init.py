"""The verb `init`."""

from __future__ import annotations

import click

from logframe.cli.exits import in_one_line
from logframe.cli.language_option import language_option
from logframe.cli.options import QUIET, notice, tell
from logframe.messages import Message


@click.command(help="Write a short, commented example project NAME.py to begin with.")
@click.argument("names", metavar="NAME...", nargs=-1, required=True)
@click.option("--excel", is_flag=True, help="Write a workbook NAME.xlsx with instructions instead, in the language.")
@QUIET
@language_option
def init(names: tuple[str, ...], excel: bool) -> None:
    from logframe.exchange.excel.template import begin_excel
    from logframe.writers.beginning import begin

    with in_one_line():
        for name in names:
            written = begin_excel(name) if excel else begin(name)
            tell(notice(Message("project-begun", file=str(written))))
