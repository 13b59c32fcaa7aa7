"""Write the generated pages and schemas: `python docs/generate.py`; --check only lists what is out of date."""

from __future__ import annotations

import inspect
import json
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import UnionType
from typing import Any, Final, Literal, Union, get_args, get_origin, get_type_hints

import attrs

import logframe
from logframe.declaration.values.field_metadata import references_of
from logframe.diagnosis.catalogue import rules
from logframe.diagnosis.other_codes import OTHER_CODES
from logframe.diagnosis.rules import Rule
from logframe.diagnostics import SEVERITY
from logframe.exchange.described_classes import keywords_of
from logframe.exchange.schema import project_schema
from logframe.meanings import docstring, holder_of, meanings
from logframe.messages import Answer
from logframe.nearest import synonyms
from logframe.reviews.layouts.dialects import DIALECTS
from logframe.units import unit_rows
from logframe.writers.catalogue_words import say, upper_first
from logframe.writers.data_schema import data_schemas
from logframe.writers.rule_text import documents_needed

DOCS: Final = Path(__file__).resolve().parent
FOLDERS: Final = (DOCS / "rules", DOCS / "reference")
"""Folders in which every page is generated."""
VOCABULARY: Final = Path(logframe.__file__).parent / "exchange/tables/vocabulary.toml"


def pages() -> dict[Path, str]:
    """Return every generated text by its file."""
    schemas = {DOCS / "project.schema.json": project_schema()}
    schemas |= {DOCS / "schemas" / f"{verb}.schema.json": schema for verb, schema in data_schemas().items()}
    texts = {file: json.dumps(schema, indent=2, ensure_ascii=False) for file, schema in schemas.items()}
    texts |= {DOCS / "words.md": glossary(), DOCS / "units.md": units(), **rule_pages(), **reference()}
    return {file: text.rstrip("\n") + "\n" for file, text in texts.items()}


def table(*rows: tuple[str, ...]) -> str:
    """Return a table in Markdown; the first row is its head."""
    lines = ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]
    return "\n".join([lines[0], "|" + "---|" * len(rows[0]), *lines[1:]])


def code(words: Iterator[str] | tuple[str, ...] | list[str]) -> str:
    """Return words as code, in a line."""
    return ", ".join(f"`{word}`" for word in words)


# The rules

PHASES: Final = {
    "design": "found in the design, before anything is reported",
    "reporting": "found in what is reported",
    "both": "found in the design and in what is reported",
    "assessment": "found in the evaluation itself",
}
STRICT: Final = "; asked by the profiles `strict` and `donor`, or by name: many good logframes leave it out"
NEEDED: Final = """If the project names such a document in `not_at_hand`, this cannot be judged
from what is at hand: it is said once for the document (LF303), and not at every place."""


def rule_pages() -> dict[Path, str]:
    """Return a page for each rule, and the list of them."""
    rows = [(f"[{rule.code}]({rule.code}.md)", rule.name, rule.severity, str(rule.wrong)) for rule in rules()]
    rows += [(other.code, other.name, other.severity, str(other.wrong)) for other in OTHER_CODES.values()]
    head = (
        "# The rules\n\nEvery page is made from the rule itself; its examples are executed by the tests. Codes "
        "without a page are of waivers, documents and readers of files.\n\n"
    )
    listed = {"index": head + table(("Code", "Name", "Severity", "What is wrong"), *rows)}
    written = {**listed, **{rule.code: rule_page(rule) for rule in rules()}}
    return {FOLDERS[0] / f"{name}.md": text for name, text in written.items()}


def rule_page(rule: Rule) -> str:
    """Return what a rule finds, why that matters, and its examples."""
    refused = "\nSuch a file is refused where the mistake stands, under this code.\n" if rule.refused else ""
    strict = STRICT if rule.strict else ""
    documents = f"{upper_first(documents_needed(rule))}. {NEEDED}\n"
    needed = f"\n## What it needs\n\n{documents}" if rule.needs else ""
    return f"""# {rule.code}: {rule.name}

**{SEVERITY[rule.severity]}**, {PHASES[rule.phase]}{strict}

## What is wrong

{rule.wrong}
{refused}
## Why it matters

{rule.why}

{say("rule-source", text=rule.source)}.
{needed}
## Bad

```python
{rule.bad.strip()}
```

## Good

```python
{rule.good.strip()}
```
"""


# Words and units

