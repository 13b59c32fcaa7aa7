"""Files out: beside the old one first and then in its place, never over an input, a link's name or what is no file."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Final

from logframe.errors import LogframeError, WriteError, brief
from logframe.opening import STANDARD_INPUT, Identity, identity, is_input, not_ordinary
from logframe.places import Place
from logframe.printable import printed

STANDARD_OUTPUT: Final = "-"
_FLAGS: Final = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


@contextlib.contextmanager
def beside(path: str | os.PathLike[str], *, new: bool = False) -> Iterator[Path]:
    """Give a new file beside a place to write to; it takes the place at the end, or goes if anything fails.

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
    odd = not_ordinary(status.st_mode)
    if odd is not None:
        raise WriteError(f"cannot write: this is {odd[0]}", do="name a file", place=place)
    if new:
        raise WriteError("this file is there already", do="choose another name", place=place)
    if is_input(status):
        raise WriteError("cannot write: this file is an input", do="choose another name", place=place)
    if not os.access(target, os.W_OK):
        raise WriteError("cannot write: the file is read-only", do="choose another name", place=place)
    return target


def _in_folder(target: Path, place: Place) -> Path:
    """Return the place of a new file if its folder takes one."""
    folder = target.parent
    if not folder.is_dir():
        what = f"cannot write: there is no folder {brief(folder.name)!r}"
        raise WriteError(what, do="make it, or choose another place", place=place)
    if not os.access(folder, os.W_OK | os.X_OK):
        raise WriteError("cannot write: the folder is read-only", do="choose another place", place=place)
    return target


def check_outputs(outputs: Iterable[str | os.PathLike[str]], inputs: Iterable[str | os.PathLike[str]] = ()) -> None:
    """Raise WriteError for an output that cannot be written, or is an input or another output, by whatever name."""
    taken = {name: f"the input {os.fspath(path)}" for path in inputs for name in _names(path)}
    for path in outputs:
        destination(path)
        names = _names(path)
        same = next((taken[name] for name in names if name in taken), "")
        if same:
            what = f"cannot write: this is the same file as {same}"
            raise WriteError(what, do="choose another name", place=Place(os.fspath(path)))
        taken |= dict.fromkeys(names, f"the output {os.fspath(path)}")


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
            stack.enter_context(_folder(folder))
        for file, data in contents.items():
            stack.enter_context(beside(file)).write_bytes(data)


def encoded(text: str, path: str | os.PathLike[str]) -> bytes:
    """Return a text as UTF-8.

    Raises WriteError for half of a character, which Python holds and no file can.
    """
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError as problem:
        place = Place(os.fspath(path))
        raise WriteError("cannot write: a text has half of a character", do="mend the text", place=place) from problem


def write_output(text: str) -> None:
    """Write lines to standard output, hidden signs as escapes.

    Raises WriteError if it is closed, full or in an encoding without one of the characters.
    """
    stream = sys.stdout
    try:
        if stream is None:
            raise OSError("it is closed")
        stream.write(f"{printed(text)}\n")
        stream.flush()
    except UnicodeEncodeError as problem:
        what = f"cannot write {problem.object[problem.start]!a} in the encoding {problem.encoding}"
        raise WriteError(what, do="set PYTHONIOENCODING=utf-8", place=Place("standard output")) from problem
    except (OSError, ValueError) as problem:
        silence(stream)
        raise _unwritable(problem, "standard output", do="check where it leads") from problem


@contextlib.contextmanager
def passing_on(ending: str) -> Iterator[Path]:
    """Give a file of some format to write to, whose bytes go to standard output at the end.

    Raises WriteError if that is closed or full; also what is wrong with the file is told at standard output.
    """
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, f"output.{ending}")
        try:
            yield file
        except LogframeError as problem:
            if problem.place.file == os.fspath(file):
                problem.place = Place("standard output", problem.place.line)
            raise
        _write_output_bytes(file.read_bytes())


def _write_output_bytes(data: bytes) -> None:
    stream = sys.stdout
    try:
        if stream is None:
            raise OSError("it is closed")
        stream.buffer.write(data)
        stream.flush()
    except (OSError, ValueError) as problem:
        silence(stream)
        raise _unwritable(problem, "standard output", do="check where it leads") from problem


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
        names.add(identity(os.stat(path)))
    return names


@contextlib.contextmanager
def _folder(folder: Path) -> Iterator[None]:
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
    except BaseException:
        if made:
            with contextlib.suppress(OSError):
                folder.rmdir()
        raise


def _status(target: Path) -> os.stat_result | None:
    with contextlib.suppress(FileNotFoundError):
        return os.stat(target)
    return None


def _unwritable(problem: Exception, path: str | os.PathLike[str], do: str = "choose another place") -> WriteError:
    reason = getattr(problem, "strerror", None) or str(problem)
    return WriteError(f"cannot write: {reason}", do=do, place=Place(os.fspath(path)))
