"""The review as data."""

from __future__ import annotations

import datetime
import json
import os
from collections.abc import Sequence
from typing import Any

import attrs

from logframe.messages import Message
from logframe.places import Place
from logframe.printable import escaped
from logframe.reviews.programme_reviews import ProgrammeReview
from logframe.reviews.reviewing import Review


def render_json(reviews: Sequence[Review | ProgrammeReview]) -> str:
    """Write one review as an object, several as a list of them."""
    data = [attrs.asdict(one, value_serializer=_plain, recurse=True) for one in reviews]
    return escaped(json.dumps(data[0] if len(data) == 1 else data, ensure_ascii=False, indent=2)) + "\n"


def _plain(_: type | None, __: Any, value: Any) -> Any:
    if isinstance(value, Message):
        return str(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    return f"{os.path.basename(value.file)}:{value.line}" if isinstance(value, Place) else value
