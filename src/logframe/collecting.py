"""The cyclic collector of Python, which is kept from looking through a document again and again while it grows."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator


@contextlib.contextmanager
def uncollected() -> Iterator[None]:
    """Let the cyclic collector rest: a document grows by hundreds of thousands of objects, and all of them stay.

    Over a workbook of 1,000 indicators that is written the collector takes more than half of the time, over one that
    is read a fifth. Whoever let it rest before keeps it at rest; where threads work side by side, the first that ends
    lets it work again.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
