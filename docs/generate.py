"""Write the pages of the rules: `python docs/generate.py`; with --check only say which are out of date."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from logframe.diagnosis.catalogue import rules
from logframe.exchange.schema import project_schema
from logframe.writers.rule_text import rule_page

FOLDER = Path(__file__).resolve().parent / "rules"
SCHEMA = Path(__file__).resolve().parent / "project.schema.json"


def pages() -> dict[str, str]:
    """Give every page by its name."""
    found = {f"{one.code}.md": rule_page(one) for one in rules()}
    rows = [f"| [{one.code}]({one.code}.md) | {one.name} | {one.severity} | {one.wrong} |" for one in rules()]
    head = "# The rules\n\nEvery page is made from the rule itself; its examples are executed by the tests.\n\n"
    found["index.md"] = (
        head + "\n".join(["| Code | Name | Severity | What is wrong |", "|---|---|---|---|", *rows]) + "\n"
    )
    return found


def schema() -> str:
    """Give the schema of project files."""
    return json.dumps(project_schema(), indent=2, ensure_ascii=False) + "\n"


def main() -> int:
    """Write the pages and the schema, or check them; 1 if one is out of date."""
    wanted = pages()
    check = "--check" in sys.argv[1:]
    if not SCHEMA.is_file() or SCHEMA.read_text(encoding="utf-8") != schema():
        if check:
            print("docs/project.schema.json is out of date: run python docs/generate.py")
            return 1
        SCHEMA.write_text(schema(), encoding="utf-8")
    stale = [
        name
        for name, text in wanted.items()
        if not (FOLDER / name).is_file() or (FOLDER / name).read_text(encoding="utf-8") != text
    ]
    stale += [path.name for path in FOLDER.glob("*.md") if path.name not in wanted]
    for name in stale:
        if check:
            print(f"docs/rules/{name} is out of date: run python docs/generate.py")
        elif name in wanted:
            FOLDER.mkdir(exist_ok=True)
            (FOLDER / name).write_text(wanted[name], encoding="utf-8")
        else:
            (FOLDER / name).unlink()
    return 1 if stale and check else 0


if __name__ == "__main__":
    sys.exit(main())
