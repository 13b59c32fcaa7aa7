"""`python -m benchmarks.wording`: how often each rule on wording fires on published results, and how often it is right.

Each firing was judged by reading it. The judgements stand in `wording_verdicts.csv` beside this file: the code of the
rule, a digest of the code and the statement, and whether the firing is right. The statements themselves are not ours
to copy. `--list` prints every firing with its digest, for judging those that are new; recall is measured against the
levels that UNHCR gives its own indicators.

`wording_statements.csv` holds statements of ours, in the manner of the field, with the codes of the rules that should
fire at each, decided before the rules were asked: of these precision and recall are known for every rule.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path

import attrs

from benchmarks.published import INDICATORS
from benchmarks.unhcr import LEVELS
from logframe import Assumption, Count, Measure, Observation, Percentage, Project, check, load
from logframe.answers import Indicator
from logframe.diagnosis.level_words import output_words

CODES = ("LF104", "LF105", "LF106", "LF107", "LF109", "LF110", "LF119", "LF145", "LF150", "LF151", "LF224")
# Asks whether slots are filled, not what words say: counted, and not judged.
COUNTED_ONLY = ("LF118",)
VERDICTS = Path(__file__).with_name("wording_verdicts.csv")
STATEMENTS = Path(__file__).with_name("wording_statements.csv")
LEAST_PRECISION = 0.95
# What each form of statement is asked of, and by which rules.
FORMS = {
    "indicator": ("LF104", "LF106", "LF109"),
    "number": ("LF106", "LF119"),
    "result": ("LF107", "LF109", "LF110"),
    "direction": ("LF150",),
    "assumption": ("LF145",),
    "narrative": ("LF224",),
    "people": ("LF133",),
}


@attrs.frozen
class Firing:
    """A rule that fires at a statement, once however often the statement is published."""

    code: str
    statement: str
    message: str

    @property
    def digest(self) -> str:
        """Return what stands for the firing in the table of verdicts."""
        return hashlib.sha256(f"{self.code}\n{self.statement}".encode()).hexdigest()[:12]


@attrs.frozen
class Measured:
    """How a rule fares: how many of its firings are judged, and how many of those are right."""

    fired: int
    judged: int
    right: int

    @property
    def precision(self) -> float:
        """Return the share of the judged firings that is right, 1 if none is judged."""
        return self.right / self.judged if self.judged else 1.0

    def __str__(self) -> str:
        """Return the numbers in words."""
        if not self.fired:
            return "no firings"
        return f"{self.fired} firings, {self.judged} judged, {self.right} right: precision {self.precision:.1%}"


def labelled(file: Path) -> list[tuple[str, str]]:
    """Return the (statement, level) pairs of a table of labelled indicators."""
    with file.open(encoding="utf-8", newline="") as lines:
        return [(row["text"], row["label"]) for row in csv.DictReader(lines)]


def published(file: Path) -> list[tuple[str, str]]:
    """Return the distinct (statement, level) pairs of the published rows of UNHCR."""
    with gzip.open(file, "rt", encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines)
        pairs = {(row["result_indicator_title"], LEVELS.get(row["result_type"], "")) for row in rows}
    return sorted(pair for pair in pairs if all(pair))


def listed(pairs: list[tuple[str, str]]) -> Project:
    """Declare a project that holds statements with their levels, and nothing else."""
    project = Project("listed", "Listed indicators", period="2024/2026")
    project.result(
        "r",
        "Listed indicators",
        indicators=[Count(f"i{place}", text, level=level) for place, (text, level) in enumerate(pairs, 1)],  # type: ignore[arg-type]
    )
    return project


def projects(data: Path) -> Iterator[Project]:
    """Load every project of the published files, and both tables of indicators as one project each."""
    for file in sorted([*(data / "iati").glob("*.xml"), *(data / "iati-cases").glob("*.xml")]):
        yield from load(file)
    yield listed(labelled(data / "indicators" / "labelled.csv"))
    yield listed(published(data / "indicators" / "unhcr_results_2016_2022.csv.gz"))


def firings(data: Path) -> list[Firing]:
    """Return every distinct firing of the rules on wording, in the order of the codes."""
    fired: dict[tuple[str, str], Firing] = {}
    for project in projects(data):
        statements = {node.id: node.statement for node in project.nodes}
        statements |= {indicator.id: indicator.statement for indicator in project.indicators()}
        for diagnostic in check(project, select=[*CODES, *COUNTED_ONLY]):
            statement = statements.get(diagnostic.subject, "")
            key = diagnostic.code, statement
            fired.setdefault(key, Firing(diagnostic.code, statement, str(diagnostic.message)))
    return sorted(fired.values(), key=lambda firing: (firing.code, firing.statement))


def verdicts() -> dict[str, bool]:
    """Return the judgements by the digest of their firing."""
    with VERDICTS.open(encoding="utf-8", newline="") as lines:
        return {row["digest"]: row["right"] == "1" for row in csv.DictReader(lines)}


def measure(fired: list[Firing], judged: dict[str, bool], code: str) -> Measured:
    """Return how one rule fares."""
    own = [firing for firing in fired if firing.code == code]
    right = [judged[firing.digest] for firing in own if firing.digest in judged]
    return Measured(len(own), len(right), sum(right))


def recall(pairs: list[tuple[str, str]]) -> float:
    """Return the share of the counts labelled output, shares left out, that read as outputs."""
    counts = [text for text, level in pairs if level == "output" and not text.startswith("%")]
    return sum(bool(output_words(text)) for text in counts) / len(counts)


def declared(form: str, statement: str, detail: str) -> Project:
    """Declare a project with one statement: `detail` is its level, its target, its direction or its unit."""
    project = Project("P", "P", period="2024/2025")
    is_share = statement.startswith(("%", "Percentage", "Share", "Proportion"))
    if form == "result":
        project.result("r", statement)
        return project
    if form == "assumption":
        project.result("r", "Pupils read", assumptions=[Assumption(statement)])
        return project
    indicator: Indicator
    if form == "direction":
        indicator = Measure("i", statement, level="outcome", direction=detail, target=40)  # type: ignore[arg-type]
    elif form == "narrative":
        figure = Observation(52, date="2024-06-30", narrative=statement)
        indicator = Percentage("i", "Pupils who read", level="outcome", baseline=40, target=60, observations=figure)
    elif form == "people":
        indicator = Count("i", statement, unit=detail, level="output", target=40)
    elif form == "number":
        indicator = (Percentage if int(detail) <= 100 and "%" in statement else Count)(
            "i", statement, level="outcome", target=int(detail)
        )
    else:
        indicator = (Percentage if is_share else Count)("i", statement, level=detail, target=40)  # type: ignore[arg-type]
    project.result("r", "Pupils read", indicators=[indicator])
    return project


def own_statements() -> dict[str, dict[str, list[str]]]:
    """Return for each rule the statements of ours at which it fires rightly, fires wrongly, and does not fire."""
    kinds = ("right", "wrong", "missed")
    judged_as: dict[str, dict[str, list[str]]] = {
        code: {kind: [] for kind in kinds} for code in sorted({code for codes in FORMS.values() for code in codes})
    }
    with STATEMENTS.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            codes = FORMS[row["form"]]
            wanted = set(row["codes"].split())
            fired = {
                diagnostic.code
                for diagnostic in check(declared(row["form"], row["statement"], row["detail"]), select=codes)
            }
            for code in codes:
                if code in fired | wanted:
                    kind = "missed" if code not in fired else "right" if code in wanted else "wrong"
                    judged_as[code][kind].append(row["statement"])
    return judged_as


def main() -> int:
    """Print each rule with its numbers; 1 if LF104 is wrong too often."""
    parser = argparse.ArgumentParser(prog="benchmarks.wording")
    parser.add_argument("data", nargs="?", type=Path, default=INDICATORS.parent)
    parser.add_argument("--list", action="store_true", help="print every firing with its digest")
    asked = parser.parse_args()
    for code, counts in own_statements().items():
        right, wrong, missed = (len(counts[kind]) for kind in ("right", "wrong", "missed"))
        rates = f"precision {right / max(right + wrong, 1):.1%}, recall {right / max(right + missed, 1):.1%}"
        print(f"{code}  of ours: {right} right, {wrong} wrong, {missed} missed: {rates}")
        if asked.list:
            print(*(f"    {kind}: {text}" for kind in ("wrong", "missed") for text in counts[kind]), sep="\n")
    if not (asked.data / "indicators" / "labelled.csv").exists():
        print(f"{asked.data} is not there: nothing is measured")
        return 0
    fired, judged = firings(asked.data), verdicts()
    if asked.list:
        for firing in fired:
            if firing.code in CODES:
                verdict = {None: "?", True: "1", False: "0"}[judged.get(firing.digest)]
                print(f"{firing.code},{firing.digest},{verdict} | {firing.message} | {firing.statement}")
        return 0
    for code in CODES:
        print(f"{code}  {measure(fired, judged, code)}")
    for code in COUNTED_ONLY:
        print(f"{code}  {sum(firing.code == code for firing in fired)} firings, not judged: it asks for slots")
    share = recall(labelled(asked.data / "indicators" / "labelled.csv"))
    print(f"LF104  recall on counts that UNHCR labels output: {share:.1%}")
    return 0 if measure(fired, judged, "LF104").precision >= LEAST_PRECISION else 1


if __name__ == "__main__":
    sys.exit(main())
