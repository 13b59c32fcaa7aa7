"""Files in and out: what is read is never written over, nothing is half written, and every refusal is one line."""

from __future__ import annotations

import ast
import contextlib
import ctypes
import json
import os
import resource
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from itertools import product
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logframe import Project, check, convert, review
from logframe.cli.exits import stopping_signals
from logframe.errors import LoadError, WriteError
from logframe.exchange.data_text import json_text
from logframe.exchange.loading import kind_of, load
from logframe.opening import noting_inputs, opened, read_bytes
from logframe.printable import escaped, printed
from logframe.saving import check_outputs, write_bytes, write_output, write_together
from logframe.writers.answer_files import write
from logframe.writers.check_outputs import check_json
from logframe.writers.check_reports import check_sarif
from logframe.writers.review_json import render_json

SOURCE = Path(__file__).resolve().parent.parent / "src" / "logframe"
DATA = """{"projects": [{"id": "P-1", "statement": "Clean water", "period": "2024/2025",
 "nodes": [{"kind": "objective", "id": "goal", "statement": "People are healthy"}]}]}
"""
PYTHON = 'from logframe import Project\np = Project("P-1", "Clean water", period="2024/2025")\np.objective("g", "G")\n'
VERBS = ("check", "evaluate", "review", "convert")