GLOSSARY: Final = """# Glossary

Your donor, your language and your colleagues have words of their own. This page is made from those that the library
knows.

## Your donor says

The [donors' layouts](dialects.md) are written with these words. On the right is what it is called here.
"""
HEADINGS: Final = """## Your table says

A heading of a table is read as what stands on the left, in any of these words and many more; signs and capitals do
not matter. [Excel](excel.md) tells how tables are read.
"""
SYNONYMS: Final = """## People write

A keyword, choice, kind or unit that is written otherwise is refused with "did you mean" and the library's word.
"""
UNITS: Final = """# Units

Every project knows these units, by any of their names. Derived units are made of them, such as "SEK per person" and
"deaths per 1,000 live births"; a unit of a project's own is a [`Unit`](values.md). `logframe units` lists them too.
"""
ROLES: Final = {
    "result": "`statement`", "indicator": "`indicators`", "indicator-with-parts": "`indicators`", "unit": "`unit`",
    "disaggregation": "`disaggregate_by`", "baseline": "`baseline`", "baseline-date": "`baseline`, its date",
    "target": "`target`", "target-date": "`target`, its date", "target-by": "`milestones`",
    "target-of-period": "`target`, of a period", "actual": "`observations`, the latest",
    "actual-by": "`observations`, by a milestone", "actual-of-period": "`observations`, of a period",
    "source": "`verified_by`", "source-and-method": "`verified_by`", "frequency": "`frequency`",
    "responsible": "`responsible`", "assumptions": "`assumptions`", "conditions": "`assumptions` and `risks`",
    "deviation": "`explanation`", "comment": "`note`", "status": "status", "progress-status": "status",
    "share-of-target": "share of the target",
}  # fmt: skip
"""What of a declaration stands in a column of a donor, by its role; others have no word of their own here."""


def glossary() -> str:
    """Return the page of words: of donors, of tables in seven languages, and of people who declare."""
    donors = [("Donor", "It says", "Here")]
    for layout in DIALECTS.values():
        title = str(layout.title)
        for group in layout.groups:
            meant = [f'`level="{level}"`' for level in group.levels] or [f"`{kind}`" for kind in group.kinds]
            leads = {True: ", which contributes to another", False: "", None: ""}[group.leads]
            donors.append((title, str(group.label), " or ".join(meant) + leads))
        for column in layout.columns:
            if column.role in ROLES and not dict(column.head.pairs):
                donors.append((title, str(column.head), ROLES[column.role]))
    distinct = [("Here", "Words"), *((name, words) for name, words in _headings())]
    words = [("People write", "The library says")]
    words += [(word, code(meant)) for word, meant in sorted(synonyms().items())]
    return "\n".join(
        [GLOSSARY, table(*dict.fromkeys(donors)), "", HEADINGS, table(*distinct), "", SYNONYMS, table(*words)]
    )


def _headings() -> Iterator[tuple[str, str]]:
    """Return what a column or level is, and the first words for it in each language that tables are read in."""
    known = tomllib.loads(VOCABULARY.read_text(encoding="utf-8"))
    for section in ("columns", "levels"):
        for name, languages in known[section].items():
            first = [phrase for words in languages.values() for phrase in words.split("|")[:2]]
            yield name.replace("_", " "), ", ".join(dict.fromkeys(first))


def units() -> str:
    """Return the page of units."""
    rows = [(f"`{row['unit']}`", str(row["names"]), str(row["definition"])) for row in unit_rows()]
    return f"{UNITS}\n{table(('Unit', 'Other names', 'Is'), *rows)}"


# The public names

