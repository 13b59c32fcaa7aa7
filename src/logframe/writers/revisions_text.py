"""Two versions of a logframe as text and data: what moved, when, by whom and why, and the status by each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from logframe.evaluation.project.version_comparison import Moved, VersionComparison
from logframe.messages import Message
from logframe.writers.catalogue_words import say, words
from logframe.writers.data_json import SCHEMA


def revisions_text(comparison: VersionComparison) -> str:
    """Return a block of lines for each target, baseline or indicator that moved."""
    title = say("revisions-title", earlier=comparison.earlier.id, later=comparison.later.id, on=comparison.on)
    blocks = [_moved(entry) for entry in comparison.moved] or [say("revisions-none")]
    return "\n\n".join([title, *blocks])


def _moved(entry: Moved) -> str:
    named = Message("source-title", title=entry.indicator.statement, about=(entry.indicator.id,))
    lines = [say("revisions-line", indicator=named, what=entry.what, before=entry.before, after=entry.after)]
    reasons = [
        say("revisions-why", on=revision.on, by=revision.agreed_by, because=revision.because)
        for revision in entry.revisions
    ] or [say("revisions-why", on=None, by="", because="")]
    lines += [*reasons, say("revisions-status", before=entry.status_before, after=entry.status_after)]
    if entry.after_results:
        lines.append(say("revisions-after-results"))
    return "\n    ".join(lines)


def revisions_data(comparison: VersionComparison) -> dict[str, Any]:
    """Return what moved between two versions as data."""
    return {
        "schema": SCHEMA,
        "earlier": comparison.earlier.id,
        "later": comparison.later.id,
        "on": comparison.on.isoformat(),
        "moved": [_moved_data(entry) for entry in comparison.moved],
    }


def _moved_data(entry: Moved) -> dict[str, Any]:
    return {
        "indicator": entry.indicator.id,
        "statement": entry.indicator.statement,
        "what": str(entry.what),
        "before": None if entry.before is None else words(entry.before),
        "after": None if entry.after is None else words(entry.after),
        "status_before": None if entry.status_before is None else entry.status_before.value,
        "status_after": None if entry.status_after is None else entry.status_after.value,
        "after_results": entry.after_results,
        "revisions": [
            {"on": revision.on.isoformat(), "agreed_by": revision.agreed_by, "because": revision.because}
            for revision in entry.revisions
        ],
    }


def revisions_rows(comparison: VersionComparison) -> Iterator[dict[str, Any]]:
    """Yield a row for each revision of what moved, and one for what moved without any."""
    for entry in revisions_data(comparison)["moved"]:
        revisions = entry.pop("revisions") or [{"on": None, "agreed_by": None, "because": None}]
        for revision in revisions:
            yield {"project": comparison.later.id, "evaluated_on": comparison.on, **entry, **revision}
