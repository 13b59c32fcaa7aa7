"""Files out: beside the old one first and then in its place, never over an input, a link's name or what is no file."""

from __future__ import annotations

import contextlib
import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Final, TextIO

from logframe.errors import LogframeError, WriteError, brief
from logframe.messages import Code, Message
from logframe.opening import STANDARD_INPUT, Identity, identity, is_input, not_ordinary
from logframe.places import Place
from logframe.printable import printed

STANDARD_OUTPUT: Final = "-"
_OUTPUT: Final = Place("standard output")
_FLAGS: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def file_to_begin(name: str, ending: str) -> tuple[Path, str]:
    """Return the file of a new project, its ending added if it is not there, and the id that its name gives.

    Raises WriteError if the name cannot be one.
    """
    file = Path(name if name.lower().endswith(ending) else f"{name}{ending}")
    id = re.sub(r"[\W_]+", "-", file.stem).strip("-").upper()
    # The name stands in a text of Python, which quotes and backslashes would end.
    if not id or not file.suffix or not file.name.isprintable() or not {'"', "\\"}.isdisjoint(file.name):
        raise WriteError(Message("file-name-unfit"), place=Place(str(file)))
    return file, id


@contextlib.contextmanager
def beside(path: str | os.PathLike[str], *, new: bool = False) -> Iterator[Path]:
    """Return a new file beside a place to write to; it takes the place at the end, or goes if anything fails.

    A link is followed: the file that it names is written. Raises WriteError where nothing can be written, and over an
    input, what is no ordinary file, or with `new` any file.
    """
    part = None
    try:
        target = destination(path, new=new)
        status = _status(target)
        # Named before it is there, so that whatever stops us here also takes it away.
        part = target.with_name(f".{target.name[:40]}.{os.urandom(6).hex()}.part")
        # The rights of the file that is replaced; a new one gets what the process usually gives.
        mode = 0o666 if status is None else status.st_mode & 0o777
        os.close(os.open(part, _FLAGS, mode))
        if status is not None:
            os.chmod(part, mode)
        yield part
        # Again, since an input may have been opened only meanwhile.
        os.replace(part, destination(path, new=new))
    except LogframeError:
        raise
    except OSError as problem:
        raise _unwritable(problem, path) from problem
    finally:
        if part is not None:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)


@contextlib.contextmanager
def writing(path: str | os.PathLike[str]) -> Iterator[IO[bytes]]:
    """Open a file to write bytes to, which takes its place at the end as in `beside`."""
    with beside(path) as part, part.open("wb") as out:
        yield out


def destination(path: str | os.PathLike[str], *, new: bool = False) -> Path:
    """Return the file that a name leads to, through every link, if it may be written.

    Raises WriteError if it is an input, no ordinary file or read-only, or with `new` if it is there.
    """
    place = Place(os.fspath(path))
    try:
        target = Path(os.path.realpath(path))
        status = _status(target)
    except (OSError, ValueError) as problem:
        raise _unwritable(problem, path) from problem
    if status is None:
        return _in_folder(target, place)
    kind = not_ordinary(status.st_mode)
    if kind:
        raise WriteError(Message("cannot-write-there", kind=kind), place=place)
    if new:
        raise WriteError(Message("file-there-already"), place=place)
    if is_input(status):
        raise WriteError(Message("cannot-write-over-input"), place=place)
    if not os.access(target, os.W_OK):
        raise WriteError(Message("cannot-write-read-only"), place=place)
    return target


def _in_folder(target: Path, place: Place) -> Path:
    """Return the place of a new file if its folder takes one."""
    folder = target.parent
    if not folder.is_dir():
        raise WriteError(Message("cannot-write-without-folder", folder=Code.of(brief(folder.name))), place=place)
    if not os.access(folder, os.W_OK | os.X_OK):
        raise WriteError(Message("cannot-write-in-folder"), place=place)
    return target


def check_outputs(outputs: Iterable[str | os.PathLike[str]], inputs: Iterable[str | os.PathLike[str]] = ()) -> None:
    """Raise WriteError for an output that cannot be written, or is an input or another output, by whatever name."""
    taken = {name: ("input", os.fspath(path)) for path in inputs for name in _names(path)}
    for path in outputs:
        destination(path)
        names = _names(path)
        same = next((taken[name] for name in names if name in taken), None)
        if same is not None:
            message = Message("cannot-write-same-file", role=same[0], file=same[1])
            raise WriteError(message, place=Place(os.fspath(path)))
        taken |= dict.fromkeys(names, ("output", os.fspath(path)))


def write_text(text: str, path: str | os.PathLike[str], *, new: bool = False) -> Path:
    """Write a text as UTF-8, as `write_bytes` does."""
    return write_bytes(encoded(text, path), path, new=new)


