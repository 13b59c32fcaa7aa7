"""The verb `init`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from logframe.cli.exits import in_one_line
from logframe.cli.options import notice
from logframe.messages import Message
from logframe.saving import write_output

if TYPE_CHECKING:
    pass


@click.command(help="Write a short, commented example project NAME.py to begin with.")
@click.argument("name", metavar="NAME")
@click.option("--excel", is_flag=True, help="Write a workbook NAME.xlsx with instructions instead.")
def init(name: str, excel: bool) -> None:
    from logframe.exchange.excel.template import begin_excel
    from logframe.writers.beginning import begin

    with in_one_line():
        written = begin_excel(name) if excel else begin(name)
        write_output(notice(Message("project-begun", file=str(written))))
