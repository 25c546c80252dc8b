"""Which scenarios reach which code of the law: every branch of the evaluator, by the provisions whose scenarios took it.

A finding belongs to the provisions that ask it, and what it calls belongs to them too. A branch is *reached* if a scenario
of a provision that it belongs to took it; *by others only* if scenarios of other provisions alone did; else *by none*.
What no provision asks alone (the structure, the decision, the explanation) belongs to all of them.
"""

import ast
import json
import re
import tempfile
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from pathlib import Path
from typing import Any

import coverage

import evaluator
from evaluator.decision import decide
from evaluator.explain import answer, note
from evaluator.facts import read_facts
from evaluator.findings import FINDINGS
from evaluator.policy import LAYERS
from evaluator.reasons import explain
from hushmark.examine import Described
from hushmark.proof.outcome import names_in

HOME = Path(evaluator.__file__).parent
ANY = ""
"""The owner of what belongs to every provision."""


@dataclass(frozen=True)
class Place:
    """A function of the evaluator: its module and name, its lines, what it calls, and the provisions it belongs to."""

    module: str
    name: str
    first: int
    last: int
    calls: frozenset[str]

    @property
    def key(self) -> str:
        """The function as it is named in the list of reasons: ``findings.process.subpoena``."""
        return f"{self.module}.{self.name}"


@dataclass(frozen=True)
class Missed:
    """A branch that no scenario of its own provisions took: where it stands, where it leads, and who took it, if anybody."""

    place: Place
    line: int
    to: int
    by: tuple[str, ...]


@dataclass(frozen=True)
class Reach:
    """What was reached: how many branches each function has, those missed, and the provisions whose scenarios ran it."""

    branches: Mapping[Place, int]
    missed: tuple[Missed, ...]
    ran: Mapping[Place, tuple[str, ...]]
    owners: Mapping[Place, frozenset[str]]
    scenarios: Mapping[str, int]
    reasons: Mapping[str, str]

    @property
    def unexplained(self) -> tuple[Missed, ...]:
        """The missed branches of functions for which no reason is listed."""
        return tuple(one for one in self.missed if one.place.key not in self.reasons)

    @property
    def idle(self) -> tuple[str, ...]:
        """Reasons listed for functions of which no branch is missed, or that are no more."""
        missed = {one.place.key for one in self.missed}
        return tuple(key for key in self.reasons if key not in missed)

    @property
    def whole(self) -> bool:
        """Every branch is reached or has its reason, and every reason is needed."""
        return not self.unexplained and not self.idle


def listed() -> dict[str, str]:
    """Return why branches of some functions are reached by no scenario of theirs, by the function's key."""
    text = files("hushmark.proof").joinpath("unreached.toml").read_text(encoding="utf-8")
    return dict(tomllib.loads(text))


# --- who owns what ---------------------------------------------------------------------------------------------------------


class _Sources:
    """The evaluator's functions, found in its text."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.files = sorted(home.rglob("*.py"))
        self.places = [place for file in self.files for place in self._functions(file)]

    def module(self, file: Path) -> str:
        return ".".join(file.relative_to(self.home).with_suffix("").parts)

    def _functions(self, file: Path) -> Iterator[Place]:
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            inner = node.body if isinstance(node, ast.ClassDef) else [node]
            for function in inner:
                if isinstance(function, ast.FunctionDef):
                    name = function.name if function is node else f"{node.name}.{function.name}"  # type: ignore[attr-defined]
                    calls = {n.id for n in ast.walk(function) if isinstance(n, ast.Name)}
                    yield Place(self.module(file), name, function.lineno, function.end_lineno or 0, frozenset(calls))

    @cached_property
    def owners(self) -> dict[Place, frozenset[str]]:
        """The provisions to which each function belongs; what is outside the findings belongs to all."""
        inside = {place.name: place for place in self.places if place.module.startswith("findings.")}
        owned: dict[str, set[str]] = {name: set() for name in inside}
        for provision, name in _asked():
            waiting, seen = [name], set[str]()
            while waiting:
                current = waiting.pop()
                if current in inside and current not in seen:
                    seen.add(current)
                    owned[current].add(provision)
                    waiting += inside[current].calls
        return {p: frozenset(owned[p.name]) if inside.get(p.name) is p else frozenset({ANY}) for p in self.places}


def _asked() -> Iterator[tuple[str, str]]:
    """Yield each provision of each layer with each finding that it asks, by the name of its function."""
    for layer in LAYERS.values():
        for edition in (*layer.editions, *layer.overlays):
            for provision in edition.provisions:
                asked = type(edition)(edition.id, edition.earliest, edition.latest, edition.source, (provision,))
                yield from ((provision.id, FINDINGS[name].find.__name__) for name in names_in(asked))


# --- what ran ----------------------------------------------------------------------------------------------------------------


def put(described: Iterable[Described]) -> None:
    """Put scenarios to the law as a decision service takes them: read the facts, decide, and explain each kind of answer once."""
    explained = set[object]()
    for one in described:
        facts = read_facts({**one.facts.to_mapping(), "layer": one.scenario.layer})
        decision = decide(facts, one.decision.readings.afresh())
        kind = (decision.verdict, decision.penalty, decision.compelled, decision.missing)
        if kind not in explained:
            explained.add(kind)
            answer(decision)
            note(explain(decision))


def by_provision(described: Iterable[Described]) -> dict[str, list[Described]]:
    """Group scenarios by the provision that they test, so that a context is changed once for each."""
    groups: dict[str, list[Described]] = {}
    for one in described:
        groups.setdefault(one.scenario.provision, []).append(one)
    return groups


def traced(groups: Mapping[str, list[Described]], *, contexts: bool = True) -> coverage.Coverage:
    """Run scenarios under coverage, with one context for each provision."""
    watch = coverage.Coverage(data_file=None, config_file=False, branch=True, source=[str(HOME)], messages=False)
    watch.set_option("run:core", "ctrace")  # what newer Pythons take instead knows no contexts
    watch.start()
    try:
        for provision, group in groups.items():
            if contexts:
                watch.switch_context(provision)
            put(group)
    finally:
        watch.stop()
    return watch


def reach(described: Iterable[Described]) -> Reach:
    """Run scenarios, and tell of every branch of the evaluator which provisions' scenarios took it."""
    groups = by_provision(described)
    watch = traced(groups)
    sources = _Sources(HOME)
    taken: dict[tuple[str, int, int], list[str]] = {}
    possible: dict[tuple[str, int, int], None] = {}
    ran: dict[Place, dict[str, None]] = {}
    for provision in groups:
        for module, told in _report(watch, provision, sources).items():
            for line, to in told["executed_branches"]:
                taken.setdefault((module, line, to), []).append(provision)
            possible |= dict.fromkeys((module, *arc) for arc in told["executed_branches"] + told["missing_branches"])
            lines = set(told["executed_lines"])
            for place in sources.places:
                if place.module == module and lines & set(range(place.first + 1, place.last + 1)):
                    ran.setdefault(place, {})[provision] = None
    branches: dict[Place, int] = {}
    missed = []
    for module, line, to in sorted(possible):
        inside = [p for p in sources.places if p.module == module and p.first <= line <= p.last]
        if not inside:
            continue  # what a module does when it is read, it did before
        place = inside[0]
        branches[place] = branches.get(place, 0) + 1
        by = taken.get((module, line, to), [])
        if not any(_of(owner, provision) for owner in sources.owners[place] for provision in by):
            missed.append(Missed(place, line, to, tuple(by)))
    scenarios = {provision: len(group) for provision, group in groups.items()}
    return Reach(branches, tuple(missed), {p: tuple(by) for p, by in ran.items()}, sources.owners, scenarios, listed())