MEANINGS: Final = meanings()
EXAMPLES: Final = re.findall(
    r"^```python\n(.*?)^```$", (DOCS / "reference_examples.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
)


def reference() -> dict[Path, str]:
    """Return a page for each public name, and the list of them.

    Raises ValueError for a keyword without a meaning, a meaning without a keyword, and a name without an example.
    """
    texts: dict[Path, str] = {}
    lines = ["# The public names", "Made from the library itself: each name with its keywords and an example."]
    used = {("common", name) for name in MEANINGS["common"]}
    lacking: list[str] = []
    for namespace in ("", *logframe._NAMESPACES):
        module = getattr(logframe, namespace) if namespace else logframe
        lines.append(f"## {module.__name__}")
        lines += [str(module.__doc__)] if namespace else []
        entries = []
        for name in sorted(module.__all__, key=str.lower):
            value = getattr(module, name)
            # Apart by folder, since some systems take Trend.md and trend.md for one file.
            file = Path("classes" if isinstance(value, type) else "functions", f"{name}.md")
            entries.append(f"- [`{name}`]({file.as_posix()}): {_summary(value)}")
            if FOLDERS[1] / file not in texts:
                texts[FOLDERS[1] / file] = _page(module.__name__, name, value, used, lacking)
        lines.append("\n".join(entries))
    left = {(owner, name) for owner, names in MEANINGS.items() for name in names} - used
    if lacking or left:
        raise ValueError(
            f"write in src/logframe/meanings.toml or, an example, in docs/reference_examples.md: {lacking}; "
            f"take out of src/logframe/meanings.toml: {['.'.join(names) for names in sorted(left)]}"
        )
    return {FOLDERS[1] / "index.md": "\n\n".join(lines), **texts}


def _summary(value: Any) -> str:
    if isinstance(value, (tuple, dict)):
        return f"Holds {code(list(value))}."
    return inspect.cleandoc(docstring(value)).split("\n\n")[0].replace("\n", " ")


def _page(module: str, name: str, value: Any, used: set[tuple[str, str]], lacking: list[str]) -> str:
    meaning = _summary(value) if isinstance(value, (tuple, dict)) else inspect.cleandoc(docstring(value))
    parts = [f"# {name}", f"```\nfrom {module} import {name}\n```", meaning]
    rows = [("Keyword", "What it means", "Type", "Needed")]
    for keyword, kind, choices, needed in _keywords(value):
        owners = [cls.__name__ for cls in value.__mro__] if isinstance(value, type) else [name]
        owner = holder_of(keyword, owners)
        if owner is None:
            lacking.append(f"{name}.{keyword}")
            continue
        used.add((owner, keyword))
        takes = f" One of {code(choices)}." if choices else ""
        rows.append(
            (f"`{keyword}`", MEANINGS[owner][keyword] + takes, f"`{kind}`" if kind else "", needed.removeprefix(", "))
        )
    parts += [table(*rows)] if rows[1:] else []
    has = [(f"`{member}`", summary) for member, summary in _members(value)]
    parts += ["## It has", table(("", ""), *has)] if has else []
    fitting = [text for text in EXAMPLES if re.search(rf"\b{name}\b", text)]
    if not fitting:
        lacking.append(f"an example of {name}")
        return ""
    return "\n\n".join([*parts, "## Example", f"```python\n{min(fitting, key=len)}```"])


def _keywords(value: Any) -> Iterator[tuple[str, str, tuple[str, ...], str]]:
    """Return the keywords of a class or function: each with its type, its choices, and whether it is needed.

    Those "by place" may be given without their name, in this order.
    """
    if isinstance(value, type) and attrs.has(value):
        hints, names = _hints(value), references_of(value)
        for keyword, field in keywords_of(value).items():
            if not keyword.startswith("_"):
                kind = f"{_type(field.type)}" + (f" (names a {names[keyword]})" if keyword in names else "")
                needed = "yes" if field.default is attrs.NOTHING else ""
                yield keyword, kind, _choices(hints.get(field.name)), needed + ("" if field.kw_only else ", by place")
    elif callable(value) and not isinstance(value, type):
        function = inspect.unwrap(value)
        hints = _hints(function)
        for parameter in inspect.signature(function).parameters.values():
            needed = "yes" if parameter.default is parameter.empty else ""
            by_place = "" if parameter.kind is parameter.KEYWORD_ONLY else ", by place"
            yield parameter.name, _type(parameter.annotation), _choices(hints.get(parameter.name)), needed + by_place


def _hints(value: Any) -> dict[str, Any]:
    try:
        return get_type_hints(value)
    except NameError:  # some are imported for types alone
        return {}


def _type(annotation: Any) -> str:
    text = annotation if isinstance(annotation, str) else getattr(annotation, "__name__", "")
    return text.strip("'\"")


def _choices(hint: Any) -> tuple[str, ...]:
    """Return the words that a type takes, if it takes some words alone, or several of them."""
    if get_origin(hint) is Literal:
        return tuple(map(str, get_args(hint)))
    parts = [part for part in get_args(hint) if part not in (type(None), Ellipsis)]
    words = [_choices(part) for part in parts]
    is_of_words = get_origin(hint) in (Union, UnionType, tuple) and all(words)
    return tuple(word for group in words for word in group) if is_of_words else ()


def _members(value: Any) -> Iterator[tuple[str, str]]:
    """Return what an instance has beside its keywords, each with the first sentence of its docstring."""
    if not isinstance(value, type):
        return
    for name, member in sorted(vars(value).items()):
        shared = getattr(Answer, name, None)
        documented = inspect.getdoc(member) if isinstance(member, property) or inspect.isfunction(member) else None
        if documented and not name.startswith("_") and shared is None:
            yield name if isinstance(member, property) else f"{name}()", documented.split("\n\n")[0].replace("\n", " ")
    if issubclass(value, Answer) and value is not Answer:
        yield "to_dict(), rows()", "[Data and rows](../../answers.md)."


def main() -> int:
    """Write the pages and the schemas, or check them; 1 if one is out of date."""
    check = "--check" in sys.argv[1:]
    wanted = pages()
    stale = [file for file, text in wanted.items() if not file.is_file() or file.read_text(encoding="utf-8") != text]
    gone = [file for folder in FOLDERS for file in folder.rglob("*.md") if file not in wanted]
    for file in [*stale, *gone]:
        if check:
            print(f"docs/{file.relative_to(DOCS).as_posix()} is out of date: run python docs/generate.py")
        elif file in wanted:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(wanted[file], encoding="utf-8", newline="\n")
        else:
            file.unlink()
    return 1 if check and (stale or gone) else 0


if __name__ == "__main__":
    sys.exit(main())
