"""Data as JSON and YAML text, every digit kept."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import Any, Final

from logframe.errors import LoadError
from logframe.exchange.extras import to_write
from logframe.exchange.yaml_text import scalar
from logframe.places import NOWHERE
from logframe.printable import escaped

# Line breaks and the like that YAML would fold or drop outside quotes.
_ODD: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\xa0\u2028\u2029\ufeff]")


def json_text(data: Any) -> str:
    """Write data as JSON, hidden signs as escapes."""
    return escaped("".join(_json(data, ""))) + "\n"


def _json(data: Any, indent: str) -> list[str]:
    """Write JSON by hand where the json module has no exact decimals."""
    if isinstance(data, dict) and data:
        if _is_short(data):
            inside = ", ".join(
                f"{json.dumps(name, ensure_ascii=False)}: {_short(value)}" for name, value in data.items()
            )
            return [f"{{{inside}}}"]
        deeper = indent + "  "
        parts = [
            f"{deeper}{json.dumps(name, ensure_ascii=False)}: {''.join(_json(value, deeper))}"
            for name, value in data.items()
        ]
        return ["{\n", ",\n".join(parts), f"\n{indent}}}"]
    if isinstance(data, list) and data:
        if _is_short(data):
            return [f"[{', '.join(map(_short, data))}]"]
        deeper = indent + "  "
        return ["[\n", ",\n".join(f"{deeper}{''.join(_json(item, deeper))}" for item in data), f"\n{indent}]"]
    return [_short(data)]


def _is_short(data: Any) -> bool:
    """Return whether a list or mapping of plain values fits on a line."""
    items = data.values() if isinstance(data, dict) else data
    plain = all(not isinstance(item, (dict, list)) or _is_tiny(item) for item in items)
    return plain and len(str(data)) <= 80


def _is_tiny(data: Any) -> bool:
    items = data.values() if isinstance(data, dict) else data
    return all(not isinstance(item, (dict, list)) for item in items)


def _short(data: Any) -> str:
    if isinstance(data, Decimal):
        return format(data, "f")
    if isinstance(data, dict):
        inside = (f"{json.dumps(name, ensure_ascii=False)}: {_short(value)}" for name, value in data.items())
        return "{" + ", ".join(inside) + "}"
    if isinstance(data, list):
        return "[" + ", ".join(map(_short, data)) + "]"
    return json.dumps(data, ensure_ascii=False)


def _is_text(value: str) -> bool:
    try:
        return isinstance(scalar(value, NOWHERE, is_plain=True), str)
    except LoadError:
        return False  # a number, and one with more digits than are read


def yaml_text(data: Any) -> str:
    """Write data as YAML.

    Raises WriteError if PyYAML is not installed.
    """
    yaml = to_write("YAML", "the YAML")

    class Dumper(yaml.SafeDumper):  # type: ignore[misc, name-defined]  # the library is imported when it is needed
        """A dumper with exact decimals, and quotes round every text that could be read as something else."""

        def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
            """Set lists off from their name."""
            super().increase_indent(flow, False)

    def text(dumper: Any, value: str) -> Any:
        quoted = _ODD.search(value) is not None or not _is_text(value)
        return dumper.represent_scalar("tag:yaml.org,2002:str", value, style='"' if quoted else None)

    def decimal(dumper: Any, value: Decimal) -> Any:
        written = format(value, "f")
        return dumper.represent_scalar("tag:yaml.org,2002:float", written if "." in written else f"{written}.0")

    Dumper.add_representer(str, text)
    Dumper.add_representer(Decimal, decimal)
    written: str = yaml.dump(
        data, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=110, default_flow_style=None
    )
    return written
