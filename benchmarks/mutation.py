"""Whether what holds the law notices a mutated line of its Python: mutmut's mutants of the evaluator's functions.

    pip install 'hushmark[mutation]'
    .venv/bin/python -m benchmarks.mutation [--quick] [--show] [MODULE ...]

Mutates every function of the modules named (as ``truth``, ``findings.process``; without any, those of
``benchmarks/mutation.toml``). Each mutant is put in the place of its function, in this process, and then

1. to every law scenario of the features and every decided case of the tests that runs the function, with all that the case
   cites in ``docs/cases.md``: is anything decided otherwise? A mutant that raises, or takes a second of
   the processor over a case, is noticed too;
2. if none does, to the tests of the law (TESTS) that run it, in a process of its own; not with ``--quick``;
3. if these pass too, to every case there can be: the decision trees of all findings, under every reading. If they are the
   same in every leaf, with the questions that would be asked, the mutant is *equivalent*, by proof; if the questions are but
   put in other words, it is *words*, which tests/test_questions.py holds.

What then survives is listed, function by function, in ``benchmarks/mutation.toml``: with the reason why nothing that could be
observed changes, or as unexplained. Exit status: 0 as listed there, 1 a survivor more, or one explained that is no more, 2 usage.

The table of the law is data and is mutated by ``hushmark prove``.
"""

import argparse
import ast
import importlib
import inspect
import json
import os
import signal
import sys
import textwrap
import time
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from functools import cache, cached_property, partial
from io import StringIO
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import Any, ClassVar, cast

from benchmarks.measure import ROOT, opening, row, table
from evaluator import decision as deciding
from evaluator import facts as facts_
from evaluator.facts import ORDINARY
from evaluator.findings import FINDINGS
from evaluator.readings import REGISTER, Readings
from evaluator.truth import Unknown
from hushmark.describe import Answer
from hushmark.proof import space
from hushmark.proof.scenarios import law_scenarios

LISTED = ROOT / "benchmarks" / "mutation.toml"
CASES = ("cases.json", "more_cases.json")
PAGE = ROOT / "docs" / "cases.md"
"""What each decided case cites, whole, as it was read and kept."""
TESTS = (
    "test_one_fact_away.py",
    "test_what_counts.py",
    "test_law.py",
    "test_structure.py",
    "test_boundary_days.py",
    "test_facts.py",
    "test_notes.py",
    "test_explain.py",
    "test_questions.py",
)
"""The quick ones first. Of the cases more is claimed above than in test_cases.py; test_readings.py takes longer than all of these."""
HOME = ROOT / "src" / "evaluator"
LAYERS = ("statute", "good-practice")
"""A finding asks at most whether the statute itself is asked, or something beside it."""
LIMIT = 1.0
"""How many seconds of the processor a case may take before a mutant is taken to run for ever."""


@dataclass(frozen=True)
class Case:
    """A law scenario or a decided case: its facts and readings, and what it claims of the decision."""

    facts: Mapping[str, object]
    readings: Mapping[str, str]
    claims: tuple[Mapping[str, Any], ...]

    def holds(self) -> bool:
        """Tell whether the decision is what is claimed."""
        decision = deciding.decide(facts_.read_facts(self.facts), Readings(self.readings))
        asked = [ask.key for ask in decision.missing]
        return all(
            decision.verdict == claim["verdict"]
            and (
                (list(decision.provision), asked) == (claim["provision"], claim["missing"])
                if claim["whole"]
                else all(any(c.startswith(wanted) for c in decision.provision) for wanted in claim["provision"])
                and set(claim["missing"]) <= set(asked)
            )
            and claim["penalty"] in ("", decision.penalty)
            and claim["compelled"] in (None, decision.compelled)
            for claim in self.claims
        )


def scenarios() -> Iterator[Case]:
    """Yield each law scenario."""
    for one in law_scenarios():
        claims = tuple(
            {
                "verdict": claim.verdict,
                "provision": [claim.provision] if claim.provision else [],
                "missing": [claim.missing] if claim.missing else [],
                "whole": False,
                "penalty": claim.penalty,
                "compelled": claim.compelled or None,
            }
            for claim in one.world.expectations
            if isinstance(claim, Answer)
        )
        yield Case(one.facts.to_mapping(), dict(one.world.readings), claims)


