"""`python -m benchmarks.mutants`: whether the tests see small faults planted in the evaluation and in the values.

A mutant is the library with one change: an edge of a comparison, a sign, a constant, a branch taken out. It is made in
memory, in a forked process that runs the tests which call the changed function, quickest first, until one fails. The
files are never written. Tests that start a new interpreter see the unchanged library, so they kill nothing.
"""

from __future__ import annotations

import argparse
import ast
import contextlib
import csv
import hashlib
import importlib
import importlib.machinery
import importlib.util
import inspect
import json
import os
import random
import resource
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import CodeType, FrameType, FunctionType, ModuleType
from typing import Any, Final

import attrs
import hypothesis
import pytest
from _pytest.runner import runtestprotocol

ROOT: Final = Path(__file__).resolve().parent.parent
SOURCE: Final = ROOT / "src"
MUTATED: Final = ("logframe/evaluation", "logframe/declaration/values")
EQUIVALENT: Final = Path(__file__).with_suffix(".csv")
TESTS: Final = (
    *"edges numbers laws declaration equality fulfilment cover methods claims statistics cases half_way today".split(),
    *"evidence judgements words_of_figures record worked_answers worked_expressions target_periods".split(),
    *"values_in_words rules_on_figures check golden straight_paths figures_in_turn explanations units".split(),
)
"""The test files that may kill, tests/test_*.py."""
EARLY: Final = "logframe.units attr pint networkx jinja2 click yaml pytest_regressions hypothesis.strategies".split()
"""What every process needs, imported once before it forks."""
EXAMPLES: Final = 20
SECONDS: Final = 60
QUICKEST: Final = 8
OPTIONS: Final = (
    "-x",
    "-q",
    "--no-header",
    "-p",
    "no:cacheprovider",
    "-W",
    "ignore::pytest.PytestAssertRewriteWarning",
)

_OPERATORS: Final[dict[type[ast.AST], tuple[type[Any], ...]]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Div,),
    ast.Div: (ast.Mult,),
    ast.FloorDiv: (ast.Mult,),
    ast.Mod: (ast.Mult,),
    ast.Pow: (ast.Mult,),
    ast.BitOr: (ast.BitAnd,),
    ast.BitAnd: (ast.BitOr,),
    ast.And: (ast.Or,),
    ast.Or: (ast.And,),
}
_NAMES: Final = {"min": "max", "max": "min", "any": "all", "all": "any"}
_UNSEEN: Final = {"annotation", "returns", "decorator_list", "type_params"}


@attrs.frozen
class Mutant:
    """One change of one file: the number of the change, its line, and the function that holds it."""

    path: str
    number: int
    row: int
    function: str
    line: str
    change: str

    @property
    def key(self) -> str:
        """Return what stays the same when lines move."""
        return f"{self.path}|{self.line}|{self.change}"

    @property
    def module(self) -> str:
        """Return the dotted name of the changed module."""
        return self.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _changed(node: ast.AST) -> Iterator[ast.AST]:
    """Yield every node that may stand in place of this one."""
    match node:
        case ast.Compare(left=left, ops=operators, comparators=right):
            for place, operator in enumerate(operators):
                for kind in _OPERATORS[type(operator)]:
                    yield ast.Compare(left, [*operators[:place], kind(), *operators[place + 1 :]], right)
        case ast.BinOp(left=left_side, op=sign, right=right_side):
            for kind in _OPERATORS.get(type(sign), ()):
                yield ast.BinOp(left_side, kind(), right_side)
        case ast.AugAssign(target=target, op=sign, value=value):
            for kind in _OPERATORS.get(type(sign), ()):
                yield ast.AugAssign(target, kind(), value)
        case ast.BoolOp(op=joint, values=values):
            yield ast.BoolOp(_OPERATORS[type(joint)][0](), values)
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=operand):
            yield operand
        case ast.Constant(value=bool(value)):
            yield ast.Constant(not value)
        case ast.Constant(value=int(value)):
            yield from (ast.Constant(value + 1), ast.Constant(value - 1))
        case ast.If(body=body, orelse=orelse):
            yield ast.If(ast.Constant(False), body, orelse)
        case ast.IfExp(body=when_true, orelse=when_false):
            yield from (when_true, when_false)
        case ast.comprehension(target=target, iter=items, ifs=conditions, is_async=is_async):
            for place in range(len(conditions)):
                rest = [*conditions[:place], *conditions[place + 1 :]]
                yield ast.comprehension(target, items, rest, is_async)
        case ast.Return(value=ast.expr() as value) if ast.unparse(value) not in ("None", "False"):
            yield ast.Return(ast.Constant(None))
        case ast.Call(func=ast.Name(id=name), args=arguments, keywords=keywords) if name in _NAMES:
            yield ast.Call(ast.Name(_NAMES[name], ast.Load()), arguments, keywords)


