"""Two versions of a logframe for a terminal: what moved, when, by whom and why, and the status by each."""

from __future__ import annotations

from logframe.evaluation.project.version_comparison import Moved, VersionComparison
from logframe.writers.catalogue_words import say


def revisions_text(comparison: VersionComparison) -> str:
    """Return a block of lines for each target, baseline or indicator that moved."""
    title = say("revisions-title", earlier=comparison.earlier.id, later=comparison.later.id, on=comparison.on)
    blocks = [_moved(entry) for entry in comparison.moved] or [say("revisions-none")]
    return "\n\n".join([title, *blocks])


def _moved(entry: Moved) -> str:
    revision = entry.revision
    lines = [
        say("revisions-line", indicator=entry.indicator.id, what=entry.what, before=entry.before, after=entry.after),
        "    "
        + say(
            "revisions-why",
            on=None if revision is None else revision.on,
            by="" if revision is None else revision.agreed_by,
            because="" if revision is None else revision.because,
        ),
        "    " + say("revisions-status", before=entry.status_before, after=entry.status_after),
    ]
    if entry.after_results:
        lines.append("    " + say("revisions-after-results"))
    return "\n".join(lines)