def run(
    *words: str | bytes,
    cwd: Path,
    data: bytes | None = None,
    stdout: int | None = subprocess.PIPE,
    before: Callable[[], None] | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """Run the command in a process of its own, from a folder."""
    return subprocess.run(
        [sys.executable, "-m", "logframe", *words],
        cwd=cwd,
        input=data,
        stdin=subprocess.DEVNULL if data is None else None,
        stdout=stdout,
        stderr=subprocess.PIPE,
        preexec_fn=before,
        check=False,
    )


def refused(done: subprocess.CompletedProcess[bytes], *words: str) -> None:
    """Hold a refusal to one line and exit 2, with some words in it."""
    line = done.stderr.decode("utf-8", "replace")
    assert done.returncode == 2, line
    assert len(line.splitlines()) == 1, line
    assert "Traceback" not in line
    for word in words:
        assert word in line, line


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with the project p.json and the same as k.py."""
    (tmp_path / "p.json").write_text(DATA, encoding="utf-8")
    (tmp_path / "k.py").write_text(PYTHON, encoding="utf-8")
    return tmp_path


def listed(folder: Path) -> list[str]:
    """Give all names in a folder, hidden ones too."""
    return sorted(os.listdir(folder))


NAMES: dict[str, Callable[[Path], str]] = {
    "itself": lambda file: file.name,
    "another spelling": lambda file: f"./x/../{file.name}",
    "the whole path": lambda file: str(file),
    "a link": lambda file: _made(file, os.symlink),
    "a hard link": lambda file: _made(file, os.link),
    "a link to its folder": lambda file: _beyond(file),
}


def _made(file: Path, make: Callable[[Path, Path], None]) -> str:
    name = f"other{file.suffix}"
    make(file, file.parent / name)
    return name


def _beyond(file: Path) -> str:
    os.symlink(".", file.parent / "same")
    return f"same/{file.name}"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("words", [("review", "p.json", "-o"), ("convert", "p.json"), ("convert", "k.py")])
def test_an_output_is_never_an_input(words: tuple[str, ...], name: str, folder: Path) -> None:
    """By whatever name the input is written to: it is refused in one line and the file is unchanged."""
    file = folder / words[1]
    before = file.read_bytes()
    (folder / "x").mkdir()
    output = NAMES[name](file)
    names = listed(folder)
    refused(run(*words, output, cwd=folder), "the same file")
    assert file.read_bytes() == before
    assert listed(folder) == names


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(("review", "k.py", "p.json", "-o", "a.md", "-o", "p.json"), id="several inputs and outputs"),
        pytest.param(("review", "k.py", "-o", "a.md", "-o", "./a.md"), id="two outputs that are the same"),
        pytest.param(("review", "k.py", "-o", "link.md", "-o", "real.md"), id="an output and a link to it"),
    ],
)
def test_all_names_are_compared_before_anything_is_written(words: tuple[str, ...], folder: Path) -> None:
    """Outputs that meet an input or one another are refused before the first is written."""
    os.symlink("real.md", folder / "link.md")
    before = listed(folder)
    refused(run(*words, cwd=folder), "the same file")
    assert listed(folder) == before
    assert (folder / "p.json").read_text(encoding="utf-8") == DATA


def test_what_a_project_file_reads_is_an_input_too(folder: Path) -> None:
    """Figures that a project file reads, and modules that it imports, are not written over."""
    (folder / "figures.csv").write_text("period,value\n2024,4\n", encoding="utf-8")
    (folder / "shared_names.py").write_text("NAME = 'Clean water'\n", encoding="utf-8")
    (folder / "own.py").write_text(
        "from logframe import Count, Project, observations_from\nfrom shared_names import NAME\n"
        'p = Project("P-1", NAME, period="2024/2025")\n'
        'p.result("r", "R", indicators=[Count("c", "C", unit="person", target=4,\n'
        '         observations=observations_from("figures.csv"))])\n',
        encoding="utf-8",
    )
    for name in ("figures.csv", "shared_names.py"):
        before = (folder / name).read_bytes()
        refused(run("convert", "own.py", name, cwd=folder), "is an input")
        assert (folder / name).read_bytes() == before
    assert run("convert", "own.py", "other.csv", cwd=folder).returncode == 0


def test_a_link_is_followed(folder: Path) -> None:
    """An output that is a link stays one: the file that it names is written, also where it was not there."""
    (folder / "real.yaml").write_text("old", encoding="utf-8")
    for name, target in (("one.yaml", "real.yaml"), ("two.yaml", "new.yaml")):
        os.symlink(target, folder / name)
        assert run("convert", "p.json", name, cwd=folder).returncode == 0
        assert (folder / name).is_symlink()
        assert "Clean water" in (folder / target).read_text(encoding="utf-8")


def test_the_rights_of_a_file_stay(folder: Path) -> None:
    """A file that is replaced keeps its rights; a new one has those that the process gives."""
    (folder / "old.yaml").touch(0o600)
    convert(folder / "p.json", folder / "old.yaml")
    assert (folder / "old.yaml").stat().st_mode & 0o777 == 0o600

    def private() -> None:
        os.umask(0o027)

    run("convert", "p.json", "new.yaml", cwd=folder, before=private)
    assert (folder / "new.yaml").stat().st_mode & 0o777 == 0o640


def no_file(kind: str, path: Path) -> None:
    """Put something that is no ordinary file at a place."""
    if kind == "a pipe":
        os.mkfifo(path)
    elif kind == "a device":
        os.symlink("/dev/zero", path)
    elif kind == "a folder":
        path.mkdir()
    else:
        with contextlib.chdir(path.parent), socket.socket(socket.AF_UNIX) as made:
            made.bind(path.name)


@pytest.mark.parametrize("ending", [".json", ".yaml", ".xml", ".xlsx", ".py"])
@pytest.mark.parametrize("kind", ["a pipe", "a device", "a folder", "a socket"])
def test_only_ordinary_files_are_read(kind: str, ending: str, tmp_path: Path) -> None:
    """What is no ordinary file is refused without waiting for it."""
    path = tmp_path / f"odd{ending}"
    no_file(kind, path)
    with pytest.raises(LoadError, match=f"this is {kind}"):
        load(path)


@pytest.mark.parametrize("ending", [".json", ".xml", ".xlsx", ".csv", ".py", ".md"])
@pytest.mark.parametrize("kind", ["a pipe", "a device", "a folder", "a socket"])
def test_only_ordinary_files_are_written(kind: str, ending: str, folder: Path) -> None:
    """What is no ordinary file is neither written nor replaced."""
    path = folder / f"odd{ending}"
    no_file(kind, path)
    mode = path.lstat().st_mode
    found = review(Project("P", "P", period="2024"), on="2024-12-31")

    def make() -> None:
        write(found, path) if ending == ".md" else convert(folder / "p.json", path)

    with pytest.raises(WriteError, match=f"this is {kind}"):
        make()
    assert path.lstat().st_mode == mode
    assert not [name for name in listed(folder) if name.endswith(".part")]


@pytest.mark.parametrize("verb", VERBS)
def test_a_pipe_never_keeps_the_command_waiting(verb: str, tmp_path: Path) -> None:
    """A pipe into which nothing writes is refused by every verb in one line."""
    os.mkfifo(tmp_path / "p.json")
    refused(run(*words_of(verb, "p.json", "out"), cwd=tmp_path), "this is a pipe")


def words_of(verb: str, file: str, output: str) -> tuple[str, ...]:
    """Give the words of a command that reads a file."""
    return {
        "check": ("check", file),
        "evaluate": ("evaluate", file),
        "review": ("review", file, "-o", f"{output}.md"),
        "convert": ("convert", file, f"{output}.yaml"),
    }[verb]


def test_no_more_is_read_than_the_limit(tmp_path: Path) -> None:
    """A file is read to its limit and not past it, whatever size it says it has."""
    file = tmp_path / "large.json"
    file.write_bytes(b"x" * 1000)
    assert read_bytes(file, 1000) == b"x" * 1000
    with pytest.raises(LoadError, match="larger than"):
        read_bytes(file, 999)
    with opened(file, 1000) as stream:
        stream.read(10)
        with file.open("ab") as more:
            more.write(b"x" * 100_000)
        with pytest.raises(LoadError, match="larger than"):
            stream.read(100_000)


def test_a_file_that_waits_for_its_content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What looks like an ordinary file and has nothing yet, as some of the system's own, is refused in one line."""
    ends = os.pipe()
    os.set_blocking(ends[0], False)
    file = tmp_path / "p.json"
    file.write_text(DATA, encoding="utf-8")
    with monkeypatch.context() as patched:
        patched.setattr(os, "open", lambda *_: ends[0])
        patched.setattr(os, "fstat", lambda _: file.stat())
        with pytest.raises(LoadError, match="cannot read the file"):
            read_bytes(file)
    os.close(ends[1])


@pytest.mark.parametrize("ending", [".json", ".yaml", ".xlsx", ".py"])
def test_a_file_with_a_hole_is_too_large(ending: str, tmp_path: Path) -> None:
    """A file that says it has 100 GB is refused before it is read."""
    file = tmp_path / f"hole{ending}"
    with file.open("wb") as stream:
        stream.truncate(100_000_000_000)
    with pytest.raises(LoadError, match="larger than"):
        load(file)


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("x" * 300, id="over-long"),
        pytest.param("no/such/folder/x", id="no folder"),
        pytest.param("p.json/x", id="below a file"),
        pytest.param("loop", id="a loop of links"),
    ],
)
def test_names_that_cannot_be_written(name: str, folder: Path) -> None:
    """Each is refused in one line, and nothing is left."""
    os.symlink("loop.yaml", folder / "loop.yaml")
    before = listed(folder)
    for words in (("convert", "p.json", f"{name}.yaml"), ("review", "p.json", "-o", f"{name}.md"), ("init", name)):
        if name == "loop" and words[0] != "convert":
            continue
        refused(run(*words, cwd=folder), "cannot write")
        assert listed(folder) == before


