"""Write the generated pages and schemas: `python docs/generate.py`; --check only lists what is out of date."""

from __future__ import annotations

import inspect
import json
import sys
from pathlib import Path
from typing import Any

import attrs

import logframe
from logframe.declaration.programme.programmes import Programme
from logframe.declaration.values.field_metadata import references_of
from logframe.diagnosis.catalogue import rules
from logframe.exchange.described_classes import declared_classes, held_in, keywords_of
from logframe.exchange.schema import project_schema
from logframe.nearest import synonyms
from logframe.units import unit_rows
from logframe.writers.data_schema import data_schemas
from logframe.writers.rule_text import rule_page

DOCS = Path(__file__).resolve().parent
FOLDER = DOCS / "rules"


def pages() -> dict[str, str]:
    """Give every page by its name."""
    found = {f"{one.code}.md": rule_page(one) for one in rules()}
    rows = [f"| [{one.code}]({one.code}.md) | {one.name} | {one.severity} | {one.wrong} |" for one in rules()]
    head = "# The rules\n\nEvery page is made from the rule itself; its examples are executed by the tests.\n\n"
    found["index.md"] = (
        head + "\n".join(["| Code | Name | Severity | What is wrong |", "|---|---|---|---|", *rows]) + "\n"
    )
    return found


def public_names() -> str:
    """Return the page of all public names: what each takes, and its docstring."""
    parts = ["# The public names", "This page is made from the library itself.", "## logframe"]
    parts += [_entry(name, getattr(logframe, name)) for name in sorted(logframe.__all__, key=str.lower)]
    for namespace in logframe._NAMESPACES:
        module = getattr(logframe, namespace)
        parts += [f"## logframe.{namespace}", str(module.__doc__)]
        parts += [_entry(name, getattr(module, name)) for name in sorted(module.__all__, key=str.lower)]
    return "\n\n".join(parts) + "\n"


def _entry(name: str, value: Any) -> str:
    """Return the section of a name: its keywords with their types, and what its docstring says."""
    lines = [f"### {name}", inspect.getdoc(value) or ""]
    rows: list[tuple[str, str, str]] = []
    if isinstance(value, type) and attrs.has(value):
        fields = (field for field in attrs.fields(value) if field.init and not field.name.startswith("_"))
        rows = [
            (field.alias or field.name, _type(field.type), "yes" if field.default is attrs.NOTHING else "")
            for field in fields
            if field.name != "declared_at"
        ]
    elif callable(value) and not isinstance(value, type):
        parameters = inspect.signature(value).parameters.values()
        rows = [
            (parameter.name, _type(parameter.annotation), "yes" if parameter.default is parameter.empty else "")
            for parameter in parameters
        ]
    if rows:
        head = ["| keyword | type | needed |", "|---|---|---|"]
        lines.append("\n".join([*head, *(f"| `{keyword}` | `{kind}` | {needed} |" for keyword, kind, needed in rows)]))
    return "\n\n".join(lines)


def _type(annotation: Any) -> str:
    return annotation.replace("|", "or") if isinstance(annotation, str) else getattr(annotation, "__name__", "")


def schemas() -> dict[Path, str]:
    """Return the schemas of project files and of what check, evaluate and review write, and the reference, by file."""
    found = {DOCS / "project.schema.json": project_schema()}
    found |= {DOCS / "schemas" / f"{verb}.schema.json": schema for verb, schema in data_schemas().items()}
    texts = {file: json.dumps(schema, indent=2, ensure_ascii=False) + "\n" for file, schema in found.items()}
    return {**texts, DOCS / "reference.md": public_names()}


WORDS = """# Words of the field, and what the library calls them

A keyword, choice, kind or unit that people write otherwise is refused with "did you mean" and the library's word.
This table is made from `synonyms.csv`.

"""
UNITS = """# Units

Every project knows these units, by any of their names. Derived units are made of them, such as "SEK per person" and
"deaths per 1,000 live births"; a unit of a project's own is a [`Unit`](values.md). `logframe units` lists them too.

"""
FIELDS = """# Keywords of every class

Made from the classes themselves: what each keyword holds, what it names, and whether it may be left out.

"""


def reference() -> dict[Path, str]:
    """Return the pages of words, units and keywords, by their files."""
    words = [f"| {word} | {', '.join(f'`{name}`' for name in meant)} |" for word, meant in sorted(synonyms().items())]
    units = [f"| `{row['unit']}` | {row['names']} | {row['definition']} |" for row in unit_rows()]
    texts = {
        DOCS / "words.md": WORDS + "\n".join(["| People write | The library says |", "|---|---|", *words]) + "\n",
        DOCS / "units.md": UNITS + "\n".join(["| Unit | Other names | Is |", "|---|---|---|", *units]) + "\n",
    }
    parts = []
    for cls in sorted(declared_classes(Programme), key=lambda cls: cls.__name__):
        held, names = held_in(cls), references_of(cls)
        rows = [
            f"| `{name}` | {', '.join(made.__name__ for made in held.get(name, {}).values())} | {names.get(name, '')} |"
            f" {'yes' if field.default is attrs.NOTHING else ''} |"
            for name, field in keywords_of(cls).items()
        ]
        head = ["| Keyword | Holds | Names a | Required |", "|---|---|---|---|"]
        parts.append("\n".join([f"## {cls.__name__}", "", (cls.__doc__ or "").split("\n")[0], "", *head, *rows]))
    return {**texts, DOCS / "keywords.md": FIELDS + "\n\n".join(parts) + "\n"}


def main() -> int:
    """Write the pages and the schemas, or check them; 1 if one is out of date."""
    wanted = pages()
    check = "--check" in sys.argv[1:]
    for file, text in {**schemas(), **reference()}.items():
        if file.is_file() and file.read_text(encoding="utf-8") == text:
            continue
        if check:
            print(f"docs/{file.relative_to(DOCS)} is out of date: run python docs/generate.py")
            return 1
        file.write_text(text, encoding="utf-8")
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
