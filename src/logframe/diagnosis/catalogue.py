"""Every rule by its code, and the profiles that select among them."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import cache
from pathlib import Path
from pkgutil import iter_modules
from typing import Final, get_args

from logframe.declaration.values.choices import refuse
from logframe.declaration.values.keywords import texts
from logframe.diagnosis.other_codes import OTHER_CODES, OtherCode
from logframe.diagnosis.rules import Rule, Settings
from logframe.diagnostics import CONCERNS, OWN_CODE, SEVERITIES, Diagnostic, Phase
from logframe.errors import DeclarationError, UnknownIdError, WrongTypeError
from logframe.messages import Code, Message, as_message
from logframe.nearest import nearest
from logframe.plugins import plugged

_FOLDERS: Final = ("diagnosis/design", "diagnosis/reporting", "assessment/record_rules")
"""Where the rules stand, one file a rule; those on an evaluation stand above this package, and are only named here."""


def _modules() -> dict[str, str]:
    """Return the module of each rule by its code, with which the name of its file begins, in the order of the codes."""
    root = Path(__file__).parents[1]
    # Listed as the import system sees them: they may be compiled or packed, as in the page.
    modules = [(entry.name, folder) for folder in _FOLDERS for entry in iter_modules([str(root / folder)])]
    return {
        name.partition("_")[0].upper(): f"logframe.{folder.replace('/', '.')}.{name}"
        for name, folder in sorted(modules)
        if name.startswith("lf")
    }


_MODULES: Final = _modules()

CODES: Final = tuple(_MODULES)
_OF_EVALUATIONS: Final = {code for code, module in _MODULES.items() if module.startswith("logframe.assessment.")}

PROFILES: Final[dict[str, tuple[str, ...]]] = {
    "design": ("design", "both"),
    "reporting": ("reporting", "both", "assessment"),
    "strict": ("design", "reporting", "both", "assessment"),
    "donor": ("design", "reporting", "both", "assessment"),
}
DEFAULT_PROFILES: Final = ("design", "reporting")

# Profiles that also ask for what many good logframes leave out, and the rules that do.
STRICT: Final = frozenset({"strict", "donor"})
STRICT_CODES: Final = frozenset(
    "LF112 LF116 LF117 LF118 LF119 LF126 LF145 LF146 LF148 LF220 LF224 LF405 LF409 LF411".split()
)
"""The rules that are `strict`, known here so that they are imported only when they are asked for."""

_SETTINGS: Final[dict[str, Settings]] = {
    "strict": Settings(deviation=Fraction(1, 10)),
    "donor": Settings(deviation=Fraction(1, 10)),
}


@cache
def own_rules() -> dict[str, Rule]:
    """Return the rules that installed packages add, by their codes."""
    return {added.code: added for added in map(own_rule, plugged("rules").values())}


def own_rule(rule: Rule) -> Rule:
    """Return a rule of a user's own; raise DeclarationError if its code could be one of the library's."""
    if not isinstance(rule, Rule):
        raise WrongTypeError(Message("own-rule-is-none", kind=Code(type(rule).__name__)))
    if not re.fullmatch(OWN_CODE, rule.code):
        raise DeclarationError(Message("own-rule-code", rule=Code.of(rule.code)))
    for keyword, options in (("severity", SEVERITIES), ("phase", get_args(Phase)), ("concern", CONCERNS)):
        if getattr(rule, keyword) not in options:
            refuse(keyword, getattr(rule, keyword), options)
    return rule


@cache
def rule(code: str) -> Rule:
    """Return the rule of a code.

    Raises UnknownIdError, with the nearest code or name, if there is none.
    """
    module = _MODULES.get(code)
    if module is None:
        if code in own_rules():
            return own_rules()[code]
        raise _unknown(code, nearest(code.upper(), (*CODES, *own_rules(), *OTHER_CODES)))
    rule_of_module = importlib.import_module(module).RULE
    assert isinstance(rule_of_module, Rule)
    return rule_of_module


def entry(code: str) -> Rule | OtherCode:
    """Return what a code stands for that a diagnostic may carry: a rule, or what is no rule.

    Raises UnknownIdError, with the nearest code, if there is none.
    """
    of_no_rule = {name.upper(): held for name, held in OTHER_CODES.items()}.get(code.upper())
    return rule(code.upper()) if of_no_rule is None else of_no_rule


def title_of(diagnostic: Diagnostic) -> Message:
    """Return the title of the rule that a diagnostic is of; of a project's own rule, its name."""
    if diagnostic.code in _MODULES or diagnostic.code in own_rules():
        return rule(diagnostic.code).title
    return as_message(diagnostic.name.replace("-", " "))