def _of(owner: str, provision: str) -> bool:
    """Tell whether a scenario of a provision counts for an owner: for itself and for what it is a part of."""
    return owner in (ANY, provision) or provision.startswith(f"{owner}.")


def _report(watch: coverage.Coverage, provision: str, sources: _Sources) -> dict[str, dict[str, Any]]:
    """Return coverage's own account of each module in one context."""
    with tempfile.TemporaryDirectory() as folder:
        written = Path(folder, "reached.json")
        watch.json_report(outfile=str(written), contexts=[f"^{re.escape(provision)}$"])
        told = json.loads(written.read_bytes())["files"]
    names = {str(file): sources.module(file) for file in sources.files}
    return {
        names[str(Path(path).resolve())]: account
        for path, account in told.items()
        if str(Path(path).resolve()) in names
    }


# --- told --------------------------------------------------------------------------------------------------------------------


def plain(found: Reach) -> dict[str, Any]:
    """Return what was reached as plain data."""
    missed: dict[Place, list[Missed]] = {}
    for one in found.missed:
        missed.setdefault(one.place, []).append(one)
    return {
        "whole": found.whole,
        "branches": sum(found.branches.values()),
        "reached": sum(found.branches.values()) - len(found.missed),
        "scenarios": dict(found.scenarios),
        "functions": [
            {
                "function": place.key,
                "belongs_to": sorted(found.owners[place] - {ANY}) or ["every provision"],
                "branches": found.branches.get(place, 0),
                "ran_for": list(found.ran.get(place, ())),
                "missed": [{"line": m.line, "to": m.to, "taken_for": list(m.by)} for m in missed.get(place, ())],
                "reason": found.reasons.get(place.key, ""),
            }
            for place in found.owners
        ],
        "reasons_not_needed": list(found.idle),
    }


def summary(told: dict[str, Any]) -> str:
    """Return what a person reads in a terminal."""
    functions = told["functions"]
    lacking = [f for f in functions if f["missed"] and not f["reason"]]
    lines = [
        "Every branch of the law's code is reached by a scenario of a provision that it belongs to, or it is said why not."
        if told["whole"]
        else f"Not covered: branches of {len(lacking)} functions, and {len(told['reasons_not_needed'])} reasons that are not needed.",
        "",
        f"Branches, {told['branches']}: {told['reached']} reached by scenarios of their own provisions.",
        "",
        "Provision, its scenarios, and the branches that belong to it alone or with others:",
    ]
    for provision, scenarios in told["scenarios"].items():
        own = [f for f in functions if provision in f["belongs_to"]]
        branches, missed = sum(f["branches"] for f in own), sum(len(f["missed"]) for f in own)
        lines.append(
            f"  {provision}: {scenarios} scenarios, {branches - missed} of {branches} branches of {len(own)} functions"
        )
    for heading, wanted in (("Not reached, and nobody says why:", False), ("Not reached, for a reason:", True)):
        listed_ = [f for f in functions if f["missed"] and bool(f["reason"]) == wanted]
        lines += ["", heading] if listed_ else []
        for f in listed_:
            where = ", ".join(
                f"{m['line']}→{m['to']}" + (f" (only for {', '.join(m['taken_for'])})" if m["taken_for"] else "")
                for m in f["missed"]
            )
            lines.append(f"  {f['function']}: {where}" + (f": {f['reason']}" if wanted else ""))
    if told["reasons_not_needed"]:
        lines += [
            "",
            f"Reasons that are not needed: {', '.join(told['reasons_not_needed'])}. Take them out of unreached.toml.",
        ]
    return "\n".join(lines)
