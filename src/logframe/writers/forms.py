"""The environment in which an office's form is filled: it reaches nothing but the data, and comes to an end."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from typing import Any, Final

import jinja2
from jinja2 import nodes
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from logframe.messages import Message

MOST_STEPS: Final = 200_000
"""How often a form may go through its loops and call something: 1,000 indicators take some thousands."""
LONGEST: Final = 50_000_000
"""How many characters a form may come to."""
WIDEST: Final = 100_000
"""How wide a text may be filled up to, and into how many parts a list may be cut."""

FORM_ERRORS: Final = (jinja2.TemplateError, ArithmeticError, MemoryError, RecursionError, TypeError, ValueError)
"""What filling a form raises: also SecurityError, of a field that reaches for more than the data, or has no end."""

_WIDE: Final = re.compile(r"\d{6}|\{[^{}]*\{|%[^a-zA-Z%]*\*")
"""A width in a pattern that fills a text up: one of six digits, or one that is a field itself."""
_EACH: Final = "each of a loop"


class FormEnvironment(ImmutableSandboxedEnvironment):
    """A sandbox that counts steps and characters, so that no form runs for ever or fills the memory."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def __init__(self) -> None:
        """Begin to count; one form is filled in one environment."""
        super().__init__(autoescape=True, undefined=jinja2.StrictUndefined)
        self.steps = 0
        del self.globals["lipsum"]  # writes as much as is asked for
        self.filters = {name: _narrow(function) for name, function in self.filters.items()}
        self.filters[_EACH] = self._each

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        """Return the tree of a form in which every loop counts its steps."""
        tree = super()._parse(source, name, filename)
        for loop in tree.find_all(nodes.For):
            loop.iter = nodes.Filter(loop.iter, _EACH, [], [], None, None, lineno=loop.lineno)
        return tree

    def _each(self, items: Iterable[Any]) -> Iterator[Any]:
        for item in items:
            self._step()
            yield item

    def _step(self) -> None:
        self.steps += 1
        if self.steps > MOST_STEPS:
            raise _too_much()

    def call(self, context: Context, function: Any, /, *args: Any, **keywords: Any) -> Any:
        """Call a function of the data or of a text, which is a step."""
        self._step()
        if isinstance(getattr(function, "__self__", None), str):
            _check([*args, *keywords.values()])
        return super().call(context, function, *args, **keywords)

    def wrap_str_format(self, value: Any) -> Callable[..., str] | None:
        """Return a method that fills a text with values, unless the text asks for a width beyond what a form needs."""
        wrapped = super().wrap_str_format(value)
        if wrapped is not None and _WIDE.search(value.__self__):
            raise _too_much()
        return wrapped

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Multiply, raise or fill in, unless it comes to more than a form needs."""
        if operator == "%" and isinstance(left, str) and _WIDE.search(left):
            raise _too_much()
        if operator == "**" and not (_is_small(left) and _is_small(right, 100)):
            raise _too_much()
        if operator == "*":
            sizes = [len(side) if isinstance(side, (str, list, tuple)) else abs(side) for side in (left, right)]
            numbers = all(isinstance(side, (int, float)) for side in (left, right))
            if max(sizes) > 10**100 if numbers else sizes[0] * sizes[1] > WIDEST:
                raise _too_much()
        return super().call_binop(context, operator, left, right)

    def concat(self, parts: Iterable[str]) -> str:
        """Return the parts of a form as its text."""
        held, length = [], 0
        for part in parts:
            length += len(part)
            if length > LONGEST:
                raise _too_much()
            held.append(part)
        return "".join(held)


def _narrow(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return a filter that takes no width beyond what a form needs."""
    first = 1 + (getattr(function, "jinja_pass_arg", None) is not None)

    @wraps(function)
    def narrow(*args: Any, **keywords: Any) -> Any:
        _check([*args[first:], *keywords.values()])
        if function.__name__ == "do_format" and _WIDE.search(str(args[0])):
            raise _too_much()
        return function(*args, **keywords)

    return narrow


def _check(arguments: Iterable[Any]) -> None:
    if not all(_is_small(argument) for argument in arguments if isinstance(argument, (int, float))):
        raise _too_much()


def _is_small(number: Any, most: int = WIDEST) -> bool:
    return isinstance(number, (int, float)) and abs(number) <= most


def _too_much() -> SecurityError:
    return SecurityError(str(Message("form-without-end", steps=MOST_STEPS, length=LONGEST)))
