"""The cyclic collector of Python, which is kept from looking through a document again and again while it grows."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator


@contextlib.contextmanager
def uncollected(*, without_cycles: bool = False) -> Iterator[None]:
    """Let the cyclic collector rest: a document grows by hundreds of thousands of objects, and all of them stay.

    Over a workbook of 1,000 indicators that is written the collector takes more than half of the time, over one that
    is read a fifth, over projects that are evaluated and checked a tenth. Whoever let it rest before keeps it at rest;
    where threads work side by side, the first that ends lets it work again.

    What is made `without_cycles` holds nothing for the collector: it counts as old at once, else the collector goes
    through all of it when it wakes, which takes a twentieth of the time again. What is young before is looked through
    first, so that nothing else grows old with it.
    """
    if not gc.isenabled():
        yield
        return
    if without_cycles:
        gc.collect(1)
    gc.disable()
    try:
        yield
    finally:
        if without_cycles and not gc.get_freeze_count():  # what somebody else froze stays so
            gc.freeze()
            gc.unfreeze()
        gc.enable()
