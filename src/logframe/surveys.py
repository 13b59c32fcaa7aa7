"""How certain a share of a sample is, and how many people two lists let one estimate."""

from __future__ import annotations

from logframe.evaluation.statistics.survey_uncertainty import (
    Recaptured,
    ShareChange,
    capture_recapture,
    margin_of_error,
    sample_size,
    share_change,
    wilson,
)
from logframe.meanings import describe

__all__ = [
    "Recaptured", "ShareChange", "capture_recapture", "margin_of_error", "sample_size", "share_change", "wilson",
]  # fmt: skip

describe(__name__)