def decided() -> Iterator[Case]:
    """Yield each decided case of the tests, with all that it cites."""
    rows = (line.strip("| ").split(" | ") for line in PAGE.read_text(encoding="utf-8").splitlines() if " | " in line)
    cited = {row[0]: row[5].split("; ") for row in rows}
    for name in CASES:
        for case in json.loads((ROOT / "tests" / name).read_text(encoding="utf-8")):
            told = case["expected"]
            claim = {
                "verdict": told["verdict"],
                "provision": [part for part in cited[case["id"]] if part],
                "missing": told.get("missing", []),
                "whole": True,
                "penalty": told.get("penalty") or "",
                "compelled": told.get("compelled"),
            }
            yield Case({**ORDINARY, **case["facts"]}, case.get("chosen", {}), (claim,))


# --- the mutants -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Mutant:
    """One mutated function: its module and name, its text, and the lines that differ."""

    module: str
    name: str
    text: str
    diff: str

    @property
    def function(self) -> str:
        """The function as it is named in the list."""
        return f"{self.module}.{self.name}"

    @cached_property
    def target(self) -> FunctionType:
        """The function itself, as it was made from its own text."""
        found: Any = importlib.import_module(f"evaluator.{self.module}")
        for part in self.name.split("."):
            found = vars(found)[part]
        found = getattr(found, "fget", None) or getattr(found, "func", None) or inspect.unwrap(found)
        return cast("FunctionType", found)

    @contextmanager
    def put(self) -> Iterator[None]:
        """Let the function be the mutant for a while, wherever it is known."""
        module = importlib.import_module(f"evaluator.{self.module}")
        made = self._made(module)
        kept = {name: getattr(self.target, name) for name in ("__code__", "__defaults__", "__kwdefaults__")}
        try:
            for name in kept:
                setattr(self.target, name, getattr(made, name))
            forget(module)
            yield
        finally:
            for name, value in kept.items():
                setattr(self.target, name, value)
            forget(module)

    def _made(self, module: ModuleType) -> FunctionType:
        *within, name = self.name.split(".")
        text = textwrap.dedent(self.text)
        for outer in reversed(within):  # in its class, so that `super` means what it meant
            text = f"class {outer}:\n{textwrap.indent(text, '    ')}"
        made: dict[str, Any] = {}
        exec(compile(text, module.__file__ or "", "exec"), vars(module), made)  # noqa: S102 - a mutant is there to be run
        found: Any = made[(within or [name])[0]]
        return cast("FunctionType", vars(found)[name] if within else found)


def forget(module: ModuleType) -> None:
    """Forget what functions of a module remember of earlier calls."""
    for value in vars(module).values():
        if hasattr(value, "cache_clear"):
            value.cache_clear()


def mutants_of(module: str) -> Iterator[Mutant]:
    """Yield mutmut's mutants of a module. It leaves decorated functions alone, so that it is shown them bare."""
    import libcst as cst  # noqa: PLC0415 - an extra of its own
    from mutmut.mutation.file_mutation import create_mutations, deep_replace  # noqa: PLC0415 - an extra of its own

    path = HOME / f"{module.replace('.', '/')}.py"
    text = _bare(path.read_text(encoding="utf-8"))
    tree, mutations, _, _ = create_mutations(str(path), text)
    owners = {
        method: node.name.value
        for node in tree.body
        if isinstance(node, cst.ClassDef)
        for method in node.body.body
        if isinstance(method, cst.FunctionDef)
    }
    for mutation in mutations:
        function = mutation.contained_by_top_level_function
        if not isinstance(function, cst.FunctionDef):
            continue
        before = tree.code_for_node(function)
        after = tree.code_for_node(deep_replace(function, mutation.original_node, mutation.mutated_node))
        name = ".".join(filter(None, (owners.get(function), function.name.value)))
        yield Mutant(module, name, after, _difference(before, after))


def _bare(text: str) -> str:
    lines = text.splitlines()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef) and node.decorator_list:
            first = min(decorator.lineno for decorator in node.decorator_list)
            lines[first - 1 : node.lineno - 1] = [""] * (node.lineno - first)
    return "\n".join([*lines, ""])


def _difference(before: str, after: str) -> str:
    old, new = before.splitlines(), after.splitlines()
    gone = [f"    -{line}" for line in old if line not in new]
    return "\n".join([*gone, *(f"    +{line}" for line in new if line not in old)])


# --- who notices -----------------------------------------------------------------------------------------------------------


class _TooLong(BaseException):
    pass


@contextmanager
def _within(seconds: float) -> Iterator[None]:
    def over(*_: object) -> None:
        raise _TooLong

    signal.signal(signal.SIGPROF, over)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def ran_by(cases: list[Case]) -> dict[CodeType, list[Case]]:
    """Return for each function of the evaluator the cases that run it, as its code tells them."""
    found: dict[CodeType, list[Case]] = {}
    for case in cases:
        seen = traced(case.holds)
        for code in seen:
            found.setdefault(code, []).append(case)
    return found


