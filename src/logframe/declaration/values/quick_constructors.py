"""Constructors of declared classes for readers of files, which make thousands of objects of few keywords each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

import attrs

T = TypeVar("T")


def quick_constructor(made: type[T], *names: str) -> Callable[..., T]:
    """Return a function that makes objects of a frozen attrs class with slots by keywords, at half of the cost.

    The class reads every keyword, also those that are not given, and sets each of them past its own guard. The function
    reads those that are named here; the caller says that all others are what the class itself would make of them, a
    tuple and no list. So an object begins its life in a class without the guard, whose defaults are read already; what
    the class checks of the whole object is checked as ever. A default that is made anew for each object, as the place
    of a declaration, has to be given.
    """
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(cast("type[attrs.AttrsInstance]", made))
    readers: dict[str, Any] = {field.name: field.converter for field in fields if field.converter is not None}
    own = {}
    for field in fields:
        default = field.default
        if field.name in readers and default is not attrs.NOTHING and not hasattr(default, "factory"):
            default = readers[field.name](default)
            default = attrs.Factory(dict) if default == {} else default
        own[field.name] = attrs.field(default=default)
    unguarded = {
        "__slots__": (),
        "__init__": vars(attrs.make_class(made.__name__, own, eq=False, repr=False))["__init__"],
        "__setattr__": object.__setattr__,
        "__delattr__": object.__delattr__,
    }
    in_the_making: Callable[..., Any] = type(f"{made.__name__}InTheMaking", (made,), unguarded)
    to_read = {name: reader for name, reader in readers.items() if name in names}
    check = getattr(made, "__attrs_post_init__", None)

    def construct(**keywords: Any) -> T:
        for name, value in keywords.items():
            if (reader := to_read.get(name)) is not None:
                keywords[name] = reader(value)
        fresh: Any = in_the_making(**keywords)
        fresh.__class__ = made
        if check is not None:
            check(fresh)
        finished: T = fresh
        return finished

    return construct