def write_bytes(data: bytes, path: str | os.PathLike[str], *, new: bool = False) -> Path:
    """Write a file beside its place and rename it there, so that a failure leaves what was before."""
    with beside(path, new=new) as part:
        part.write_bytes(data)
    return Path(path)


def write_together(contents: Mapping[Path, bytes], folders: Iterable[Path] = ()) -> None:
    """Write several files, all or none, and make the folders that some of them stand in.

    The last takes its place first, so the first is the one that needs the others.
    """
    with contextlib.ExitStack() as stack:
        for folder in folders:
            stack.enter_context(made_folder(folder))
        for file, data in contents.items():
            stack.enter_context(beside(file)).write_bytes(data)


def encoded(text: str, path: str | os.PathLike[str]) -> bytes:
    """Return a text as UTF-8.

    Raises WriteError for half of a character, which Python holds and no file can.
    """
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as problem:
        raise WriteError(Message("cannot-write-half-character"), place=Place(os.fspath(path))) from problem


def write_output(text: str | Iterable[str], *, in_colour: bool = False) -> None:
    """Write lines to standard output, hidden signs as escapes, but for those of colours in a text that has some.

    A text may come in pieces, which are written one after another.

    Raises WriteError if it is closed, full or in an encoding without one of the characters.
    """
    stream = _standard_output()
    try:
        for piece in (text,) if isinstance(text, str) else text:
            stream.write(piece if in_colour else printed(piece))
        stream.write("\n")
        stream.flush()
    except UnicodeEncodeError as problem:
        character = Code(ascii(problem.object[problem.start]))
        message = Message("cannot-write-character", character=character, encoding=Code(problem.encoding))
        raise WriteError(message, place=_OUTPUT) from problem
    except LogframeError:  # of what makes the pieces
        raise
    except (OSError, ValueError) as problem:
        silence(stream)
        raise WriteError(Message("cannot-write-output", reason=_reason(problem)), place=_OUTPUT) from problem


@contextlib.contextmanager
def passing_on(ending: str) -> Iterator[Path]:
    """Return a file of some format to write to, whose bytes go to standard output at the end.

    Raises WriteError if that is closed or full; also what is wrong with the file is reported as of standard output.
    """
    import tempfile  # with its many modules, for this alone

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, f"output.{ending}")
        try:
            yield file
        except LogframeError as problem:
            if problem.place.file == os.fspath(file):
                problem.place = Place(_OUTPUT.file, problem.place.line)
            raise
        _write_output_bytes(file.read_bytes())


def _write_output_bytes(data: bytes) -> None:
    stream = _standard_output()
    try:
        stream.buffer.write(data)
        stream.flush()
    except (OSError, ValueError) as problem:
        silence(stream)
        raise WriteError(Message("cannot-write-output", reason=_reason(problem)), place=_OUTPUT) from problem


def _standard_output() -> TextIO:
    """Return standard output; raise WriteError if there is none."""
    if sys.stdout is None:
        raise WriteError(Message("cannot-write-output", reason=Message("output-closed")), place=_OUTPUT)
    return sys.stdout


def silence(stream: IO[str] | None) -> None:
    """Let nothing more of a stream come out, so that Python does not try again when it ends."""
    if stream is not None:
        with contextlib.suppress(OSError, ValueError):
            nothing = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nothing, stream.fileno())
            os.close(nothing)


def _names(path: str | os.PathLike[str]) -> set[str | Identity]:
    """Return all by which the same file is recognised: where its name leads, and what it is if it is there."""
    if os.fspath(path) == STANDARD_INPUT:
        return set()
    names: set[str | Identity] = set()
    with contextlib.suppress(OSError, ValueError):
        names.add(os.path.normcase(os.path.realpath(path)))
        status = os.stat(path)
        if status.st_ino != 0:
            names.add(identity(status))
    return names


def with_folders(folder: str | os.PathLike[str]) -> Path:
    """Make a folder with those above it where it is not there, and return it."""
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as problem:
        raise _unwritable(problem, folder) from problem
    return Path(folder)


@contextlib.contextmanager
def made_folder(folder: Path) -> Iterator[None]:
    """Make a folder where there is none, and take it away again if what is to stand in it fails."""
    made = False
    try:
        if not folder.is_dir():
            folder.mkdir()
            made = True
    except OSError as problem:
        raise _unwritable(problem, folder) from problem
    try:
        yield
    except BaseException:  # whatever ends it, Ctrl-C too
        if made:
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise


def _status(target: Path) -> os.stat_result | None:
    with contextlib.suppress(FileNotFoundError):
        return os.stat(target)
    return None


def _unwritable(problem: Exception, path: str | os.PathLike[str]) -> WriteError:
    return WriteError(Message("cannot-write", reason=_reason(problem)), place=Place(os.fspath(path)))


def _reason(problem: Exception) -> str:
    """Return what the system or Python says."""
    return getattr(problem, "strerror", None) or str(problem)