def _places(node: ast.AST, function: str = "", classes: str = "") -> Iterator[tuple[ast.AST, str]]:
    """Yield every node that runs, with the outermost function that holds it."""
    if isinstance(node, ast.Assert) or (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"):
        return
    if isinstance(node, ast.FunctionDef) and not function:
        # The result of a cached function is computed for the first test alone, so any test of the module may show it.
        cached = any("cache(" in ast.unparse(decorator) for decorator in node.decorator_list)
        function = "" if cached else classes + node.name
    if isinstance(node, ast.ClassDef):
        classes += f"{node.name}."
    yield node, function
    for field, children in ast.iter_fields(node):
        for child in children if isinstance(children, list) else [children]:
            # A union of types as the second argument of isinstance is no arithmetic.
            types = isinstance(node, ast.Call) and ast.unparse(node.func) == "isinstance" and node.args[1] is child
            if isinstance(child, ast.AST) and field not in _UNSEEN and not types:
                # A default is computed where the function is made, not where it runs.
                is_default = isinstance(node, ast.FunctionDef) and field == "args" and function == classes + node.name
                yield from _places(child, "" if is_default else function, classes)


class _Swap(ast.NodeTransformer):
    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self.old, self.new = old, new

    def visit(self, node: ast.AST) -> Any:
        return ast.copy_location(self.new, node) if node is self.old else self.generic_visit(node)


def _brief(node: ast.AST) -> str:
    return ast.unparse(node).split("\n")[0]


def mutants_of(path: str) -> Iterator[Mutant]:
    """Yield every mutant of a file below the folder of sources."""
    text = (SOURCE / path).read_text(encoding="utf-8")
    lines = text.splitlines()
    seen: Counter[tuple[str, str]] = Counter()
    for node, function in _places(ast.parse(text)):
        for new in _changed(node):
            row = getattr(node, "lineno", None) or node.target.lineno  # type: ignore[attr-defined]
            line, change = lines[row - 1].strip(), f"{_brief(node)} -> {_brief(new)}"
            seen[line, change] += 1
            again = f" ({seen[line, change]})" if seen[line, change] > 1 else ""
            yield Mutant(path, seen.total() - 1, row, function, line, change + again)


def compiled(mutant: Mutant) -> CodeType:
    """Return the changed module as code."""
    tree = ast.parse((SOURCE / mutant.path).read_text(encoding="utf-8"))
    pairs = ((node, new) for node, _ in _places(tree) for new in _changed(node))
    old, new = next(pair for number, pair in enumerate(pairs) if number == mutant.number)
    return compile(ast.fix_missing_locations(_Swap(old, new).visit(tree)), str(SOURCE / mutant.path), "exec")


class _Planted(importlib.machinery.SourceFileLoader):
    """Finds and loads the changed module instead of the file."""

    def __init__(self, mutant: Mutant) -> None:
        super().__init__(mutant.module, str(SOURCE / mutant.path))
        self.code = compiled(mutant)

    def get_code(self, fullname: str) -> CodeType:
        return self.code

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        return (
            importlib.util.spec_from_file_location(fullname, self.path, loader=self) if fullname == self.name else None
        )


class _Watch:
    """A plugin that gives properties few examples, runs tests in a given order, and records what they call."""

    def __init__(self, order: Sequence[str] = (), record: bool = False) -> None:
        self.order, self.record = {name: place for place, name in enumerate(order)}, record
        self.passed: dict[str, dict[str, Any]] = {}
        self.unreadable = False

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        self.unreadable |= report.failed

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items.sort(key=lambda item: self.order.get(item.nodeid, len(self.order)))
        for item in items:
            test: Any = getattr(item, "obj", None)
            if getattr(test, "is_hypothesis_test", False):
                settings = test._hypothesis_internal_use_settings
                test._hypothesis_internal_use_settings = hypothesis.settings(
                    settings,
                    max_examples=min(EXAMPLES, settings.max_examples),
                    phases=(hypothesis.Phase.explicit, hypothesis.Phase.generate),
                    derandomize=True,
                    database=None,
                    deadline=None,
                    suppress_health_check=list(hypothesis.HealthCheck),
                )

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Iterator[None]:
        codes: set[CodeType] = set()

        def note(frame: FrameType, event: str, value: object) -> None:
            codes.add(frame.f_code)

        start = time.process_time()
        sys.settrace(note if self.record else None)
        try:
            yield
        finally:
            sys.settrace(None)
        called = {
            f"{code.co_filename.removeprefix(f'{SOURCE}/')}:{code.co_qualname.split('.<locals>')[0]}"
            for code in codes
            if code.co_filename.startswith(tuple(str(SOURCE / folder) for folder in MUTATED))
        }
        self.passed[item.nodeid] = {"seconds": time.process_time() - start, "called": sorted(called)}


def _limited(action: Any) -> int:
    """Fork a process that is quiet and short of time, and return its number."""
    process = os.fork()
    if process:
        return process
    try:
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        signal.alarm(30 * SECONDS)
        os._exit(action())
    finally:
        os._exit(3)


def _recorded(name: str, answer: Path) -> int:
    watch = _Watch(record=True)
    pytest.main([*OPTIONS[1:], f"tests/test_{name}.py"], plugins=[watch])
    answer.write_text(json.dumps(watch.passed), encoding="utf-8")
    return 0


def _part(code: CodeType, names: Sequence[str]) -> CodeType | None:
    """Return the code of a function of a module by its qualified name."""
    for name in names:
        parts = [const for const in code.co_consts if isinstance(const, CodeType) and const.co_name == name]
        if len(parts) != 1:
            return None
        (code,) = parts
    return code


def patched(mutant: Mutant) -> bool:
    """Put the change into the function of the library that is loaded; False if it cannot be done there."""
    if not mutant.function:
        return False
    names = mutant.function.split(".")
    held: Any = importlib.import_module(mutant.module)
    for name in names:
        held = inspect.getattr_static(held, name, None)
    held = getattr(held, "fget", None) or getattr(held, "func", None) or inspect.unwrap(getattr(held, "__func__", held))
    part = _part(compiled(mutant), names)
    if part is None or not isinstance(held, FunctionType) or part.co_freevars != held.__code__.co_freevars:
        return False
    held.__code__ = part
    return True


class _Session:
    """A plugin that reads all tests once, and for each change forks a process which runs those that call it."""

    def __init__(self, tried: Any) -> None:
        self.tried = tried

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self.tried({item.nodeid: item for item in session.items})
        return True


def _limit() -> None:
    # Its own time, so that a busy machine kills nothing; at the softer of the limits the signal tells what it was.
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 5))
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))