def rules() -> list[Rule]:
    """Return every rule, in the order of the codes."""
    return [rule(code) for code in CODES]


def listed(prefixes: Iterable[str]) -> list[Rule | OtherCode]:
    """Return what stands for the codes that begin so, for every code if there is no beginning.

    Raises UnknownIdError for a beginning that no code has.
    """
    codes = (*CODES, *own_rules(), *OTHER_CODES)
    wanted = _matching(prefixes, codes)
    return [entry(code) for code in codes if not wanted or code in wanted]


def profile_settings(profiles: Iterable[str]) -> Settings:
    """Return the settings of the strictest of some profiles."""
    chosen = [_SETTINGS[name] for name in profiles if name in _SETTINGS]
    return min(chosen, key=lambda settings: settings.deviation) if chosen else Settings()


def selected(
    profiles: Sequence[str],
    select: Iterable[str],
    ignore: Iterable[str],
    own: Iterable[Rule] = (),
    *,
    of_evaluations: bool = True,
) -> list[Rule]:
    """Choose rules: those of the profiles, or only those of `select`, without those of `ignore`.

    Rules `of_evaluations` need not be imported where there is none.
    Those that packages add, and `own`, are asked as well. A code may be cut short: "LF1" means every code that starts
    so. Raises UnknownIdError for a profile or code that does not exist.
    """
    phases: set[str] = set()
    for name in profiles:
        if name not in PROFILES:
            raise UnknownIdError(Message("no-such-profile", profile=Code.of(name), profiles=tuple(map(Code, PROFILES))))
        phases.update(PROFILES[name])
    added = {**own_rules(), **{added.code: added for added in map(own_rule, own)}}
    all_codes = (*CODES, *added, *OTHER_CODES)
    asked_for = tuple(select)
    wanted, unwanted = _matching(asked_for, all_codes), _matching(ignore, all_codes)
    if asked_for and not wanted:
        return []
    strict = not STRICT.isdisjoint(profiles)
    left_out = set() if strict else STRICT_CODES | {code for code, entry in added.items() if entry.strict}
    codes = (wanted or set(all_codes) - left_out) - OTHER_CODES.keys() - unwanted
    if not of_evaluations:
        codes -= _OF_EVALUATIONS
    asked = [added.get(code) or rule(code) for code in all_codes if code in codes]
    return asked if wanted else [candidate for candidate in asked if candidate.phase in phases]


def of_codes(
    diagnostics: Iterable[Diagnostic], select: str | Iterable[str] | None, ignore: str | Iterable[str] | None
) -> list[Diagnostic]:
    """Return the diagnostics whose codes begin with one of `select`, if any, and with none of `ignore`."""
    wanted, unwanted = (tuple(code.upper() for code in several(codes)) for codes in (select, ignore))
    return [
        diagnostic
        for diagnostic in diagnostics
        if (not wanted or diagnostic.code.upper().startswith(wanted))
        and not (unwanted and diagnostic.code.upper().startswith(unwanted))
    ]


def several(names: str | Iterable[str] | None) -> tuple[str, ...]:
    """Return names as a tuple, those of a text at its commas; raise WrongTypeError for what is no text."""
    if isinstance(names, str):
        return tuple(name.strip() for name in names.split(",") if name.strip())
    return texts(names)


def _matching(prefixes: Iterable[str], among: Sequence[str]) -> set[str]:
    matching: set[str] = set()
    for prefix in prefixes:
        codes = {code for code in among if code.upper().startswith(prefix.upper())} if prefix else set()
        if not codes:
            raise _unknown(prefix)
        matching |= codes
    return matching


def _unknown(code: str, near: str = "") -> UnknownIdError:
    return UnknownIdError(Message("no-such-rule", rule=Code.of(code), near=near, first=CODES[0], last=CODES[-1]))
