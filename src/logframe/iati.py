"""Open data of the International Aid Transparency Initiative: read, checked against the standard."""

from __future__ import annotations

from logframe.exchange.iati.files import IatiFile, iter_iati, read_iati
from logframe.exchange.iati.policies import IatiPolicy
from logframe.exchange.iati.projects import Understood
from logframe.exchange.iati.validity import validate_iati
from logframe.meanings import describe

__all__ = [
    "IatiFile", "IatiPolicy", "Understood", "iter_iati", "read_iati", "validate_iati",
]  # fmt: skip

describe(__name__)