def traced(run: Callable[[], object]) -> set[CodeType]:
    """Run something, and return the code of each function that ran."""
    seen: set[CodeType] = set()
    sys.setprofile(lambda frame, event, _: seen.add(frame.f_code) if event == "call" else None)
    try:
        run()
    finally:
        sys.setprofile(None)
    return seen


def noticed(mutant: Mutant, cases: list[Case]) -> bool:
    """Tell whether a case comes out otherwise than it claims; the one that does is asked first of the next mutant."""
    with mutant.put():
        for number, case in enumerate(cases):
            try:
                with _within(LIMIT):
                    holds = case.holds()
            except (_TooLong, Exception):  # noqa: BLE001 - whatever it raises, somebody noticed
                holds = False
            if not holds:
                cases.insert(0, cases.pop(number))
                return True
    return False


@dataclass(frozen=True)
class Story:
    """A test of the law: to be run alone, and the evaluator's functions that it runs, by file and line."""

    run: Callable[[], object]
    runs: frozenset[str]


@cache
def stories() -> list[Story]:
    """Return the tests of the law as pytest collects them."""
    import pytest  # noqa: PLC0415 - not with --quick

    class Kept:
        items: ClassVar[list[Any]] = []

        def pytest_collection_finish(self, session: Any) -> None:  # noqa: ANN401 - pytest is imported here alone
            self.items.extend(session.items)

    tests = [str(ROOT / "tests" / name) for name in TESTS]
    with redirect_stdout(StringIO()):
        pytest.main(["--collect-only", "-q", "-p", "no:cacheprovider", *tests], plugins=[Kept()])
    runs = [partial(item.obj, **item.callspec.params if hasattr(item, "callspec") else {}) for item in Kept.items]
    told = apart(
        lambda: [sorted(place(code) for code in traced(run) if HOME in Path(code.co_filename).parents) for run in runs]
    )
    if told is None:
        sys.exit("The tests of the law fail without any mutant.")
    return [Story(run, frozenset(places)) for run, places in zip(runs, told, strict=True)]


def place(code: CodeType) -> str:
    """Return where a function begins."""
    return f"{code.co_filename}:{code.co_firstlineno}"


def apart(run: Callable[[], object]) -> Any:  # noqa: ANN401 - what it returns, as JSON has it
    """Run something in a process of its own, so that nothing is remembered of it here; None if it fails."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        told = ""
        try:
            told = json.dumps(run())
        except BaseException:  # noqa: BLE001, S110 - pytest's own failures are no Exception
            pass
        finally:
            with os.fdopen(writing, "w") as pipe:
                pipe.write(told)
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        told = pipe.read()
    os.waitpid(child, 0)
    return json.loads(told) if told else None


def fails_tests(mutant: Mutant) -> bool:
    """Tell whether a test of the law that runs the function fails under a mutant; the one that does is run first for the next."""
    begins = place(mutant.target.__code__)
    asked = [story for story in stories() if begins in story.runs]

    def failing() -> int:
        with mutant.put():
            for number, story in enumerate(asked):
                try:
                    with _within(60):
                        story.run()
                except BaseException:  # noqa: BLE001 - pytest's own failures are no Exception
                    return number
        return -1

    failed = apart(failing)
    if failed is not None and failed >= 0:
        stories().remove(asked[failed])
        stories().insert(0, asked[failed])
    return failed != -1


class Trees:
    """The decision trees of all findings under every reading, with what they ask in each leaf."""

    def __init__(self) -> None:
        self._runs = {name: run_by(found.find) for name, found in FINDINGS.items()}
        self._tree = cache(explored)

    def same(self, mutant: Mutant, *, words: bool) -> bool:
        """Tell whether a mutant of something that findings run is alike in every case there can be, and in its ``words``."""
        code = mutant.target.__code__
        asking = sorted((name for name in FINDINGS if code in self._runs[name]), key=lambda name: len(self._runs[name]))
        asked = [(name, layer, chosen) for name in asking for layer in LAYERS for chosen in readings_of(name, layer)]
        return bool(asked) and all(
            self._same_at(mutant, *key, words) for key in sorted(asked, key=lambda key: key[2] is not None)
        )

    def _same_at(self, mutant: Mutant, *key: Any) -> bool:  # noqa: ANN401 - a finding, a layer, a reading or none, words or not
        before = self._tree(*key)
        with mutant.put():
            try:
                return bool(explored(*key) == before)
            except Exception:  # noqa: BLE001 - it is not the same then
                return False


@cache
def readings_of(name: str, layer: str) -> tuple[tuple[str, str] | None, ...]:
    """Return the register's defaults (None) and every alternative that a finding consults."""
    others = ((r, value) for r in sorted(space.readings_asked(name, layer)) for value in REGISTER[r].alternatives)
    return (None, *others)


