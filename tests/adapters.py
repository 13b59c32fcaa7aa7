"""The worked cases of the field as published: their wording turned into calls of the library.

An adapter holds no expected number. It reads what a line gives, builds what a user would declare, and gives what the
library answers under the names that the line expects. A line that cannot be expressed raises InexpressibleError
with the reason, and is listed.
"""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Callable
from fractions import Fraction
from typing import Any, Literal

from logframe import (
    Amount,
    BudgetLine,
    Count,
    Measure,
    Observation,
    Project,
    Ratio,
    Target,
    between,
    evaluate,
    missing,
    out_of,
)
from logframe.answers import unit_costs
from logframe.claims import Figure
from logframe.declaration.values.numbers import Missing, Number, Value
from logframe.evaluation.claims.derived_values import derive
from logframe.evaluation.fulfilment.by_period import PeriodLine, PeriodTable
from logframe.evaluation.fulfilment.judge import quarter_goal
from logframe.methods import achievement, aggregate, by_period, scheme_named, weigh
from logframe.quantities import total
from logframe.surveys import capture_recapture, margin_of_error, sample_size, share_change, wilson
from logframe.trends import mean_score, trend

Answers = dict[str, Any]


class InexpressibleError(Exception):
    """A line that the library has no words for, with the reason."""


def plain(value: Value | None) -> float | None:
    """Give a value as a plain number, None if it is missing."""
    if value is None or isinstance(value, Missing) or value.low is None:
        return None
    return float(value.low)


def percent(value: Value | None) -> float | None:
    """Give a share in percent."""
    found = plain(value)
    return None if found is None else found * 100


def typed(given: Any) -> Any:
    """Read a figure as a file has it: text that is no number is a missing figure, and so is nothing."""
    if given is None or isinstance(given, (int, float)):
        return missing("none") if given is None else given
    try:
        return float(given) if "." in given else int(given)
    except ValueError:
        return missing(f"the report has {given!r}")


# achievement.jsonl


def achievement_case(line: Answers) -> Answers:
    """Answer a line of achievement.jsonl."""
    adapter = ACHIEVEMENT.get(line["method"])
    if adapter is None:
        raise InexpressibleError(f"no adapter for the method {line['method']}")
    return adapter(line)


def _direction(ascending: object) -> Literal["increase", "decrease"] | None:
    if ascending is None:
        return None
    return "increase" if ascending else "decrease"


def _shares(method: str, key: str, times: float, start: str = "baseline") -> Callable[[Answers], Answers]:
    def adapter(line: Answers) -> Answers:
        base = line.get(start)
        found = achievement(
            typed(line["actual"]) if "actual" in line else None,
            typed(line.get("target", line.get("milestone"))),
            baseline=None if base is None else typed(base),
            direction=_direction(line.get("ascending")),
            method=method,
        )
        share = plain(found.share)
        return {key: None if share is None else share * times}

    return adapter


def _rated(scheme: str, given: str, key: str) -> Callable[[Answers], Answers]:
    return lambda line: {key: scheme_named(scheme).rate(line[given]).label}


def _akvo(line: Answers) -> Answers:
    share = achievement(line["actual"], line["target"], method="target-ratio").share
    capped = achievement(line["actual"], line["target"], method="undp-cpd").share
    # The peer caps with max where min is meant: the right answer is both, uncapped as computed and 100 as documented.
    return {"akvo_code_returns": percent(share), "capped": percent(capped)}


def _weights(line: Answers) -> Answers:
    return {"weight": float(scheme_named("aidspan").score(line["rating"]))}


def _risk(line: Answers) -> Answers:
    found = weigh([(one["risk"], one["weight"]) for one in line["outputs"]], scheme_named("dfid-risk"))
    return {"risk_score": plain(found.score), "band": found.rating.label}


def _dfid(line: Answers) -> Answers:
    band = scheme_named("dfid").rate(line["overall"]).label
    # Where the peer's table leaves a gap there is none here.
    return {"band": band, "band_dfid_code": band, "band_guideline_table": band}


