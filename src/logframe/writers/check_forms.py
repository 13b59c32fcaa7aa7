"""What a check has found, in the form that was asked for."""

from __future__ import annotations

from logframe.declaration.framework.projects import Project
from logframe.diagnostics import Diagnostic, Severity


def checked(
    diagnostics: list[Diagnostic], form: str, whole: bool, limit: Severity | None, published: list[Project]
) -> str:
    """Write diagnostics in a form; its writer is imported only then."""
    if form == "text":
        from logframe.writers.check_text import check_text

        return check_text(diagnostics, whole=whole, published=published)
    if form in ("json", "github"):
        from logframe.writers.check_outputs import check_github, check_json

        return check_json(diagnostics) if form == "json" else check_github(diagnostics)
    from logframe.writers.check_reports import check_junit, check_sarif

    return check_junit(diagnostics, limit) if form == "junit" else check_sarif(diagnostics)
