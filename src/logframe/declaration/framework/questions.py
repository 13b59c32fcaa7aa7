"""What to ask next of a figure that stops half way."""

from __future__ import annotations

import attrs

from logframe.declaration.values.keywords import statement, texts
from logframe.errors import DeclarationError
from logframe.messages import Message


@attrs.frozen
class NextQuestion:
    """What would carry an indicator on to effect: of statements with one of these `words`, ask this."""

    words: tuple[str, ...] = attrs.field(converter=texts)
    ask: str = attrs.field(converter=statement)

    def __attrs_post_init__(self) -> None:
        """Refuse a question that no statement could raise."""
        if not self.words:
            raise DeclarationError(Message("next-question-without-words"))