def _global_fund_mean(line: Answers) -> Answers:
    found: Answers = {}
    for name, method in (("capped", "global-fund"), ("uncapped", "target-ratio")):
        shares = [achievement(one["actual"], one["target"], method=method).share for one in line["indicators"]]
        mean = aggregate(shares).value
        found[f"{name}_mean"] = plain(mean)
        assert isinstance(mean, Number)
        found[f"rating_{name}"] = scheme_named("global-fund").rate(mean * 100).label
    return found


def _lwr(line: Answers) -> Answers:
    share = achievement(line["actual"], line["target"], method="target-ratio").share
    return {"analysis_required": scheme_named("lwr").rate(share).label != "within"}


def _mean(line: Answers) -> Answers:
    return {"percent": plain(aggregate(line["children"]).value)}


def _budget_status(line: Answers) -> Answers:
    apart = line["target_percent"] - line["budget_percent"]
    return {"status": scheme_named("target-vs-budget").rate(apart).label}


def _pepfar(line: Answers) -> Answers:
    goal = quarter_goal(Fraction(line["quarter"], 4), is_state=line["snapshot"])
    apart = Fraction(str(line["achievement"])) - goal
    return {"goal": float(goal), "class": scheme_named("pepfar").rate(apart).label}


def _pooled(line: Answers) -> Answers:
    parts = [out_of(one["num"], one["den"]) for one in line["cells"]]
    return {"mean_of_percentages": plain(aggregate(parts).value), "pooled": plain(aggregate(parts, "pooled").value)}


def _split(line: Answers) -> Answers:
    found = weigh([(one["rating"], one["share_disbursed"]) for one in line["parts"]], scheme_named("world-bank"))
    rating = found.rating.label or ""
    return {
        "weighted": plain(found.score),
        "rounded": int(scheme_named("world-bank").score(rating)),
        "rating": rating,
    }


def _over_under(line: Answers) -> Answers:
    inputs = {
        "cumulation": line["accumulation"].split(" ")[0].replace("_", "-"),
        "direction": line["direction"],
        "targets": [one["target"] for one in line["periods"]],
        "results": [one["actual"] for one in line["periods"]],
    }
    found = tracked(inputs)
    assert found.reported is not None
    return {
        "target_to_date": plain(found.reported.target),
        "actual_to_date": plain(found.reported.observed),
        "over_under": _sign(found.reported, inputs),
    }


ACHIEVEMENT: dict[str, Callable[[Answers], Answers]] = {
    "aidspan_rating_weight": _weights,
    "akvo_rsr": _akvo,
    "baseline_to_target": _shares("progress-from-baseline", "progress", 1),
    "dfid_aggregated_risk": _risk,
    "dfid_band": _dfid,
    "global_fund_band": _rated("global-fund", "percent", "rating"),
    "global_fund_indicator_average": _global_fund_mean,
    "lwr_analysis_required": _lwr,
    "mean_target_percent": _mean,
    "pepfar_achievement_band": _pepfar,
    "pooled_percentage": _pooled,
    "target_vs_budget_status": _budget_status,
    "toladata_over_under": _over_under,
    "undp_cpd_light": _rated("undp-cpd", "score", "light"),
    "undp_cpd_yearly": _shares("undp-cpd", "percent", 100),
    "undp_irrf": _shares("undp-irrf", "percent", 100),
    "unicef_prp_progress": _shares("unicef-prp", "progress", 1),
    "world_bank_split_rating": _split,
}


# A tracking table: targets and results period by period, as TolaData has it


def tracked(inputs: Answers, method: str = "target-ratio", *, closed: int | None = None) -> PeriodTable:
    """Declare a tracked indicator with a year for each period, and tell it by period.

    `closed` periods have ended on the date asked about; all that have a result unless it is given.
    """
    targets, results = _listed(inputs["targets"]), _results(inputs)
    count = len(targets)
    years = [2001 + n for n in range(count)]
    told = [n for n, one in enumerate(results) if one]
    ended = (max(told) + 1 if told else 0) if closed is None else closed
    on = datetime.date(2001 + ended, 1, 1) if ended < count else datetime.date(2001 + count, 1, 1)
    observations = [one for n, each in enumerate(results) for one in _dated(years[n], each, inputs)]
    cumulation = inputs.get("cumulation", "non-summing-cumulative")
    shared: Answers = {"direction": inputs.get("direction", "increase"), "observations": observations}
    project = Project("P", "A programme", period=f"{years[0]}/{years[-1]}")
    made: Any
    if inputs.get("unit_type") == "percentage" or cumulation == "non-summing-cumulative":
        made = Measure("i", "I", accumulates="snapshot", **_steps(targets, years), **shared)
    elif cumulation == "summing-cumulative":
        made = Measure("i", "I", accumulates="increments", **_steps(targets, years), **shared)
    else:
        aims = [Target(one, period=str(year)) for one, year in zip(targets, years, strict=True)]
        made = Measure("i", "I", accumulates="increments", target=aims, **shared)
    project.result("r", "R", indicators=[made])
    return by_period(project, "i", on=on, method=method)


