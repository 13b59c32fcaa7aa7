"""What tests share: the published data beside the repository, and how Hypothesis runs."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("ci", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("dev", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """Give the folder of published data, or skip and say that it is not there."""
    folder = Path(os.environ.get("LOGFRAME_SHARED", Path(__file__).resolve().parent.parent.parent / "shared"))
    if not (folder / "data").is_dir():
        pytest.skip("the published data are not beside the repository (LOGFRAME_SHARED)")
    return folder
