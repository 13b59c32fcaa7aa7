"""Every rule by its code, and the profiles that select among them."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import cache
from typing import Final

from logframe.diagnosis.other_codes import OTHER_CODES, OtherCode
from logframe.diagnosis.rules import Rule, Settings
from logframe.diagnostics import OWN_CODE, Diagnostic
from logframe.errors import DeclarationError, UnknownIdError, WrongTypeError
from logframe.messages import Code, Message, as_message
from logframe.nearest import nearest
from logframe.plugins import plugged

_MODULES: Final = {
    "LF101": "design.lf101_stops_half_way",
    "LF102": "design.lf102_no_outcome_indicator",
    "LF103": "design.lf103_no_indicator",
    "LF104": "design.lf104_level_text_mismatch",
    "LF105": "design.lf105_indicator_restates_result",
    "LF106": "design.lf106_compound_indicator",
    "LF107": "design.lf107_compound_result",
    "LF108": "design.lf108_more_than_one_purpose",
    "LF109": "design.lf109_vague_change_word",
    "LF110": "design.lf110_activity_worded_as_result",
    "LF111": "design.lf111_missing_baseline",
    "LF112": "design.lf112_baseline_zero_by_default",
    "LF113": "design.lf113_missing_target",
    "LF114": "design.lf114_missing_unit",
    "LF115": "design.lf115_missing_source",
    "LF116": "design.lf116_missing_frequency_or_owner",
    "LF117": "design.lf117_missing_definition",
    "LF118": "design.lf118_qqtpg_incomplete",
    "LF119": "design.lf119_target_in_indicator_text",
    "LF120": "design.lf120_target_outside_period",
    "LF121": "design.lf121_target_below_baseline",
    "LF122": "design.lf122_target_equals_baseline",
    "LF123": "design.lf123_missing_direction",
    "LF124": "design.lf124_share_over_100",
    "LF125": "design.lf125_share_of_target_as_percent",
    "LF126": "design.lf126_percent_without_denominator",
    "LF127": "design.lf127_numerator_denominator_period",
    "LF128": "design.lf128_mixed_units",
    "LF129": "design.lf129_percentage_point_confusion",
    "LF130": "design.lf130_cumulative_ambiguous",
    "LF131": "reporting.lf131_non_monotone_cumulative",
    "LF132": "design.lf132_non_monotone_milestones",
    "LF133": "design.lf133_missing_sex_disaggregation",
    "LF134": "reporting.lf134_disaggregation_sum",
    "LF135": "reporting.lf135_disaggregation_exceeds_total",
    "LF136": "design.lf136_activity_without_result",
    "LF137": "design.lf137_result_without_activity",
    "LF138": "design.lf138_objective_without_result",
    "LF139": "design.lf139_level_skipped",
    "LF140": "design.lf140_cycle",
    "LF141": "design.lf141_duplicate_indicator_levels",
    "LF142": "design.lf142_strategy_component_uncovered",
    "LF143": "design.lf143_missing_assumptions",
    "LF144": "design.lf144_killer_assumption",
    "LF145": "design.lf145_assumption_inside_control",
    "LF146": "design.lf146_assumption_not_monitored",
    "LF147": "design.lf147_too_many_indicators",
    "LF148": "design.lf148_no_target_group",
    "LF149": "design.lf149_weights_not_100",
    "LF150": "design.lf150_direction_against_wording",
    "LF151": "design.lf151_share_beside_percentages",
    "LF152": "design.lf152_parts_of_target_do_not_sum",
    "LF153": "design.lf153_targets_overlap",
    "LF154": "design.lf154_unknown_reference",
    "LF201": "reporting.lf201_conflicting_sources",
    "LF202": "reporting.lf202_duplicate_observation",
    "LF203": "reporting.lf203_adverse_trend_no_comment",
    "LF204": "reporting.lf204_deviation_no_narrative",
    "LF205": "reporting.lf205_implausible_achievement",
    "LF206": "reporting.lf206_exactly_100",
    "LF207": "reporting.lf207_missing_actual",
    "LF208": "reporting.lf208_stale_data",
    "LF209": "reporting.lf209_totals_do_not_add",
    "LF210": "reporting.lf210_budget_lines_not_summing",
    "LF211": "reporting.lf211_admin_share_high",
    "LF212": "reporting.lf212_missing_unit_cost",
    "LF213": "reporting.lf213_spend_ahead_of_results",
    "LF214": "reporting.lf214_sample_too_small",
    "LF215": "reporting.lf215_survey_without_n",
    "LF216": "reporting.lf216_range_or_about_unmodelled",
    "LF217": "reporting.lf217_excel_date_ratio",
    "LF218": "reporting.lf218_impossible_date",
    "LF219": "reporting.lf219_na_as_zero",
    "LF220": "reporting.lf220_rounded_then_reused",
    "LF221": "reporting.lf221_beneficiary_double_count",
    "LF222": "design.lf222_baseline_after_start",
    "LF223": "reporting.lf223_hidden_population_point",
    "LF224": "reporting.lf224_attribution_claim",
    "LF225": "reporting.lf225_late_or_lost_again",
    "LF226": "reporting.lf226_keep_broken_between",
    "LF227": "reporting.lf227_source_chosen_silently",
    "LF228": "reporting.lf228_done_rose_effect_fell",
    "LF229": "reporting.lf229_part_equals_whole",
    "LF230": "reporting.lf230_money_and_count_differ_in_extent",
    "LF401": "logframe.assessment.record_rules.lf401_question_unanswered",
    "LF402": "logframe.assessment.record_rules.lf402_finding_without_evidence",
    "LF403": "logframe.assessment.record_rules.lf403_finding_against_figures",
    "LF404": "logframe.assessment.record_rules.lf404_conclusion_without_finding",
    "LF405": "logframe.assessment.record_rules.lf405_finding_unused",
    "LF406": "logframe.assessment.record_rules.lf406_recommendation_incomplete",
    "LF407": "logframe.assessment.record_rules.lf407_response_missing_or_overdue",
    "LF408": "logframe.assessment.record_rules.lf408_effect_only_told",
    "LF409": "logframe.assessment.record_rules.lf409_only_positive_effects",
    "LF410": "design.lf410_cause_unaddressed",
    "LF411": "design.lf411_actors_overlap",
    "LF412": "reporting.lf412_moved_target_unexplained",
    "LF413": "logframe.assessment.record_rules.lf413_figure_not_in_evidence",
    "LF414": "logframe.assessment.record_rules.lf414_deliverable_missing",
    "LF415": "logframe.assessment.record_rules.lf415_average_hides_trend",
    "LF416": "logframe.assessment.record_rules.lf416_implied_rates_differ",
    "LF417": "logframe.assessment.record_rules.lf417_lesson_incomplete",
    "LF418": "logframe.assessment.record_rules.lf418_change_not_mentioned",
}
"""Where each rule stands in this package; those on an evaluation stand above it, and are only named here."""

CODES: Final = tuple(_MODULES)

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
    path = module if module.startswith("logframe.") else f"logframe.diagnosis.{module}"
    rule_of_module = importlib.import_module(path).RULE
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
    codes = (wanted or set(all_codes) - left_out) - OTHER_CODES.keys()
    if not of_evaluations:
        codes = {code for code in codes if not _MODULES.get(code, "").startswith("logframe.")}
    asked = [added.get(code) or rule(code) for code in all_codes if code in codes and code not in unwanted]
    return asked if wanted else [candidate for candidate in asked if candidate.phase in phases]


def of_codes(
    diagnostics: Iterable[Diagnostic], select: str | Iterable[str], ignore: str | Iterable[str]
) -> list[Diagnostic]:
    """Return the diagnostics whose codes begin with one of `select`, if any, and with none of `ignore`."""
    wanted, unwanted = (tuple(code.upper() for code in several(codes)) for codes in (select, ignore))
    return [
        diagnostic
        for diagnostic in diagnostics
        if (not wanted or diagnostic.code.upper().startswith(wanted))
        and not (unwanted and diagnostic.code.upper().startswith(unwanted))
    ]


def several(names: str | Iterable[str]) -> tuple[str, ...]:
    """Return names as a tuple, those of a text at its commas."""
    if isinstance(names, str):
        return tuple(name.strip() for name in names.split(",") if name.strip())
    return tuple(names)


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
