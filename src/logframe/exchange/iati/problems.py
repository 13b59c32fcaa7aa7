"""What is wrong with an activity, gathered as it is read, and what was concluded from it."""

from __future__ import annotations

from logframe.diagnostics import Concern, Diagnostic, Severity
from logframe.messages import Message
from logframe.places import Place

READ: str = "iati-reading"
"""The name of a diagnostic that tells how the reader understood what the standard leaves open."""


class Problems:
    """The diagnostics of one activity; `subject` is what is being read."""

    def __init__(self, file: str, subject: str, project: str) -> None:
        self.file = file
        self.project = project
        self.subject = subject
        self.statement = ""
        self.diagnostics: list[Diagnostic] = []

    def wrong(self, line: int, rule: str, severity: Severity, message: Message, help: Message | None = None) -> None:
        """Add what is wrong at a line, under its official rule where there is one."""
        why = Message("iati-official-rule", rule=rule) if rule else Message("iati-figure-not-usable")
        self._add(f"IATI-{rule}" if rule else "IATI", "iati-ruleset", severity, line, message, help, why)

    def told(self, line: int, message: Message) -> None:
        """Add how something was understood that the standard leaves open."""
        self._add("IATI", READ, "info", line, message, None, Message("iati-reading-open"))

    def contradicted(self, line: int, message: Message) -> None:
        """Add that the flag of an indicator contradicts its baseline and target."""
        self._add("LF121", "target-below-baseline", "warning", line, message, None, Message("lf121.why"))

    def undirected(self, line: int, message: Message) -> None:
        """Add that nothing shows which way an indicator is to go."""
        self._add("LF123", "missing-direction", "warning", line, message, None, Message("lf123.why"))

    def _add(
        self, code: str, name: str, severity: Severity, line: int, message: Message, help: Message | None, why: Message
    ) -> None:
        concern: Concern = "form"
        if code in ("LF121", "IATI-8.6.1"):
            concern = "contradiction"
        elif code == "LF123" or (code.startswith("IATI-8.") and code.endswith(".2")):
            concern = "judgement"  # a figure that is no number is none
        self.diagnostics.append(
            Diagnostic(
                code, name, severity, self.subject, message, help or message.part("help"), why,
                Place(self.file, line), concern=concern, statement=self.statement, project=self.project,
            )
        )  # fmt: skip
