"""The verb `schema`."""

from __future__ import annotations

import click

from logframe.cli.exits import in_one_line
from logframe.json_pieces import as_json
from logframe.saving import write_output

_SUBJECTS = ("project", "check", "evaluate", "review")


@click.command(help="Write the JSON Schema of a project file, or of what check, evaluate or review write as JSON.")
@click.argument("subject", type=click.Choice(_SUBJECTS), default="project")
def schema(subject: str) -> None:
    from logframe.exchange.schema import project_schema
    from logframe.writers.data_schema import data_schemas

    with in_one_line():
        write_output(as_json(project_schema() if subject == "project" else data_schemas()[subject]))
