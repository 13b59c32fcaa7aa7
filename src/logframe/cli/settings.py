"""What a folder says once for all commands in it: logframe.toml, or [tool.logframe] in pyproject.toml."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import attrs

from logframe.cli.iati_options import POLICIES
from logframe.errors import LoadError, nearest_code
from logframe.messages import Code, Joined, Message
from logframe.opening import read_text
from logframe.places import Place
from logframe.spoken_language import LANGUAGES

_OWN: Final = "logframe.toml"
_SHARED: Final = "pyproject.toml"
_OF_CHECK: Final = ("profile", "select", "ignore", "fail-on", "baseline")
_CHOICES: Final = {"fail-on": ("error", "warning", "never"), "language": LANGUAGES, **POLICIES}
SETTINGS: Final = (*_OF_CHECK, "language", "dialect", "files", *POLICIES)
_SEVERAL: Final = frozenset({"profile", "select", "ignore", "files"})


@attrs.frozen
class Settings:
    """The settings of a folder, and the file that holds them."""

    file: str
    values: dict[str, Any]

    @property
    def files(self) -> tuple[str, ...]:
        """Return the files that a verb takes if none is named; a pattern stands for all that it fits."""
        return tuple(
            os.path.relpath(path)
            for pattern in self.values.get("files", "").split(",")
            if pattern
            for path in sorted(glob.glob(os.path.join(os.path.dirname(self.file), pattern), recursive=True))
            or [os.path.join(os.path.dirname(self.file), pattern)]
        )

    def defaults(self) -> dict[str, dict[str, Any]]:
        """Return the defaults of the options, by verb."""
        spoken = {name: self.values[name] for name in ("language",) if name in self.values}
        checked = {name.replace("-", "_"): self.values[name] for name in _OF_CHECK if name in self.values}
        if "baseline" in checked:
            checked["baseline"] = os.path.relpath(os.path.join(os.path.dirname(self.file), checked["baseline"]))
        reviewed = {name: self.values[name] for name in ("dialect",) if name in self.values}
        policies = {name: self.values[name] for name in POLICIES if name in self.values}
        verbs: dict[str, dict[str, Any]] = {"check": checked, "review": reviewed}
        verbs |= {"evaluate": {}, "compare": {}, "explain": {}, "convert": {}, "portfolio": {}}
        defaults = {verb: {**spoken, **policies, **own} for verb, own in verbs.items()}
        return {**defaults, "rules": spoken}


def settings_of(folder: Path) -> Settings | None:
    """Return the settings of the nearest folder upward that has some, not beyond the repository; None for none.

    Raises LoadError for a file that is no TOML, an unknown setting, or a value that the setting does not take.
    """
    for parent in (folder, *folder.parents):
        for name in (_OWN, _SHARED):
            file = parent / name
            if file.is_file():
                table = _table(file)
                if table is not None:
                    return Settings(os.fspath(file), dict(_values(table, file)))
        if (parent / ".git").exists():
            break
    return None


def _table(file: Path) -> dict[str, Any] | None:
    text = read_text(file)
    if file.name == _SHARED and "tool.logframe" not in text:
        return None
    import tomllib  # with its many patterns, only where there is something to read

    try:
        whole = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise LoadError(Message("setting-no-toml", problem=str(problem)), place=Place(os.fspath(file))) from problem
    if file.name == _OWN:
        return whole
    tool = whole.get("tool")
    table = tool.get("logframe") if isinstance(tool, dict) else None
    return table if isinstance(table, dict) else None


def _values(table: dict[str, Any], file: Path) -> Iterator[tuple[str, str]]:
    for name, value in table.items():
        place = Place(os.fspath(file))
        if name not in SETTINGS:
            message = Message(
                "setting-unknown",
                setting=Code.of(name),
                near=nearest_code(name, SETTINGS),
                settings=Joined(tuple(map(Code, SETTINGS)), "and"),
            )
            raise LoadError(message, place=place)
        texts: list[Any] = value if isinstance(value, list) and name in _SEVERAL else [value]
        choices = _CHOICES.get(name, ())
        fits = all(isinstance(text, str) for text in texts) and (not choices or value in choices)
        if not fits:
            takes = "choice" if choices else "texts" if name in _SEVERAL else "text"
            message = Message(
                "setting-wrong",
                setting=Code(name),
                value=Code.of(value),
                takes=takes,
                choices=Joined(tuple(Code(f'"{choice}"') for choice in choices), "or"),
            )
            raise LoadError(message, place=place)
        yield name, ",".join(texts)
