"""The verb `units`."""

from __future__ import annotations

import click

from logframe.cli.exits import in_one_line
from logframe.cli.options import format_option
from logframe.json_pieces import as_json
from logframe.saving import write_output


@click.command(help="List the units that every project knows: name, other names, what it is.")
@format_option("text", "json", "csv")
def units(form: str) -> None:
    from logframe.units import unit_rows
    from logframe.writers.row_text import csv_text

    with in_one_line():
        rows = unit_rows()
        if form == "text":
            write_output("\n".join("\t".join(row.values()) for row in rows))
        else:
            write_output(as_json(list(rows)) if form == "json" else csv_text(rows))