@pytest.mark.parametrize("name", ["a\0b", "a\ud800b"])
def test_names_that_no_file_has(name: str, folder: Path) -> None:
    """They are refused by the library as what cannot be read or written."""
    with pytest.raises(LoadError, match="cannot read the file"):
        load(f"{name}.json")
    with pytest.raises(WriteError, match="cannot write"):
        convert(folder / "p.json", folder / f"{name}.yaml")


@pytest.mark.parametrize("name", [b"\xff\xfe", b"a\nb", b"\x1b[31m", "\u202e".encode()])
def test_odd_names_are_shown_as_escapes(name: bytes, folder: Path) -> None:
    """A file may have any name; where it is printed it moves no cursor and stays on one line."""
    os.rename(folder / "p.json", os.path.join(os.fsencode(folder), name + b".json"))
    for words in ((b"check", name + b".json"), (b"convert", name + b".json", name + b".yaml")):
        done = run(*words, cwd=folder)
        assert done.returncode in (0, 1), done.stderr
        assert done.stderr == b""
        assert not SEEN & set(done.stdout.decode("utf-8"))
    assert done.stdout
    shutil.copyfile(
        os.path.join(os.fsencode(folder), name + b".json"), os.path.join(os.fsencode(folder), name + b".toml")
    )
    refused(run(b"check", name + b".toml", cwd=folder), "is not read")
    refused(run(b"check", name + b".none", cwd=folder), "No such file")
    form = run(b"check", name + b".json", b"--format", b"json", cwd=folder)
    assert all(one["file"] for one in json.loads(form.stdout)["diagnostics"])


