"""A weakness of a logframe or of its figures, and the reasoned exception from it."""

from __future__ import annotations

import datetime
import re
from typing import Final, Literal

import attrs

from logframe.errors import DeclarationError, PeriodError, WrongTypeError, nearest_code, one_line, shortened
from logframe.messages import Answer, Code, Message, as_message
from logframe.places import Place, caller_place

Severity = Literal["error", "warning", "info"]
Phase = Literal["design", "reporting", "both", "waivers", "assessment"]

Concern = Literal["contradiction", "judgement", "form", "wording"]

CONCERNS: Final[tuple[Concern, ...]] = ("contradiction", "judgement", "form", "wording")
"""What a diagnostic is about, the gravest first: figures that contradict each other, what therefore or otherwise
cannot be judged, what the form of the logframe lacks, and how it is worded."""

SEVERITIES: Final[tuple[Severity, ...]] = ("error", "warning", "info")

SEVERITY: Final[dict[Severity, Message]] = {
    "error": Message("severity-error"),
    "warning": Message("severity-warning"),
    "info": Message("severity-info"),
}
"""The words for how grave a diagnostic is."""

_LONGEST_STATEMENT: Final = 60
OWN_CODE: Final = r"(?!LF)[A-Z]{2,8}\d{3}"
"""The codes of rules that others add: capitals of their own, and three digits."""
_CODE: Final = r"[A-Z]{2,}\d{3,}\Z"
_OURS: Final = "LF"
RULES: Final = tuple(f"{_OURS}{number}" for number in (*range(101, 155), *range(201, 232), *range(401, 419)))
"""The codes of the rules, known here so that a waiver of no rule is refused where it is declared."""


def titled(id: str, title: str) -> str:
    """Return what names a project among many: its id and title, which is cut where it is long."""
    title = one_line(title)
    return f"{id} ({title if len(title) <= _LONGEST_STATEMENT else f'{title[:_LONGEST_STATEMENT]}…'})"


def at_or_above(severity: Severity, limit: Severity) -> bool:
    """Return whether a severity is as grave as the limit, or graver."""
    return SEVERITIES.index(severity) <= SEVERITIES.index(limit)


@attrs.frozen(repr=False)
class Diagnostic(Answer):
    """One weakness: what is wrong where, why it matters, and what to do about it.

    One that cannot be judged without a `document` that is not at hand stands for the findings of several rules:
    `stands_for` has their codes, each with the number of places. `statement` is that of the node or indicator,
    `project` the id and title of the project where its file holds many, as IATI does.
    """

    named_by = ("code", "subject", "declared_at")

    code: str
    name: str
    severity: Severity
    subject: str
    message: Message = attrs.field(converter=as_message)
    help: Message = attrs.field(converter=as_message)
    why: Message = attrs.field(converter=as_message)
    declared_at: Place
    waived: str = ""
    document: str = ""
    stands_for: tuple[tuple[str, int], ...] = ()
    concern: Concern = "form"
    statement: str = ""
    project: str = ""

    @property
    def sentence(self) -> str:
        """Return what is wrong as text, after the statement of its subject, which the message names by its id alone."""
        words, statement = shortened(str(self.message)), one_line(self.statement)
        if not statement or statement in words:
            return words
        short = statement if len(statement) <= _LONGEST_STATEMENT else f"{statement[:_LONGEST_STATEMENT]}…"
        return str(Message("finding-of", statement=short, text=words))

    def line(self) -> str:
        """Write it as a command prints it in one line: place, rule, and what is wrong."""
        line = Message(
            "diagnostic-line",
            place=self.declared_at,
            severity=SEVERITY[self.severity],
            rule=self.code,
            name=self.name,
            text=self.sentence,
            waived=self.waived,
            project=self.project,
        )
        return one_line(str(line))

    def text(self) -> str:
        """Write it as a command prints it: one line, and one of help."""
        help = shortened(str(self.help))
        return f"{self.line()}\n    {Message('diagnostic-help', help=help)}" if help else self.line()


def in_file_order(diagnostic: Diagnostic) -> tuple[object, ...]:
    """Return what diagnostics are sorted by: where it stands, then the code and the subject."""
    return (*diagnostic.declared_at.in_order, diagnostic.code, diagnostic.subject)


class Diagnostics(tuple[Diagnostic, ...], Answer):
    """The diagnostics of a check, in the order of the file: a tuple that also goes out as data and rows."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Show it as the tuple that it is."""
        return tuple.__repr__(self)

    def __str__(self) -> str:
        """Write each as a command prints it."""
        return "\n".join(diagnostic.text() for diagnostic in self)


def _code(code: str) -> str:
    if isinstance(code, str) and re.match(_CODE, code) and (code in RULES or not code.startswith(_OURS)):
        return code
    near = nearest_code(code.upper(), RULES) if isinstance(code, str) else None
    raise DeclarationError(Message("waiver-code-unknown", value=Code.of(code), near=near))


def _because(reason: str) -> str:
    if isinstance(reason, str) and reason.strip():
        return " ".join(reason.split())
    raise DeclarationError(Message("waiver-without-reason"))


def _until(typed: datetime.date | str | None) -> datetime.date | None:
    if typed is None or type(typed) is datetime.date:
        return typed
    if not isinstance(typed, (str, datetime.date)):
        raise WrongTypeError(Message("waiver-until-not-text", kind=Code(type(typed).__name__)))
    try:
        return typed.date() if isinstance(typed, datetime.datetime) else datetime.date.fromisoformat(str(typed))
    except ValueError:
        raise PeriodError(Message("waiver-until-not-date", value=Code.of(typed)), rule="LF218") from None


@attrs.frozen
class Waiver:
    """A reasoned exception: the rule does not apply here, because..., and until a date if it is temporary.

    `by_format` is one that a reader made, for what the format of its file cannot hold; it may be unused.
    """

    code: str = attrs.field(converter=_code)
    because: str = attrs.field(converter=_because, kw_only=True)
    until: datetime.date | None = attrs.field(default=None, converter=_until, kw_only=True)
    by_format: bool = attrs.field(default=False, kw_only=True)
    declared_at: Place = attrs.field(factory=caller_place, eq=False, repr=False, kw_only=True)