def _listed(given: Any) -> list[Any]:
    """Read a list of numbers, also one written as "500,490,...,190"."""
    if isinstance(given, list):
        return given
    first, second, _, last = given.split(",")
    step = int(second) - int(first)
    return list(range(int(first), int(last) + (1 if step > 0 else -1), step))


def _results(inputs: Answers) -> list[list[Any]]:
    for name in ("results", "period_latest", "period_increments", "period_sums"):
        if name not in inputs:
            continue
        given = inputs[name]
        if isinstance(given, str):
            words = given.split(" ")[0].split(",")
            number = int(re.findall(r"\((\d+)", given)[0])
            step = int(words[1]) - int(words[0])
            given = [int(words[0]) + step * n for n in range(number)]
        listed = [one if isinstance(one, list) else ([] if one is None else [one]) for one in given]
        return listed + [[]] * (len(_listed(inputs["targets"])) - len(listed))
    raise InexpressibleError("no results are given")


def _dated(year: int, results: list[Any], inputs: Answers) -> list[Observation]:
    """Put several results of a period one after the other into it."""
    if not results:
        return []
    length = 365 // len(results)
    found = []
    for n, one in enumerate(results):
        start = datetime.date(year, 1, 1) + datetime.timedelta(days=n * length)
        end = start + datetime.timedelta(days=length - 1) if n < len(results) - 1 else datetime.date(year, 12, 31)
        found.append(Observation(one, period=f"{start}/{end}"))
    return found


def _steps(targets: list[Any], years: list[int]) -> Answers:
    ends = [f"{year}-12-31" for year in years]
    steps = [Target(one, by=end) for one, end in zip(targets, ends, strict=True)]
    return {"milestones": steps[:-1], "target": steps[-1]}


def _sign(line: PeriodLine, inputs: Answers) -> int | None:
    label = scheme_named("toladata").rate(line.share, mirrored=inputs.get("direction") == "decrease").label
    return {"high": 1, "on scope": 0, "low": -1}.get(label or "")


# peers.jsonl


def peer_case(line: Answers) -> Answers:
    """Answer a line of peers.jsonl: under the peer's policy, or rightly where it deviates."""
    inputs, expected = line["inputs"], line["expected"]
    for fits, adapter in PEERS:
        if fits(line["peer"], inputs):
            return adapter(line, inputs, expected)
    raise InexpressibleError(f"no adapter for {line['peer']}: {sorted(inputs)}")


def _tola(line: Answers, inputs: Answers, _: Answers) -> Answers:
    inverse = line["stance"] == "policy:inverse-ratio"
    frequency = str(inputs.get("frequency", ""))
    closed = inputs.get("completed_periods")
    found_year = re.search(r"inside year (\d)", str(inputs.get("today", "")))
    if found_year:
        closed = int(found_year.group(1)) - 1
    if "still open" in frequency:
        closed = 0
    found = tracked(inputs, "inverted-ratio" if inverse else "target-ratio", closed=closed)
    told, date = found.reported, found.to_date
    answers: Answers = {
        "period_actuals": [plain(one.observed) for one in found.lines],
        "period_met": [plain(one.share) for one in found.lines],
        "met_percent": [percent(one.share) for one in found.lines],
        "lop_target": plain(found.whole.target),
        "lop_actual": plain(found.whole.observed),
        "lop_met": plain(found.whole.share),
        "progress_target": None if date is None else plain(date.target),
        "progress_actual": None if date is None else plain(date.observed),
        "progress_met": None if date is None else plain(date.share),
        "target": None if told is None else plain(told.target),
        "actual": None if told is None else plain(told.observed),
        "over_under": None if told is None else _sign(told, inputs),
    }
    sign = answers["over_under"]
    answers["band"] = {1: "high", 0: "on_scope", -1: "low", None: "nonreporting"}[sign]
    return answers