@pytest.mark.parametrize(
    "words",
    [("check", "p.json"), ("convert", "p.json", "out.yaml"), ("review", "p.json", "-o", "o.html"), ("init", "x")],
)
def test_a_deleted_working_folder(words: tuple[str, ...], folder: Path) -> None:
    """A command that runs where no folder is any more says so in one line."""
    gone = folder / "gone"
    gone.mkdir()
    command = [sys.executable, "-P", "-m", "logframe", *words]
    code = f"import os; os.chdir({str(gone)!r}); os.rmdir({str(gone)!r}); os.execv({sys.executable!r}, {command!r})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    refused(done)


@pytest.mark.parametrize(
    "words", [("convert", "p.json", "o.json"), ("review", "p.json", "-o", "o.html"), ("init", "o")]
)
def test_no_space_leaves_what_was_before(words: tuple[str, ...], folder: Path) -> None:
    """Where a file cannot be written to its end, the old one stays and no part of the new one is left."""
    (folder / "o.html").write_text("before", encoding="utf-8")
    (folder / "o.json").write_text("before", encoding="utf-8")
    before = listed(folder)
    done = run(*words, cwd=folder, before=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100)))
    refused(done, "cannot write: File too large")
    assert listed(folder) == before
    assert (folder / "o.html").read_text(encoding="utf-8") == "before"
    assert (folder / "o.json").read_text(encoding="utf-8") == "before"


def test_a_picture_that_cannot_be_written_takes_the_document_with_it(tmp_path: Path) -> None:
    """Several files are written all or none, and the folder made for them goes again."""
    (tmp_path / "d.md").write_bytes(b"before")
    pictures = tmp_path / "d_files"
    with pytest.raises(WriteError):
        write_together({tmp_path / "d.md": b"new", pictures / "a.svg": b"a", pictures / ("x" * 300): b"b"}, [pictures])
    assert listed(tmp_path) == ["d.md"]
    assert (tmp_path / "d.md").read_bytes() == b"before"
    write_together({tmp_path / "d.md": b"new", pictures / "a.svg": b"a"}, [pictures])
    assert (pictures / "a.svg").read_bytes() == b"a"


def as_a_user() -> None:
    """Take root's right to pass over permissions from the process that is about to start."""
    if os.geteuid() == 0:
        drop_from_bounding_set, pass_over_permissions = 24, 1
        ctypes.CDLL(None).prctl(drop_from_bounding_set, pass_over_permissions, 0, 0, 0)


def test_a_read_only_file_or_folder(folder: Path) -> None:
    """What the user has no right to write is refused and stays."""
    (folder / "o.yaml").touch(0o400)
    refused(run("convert", "p.json", "o.yaml", cwd=folder, before=as_a_user), "read-only")
    folder.chmod(0o500)
    refused(run("convert", "p.json", "n.yaml", cwd=folder, before=as_a_user), "cannot write")
    folder.chmod(0o700)


_ANSWERS: Final = [("check", "p.json"), ("evaluate", "p.json"), ("explain", "LF101")]
_HELP: Final = [("--help",), ("check", "-h")]