def _run(mutant: Mutant, items: Sequence[pytest.Item]) -> int:
    _limit()
    if not patched(mutant):
        return 3
    for item, following in zip(items, [*items[1:], None], strict=True):
        if any(report.failed for report in runtestprotocol(item, log=False, nextitem=following)):
            return 1
    return 0


def _tried(mutant: Mutant, tests: Sequence[str]) -> int:
    _limit()
    try:
        sys.meta_path.insert(0, _Planted(mutant))
        importlib.import_module(mutant.module)
    except Exception:
        return 1  # The library cannot be loaded.
    # The quickest alone kill most, and spare the reading of the other test files.
    for batch in filter(None, (tests[:QUICKEST], tests[QUICKEST:])):
        watch = _Watch(batch)
        code = int(pytest.main([*OPTIONS, *batch], plugins=[watch]))
        if code:
            return 1 if watch.unreadable else code
    return 0


def _all_done(processes: Iterator[tuple[int, Any]], jobs: int) -> Iterator[tuple[Any, int]]:
    """Keep so many processes running, and yield the subject of each with its status when it ends."""
    running: dict[int, Any] = {}
    for process, subject in processes:
        running[process] = subject
        while len(running) >= jobs:
            ended, status = os.wait()
            yield running.pop(ended), status
    while running:
        ended, status = os.wait()
        yield running.pop(ended), status


def calls(kept: dict[str, Any], jobs: int) -> dict[str, dict[str, Any]]:
    """Return for each test its seconds and the functions it calls, recorded again for files that changed."""
    # The worked cases are tests as well, kept beside the files that run them.
    cases = b"".join(path.read_bytes() for path in sorted(ROOT.glob("tests/worked_*.txt")))
    texts = {name: (ROOT / f"tests/test_{name}.py").read_bytes() for name in TESTS}
    stamps = {
        name: hashlib.sha256(text + (cases if name.startswith("worked") else b"")).hexdigest()
        for name, text in texts.items()
    }
    stale = [name for name in TESTS if kept.get(name, {}).get("stamp") != stamps[name]]
    with tempfile.TemporaryDirectory() as folder:
        started = ((_limited(lambda n=name: _recorded(n, Path(folder, n))), name) for name in stale)
        for name, _ in _all_done(started, jobs):
            tests = json.loads(Path(folder, name).read_text(encoding="utf-8"))
            kept[name] = {"stamp": stamps[name], "tests": tests}
            print(f"tests/test_{name}.py: {len(tests)} tests", flush=True)
    return {test: facts for name in TESTS for test, facts in kept[name]["tests"].items()}