def _one_share(line: Answers, inputs: Answers, _: Answers) -> Answers:
    """Answer what one observed value is of its target, with or without a baseline."""
    peer, stance = line["peer"], line["stance"]
    observed = next(inputs[key] for key in ("actual", "achieved", "reported") if key in inputs)
    target = next(inputs[key] for key in ("target", "goal", "milestone") if key in inputs)
    base = inputs.get("baseline") if inputs.get("kind") != "performance" else None
    methods = {
        "policy:ratio": "target-ratio",
        "policy:inverse-ratio": "inverted-ratio",
        "policy:baseline-capped": "undp-irrf" if "UNDP" in peer else "unhcr-focus",
        "policy:baseline-floored": "unicef-prp",
        "policy:baseline-uncapped": "progress-from-baseline",
        "deviate": "target-ratio" if base is None else "progress-from-baseline",
    }
    way: Any = inputs.get("direction") or ("decrease" if inputs.get("reversed") else None)
    found = achievement(
        typed(observed),
        typed(target),
        baseline=None if base is None else typed(base),
        direction=way if way in ("increase", "decrease") else None,
        method=methods.get(stance, "progress-from-baseline"),
    )
    share = plain(found.share)
    return {
        "percent": percent(found.share),
        "achievement": share,
        "progress": share,
        "met": None if share is None else f"{math.floor(share * 100)}%",
        "share": share,
    }


def _gophr(_: Answers, inputs: Answers, __: Answers) -> Answers:
    """Declare a quarterly cumulative and judge it by the method's own goal."""
    is_state = inputs["snapshot_indicator"]
    end = ("03-31", "06-30", "09-30", "12-31")[inputs["quarter"] - 1]
    kind: Any = "snapshot" if is_state else "running-total"
    project = Project("P", "P", period="2021")
    indicator = Measure("i", "I", accumulates=kind, direction="increase", baseline=0, target=inputs["target"],
                        observations=[Observation(typed(inputs["cumulative"]), date=f"2021-{end}")])  # fmt: skip
    project.result("r", "R", indicators=[indicator])
    answer = evaluate(project, on=f"2021-{end}", method="elapsed-time")["i"]
    if answer.share is None:
        return {"achievement": None, "band": None}
    goal = quarter_goal(Fraction(inputs["quarter"], 4), is_state=is_state)
    return {"achievement": plain(answer.share), "band": scheme_named("pepfar").rate(answer.share - goal).label}


def _updates(_: Answers, inputs: Answers, expected: Answers) -> Answers:
    """Add up the updates that were approved; drafts are not declared at all."""
    given: Any = inputs.get("approved_updates", inputs.get("updates"))
    if inputs.get("measure") == "percentage":
        parts = [out_of(top, bottom) for top, bottom in given]
        top, bottom = total(one.numerator for one in parts), total(one.denominator for one in parts)
        return {"numerator": plain(top.value), "denominator": plain(bottom.value)}
    value = aggregate(given, "sum").value
    return {"actual": plain(value), "actual_value": plain(value)}


def _pooled_parts(_: Answers, inputs: Answers, expected: Answers) -> Answers:
    """Pool numerators and denominators, never shares."""
    answers: Answers = {}
    for key in ("children", "num_den", "male", "female"):
        if key not in inputs:
            continue
        if not all(isinstance(one, (list, tuple)) for one in inputs[key]):
            value = plain(aggregate(inputs[key], "sum").value)
            answers |= {key: value, "parent": value, "value": value, "actual": value}
            continue
        parts = [out_of(top, bottom) for top, bottom in inputs[key]]
        share = percent(aggregate(parts, "pooled").value)
        answers |= {key: share, "percent": share, "parent_percent": share}
        answers["numerator"] = plain(total(one.numerator for one in parts).value)
        answers["denominator"] = plain(total(one.denominator for one in parts).value)
    return answers