@pytest.mark.parametrize(
    ("where", "words"),
    # click itself passes over a closed output when it prints help
    [*product(["full", "closed pipe"], _ANSWERS + _HELP), *product(["closed"], _ANSWERS)],
)
def test_standard_output_that_takes_nothing(words: tuple[str, ...], where: str, folder: Path) -> None:
    """A full device, a pipe without a reader and a closed output each give one line and exit 2."""
    read_end = -1
    if where == "full":
        out = os.open("/dev/full", os.O_WRONLY)
    else:
        read_end, out = os.pipe()
        os.close(read_end)
    done = run(*words, cwd=folder, stdout=out, before=(lambda: os.close(1)) if where == "closed" else None)
    os.close(out)
    refused(done)


def test_an_encoding_without_the_character(folder: Path) -> None:
    """Output in an encoding that lacks a character is refused in one line that says what helps."""
    (folder / "p.json").write_text(DATA.replace("People", "Люди"), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "logframe", "evaluate", "p.json", "--format", "json"],
        cwd=folder,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=False,
    )
    refused(done, "PYTHONIOENCODING=utf-8")


STOPPED = PYTHON + "import os, signal, time\nos.kill(os.getpid(), signal.{0})\ntime.sleep(30)\n"
STOPPED_WRITING = """
import os, signal, sys
import logframe.saving
real = os.replace
def stopping(*names):
    os.kill(os.getpid(), signal.{0})
    real(*names)
os.replace = stopping
from logframe.__main__ import command
sys.argv = ["logframe", "convert", "p.json", "o.yaml"]
command()
"""
SIGNALS = {"SIGINT": 130, "SIGTERM": 143, "SIGHUP": 129}


def usual_signals() -> None:
    """Take signals as a terminal gives them, whatever runs the tests."""
    for name in SIGNALS:
        signal.signal(getattr(signal, name), signal.SIG_DFL)


@pytest.mark.parametrize("name", SIGNALS)
@pytest.mark.parametrize("verb", VERBS)
def test_stopped_while_a_project_file_runs(verb: str, name: str, folder: Path) -> None:
    """Ctrl-C gives 130 and the other signals theirs, without a traceback or anything written."""
    (folder / "k.py").write_text(STOPPED.format(name), encoding="utf-8")
    before = listed(folder)
    done = run(*words_of(verb, "k.py", "out"), cwd=folder, before=usual_signals)
    assert done.returncode == SIGNALS[name], done.stderr
    assert b"Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) <= 1
    assert [file for file in listed(folder) if file != "__pycache__"] == before


@pytest.mark.parametrize("name", SIGNALS)
def test_stopped_while_a_file_is_written(name: str, folder: Path) -> None:
    """A file that was being written is not there, and neither is its beginning."""
    before = listed(folder)
    done = subprocess.run(
        [sys.executable, "-c", STOPPED_WRITING.format(name)],
        cwd=folder,
        capture_output=True,
        preexec_fn=usual_signals,
        check=False,
    )
    assert done.returncode == SIGNALS[name], done.stderr
    assert b"Traceback" not in done.stderr
    assert listed(folder) == before


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_stop_is_never_lost(number: signal.Signals) -> None:
    """Python drops what is raised while an object goes: a stop that comes then comes again."""

    class Going:
        def __del__(self) -> None:
            signal.raise_signal(number)

    def work() -> None:
        Going()
        for _ in range(100):
            time.sleep(0.1)

    usual = signal.default_int_handler if number is signal.SIGINT else signal.SIG_DFL
    before = signal.signal(number, usual)  # who runs the tests in the background has them ignored
    try:
        with pytest.raises(KeyboardInterrupt), stopping_signals():
            work()
    finally:
        signal.signal(number, before)


