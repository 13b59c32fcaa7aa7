"""The cyclic collector of Python, which is kept from looking through a document again and again while it grows."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator


@contextlib.contextmanager
def uncollected() -> Iterator[None]:
    """Let the cyclic collector rest: a document grows by hundreds of thousands of objects, and all of them stay.

    Over a workbook of 1,000 indicators the collector takes more than half of the time. Whoever let it rest before
    keeps it at rest; where threads write side by side, the first that ends lets it work again.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