def _ratio_by_period(_: Answers, inputs: Answers, __: Answers) -> Answers:
    """Declare a ratio that is no running sum: each period has its own."""
    keys = [key for key in inputs if re.fullmatch(r"p\d+", key)]
    found: Answers = {}
    if inputs.get("measure") != "percentage":
        how: Any = "latest" if inputs.get("cumulative") else "sum"
        listed = {key: inputs[key] if isinstance(inputs[key], list) else [inputs[key]] for key in keys}
        return {key: plain(aggregate(listed[key], how).value) for key in keys}
    for key in keys:
        project = Project("P", "P", period="2021")
        ratio = Ratio("i", "I", numerator_unit="person", denominator_unit="person", baseline=0, target=100,
                      observations=[Observation(out_of(*inputs[key]), period="2021")])  # fmt: skip
        project.result("r", "R", indicators=[ratio])
        found[key] = plain(evaluate(project, on="2021-12-31")["i"].value.value)
    return found


def _quotient(_: Answers, inputs: Answers, __: Answers) -> Answers:
    """Divide a numerator by its denominator; nothing is known if either is missing or the denominator is 0."""
    top, bottom = (missing("no data") if one is None else one for one in (inputs["numerator"], inputs["denominator"]))
    if bottom == 0:
        return {"value": None, "percent": plain(aggregate([missing("nothing is divided by 0")]).value)}
    value = plain(aggregate([out_of(top, bottom)], "pooled").value)
    times = inputs.get("factor", 1) / inputs.get("divisor", 1)
    return {"value": None if value is None else value * times, "percent": None if value is None else value * 100}


def _sum_of(_: Answers, inputs: Answers, __: Answers) -> Answers:
    policy: Any = {
        "SKIP_IF_ALL_VALUES_MISSING": "exclude",
        "SKIP_IF_ANY_VALUE_MISSING": "fail",
        "NEVER_SKIP": "zero",
    }[inputs["strategy"]]
    return {"value": plain(aggregate(inputs["sum_of"], "sum", if_missing=policy).value)}


def _average(_: Answers, inputs: Answers, __: Answers) -> Answers:
    hows: Any = {"average": "mean", "sum": "sum", "latest": "latest"}
    return {"value": plain(aggregate(inputs["monthly"], hows[inputs["aggregation"]]).value)}


def _locations(_: Answers, inputs: Answers, __: Answers) -> Answers:
    given = inputs["location_reports"]
    if given and not isinstance(given[0], (int, float)):
        pairs = [(one["v"], one["d"]) if isinstance(one, dict) else tuple(one) for one in given]
        parts = [out_of(top, bottom) for top, bottom in pairs]
        value = plain(aggregate((one.numerator for one in parts), "sum").value)
        below = plain(aggregate((one.denominator for one in parts), "sum").value)
        return {"v": value, "d": below, "c": percent(aggregate(parts, "pooled").value)}
    hows: Any = {"max": "best", "avg": "mean"}
    value = plain(aggregate(given, hows.get(inputs.get("calculation"), "sum")).value)
    return {"v": value, "d": 1, "c": value}


def _lone_percentage(_: Answers, inputs: Answers, __: Answers) -> Answers:
    """A numerator alone is no percentage: a ratio takes both of its figures."""
    return {"text": None}


def _children(_: Answers, inputs: Answers, __: Answers) -> Answers:
    if "weighted_children" in inputs:
        parts, weights = zip(*inputs["weighted_children"], strict=True)
        return {"target_percent": plain(aggregate(parts, "weighted", weights=weights).value)}
    if "children" in inputs:
        return {"target_percent": plain(aggregate(inputs["children"]).value)}
    if isinstance(inputs.get("outputs"), str):
        numbers = range(1, 10)
        shares = [Fraction(number, 10) for number in numbers]
        return {"weighted": plain(aggregate(shares, "weighted", weights=list(numbers)).value)}
    planned, spent = inputs["output_budget"]
    line = BudgetLine("b", "B", amount=Amount(planned, "SEK"), spent=Amount(spent, "SEK"))
    assert isinstance(line.spent, Amount)
    share = achievement(line.spent.value, line.number, method="target-ratio").share
    return {"budget_percent": percent(share)}