@pytest.mark.parametrize("module", ["logframe", "logframe.messages", "click", "logframe.cli.exits"])
def test_stopped_while_the_command_is_loaded(module: str) -> None:
    """Ctrl-C during the imports, those of the library itself included, gives one line and 130 too."""
    code = f"""
import os, signal, sys
class Stops:
    def find_spec(self, name, *_):
        if name == {module!r}:
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Stops())
from logframe_command import command
command()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, preexec_fn=usual_signals, check=False)
    assert (done.returncode, done.stderr.splitlines()) == (130, [b"logframe: interrupted"])


@pytest.mark.parametrize("ending", [".json", ".yaml", ".xml", ".xlsx"])
@pytest.mark.parametrize("verb", VERBS)
def test_standard_input_is_any_data_format(verb: str, ending: str, folder: Path) -> None:
    """`-` reads what a file of the format would, and answers the same."""
    file = folder / f"given{ending}"
    convert(folder / "p.json", file)
    piped = run(*words_of(verb, "-", "out"), cwd=folder, data=file.read_bytes())
    named = run(*words_of(verb, file.name, "named"), cwd=folder)
    assert piped.returncode == named.returncode, piped.stderr
    if verb in ("check", "evaluate"):
        assert piped.stdout.replace(b"-:", b"") == named.stdout.replace(f"{file.name}:".encode(), b"")
    else:
        output = words_of(verb, "-", "out")[-1]
        made, alike = (folder / output).read_bytes(), (folder / output.replace("out", "named")).read_bytes()
        assert made.replace(b"-:", b"") == alike.replace(f"{file.name}:".encode(), b"")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \n\t", "empty"),
        (b"indicator,period,value\na,2024,3\n", "table of figures"),
        (b"PAR1\0\0", "table of figures"),
        (b"\xd0\xcf\x11\xe0", "no workbook"),
        (b"{", "not valid JSON"),
        (b"<a", "not valid XML"),
        (b"\xff\xfe\x00", "-"),
        (b"\x80\x81", "UTF-8"),
    ],
)
def test_standard_input_that_is_no_project(data: bytes, words: str, tmp_path: Path) -> None:
    """It is refused in one line, as a file would be."""
    refused(run("evaluate", "-", cwd=tmp_path, data=data), words)


@given(st.binary(max_size=200))
def test_every_beginning_has_a_kind(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    """Whatever stands on standard input is taken for one format, or said to be empty."""
    import io

    before = sys.stdin
    sys.stdin = io.TextIOWrapper(io.BytesIO(data))
    try:
        with noting_inputs(), contextlib.suppress(LoadError):
            assert kind_of("-") in (".json", ".yaml", ".xml", ".xlsx", ".xls", ".csv", ".parquet")
            assert read_bytes("-") == data
    finally:
        sys.stdin = before


def test_inputs_are_noted_only_inside(folder: Path) -> None:
    """Programs may read a file and write it again; only inside is it kept."""
    read_bytes(folder / "p.json")
    write_bytes(b"{}", folder / "p.json")
    with noting_inputs():
        read_bytes(folder / "p.json")
        with pytest.raises(WriteError, match="is an input"):
            write_bytes(b"", folder / "p.json")
    check_outputs([folder / "p.json"])


HIDDEN = "a\u202eb\u2066c\x85d\x9be\x7ff\u2028g\u061ch"
SEEN = set("\u202e\u2066\x85\x9b\x7f\u2028\u061c\u200f\ufeff\x1b")


def test_hidden_signs_are_escapes_in_every_json() -> None:
    """Controls and signs of direction are escapes in the JSON of every verb, and the data are the same."""
    project = Project("P-1", HIDDEN, period="2024", description=HIDDEN)
    project.result("r", HIDDEN)
    found = check(project, on="2024-12-31")
    assert found
    whole = {HIDDEN: [HIDDEN, {HIDDEN: HIDDEN}]}
    shown = render_json([review(project, on="2024-12-31")])
    for text in ("".join(check_json(found)), "".join(check_sarif(found)), shown, json_text(whole)):
        assert not SEEN & set(text)
        assert json.loads(text)
    assert json.loads(json_text(whole)) == whole
    assert json.loads(shown)["statement"] == HIDDEN


@given(st.text())
def test_escapes_mean_the_same_data(text: str) -> None:
    """JSON text is the same data after hidden signs have become escapes."""
    shown = escaped(json.dumps(text, ensure_ascii=False))
    assert json.loads(shown) == text
    assert not SEEN & set(shown)


@given(st.text(alphabet=st.characters()))
def test_a_terminal_sees_no_hidden_sign(text: str) -> None:
    """What is printed has no control character but tab and line feed, and can be encoded."""
    shown = printed(text + "\ud800\x1b\u202e")
    assert not SEEN & set(shown)
    shown.encode("utf-8")


@pytest.mark.parametrize(
    "words",
    [
        ("evaluate",),
        ("evaluate", "--format", "json"),
        ("explain",),
        ("check",),
        *(("check", "--format", form) for form in ("json", "github", "junit", "sarif")),
    ],
)
def test_no_verb_prints_a_hidden_sign(words: tuple[str, ...], folder: Path) -> None:
    """Text of a project that would turn around what stands on the screen is printed as escapes."""
    data = json.loads(DATA)
    data["projects"][0]["statement"] = HIDDEN
    data["projects"][0]["nodes"].append({"kind": "result", "id": "r", "statement": HIDDEN, "contributes_to": "goal"})
    (folder / "p.json").write_text(json.dumps(data), encoding="utf-8")
    done = run(words[0], "p.json", *words[1:], cwd=folder)
    assert done.returncode in (0, 1), done.stderr
    assert done.stdout
    assert not SEEN & set(done.stdout.decode("utf-8"))


def test_output_goes_through_one_function(capsys: pytest.CaptureFixture[str]) -> None:
    """Lines and tabs stay; everything hidden is an escape."""
    write_output("a\tb\nc\x1b\u202e")
    assert capsys.readouterr().out == "a\tb\nc\\u001b\\u202e\n"


DOORS = ("opening.py", "saving.py")
OPENING = frozenset(
    "FileIO copyfile hardlink_to mkdir open parse read_bytes read_text rename rmdir symlink_to touch unlink "
    "write_bytes write_text".split()
)
OF_OS = {"open", "replace", "rename", "remove", "unlink", "mkdir", "makedirs", "rmdir", "link", "symlink", "truncate"}
MODULES = {"tempfile", "shutil", "mmap"}
EXCEPTIONS = {
    ("exchange/tables/cells/archives.py", "open"): "a part of an archive that is in memory",
    ("standard_streams.py", "open"): "a standard stream that a project file has closed",
    ("cli/verb_page.py", "open"): "an address in the browser",
    ("country_names.py", "open"): "the library's own words",
    ("portfolios/kept_rows.py", "read_text"): "the rows that it kept itself",
    ("portfolios/kept_rows.py", "shutil"): "the folder that it made itself",
    ("diagnosis/kept_diagnostics.py", "tempfile"): "diagnostics that wait to be written, without a name",
    ("portfolios/kept_rows.py", "tempfile"): "a folder for the rows of one run",
    ("table/advance_figures.py", "rename"): "columns of a frame",
    ("table/reading_frames.py", "rename"): "columns of a frame",
    ("table/open_accumulations.py", "rename"): "columns of a frame",
    ("table/state_columns.py", "rename"): "columns of a frame",
    ("table/indicator_files.py", "tempfile"): "what is printed while a table is read, without a name",
    ("writers/row_text.py", "tempfile"): "rows that wait for their last column, without a name",
    ("exchange/iati/packed_files.py", "tempfile"): "what a packed file holds, without a name",
    ("exchange/tables/table_words.py", "read_text"): "the library's own words",
    ("nearest.py", "open"): "the library's own words",
    ("meanings.py", "read_text"): "the library's own words",
    ("exchange/in_memory.py", "read_text"): "what was written into a folder of its own",
    ("exchange/in_memory.py", "tempfile"): "a folder for a format that is written as a file",
    ("language/catalogues.py", "parse"): "a locale, no file",
    ("language/catalogues.py", "read_text"): "the library's own words",
    ("plugins.py", "open"): "what an installer of packages has written",
}


def uses(file: Path) -> set[str]:
    """Give the ways round the doors that a module uses."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else [name.name for name in node.names]
            found |= MODULES & {name.partition(".")[0] for name in names}
        if isinstance(node, ast.Call):
            called = node.func
            if isinstance(called, ast.Name) and called.id in ("open", "FileIO"):
                found.add(called.id)
            elif isinstance(called, ast.Attribute):
                of_os = isinstance(called.value, ast.Name) and called.value.id == "os"
                if called.attr in (OF_OS if of_os else OPENING):
                    found.add(called.attr)
    return found


