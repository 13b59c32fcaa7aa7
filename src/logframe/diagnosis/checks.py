"""The check of a project: every rule run once, waivers applied, in the order of the file."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

import attrs

from logframe.collecting import uncollected
from logframe.declaration.framework.projects import Project
from logframe.declaration.values.keywords import check_argument
from logframe.diagnosis.catalogue import CODES, DEFAULT_PROFILES, of_codes, profile_settings, selected, several
from logframe.diagnosis.fields_to_fill import help_in_form
from logframe.diagnosis.rules import Case, Found, Rule
from logframe.diagnosis.unjudged import without_documents
from logframe.diagnosis.waivers import apply_waivers
from logframe.diagnostics import Diagnostic, Diagnostics, in_file_order, titled
from logframe.errors import WrongTypeError
from logframe.evaluation.project.evaluations import Evaluation, evaluate
from logframe.messages import Code, Message
from logframe.places import Place
from logframe.plugins import CodeOfOthers
from logframe.reader_forms import form_of


def check(
    project: Project | Iterable[Project],
    *,
    on: datetime.date | str | None = None,
    profile: str | Iterable[str] | None = None,
    select: str | Iterable[str] | None = (),
    ignore: str | Iterable[str] | None = (),
    evaluation: Evaluation | None = None,
    rules: Iterable[Rule] = (),
) -> Diagnostics:
    """Find what keeps a logframe from telling success from failure, and figures that do not hold together.

    `on` is the date the figures are judged for (see `evaluate`); `profile` is "design", "reporting" (both by
    default), "strict" or "donor"; `select` and `ignore` take codes or their beginnings. Waived diagnostics
    stay in the list, with the reason. What a rule finds for want of a document that is not at hand (`not_at_hand` of
    the project) is said once for the document. An `evaluation` at hand is used instead of a new one.
    Of a programme, or several projects, each is checked. `rules` are rules of your own, asked beside the library's.
    Raises UnknownIdError for a code or profile that does not exist, and whatever `evaluate` raises.
    """
    own = (rules,) if isinstance(rules, Rule) or not isinstance(rules, Iterable) else tuple(rules)
    if not isinstance(project, Project):
        if isinstance(project, (str, bytes)) or not isinstance(project, Iterable):
            raise WrongTypeError(Message("needs-project", function=Code("check"), type=Code(type(project).__name__)))
        checks = (check(item, on=on, profile=profile, select=select, ignore=ignore, rules=own) for item in project)
        return Diagnostics(diagnostic for checked in checks for diagnostic in checked)
    # What the format of the file has no place for is not asked of it.
    without = {waiver.code for waiver in project.waivers if waiver.by_format}
    asked = several(select)
    # What is said of waivers and documents follows from the rules that are run.
    of_rules = asked and all(code.upper().startswith("LF3") for code in asked)
    chosen = [
        rule
        for rule in rules_chosen(profile, () if of_rules else asked, ignore, own, of_evaluations=False)
        if rule.phase != "assessment" and rule.code not in without
    ]
    answers = evaluate(project, on=on) if evaluation is None else evaluation
    check_argument("check", answers, Evaluation)
    # Waivers expire by the date of the evaluation: what is said of ended work is the same next year.
    case = Case(answers.project, answers, answers.on, profile_settings(_profiles(profile)))
    with uncollected(without_cycles=not own):
        diagnostics = [weakness for rule in chosen for weakness in diagnostics_of(rule, case, project.declared_at)]
    diagnostics = apply_waivers(diagnostics, project, answers.on, {rule.code for rule in chosen})
    diagnostics = of_codes(without_documents(diagnostics, project, chosen), asked if of_rules else (), ignore)
    if form_of(project.declared_at) == "iati":
        title = titled(project.id, project.statement)
        diagnostics = [attrs.evolve(diagnostic, project=title) for diagnostic in diagnostics]
    return Diagnostics(sorted(diagnostics, key=in_file_order))


def rules_chosen(
    profile: str | Iterable[str] | None,
    select: str | Iterable[str] | None,
    ignore: str | Iterable[str] | None,
    rules: tuple[Rule, ...] = (),
    *,
    of_evaluations: bool = True,
) -> list[Rule]:
    """Return the rules that profiles and codes choose, as `check` takes them; `rules` are somebody's own."""
    return selected(_profiles(profile), several(select), several(ignore), rules, of_evaluations=of_evaluations)


def _profiles(profile: str | Iterable[str] | None) -> tuple[str, ...]:
    return several(profile or DEFAULT_PROFILES) or several(DEFAULT_PROFILES)


def diagnostics_of(rule: Rule, case: object, place: Place) -> list[Diagnostic]:
    """Return what a rule finds; one of somebody's own that fails is named, at the place of what it looks at.

    Raises LogframeError for that.
    """
    if rule.code in CODES:
        return [_diagnostic(weakness, rule) for weakness in rule.detect(case)]
    with CodeOfOthers("rule", rule.code, place=place):
        return [_diagnostic(weakness, rule) for weakness in rule.detect(case)]


def _diagnostic(weakness: Found, rule: Rule) -> Diagnostic:
    """Return the diagnostic of a weakness that a rule has found."""
    place = weakness.declared_at or weakness.subject.declared_at
    return Diagnostic(
        rule.code,
        rule.name,
        weakness.severity or rule.severity,
        weakness.subject.id,
        weakness.message,
        help_in_form(weakness.message, weakness.help, place),
        rule.why,
        place,
        concern=rule.concern,
        statement="" if isinstance(weakness.subject, Project) else weakness.subject.statement,
    )