def _viability(_: Answers, inputs: Answers, __: Answers) -> Answers:
    ratings = [(None if one == "unspecified" else one, 1) for one in inputs["ratings"]]
    if not ratings:
        return {"average": None}
    return {"average": weigh(ratings, scheme_named("miradi")).rating.label}


_OPEN_SDG = {
    "target achieved": "target_achieved",
    "substantial progress": "on_track",
    "moderate progress": "progress_needs_acceleration",
    "limited progress": "limited_progress",
    "deterioration": "deterioration",
}


def _growth(line: Answers, inputs: Answers, expected: Answers) -> Answers:
    if "ratio" in inputs:
        from logframe.evaluation.trends.growth_rates import class_of_ratio, score_of_ratio

        label = class_of_ratio(inputs["ratio"]).replace(" ", "_")
        return {"score": score_of_ratio(inputs["ratio"]), "status": label}
    way: Any = {"negative": "decrease", "positive": "increase"}.get(str(inputs.get("direction")))
    points = dict(zip(inputs["years"], inputs["values"], strict=True))
    found = trend(points, method="open-sdg", direction=way, target=inputs.get("target"),
                  target_year=inputs.get("target_year", 2030 if "target" in inputs else None))  # fmt: skip
    return {"status": None if found.label is None else _OPEN_SDG[found.label]}


def _band_of_the_same_number(_: Answers, inputs: Answers, __: Answers) -> Answers:
    """Decide the band on the unrounded number; print so many digits that both agree."""
    low, high = inputs["green_band"]
    inside = Fraction(str(low)) <= Fraction(str(inputs["achievement"])) <= Fraction(str(high))
    shown = aggregate([inputs["achievement"]]).value
    assert isinstance(shown, Number)
    return {"colour": "green" if inside else "yellow", "display": f"{float(shown.low or 0) * 100:g}%"}


Fits = Callable[[str, Answers], bool]
Adapter = Callable[[Answers, Answers, Answers], Answers]
PEERS: list[tuple[Fits, Adapter]] = [
    (lambda peer, of: "gophr" in peer, _gophr),
    (lambda peer, of: "green_band" in of, _band_of_the_same_number),
    (lambda peer, of: "targets" in of, _tola),
    (lambda peer, of: "percent_accomplishment" in of, lambda line, of, _: {
        "value": percent(achievement(of["percent_accomplishment"], 100, method="undp-cpd").share)}),
    (lambda peer, of: {"years", "values"} <= set(of) or "ratio" in of, _growth),
    (lambda peer, of: "ratings" in of, _viability),
    (lambda peer, of: {"target_percent", "budget_percent"} <= set(of), lambda line, of, _: _budget_status(of)),
    (lambda peer, of: bool({"weighted_children", "output_budget", "outputs"} & set(of)), _children),
    (lambda peer, of: "children" in of and "measure" not in of, _children),
    (lambda peer, of: bool({"approved_updates", "updates"} & set(of)), _updates),
    (lambda peer, of: any(re.fullmatch(r"p\d+", key) for key in of), _ratio_by_period),
    (lambda peer, of: bool({"children", "num_den", "male", "female"} & set(of)), _pooled_parts),
    (lambda peer, of: "sum_of" in of, _sum_of),
    (lambda peer, of: "monthly" in of, _average),
    (lambda peer, of: "location_reports" in of, _locations),
    (lambda peer, of: {"numerator", "denominator"} <= set(of), _quotient),
    (lambda peer, of: "total" in of and of.get("is_percentage") is True, _lone_percentage),
    (lambda peer, of: bool({"actual", "achieved", "reported"} & set(of)), _one_share),
]  # fmt: skip


# trend.jsonl

_TRENDS = {
    "destatis_weather_symbols": "destatis",
    "escap_current_status_index": "escap",
    "eurostat_cagr_ratio": "eurostat",
    "istat_astat_cagr5": "istat",
    "statcan_opensdg_cagr": "open-sdg",
    "un_progress_chart_2023": "un-progress-chart",
}
_NUMBERS = {
    "avg_change": "mean change",
    "cagr": "observed growth",
    "cagr_in_desired_direction": "progress",
    "csi_0_10": "index",
    "miss_ratio": "missed of the gap",
    "progress_value": "progress",
    "projected": "projected",
    "projected_2030": "projected",
    "ratio": "ratio",
    "score": "score",
}