def test_every_file_goes_through_the_doors() -> None:
    """No other module opens, writes, moves or removes a file; each exception has its reason."""
    used = {
        (path.relative_to(SOURCE).as_posix(), name)
        for path in SOURCE.rglob("*.py")
        if path.relative_to(SOURCE).as_posix() not in DOORS
        for name in uses(path)
    }
    assert used == EXCEPTIONS.keys()


@pytest.mark.parametrize(
    "text",
    ["open('x')", "Path('x').read_text()", "import os\nos.replace('a', 'b')", "import shutil", "etree.parse('x')"],
)
def test_a_way_round_the_doors_is_seen(text: str, tmp_path: Path) -> None:
    """The test before this one sees each way to get round."""
    (tmp_path / "x.py").write_text(text, encoding="utf-8")
    assert uses(tmp_path / "x.py")


HOSTILE = ("big_exp.json", "big_exp.yaml", "bomb_deepwb.xlsx", "cellfar2.xlsx", "crash.xlsx", "daily.py", "x2.xml")
MOST_SECONDS = 2
SMALL_TIMES = 4
MOST_MEGABYTES = 200


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return an environment in which the library is compiled already, as it is wherever it is installed."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path_factory.mktemp("compiled"))}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


MEASURING = """
import os, resource, subprocess, sys
limit = lambda: resource.setrlimit(resource.RLIMIT_CPU, (4, 4))
with open(sys.argv[1], "wb") as errors:
    made = subprocess.run(sys.argv[2:], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                          stderr=errors, preexec_fn=limit, check=False)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(made.returncode, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
"""
"""A process of its own: what starts a process passes the memory it has itself on as the most that was used."""


