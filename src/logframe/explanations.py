"""An explanation: what an answer rests on, line below line."""

from __future__ import annotations

import os
from collections.abc import Iterable

import attrs

from logframe.messages import Answer, Message, as_message
from logframe.places import Place
from logframe.spoken_language import in_language


@attrs.frozen
class Step:
    """One line of an explanation, with the place of the input it names and the lines below it."""

    text: Message = attrs.field(converter=as_message)
    place: Place | None = None
    below: tuple[Step, ...] = ()


@attrs.frozen(repr=False)
class Explanation(Answer):
    """How an answer comes about, from the answer down to the lines where its inputs were declared."""

    named_by = ("title",)

    title: Message = attrs.field(converter=as_message)
    steps: tuple[Step, ...]

    def __str__(self) -> str:
        """Write it as an indented text, each input with its file and line."""
        return self.text()

    def text(self, *, folders: bool = True, language: str | None = None) -> str:
        """Write it as an indented text, in a language of the library; without `folders` the same wherever files lie."""
        with in_language(language):
            return "\n".join([str(self.title), *_lines(self.steps, "  ", folders)])


def explained(title: Message, lines: Iterable[Message]) -> Explanation:
    """Return an explanation of a title and plain lines."""
    return Explanation(title, tuple(Step(line) for line in lines))


def _lines(steps: tuple[Step, ...], indent: str, folders: bool) -> list[str]:
    written = []
    for step in steps:
        place = ""
        if step.place is not None:
            at = step.place if folders else attrs.evolve(step.place, file=os.path.basename(step.place.file))
            place = f"  [{at}]"
        written.append(f"{indent}{step.text}{place}")
        written.extend(_lines(step.below, indent + "  ", folders))
    return written