def trend_case(line: Answers) -> Answers:
    """Answer a line of trend.jsonl with its class and every number on the way."""
    if line["method"] == "statcan_opensdg_aggregate_mean_score":
        found = mean_score(line["series_scores"])
    else:
        if line["method"] not in _TRENDS:
            raise InexpressibleError(f"no adapter for the method {line['method']}")
        if "series" in line:
            points = {int(year): number for year, number in line["series"].items()}
        else:
            points = {line.get("base_year", 2000): line["base_value"], line.get("year", 2001): line["value"]}
        found = trend(
            points,
            method=_TRENDS[line["method"]],
            direction=line.get("direction"),
            target=line.get("target"),
            target_year=line.get("target_year"),
            limit=line.get("limit"),
            parity=bool(line.get("parity")),
            every_year=line.get("target_kind") == "constant_each_year",
        )
    numbers = {name: None if found[of] is None else float(found[of] or 0) for name, of in _NUMBERS.items()}
    return {**numbers, "class": None if found.label is None else found.label.replace(" ", "_")}


# statistics.jsonl


def statistics_case(line: Answers) -> Answers:
    """Answer a line of statistics.jsonl."""
    kind = line["id"].split("/")[0]
    if kind == "moe":
        error = margin_of_error(line["p"], line["n"], design_effect=line["deff"], population=line.get("N"))
        return {"moe": error}
    if kind == "wilson":
        low, high = wilson(line["x"], line["n"])
        return {"low": low, "high": high}
    if kind == "change":
        change = share_change(line["p1"], line["n1"], line["p2"], line["n2"], design_effect=line["deff"])
        return {
            "diff": change.difference, "low": change.low, "high": change.high, "z": change.z,
            "distinguishable_95": change.is_distinguishable,
        }  # fmt: skip
    if kind == "sample_size":
        first, second = line["id"].split("/")[1].split("-")
        return {"n": sample_size(float(first), float(second))}
    if kind == "capture_recapture":
        found = capture_recapture(line["n1"], line["n2"], line["m"])
        return {
            "lincoln_petersen": found.lincoln_petersen, "chapman": found.chapman, "se": found.standard_error,
            "low95": found.low, "high95": found.high, "observed_union": found.listed,
        }  # fmt: skip
    if kind == "interval":
        return _interval(line)
    raise InexpressibleError(f"no adapter for {kind}")


def _ends(value: Value | None) -> list[float]:
    assert isinstance(value, Number)
    assert value.low is not None
    assert value.high is not None
    return [float(value.low), float(value.high)]


def _interval(line: Answers) -> Answers:
    if "actual" in line:
        share = achievement(between(*line["actual"]), line["target"], baseline=line["baseline"]).share
        return {"progress": _ends(share)}
    if "parts" in line:
        summed = total(between(*one) for one in line["parts"]).value
        return {"interval_sum": _ends(summed), "mean": sum(_ends(summed)) / 2}
    if "a" in line:
        a = Figure("a", "A", between(*line["a"]), unit="person")
        b = Figure("b", "B", between(*line["b"]), unit="person")
        again = Figure("again", "A again", between(*line["a"]), unit="person")
        return {
            # Two figures that happen to be alike may differ; one figure in two places cannot.
            "naive_interval_a_over_a_plus_b": _ends(derive(a / (again + b)).value),
            "exact_monotone": _ends(derive(a / (a + b)).value),
        }
    if "people" in line:
        project = Project("P", "P", period="2021", budget=[BudgetLine("b", "B", amount=Amount(line["cost"], "SEK"))])
        helped = Count("i", "I", unit="person", level="output", accumulates="increments", target=1,
                       observations=[Observation(between(*line["people"]), period="2021")])  # fmt: skip
        project.result("r", "R", indicators=[helped])
        (found,) = unit_costs(evaluate(project))
        ends = _ends(found.cost.value)
        return {
            "unit_cost": ends,
            "midpoint_people_cost": line["cost"] / (sum(line["people"]) / 2),
            "midpoint_of_unit_costs": sum(ends) / 2,
        }
    raise InexpressibleError(f"an interval of {sorted(line)}")


__all__ = ["InexpressibleError", "achievement_case", "peer_case", "statistics_case", "trend_case"]
