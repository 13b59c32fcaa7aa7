"""Thousands of projects at once, and what sorts them: organisations and sectors."""

from __future__ import annotations

from logframe.declaration.framework.organisations import Organisation, Sector

__all__ = [
    "Organisation",
    "Sector",
]