def run_by(function: Callable[..., object]) -> frozenset[CodeType]:
    """Return the code of the functions that a function can run, those of the evaluator, found by their names."""
    waiting: list[Any] = [function]
    found: set[CodeType] = set()
    while waiting:
        one = waiting.pop()
        if isinstance(one, FunctionType) and one.__module__.startswith("evaluator") and one.__code__ not in found:
            found.add(one.__code__)
            codes = [one.__code__, *(c for c in one.__code__.co_consts if isinstance(c, CodeType))]
            waiting += [one.__globals__.get(name) for code in codes for name in code.co_names]
    return frozenset(found)


def explored(name: str, layer: str, chosen: tuple[str, str] | None, words: bool) -> Any:  # noqa: ANN401, FBT001 - a tree as `hushmark.proof.space` makes it
    """Return the decision tree of a finding, an unknown leaf being what is asked, in ``words`` or by its keys."""

    def find(facts: Any, readings: Readings) -> Any:  # noqa: ANN401 - facts that are open
        truth = FINDINGS[name].find(facts, readings)
        if isinstance(truth, Unknown):
            return truth.asks if words else tuple(ask.key for ask in truth.asks)
        return truth

    return space.explore(find, Readings(dict([chosen] if chosen else [])), {"layer": layer})


# --- the whole -------------------------------------------------------------------------------------------------------------

KINDS = ("by a case", "by a test", "equivalent", "words", "survived")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("modules", nargs="*", help="modules of the evaluator")
    parser.add_argument("--quick", action="store_true", help="without the tests: what they alone notice survives")
    parser.add_argument("--show", action="store_true", help="show every survivor, explained or not")
    asked = parser.parse_args(arguments)
    listed = tomllib.loads(LISTED.read_text(encoding="utf-8"))
    modules = asked.modules or list(listed["modules"])
    opening("Mutants of the evaluator")
    cases = [*scenarios(), *decided()]
    if wrong := [case for case in cases if not case.holds()]:
        sys.exit(f"{len(wrong)} cases come out otherwise than they claim without any mutant: {wrong[0]}")
    ran, trees = ran_by(cases), Trees()
    found: list[tuple[Mutant, str]] = []
    table("module", "mutants", *KINDS, "seconds")
    for module in modules:
        began = time.monotonic()
        told = [(mutant, outcome(mutant, ran, trees, quick=asked.quick)) for mutant in mutants_of(module)]
        counts = Counter(kind for _, kind in told)
        row(module, len(told), *(counts[kind] for kind in KINDS), f"{time.monotonic() - began:.0f}")
        found += told
    counts = Counter(kind for _, kind in found)
    row("together", len(found), *(counts[kind] for kind in KINDS), "")
    return report([mutant for mutant, kind in found if kind == "survived"], listed, modules, show=asked.show)


def outcome(mutant: Mutant, ran: dict[CodeType, list[Case]], trees: Trees, *, quick: bool) -> str:
    """Return what became of a mutant: one of KINDS."""
    if noticed(mutant, ran.get(mutant.target.__code__, [])):
        return "by a case"
    if not quick and fails_tests(mutant):
        return "by a test"
    if trees.same(mutant, words=False):
        return "equivalent" if trees.same(mutant, words=True) else "words"
    return "survived"


def report(survived: list[Mutant], listed: Mapping[str, Any], modules: list[str], *, show: bool) -> int:
    """Print what survived and differs from the list; return the exit status."""
    counts = Counter(mutant.function for mutant in survived)
    explained = {function: int(told["survive"]) for function, told in listed["survivors"].items()}
    open_ = listed["unexplained"]
    asked = [f for f in {*counts, *explained, *open_} if f.rpartition(".")[0].startswith(tuple(modules))]
    amiss = False
    print()
    for function in sorted(asked):
        least = explained.get(function, 0)
        most = least + open_.get(function, 0)
        differs = not least <= counts[function] <= most
        amiss |= differs
        if differs or show:
            print(
                f"{function}: {counts[function]} survive, {least} are explained, {most - least} are listed as unexplained"
            )
            print("\n\n".join(mutant.diff for mutant in survived if mutant.function == function), "\n")
    left = sum(max(0, counts[function] - explained.get(function, 0)) for function in asked)
    print("Something is not as listed." if amiss else f"All is as listed; {left} survivors are not explained.")
    return int(amiss)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
