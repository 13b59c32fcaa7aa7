"""What differs on Windows and macOS, tried here: drives in names, code pages of pipes, numbers of files, months."""

from __future__ import annotations

import io
import ntpath
import os
import re
import symtable
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from logframe.cli.command_files import _with_id
from logframe.opening import is_input, note_input, noting_inputs
from logframe.standard_streams import speak_utf8

ROOT = Path(__file__).resolve().parent.parent

# Calls that some system lacks. What stands here is looked up by getattr or hasattr, or in tests alone.
POSIX_ALONE = re.compile(
    r"\bos\.(fork|getuid|geteuid|mkfifo|fchmod|setsid|killpg|O_NOFOLLOW|O_NONBLOCK|O_NOCTTY|uname)\b"
    r"|\bsignal\.(SIGHUP|SIGKILL|SIGALRM|alarm|setitimer)\b"
    r"|^\s*(import|from) (fcntl|resource|pwd|grp|termios)\b|\"/(tmp|dev|proc)/"
)
TEXT_OPENED = re.compile(r"(?<![\w.])open\([^)\n]*\)|\.(?:read_text|write_text)\(|\.open\(\"?[rwax]?\"?\)")


@pytest.mark.parametrize(
    ("word", "file", "id"),
    [
        (r"C:\work\plan.py", r"C:\work\plan.py", ""),
        (r"C:\work\plan.py:KG-1", r"C:\work\plan.py", "KG-1"),
        ("plan.py:KG-1", "plan.py", "KG-1"),
        ("plan.py", "plan.py", ""),
        (r"\\server\share\plan.py:KG-1", r"\\server\share\plan.py", "KG-1"),
    ],
)
def test_the_colon_of_a_drive_names_no_project(word: str, file: str, id: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """FILE:ID is taken apart behind the drive of Windows."""
    monkeypatch.setattr(os.path, "splitdrive", ntpath.splitdrive)
    assert _with_id(word) == (file, id)


@pytest.mark.parametrize(
    ("system", "chosen", "encoding"), [("nt", None, "utf-8"), ("nt", "cp1252", "cp1252"), ("posix", None, "cp1252")]
)
def test_pipes_of_windows_are_utf8(
    system: str, chosen: str | None, encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What goes to a file or pipe is UTF-8 on Windows, unless PYTHONIOENCODING says otherwise."""
    monkeypatch.delenv("PYTHONIOENCODING", raising=False)
    if chosen:
        monkeypatch.setenv("PYTHONIOENCODING", chosen)
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(sys, name, io.TextIOWrapper(io.BytesIO(), encoding="cp1252"))
    speak_utf8(system)
    assert (sys.stdout.encoding, sys.stderr.encoding) == (encoding, encoding)


def test_files_without_a_number_are_not_all_the_same(tmp_path: Path) -> None:
    """Where a drive numbers its files 0, one input does not make every file an input."""
    (tmp_path / "a").touch()
    with noting_inputs():
        note_input(tmp_path / "a")
        status = os.stat(tmp_path / "a")
        assert is_input(status)
        note_input(tmp_path / "a")
        assert not is_input(os.stat_result((status.st_mode, 0, *status[2:10])))


def test_no_source_needs_one_system() -> None:
    """No module of the library calls what only some systems have, and files are opened by their bytes or as UTF-8."""
    for path in sorted((ROOT / "src").rglob("*.py")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            assert not POSIX_ALONE.search(line), f"{path.name}:{number}: {line.strip()}"
            opening = TEXT_OPENED.search(line)
            own = "def " in line or "import" in line or '"rb"' in line or '"wb"' in line
            in_bytes = re.search(r"(?<!\.)\b(read_text|write_text|opened|_open)\(", line)
            assert not opening or own or in_bytes or "encoding=" in line, f"{path.name}:{number}: {line.strip()}"


def _functions(table: symtable.SymbolTable) -> Iterator[symtable.SymbolTable]:
    if table.get_type() == "function":
        yield table
    for inner in table.get_children():
        yield from _functions(inner)


def test_python_3_12_0_and_3_12_1_find_every_name() -> None:
    """No comprehension binds a name that another of the same function takes from the module: these Pythons lose it."""
    for path in sorted((ROOT / "src").rglob("*.py")):
        for function in _functions(symtable.symtable(path.read_text(encoding="utf-8"), path.name, "exec")):
            inlined = [
                table for table in function.get_children() if table.get_name() in ("listcomp", "dictcomp", "setcomp")
            ]
            bound = {name.get_name() for table in inlined for name in table.get_symbols() if name.is_assigned()}
            taken = {name.get_name() for table in inlined for name in table.get_symbols() if name.is_global()}
            assert not bound & taken, f"{path.name}:{function.get_lineno()}: {bound & taken}"
