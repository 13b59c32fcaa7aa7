"""The verb `rules`."""

from __future__ import annotations

import click

from logframe.cli.exits import in_one_line
from logframe.cli.language_option import language_option
from logframe.cli.options import format_option
from logframe.json_pieces import as_json
from logframe.saving import write_output
from logframe.spoken_language import in_language


@click.command(help="List the rules of check: code, name, severity and what is wrong. Begin of codes: LF1.")
@click.argument("codes", metavar="[CODES]", nargs=-1)
@format_option("text", "json", "csv")
@language_option
def rules(codes: tuple[str, ...], form: str) -> None:
    from logframe.diagnosis.catalogue import listed
    from logframe.writers.row_text import csv_text
    from logframe.writers.rule_text import rule_line, rule_row

    with in_one_line(), in_language(None if form == "text" else "en"):
        chosen = listed(codes)
        if form == "text":
            write_output("\n".join(map(rule_line, chosen)))
        else:
            rows = list(map(rule_row, chosen))
            write_output(as_json(rows) if form == "json" else csv_text(rows))
