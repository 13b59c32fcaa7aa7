"""The one place where templates are loaded; they hold layout, and the review holds every word."""

from __future__ import annotations

import enum
from functools import cache

import jinja2

from logframe.writers.catalogue_words import say, words
from logframe.writers.escaping import cell, line


@cache
def environment() -> jinja2.Environment:
    """Build the template environment: HTML is escaped by itself, a name that is not there is an error."""
    built = jinja2.Environment(
        loader=jinja2.PackageLoader("logframe.writers", "templates"),
        autoescape=jinja2.select_autoescape(["html"]),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=_shown,
    )
    built.filters["line"] = line
    built.filters["cell"] = cell
    built.globals["say"] = say
    return built


def template_text(name: str) -> str:
    """Return a file that stands among the templates, as it is."""
    built = environment()
    assert built.loader is not None
    return built.loader.get_source(built, name)[0]


def _shown(value: object) -> object:
    # What is text, or markup, stands as it is.
    if isinstance(value, enum.Enum):
        return words(value)
    return value if isinstance(value, (str, int, jinja2.Undefined)) else words(value)
