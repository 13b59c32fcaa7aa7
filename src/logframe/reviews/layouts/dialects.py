"""The layouts by the names of their donors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from logframe.errors import UnknownIdError
from logframe.messages import Code, Message
from logframe.nearest import nearest
from logframe.plugins import plugged
from logframe.reviews.layouts.descriptions import Layout
from logframe.reviews.layouts.eu import EU
from logframe.reviews.layouts.fcdo import FCDO
from logframe.reviews.layouts.sida import SIDA
from logframe.reviews.layouts.un import UN
from logframe.reviews.layouts.unicef import UNICEF
from logframe.reviews.layouts.usaid import USAID
from logframe.reviews.layouts.worldbank import WORLD_BANK

DIALECTS: Final[Mapping[str, Layout]] = {
    layout.name: layout for layout in (EU, FCDO, SIDA, USAID, UN, WORLD_BANK, UNICEF)
}


def layout_named(name: str | Layout) -> Layout:
    """Return the layout of a donor by its name, in capitals or not; one of your own as it is.

    Raises UnknownIdError, with the nearest name, if there is none.
    """
    if isinstance(name, Layout):
        return name
    added = {layout.name: layout for layout in plugged("layouts").values() if isinstance(layout, Layout)}
    layouts = {**DIALECTS, **added}
    layout = layouts.get(str(name).lower())
    if layout is None:
        near = nearest(str(name).lower(), layouts)
        raise UnknownIdError(Message("dialect-unknown", name=Code.of(name), near=near, names=tuple(layouts)))
    return layout
