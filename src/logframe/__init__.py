"""logframe: declare a development project's logical framework, and let it be checked, evaluated and reviewed.

Every public name is imported when it is first used, so that `import logframe` costs next to nothing. What few files
need stands in modules beside: answers, claims, extending, iati, languages, methods, quantities, statistics, surveys,
trends, assessment, portfolios.
"""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING, Any

from logframe import messages
from logframe.release import __version__ as __version__

if TYPE_CHECKING:
    from logframe.declaration.framework.assumptions import Assumption, Risk
    from logframe.declaration.framework.indicators import Dimension
    from logframe.declaration.framework.kinds import (
        Count,
        Measure,
        Milestone,
        Money,
        Ordinal,
        Percentage,
        Qualitative,
        Ratio,
    )
    from logframe.declaration.framework.nodes import Activity, Objective, Result
    from logframe.declaration.framework.observations import Observation
    from logframe.declaration.framework.projects import Project
    from logframe.declaration.framework.questions import NextQuestion
    from logframe.declaration.framework.sources import Source
    from logframe.declaration.framework.staff import Post
    from logframe.declaration.framework.targets import Target, keep_at_least, keep_at_most, keep_between
    from logframe.declaration.programme.programmes import Programme
    from logframe.declaration.values.money import Amount, BudgetLine
    from logframe.declaration.values.numbers import about, at_least, at_most, between, less_than, missing, more_than
    from logframe.declaration.values.periods import Period
    from logframe.declaration.values.shares import out_of, share
    from logframe.diagnosis.checks import check
    from logframe.diagnostics import Waiver
    from logframe.errors import LogframeError
    from logframe.evaluation.project.programme_evaluations import evaluate
    from logframe.evaluation.project.project_comparison import compare
    from logframe.exchange.converting import convert
    from logframe.exchange.in_memory import dumps, loads, save
    from logframe.exchange.loading import load
    from logframe.explanation.explaining import explain
    from logframe.reviews.programme_reviews import review
    from logframe.units import Unit
    from logframe.writers.answer_files import write

_HOME = {
    name: module
    for module, names in {
        "declaration.framework.assumptions": "Assumption Risk",
        "declaration.framework.indicators": "Dimension",
        "declaration.framework.kinds": "Count Measure Milestone Money Ordinal Percentage Qualitative Ratio",
        "declaration.framework.nodes": "Activity Objective Result",
        "declaration.framework.observations": "Observation",
        "declaration.framework.projects": "Project",
        "declaration.framework.questions": "NextQuestion",
        "declaration.framework.sources": "Source",
        "declaration.framework.staff": "Post",
        "declaration.framework.targets": "Target keep_at_least keep_at_most keep_between",
        "declaration.programme.programmes": "Programme",
        "declaration.values.money": "Amount BudgetLine",
        "declaration.values.numbers": "about at_least at_most between less_than missing more_than",
        "declaration.values.periods": "Period",
        "declaration.values.shares": "out_of share",
        "diagnosis.checks": "check",
        "diagnostics": "Waiver",
        "errors": "LogframeError",
        "evaluation.project.programme_evaluations": "evaluate",
        "evaluation.project.project_comparison": "compare",
        "exchange.converting": "convert",
        "exchange.in_memory": "dumps loads save",
        "exchange.loading": "load",
        "explanation.explaining": "explain",
        "reviews.programme_reviews": "review",
        "units": "Unit",
        "writers.answer_files": "write",
    }.items()
    for name in names.split()
}

__all__ = [
    "Activity", "Amount", "Assumption", "BudgetLine", "Count", "Dimension", "LogframeError", "Measure", "Milestone",
    "Money", "NextQuestion", "Objective", "Observation", "Ordinal", "Percentage", "Period", "Post", "Programme",
    "Project", "Qualitative", "Ratio", "Result", "Risk", "Source", "Target", "Unit", "Waiver", "about", "at_least",
    "at_most", "between", "check", "compare", "convert", "dumps", "evaluate", "explain", "keep_at_least",
    "keep_at_most", "keep_between", "less_than", "load", "loads", "missing", "more_than", "out_of", "review", "save",
    "share", "write",
]  # fmt: skip

_NAMESPACES = (
    "quantities", "answers", "claims", "extending", "iati", "languages", "methods", "statistics", "surveys", "trends",
    "assessment", "portfolios", "columns",
)  # fmt: skip

_FUNCTIONS = frozenset("check compare convert dumps evaluate explain load loads review save write".split())
"""What a file calls, if at all, once it is declared: imported when it is called, as `import *` takes every name."""

messages.open_port("explain", "logframe.explanation.explaining:explanation_of")
messages.open_port("language", "logframe.language.catalogues:language_meant")
messages.open_port("words", "logframe.language.catalogues:words_in")
messages.open_port("render", "logframe.language.rendering:render")
messages.open_port("data", "logframe.writers.answer_data:dict_of")
messages.open_port("rows", "logframe.writers.answer_data:rows_of")
messages.open_port("text", "logframe.writers.answer_text:text_of")
messages.open_port("page", "logframe.notebook:page_of")
messages.open_port("numbers", "logframe.exchange.values.text_numbers:numbers_in")
messages.open_port("english", "logframe.language.rendering:render_in_english")


class _Function:
    """A public function that is imported when it is called or looked at."""

    def __init__(self, name: str) -> None:
        self.__name__ = self.__qualname__ = name
        self.__module__ = "logframe"

    def __call__(self, *values: Any, **keywords: Any) -> Any:
        return self.__wrapped__(*values, **keywords)

    @property
    def __wrapped__(self) -> Any:
        return _imported(self.__name__)

    @property
    def __doc__(self) -> str | None:  # type: ignore[override]  # of each function its own
        return str(self.__wrapped__.__doc__)

    def __repr__(self) -> str:
        return f"<function logframe.{self.__name__}>"

    def __reduce__(self) -> str:
        return self.__name__


def _imported(name: str) -> Any:
    return getattr(importlib.import_module(f"logframe.{_HOME[name]}"), name)


def _described(name: str) -> Any:
    from logframe.meanings import describe_class

    value = _imported(name)
    describe_class(value)
    return value


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used (PEP 562); a name of a module beside is found here too."""
    if name in _HOME:
        value = _Function(name) if name in _FUNCTIONS else _described(name)
        globals()[name] = value
        return value
    if name in _NAMESPACES:
        return importlib.import_module(f"logframe.{name}")
    if not name.startswith("_") and importlib.util.find_spec(f"logframe.{name}") is None:
        for namespace in _NAMESPACES:
            if namespace == "columns" and importlib.util.find_spec("polars") is None:
                continue
            module = importlib.import_module(f"logframe.{namespace}")
            if name in module.__all__:
                return getattr(module, name)
    raise AttributeError(f"module 'logframe' has no attribute {name!r}")


def __dir__() -> list[str]:
    """List the public names, loaded or not."""
    return sorted([*__all__, *_NAMESPACES])
