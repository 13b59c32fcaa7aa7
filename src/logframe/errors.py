"""Errors, named by what happened: each knows its place, what was found and what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final, Literal

from logframe.messages import Code, Field, Message, as_message
from logframe.nearest import nearest
from logframe.places import Place, caller_place
from logframe.reader_forms import error_help_in_form, error_in_form

_LONGEST: Final = 600
_LONGEST_PLACE: Final = 255


class LogframeError(Exception):
    """Something that was declared, read or asked cannot be; the root of every error of this library.

    `message` says what was found and what was expected, `help` what the reader can do (the message's own "help"
    unless given), `place` where it is (the caller's own line unless given), `rule` the code of the rule that names
    the same problem, if one does. A plain text is taken as it is.
    """

    def __init__(
        self, what: str | Message, *, do: str | Message | None = None, place: Place | None = None, rule: str = ""
    ) -> None:
        self.message = as_message(what)
        self.help = self.message.part("help") if do is None else as_message(do)
        self.place = caller_place() if place is None else place
        self.rule = rule
        super().__init__(self.message)

    @property
    def code(self) -> str:
        """Return the code of the message."""
        return self.message.code

    @property
    def fields(self) -> dict[str, Field]:
        """Return the fields of the message by name."""
        return self.message.fields

    @property
    def what(self) -> str:
        """Return what is wrong, in words."""
        return str(error_in_form(self.message, self.place))

    @property
    def do(self) -> str:
        """Return what the reader can do, in words; empty where nothing is to be said."""
        return str(error_help_in_form(self.help, self.place))

    def __str__(self) -> str:
        """Write the problem and its mend as one line, without the place."""
        return self._written(str)

    def __reduce__(self) -> tuple[object, ...]:
        """Keep every field when the error crosses a process boundary."""
        return _rebuild, (type(self), self.message, self.help, self.place, self.rule)

    def line(self) -> str:
        """Return the one line a command prints: place, what is wrong, what to do; long names and texts are cut."""
        place = str(self.place)
        if len(place) > _LONGEST_PLACE:
            place = f"{place[: _LONGEST_PLACE // 3]}…{place[-_LONGEST_PLACE // 3 :]}"
        return one_line(str(Message("error-at-place", place=Code(place), text=self._written(shortened))))

    def _written(self, cut: Callable[[str], str]) -> str:
        named = cut(f"{self.rule} {self.what}" if self.rule else self.what)
        return str(Message("error-and-help", text=named, help=cut(self.do))) if self.do else named


def brief(value: object) -> str:
    """Return the text of a value, at most 40 characters of it."""
    try:
        return str(value)[:40]
    except ValueError:
        return "…"  # Python writes no whole number of more than 4,300 digits


def one_line(text: str) -> str:
    """Write a text as one line of printable signs: what a file holds moves no cursor and changes no colour."""
    joined = " ".join(text.split())
    return joined if joined.isprintable() else "".join(map(_shown, joined))


def shortened(text: str) -> str:
    """Write a text as one line, without the rest if it is longer than a screen has room for."""
    joined = one_line(text)
    return joined if len(joined) <= _LONGEST else f"{joined[:_LONGEST]}…"


def _shown(sign: str) -> str:
    return sign if sign.isprintable() else ascii(sign)[1:-1]


def _rebuild(kind: type[LogframeError], what: Message, do: Message, place: Place, rule: str) -> LogframeError:
    return kind(what, do=do, place=place, rule=rule)


class DeclarationError(LogframeError, ValueError):
    """A declaration contradicts itself or the words of the field."""


class WrongTypeError(LogframeError, TypeError):
    """A value is of a kind that the keyword does not take."""


class DuplicateIdError(DeclarationError):
    """An id stands twice in one project."""


class LinkError(DeclarationError):
    """A reference points at nothing, downwards, or at another project."""


class LoopError(LinkError):
    """Nodes contribute to themselves through one another."""


class UnknownUnitError(DeclarationError):
    """A unit that neither the library nor the project has defined."""


class UnitMismatchError(DeclarationError):
    """Two units that measure different things meet in one sum or comparison."""


class PeriodError(DeclarationError):
    """A period or date that no calendar has, or that ends before it starts."""


class UnknownIdError(LogframeError, KeyError):
    """No node or indicator of that id."""

    __str__ = LogframeError.__str__


def nearest_code(word: str, candidates: Iterable[str], cutoff: float = 0.6) -> Code | None:
    """Return the word that was probably meant, as the field of a message; None where none is near."""
    near = nearest(word, candidates, cutoff)
    return Code.of(near) if near else None


def unknown_part(of: Literal["node", "indicator"], project: str, id: object, ids: Iterable[str]) -> UnknownIdError:
    """Return the error that a project has no node or indicator of an id, with the nearest that it has."""
    names = tuple(ids)
    near = nearest_code(id, names) if isinstance(id, str) else None
    fields = {"project": project, "id": Code.of(id), "ids": names, "near": near}
    message = Message("node-unknown" if of == "node" else "indicator-unknown", **fields)
    return UnknownIdError(message, do=None if names else "")


class LoadError(LogframeError):
    """A project file could not be run or holds no project."""


class WriteError(LogframeError, OSError):
    """A document could not be written."""

    __str__ = LogframeError.__str__


class InstallationError(ImportError):
    """A library that logframe needs is missing, broken or of a version that does not work here.

    It is no LogframeError: nothing that was declared is wrong, so no reader of files takes it for bad input.
    """

    def __init__(self, library: str, problem: BaseException) -> None:
        from logframe.installed import broken_text  # with its many modules, for this alone

        super().__init__(broken_text(library, problem), name=library)


def broken_installation(problem: Exception) -> InstallationError | None:
    """Return a failure as that of the library that is broken here, None where no library is."""
    from logframe.installed import broken_library

    if isinstance(problem, InstallationError):
        return problem
    library = broken_library(problem)
    return InstallationError(library, problem) if library else None


class ProjectErrors(ExceptionGroup[LogframeError]):
    """Several problems of one file, reported together."""

    def derive(self, excs: Sequence[LogframeError]) -> ProjectErrors:  # type: ignore[override]  # narrower on purpose
        """Keep the class when the group is split."""
        return ProjectErrors(self.message, list(excs))


def first_message(problem: LogframeError | ExceptionGroup[LogframeError]) -> Message:
    """Return what a problem says, of several the first."""
    while isinstance(problem, ExceptionGroup):
        problem = problem.exceptions[0]
    return problem.message


def raise_together(title: str | Message, problems: Sequence[LogframeError]) -> None:
    """Raise nothing, the one problem itself, or all of them as a group."""
    if len(problems) == 1:
        raise problems[0]
    if problems:
        raise ProjectErrors(str(title), list(problems))
