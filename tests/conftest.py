"""What tests share: the published data beside the repository, and how Hypothesis runs."""

from __future__ import annotations

import functools
import inspect
import os
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, settings

settings.register_profile("ci", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("dev", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "dev"))

if "mix_stderr" in inspect.signature(CliRunner).parameters:  # click before 8.2 joins both streams by itself
    setattr(CliRunner, "__init__", functools.partialmethod(CliRunner.__init__, mix_stderr=False))  # noqa: B010


@pytest.fixture(scope="session")
def shared() -> Path:
    """Give the folder of published data, or skip and say that it is not there."""
    folder = Path(os.environ.get("LOGFRAME_SHARED", Path(__file__).resolve().parent.parent.parent / "shared"))
    if not (folder / "data").is_dir():
        pytest.skip("the published data are not beside the repository (LOGFRAME_SHARED)")
    return folder
