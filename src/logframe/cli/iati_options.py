"""The options of the command that say how IATI files are read where the standard leaves it open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import click

if TYPE_CHECKING:
    from logframe.exchange.iati.policies import IatiPolicy

_META = "logframe.iati"


def _keep(context: click.Context, option: click.Parameter, choice: str | None) -> None:
    if choice is not None:
        context.meta.setdefault(_META, {})[option.name] = choice


POLICIES: Final = {
    "accumulates": ("evidence", "increments", "running-total", "snapshot"),
    "ascending": ("evidence", "declared", "standard", "targets"),
    "dimensions": ("sum", "apart"),
}
"""The policies of IATI files, with what each may be; settings take the same."""

_HELP: Final = {
    "accumulates": "IATI: how figures of several periods go together (default: evidence, of each indicator's figures).",
    "ascending": "IATI: take the direction from baseline and target, or from the flag (default: evidence).",
    "dimensions": "IATI: add up the parts of a figure, or take each for an indicator (default: sum).",
}


def iati_options(function: Any) -> Any:
    """Give a verb the options of IATI files: --accumulates, --ascending and --dimensions."""
    for name, choices in reversed(POLICIES.items()):
        option = click.option(
            f"--{name}", type=click.Choice(choices), callback=_keep, expose_value=False, is_eager=True, help=_HELP[name]
        )
        function = option(function)
    return function


def policy_asked() -> IatiPolicy | None:
    """Return the policy that the options of the running command ask for, None where it asks for none."""
    context = click.get_current_context(silent=True)
    choices = {} if context is None else context.meta.get(_META, {})
    if not choices:
        return None
    from logframe.exchange.iati.policies import IatiPolicy

    return IatiPolicy(**choices)