def chosen(mutant: Mutant, tests: dict[str, dict[str, Any]]) -> list[str]:
    """Return the tests that call the changed function, or for a constant the module: quick ones and, of
    these, those that call least come first, as many as the time allows.
    """
    place = f"{mutant.path}:{mutant.function}"
    calling = sorted(
        (round(facts["seconds"], 1), len(facts["called"]), facts["seconds"], test)
        for test, facts in tests.items()
        if (place in facts["called"] if mutant.function else any(name.startswith(place) for name in facts["called"]))
    )
    names: list[str] = []
    spent = 0.0
    for _, _, seconds, test in calling:
        spent += seconds
        if spent < SECONDS / 3 or not names:
            names.append(test)
    return names


def _outcome(status: int) -> str:
    if os.WIFSIGNALED(status):
        return "timed out" if os.WTERMSIG(status) == signal.SIGXCPU else "not tried"
    return {0: "survived", 1: "killed", 2: "killed"}.get(os.WEXITSTATUS(status), "not tried")


def _package(mutant: Mutant) -> str:
    return str(Path(mutant.path).parent.relative_to("logframe"))


def report(mutants: Iterable[Mutant], results: dict[str, str]) -> float:
    """Print the totals by package and the survivors, and return the share that was killed."""
    with EQUIVALENT.open(encoding="utf-8", newline="") as file:
        equal = {f"{row['path']}|{row['line']}|{row['change']}": row["reason"] for row in csv.DictReader(file)}
    counted: dict[str, Counter[str]] = {}
    for mutant in mutants:
        result = results[mutant.key]
        if result == "survived" and mutant.key in equal:
            result = "equivalent"
        counted.setdefault(_package(mutant), Counter())[result] += 1
        if result not in ("killed", "timed out"):
            reason = equal.get(mutant.key, "")
            print(f"{result}: src/{mutant.path}:{mutant.row}: {mutant.change}{reason and f' ({reason})'}")
    total = sum(counted.values(), Counter())
    for package, counts in (*sorted(counted.items()), ("all", total)):
        print(
            f"{package:32} {counts.total():5} mutants: " + ", ".join(f"{n} {what}" for what, n in counts.most_common())
        )
    judged = total.total() - total["equivalent"]
    return (total["killed"] + total["timed out"]) / judged if judged else 1.0


def main() -> None:
    """Plant mutants, run the tests that call them, and print who survived."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, default=200, help="try so many, chosen at random")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--all", action="store_true", help="try every mutant")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--keep", type=Path, help="a JSON file with what was killed, which is not tried again")
    options = parser.parse_args()
    kept = json.loads(options.keep.read_text(encoding="utf-8")) if options.keep and options.keep.is_file() else {}

    def keep() -> None:
        if options.keep:
            options.keep.write_text(json.dumps(kept), encoding="utf-8")

    os.chdir(ROOT)
    paths = sorted(path for folder in MUTATED for path in (SOURCE / folder).rglob("*.py"))
    mutants = [mutant for path in paths for mutant in mutants_of(str(path.relative_to(SOURCE)))]
    print(f"{len(mutants)} mutants in {len(paths)} files", flush=True)
    if not options.all:
        mutants = random.Random(options.seed).sample(mutants, min(options.sample, len(mutants)))
    for name in EARLY:
        importlib.import_module(name)
    tests = calls(kept.setdefault("tests", {}), options.jobs)
    keep()
    results = kept.setdefault("results", {})
    waiting = []
    for mutant in mutants:
        if results.get(mutant.key) not in ("killed", "timed out"):
            results[mutant.key] = "not covered"
            if chosen(mutant, tests):
                waiting.append(mutant)
    left, out = len(waiting), sys.stdout

    def note(started: Iterator[tuple[int, Mutant]]) -> None:
        nonlocal left
        for mutant, status in _all_done(started, options.jobs):
            results[mutant.key] = _outcome(status)
            left -= 1
            print(
                f"{left} left, {results[mutant.key]}: {mutant.path}:{mutant.row}: {mutant.change}", file=out, flush=True
            )
            keep()

    def in_place(items: dict[str, pytest.Item]) -> None:
        inside = [mutant for mutant in waiting if mutant.function]
        ordered = ((mutant, [items[name] for name in chosen(mutant, tests)]) for mutant in inside)
        note((_limited(lambda m=mutant, i=own: _run(m, i)), mutant) for mutant, own in ordered)

    # What a module makes when it is loaded is changed before any other process loads it.
    outside = [mutant for mutant in waiting if not mutant.function]
    note((_limited(lambda m=mutant: _tried(m, chosen(m, tests))), mutant) for mutant in outside)
    if len(outside) < len(waiting):
        files = [f"tests/test_{name}.py" for name in TESTS]
        with open(os.devnull, "w", encoding="utf-8") as quiet, contextlib.redirect_stdout(quiet):
            pytest.main([*OPTIONS, "-s", *files], plugins=[_Watch(), _Session(in_place)])
    killed = report(mutants, results)
    print(f"{killed:.1%} killed of those that change what the library does")
    sys.exit(killed < 0.9)


if __name__ == "__main__":
    main()
