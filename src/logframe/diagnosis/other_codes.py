"""The codes of diagnostics that no rule makes: of waivers, of documents, and of the readers of files."""

from __future__ import annotations

from typing import Final

import attrs

from logframe.diagnosis import unjudged, waivers
from logframe.diagnostics import Concern, Phase, Severity
from logframe.messages import Code, Message


@attrs.frozen
class OtherCode:
    """What a code stands for that is no rule's: it has no example, and is not asked but comes with what is read."""

    code: str
    name: str
    severity: Severity
    phase: Phase
    wrong: Message
    why: Message
    concern: Concern = "form"
    strict: bool = False


def _iati(rule: str, severity: Severity, wrong: Message, concern: Concern = "form") -> OtherCode:
    why = Message("iati-official-rule", rule=rule)
    return OtherCode(f"IATI-{rule}", "iati-ruleset", severity, "reporting", wrong, why, concern)


def _of_figures() -> list[OtherCode]:
    """Return the official rules on baselines, targets and actuals."""
    codes: list[OtherCode] = []
    for number, element in ((8, "baseline"), (9, "target"), (10, "actual")):
        figure = Code(element)
        codes.append(_iati(f"8.{number}.1", "error", Message("code-iati-no-value", figure=figure)))
        wrong = Message("code-iati-not-a-number", figure=figure)
        codes.append(_iati(f"8.{number}.2", "warning", wrong, "judgement"))
        codes.append(_iati(f"8.{number}.3", "warning", Message("code-iati-qualitative", figure=figure)))
    return codes


_ALL: Final = (
    OtherCode(*waivers.EXPIRED, "warning", "waivers", Message("code-waiver-expired"), Message("waiver-expired.why")),
    OtherCode(*waivers.UNUSED, "warning", "waivers", Message("code-waiver-unused"), Message("waiver-unused.why")),
    OtherCode(unjudged.CODE, unjudged.NAME, "info", "both", Message("code-not-at-hand"), Message("document-why")),
    OtherCode("TABLE", "table-reading", "error", "reporting", Message("code-table"), Message("workbook-edited.why")),
    OtherCode("IATI", "iati-reading", "info", "reporting", Message("code-iati"), Message("iati-reading-open")),
    _iati("8.6.1", "error", Message("code-iati-period"), "contradiction"),
    *_of_figures(),
    _iati("8.11.1", "error", Message("code-iati-reference-twice")),
    _iati("9.55.1", "error", Message("code-iati-result-type")),
    _iati("9.60.1", "error", Message("code-iati-measure")),
    OtherCode("IATI-schema", "iati-schema", "error", "reporting", Message("code-iati-schema"),
              Message("workbook-edited.why")),
)  # fmt: skip

OTHER_CODES: Final = {listed.code: listed for listed in _ALL}
"""What stands for each code, in the order in which they are listed."""