def measured(
    words: Sequence[str], cwd: Path, environment: dict[str, str] | None = None
) -> tuple[int, bytes, float, float]:
    """Run a command alone: its exit code, standard error, CPU seconds and megabytes at most."""
    errors = cwd / "stderr.txt"
    command = [sys.executable, "-m", "logframe", *words]
    report = subprocess.run(
        [sys.executable, "-I", "-S", "-c", MEASURING, errors, *command],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    code, seconds, megabytes = report.stdout.split()
    return int(code), errors.read_bytes(), float(seconds), float(megabytes)


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files(name: str, verb: str, shared: Path, tmp_path: Path, compiled: dict[str, str]) -> None:
    """Each is answered or refused in one line, in little time and memory."""
    source = shared / "data" / "hostile" / name
    shutil.copyfile(source, tmp_path / name)
    (tmp_path / "small.json").write_text(DATA, encoding="utf-8")
    measured(words_of(verb, "small.json", "first"), tmp_path, compiled)
    code, errors, seconds, megabytes = measured(words_of(verb, name, "out"), tmp_path, compiled)
    assert code in ((0, 1, 2) if verb == "check" else (0, 2)), errors.decode("utf-8", "replace")
    assert b"Traceback" not in errors
    if code == 2:
        assert len(errors.splitlines()) == 1, errors.decode("utf-8", "replace")
    if seconds >= MOST_SECONDS:
        # On a slow or busy machine the same verb on a small project, measured now, says what a second is worth.
        assert seconds < SMALL_TIMES * measured(words_of(verb, "small.json", "small"), tmp_path, compiled)[2]
    assert megabytes < MOST_MEGABYTES


def test_all_hostile_files_are_tried(shared: Path) -> None:
    """Those that are published are those that the test names."""
    assert sorted(os.listdir(shared / "data" / "hostile")) == sorted((*HOSTILE, "README.md"))
