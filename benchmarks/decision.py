"""One decision of the law: ours with its grounds, beside the bare answers of Cedar (cedarpy) and Rego (regorus).

    .venv/bin/python -m benchmarks.decision [--rounds N] [--show]

The cases are those of all law scenarios. Ours begins with the facts of a case and ends with verdict, what decides, what
is missing, the penalty and every condition as it was tested. The others are spared most of that: they are given the
findings that we made of the facts, in the form they read quickest, with the policies parsed beforehand and the edition
chosen for them, and answer the verdict alone. In rows we begin with findings too, and tell of every ground whether it is met;
the cases stand there many times over, and the time is that of one. `--show` prints the policies of the edition in force.
"""

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from typing import Any

import polars as pl

from benchmarks.measure import Took, at_least, call, goals, in_turn, middle, opening, ratio, row, table
from benchmarks.peers import CEDARPY, REGORUS, NotToBeHadError, imported
from benchmarks.translated import cedar, rego
from evaluator.decision import Findings, agreed, decide, verdict_of
from evaluator.explain import answer
from evaluator.findings import FINDINGS
from evaluator.law import Edition
from hushmark import suite as suites
from hushmark.examine import Described, describe_all
from hushmark.logics.columns import decide_under
from hushmark.proof.outcome import names_in

Texts = tuple[Edition, Edition]
Answers = list[str]


@dataclass(frozen=True)
class Case:
    """A law scenario: how it was described, and for each candidate edition what a bare engine needs to know."""

    described: Described
    asked: tuple[tuple[Texts, Mapping[str, bool]], ...]


@dataclass
class Cases:
    """All cases, and every pair of edition and law on top that decides one of them, by a name."""

    cases: list[Case] = field(default_factory=list)

    @cached_property
    def texts(self) -> dict[Texts, str]:
        """Every pair of texts, named as a package of Rego can be."""
        found = dict.fromkeys(texts for case in self.cases for texts, _ in case.asked)
        return {texts: f"law_{number}" for number, texts in enumerate(found)}

    def together(self, answers: Mapping[int, str]) -> Answers:
        """Join the answers under each candidate edition, told in order, to one for each case."""
        told = iter(answers.values())
        return [agreed({next(told) for _ in case.asked}) for case in self.cases]


def read() -> Cases:
    """Return the cases of all law scenarios."""
    today = datetime.now(UTC).date()
    law = (scenario for scenario in suites.load_ready().scenarios if scenario.kind == "law")
    return Cases([_case(one) for one in describe_all(law, today)])


def _case(one: Described) -> Case:
    asked = []
    for under in one.decision.under:
        provisions = (*under.edition.provisions, *under.overlay.provisions)
        names = {
            n.removeprefix("!") for p in provisions for limb in p.limbs for c in limb.conditions for n in c.findings
        }
        known = {name: truth for name in sorted(names) if isinstance(truth := one.decision.findings[name], bool)}
        asked.append(((under.edition, under.overlay), known))
    return Case(one, tuple(asked))


# --- ours ------------------------------------------------------------------------------------------------------------------


def with_grounds(cases: Cases) -> Answers:
    """Decide each case from its facts, with its grounds."""
    return [decide(c.described.facts, c.described.decision.readings.afresh()).verdict for c in cases.cases]


def as_counsel(cases: Cases) -> Answers:
    """Decide each case from its facts, and say in words why, what would change it, and on which readings it rests."""
    return [answer(decide(c.described.facts, c.described.decision.readings.afresh()))["verdict"] for c in cases.cases]


def bare(cases: Cases) -> Answers:
    """Answer each case's verdict alone, from findings: what the others do."""
    told: Answers = []
    for case in cases.cases:
        decision = case.described.decision
        given = {name: decision.findings[name] for name in FINDINGS}
        found = Findings(decision.facts, decision.readings, given).__getitem__
        told.append(agreed({verdict_of(edition, overlay, found)[0] for (edition, overlay), _ in case.asked}))
    return told


_TIMES = 200
"""How often the cases stand in the rows of a frame: rows are for many cases, and what they take is told for each."""


def in_rows(cases: Cases) -> Callable[[], Answers]:
    """Return what decides the cases as rows of frames, with all grounds, from findings that were gathered before."""
    asked = [(texts, known) for case in cases.cases for texts, known in case.asked]
    grouped: dict[Texts, list[int]] = {}
    for place, (texts, _) in enumerate(asked):
        grouped.setdefault(texts, []).append(place)
    frames = {
        texts: pl.DataFrame(
            [dict.fromkeys(names_in(*texts)) | asked[place][1] for place in places],
            schema=dict.fromkeys(names_in(*texts), pl.Boolean),
        )
        for texts, places in grouped.items()
    }
    many = {texts: pl.concat([frame] * _TIMES, rechunk=True) for texts, frame in frames.items()}

    def run() -> Answers:
        told: dict[int, str] = {}
        for texts, places in grouped.items():
            verdicts = decide_under(many[texts], (texts,))["verdict"]
            told |= zip(places, verdicts.head(len(places)).to_list(), strict=True)
        return cases.together(dict(sorted(told.items())))

    return run


# --- theirs ----------------------------------------------------------------------------------------------------------------

_WHO = {"principal": 'Library::"it"', "action": 'Action::"disclose"', "resource": 'Record::"of-use"'}


def with_cedar(cases: Cases) -> dict[str, Callable[[], Answers]]:
    """Return what puts the cases to Cedar, one by one and in batches. Raises NotToBeHadError."""
    cedarpy: Any = imported(CEDARPY, "cedarpy")
    policies = {texts: cedarpy.PolicySet.from_str(cedar(*texts)) for texts in cases.texts}
    asked = [(policies[texts], _WHO | {"context": dict(known)}) for c in cases.cases for texts, known in c.asked]
    nobody = cedarpy.Entities.from_json_str("[]")

    def verdict(result: Any) -> str:  # noqa: ANN401 - a result of theirs
        held = result.diagnostics.id_annotations_by_reason.values()
        return next(iter(held), "undetermined")

    def one_by_one() -> Answers:
        told = [verdict(cedarpy.is_authorized(request, policy, nobody)) for policy, request in asked]
        return cases.together(dict(enumerate(told)))

    grouped: dict[int, tuple[Any, list[int]]] = {}
    for place, (policy, _) in enumerate(asked):
        grouped.setdefault(id(policy), (policy, []))[1].append(place)

    def in_batches() -> Answers:
        told: dict[int, str] = {}
        for policy, places in grouped.values():
            results = cedarpy.is_authorized_batch([asked[place][1] for place in places], policy, nobody)
            told |= zip(places, map(verdict, results), strict=True)
        return cases.together(dict(sorted(told.items())))

    return {"cedarpy, one by one": one_by_one, "cedarpy, in batches": in_batches}


def with_regorus(cases: Cases) -> dict[str, Callable[[], Answers]]:
    """Return what puts the cases to regorus: to its interpreter, and to its compiled programs. Raises NotToBeHadError."""
    regorus: Any = imported(REGORUS, "regorus")
    engines, machines = {}, {}
    for texts, name in cases.texts.items():
        policy = rego(name, *texts)
        engines[texts] = regorus.Engine()
        engines[texts].add_policy(f"{name}.rego", policy)
        program = regorus.Program.compile_from_modules("{}", [(f"{name}.rego", policy)], [f"data.{name}.verdict"])
        machines[texts] = regorus.Rvm()
        machines[texts].load_program(program)
    asked = [(texts, dict(known), json.dumps(known)) for c in cases.cases for texts, known in c.asked]

    def interpreted() -> Answers:
        told = {}
        for place, (texts, known, _) in enumerate(asked):
            engine = engines[texts]
            engine.set_input(known)
            told[place] = engine.eval_rule(f"data.{cases.texts[texts]}.verdict")
        return cases.together(told)

    def compiled() -> Answers:
        told = {}
        for place, (texts, _, known) in enumerate(asked):
            machine = machines[texts]
            machine.set_input_json(known)
            told[place] = json.loads(machine.execute())
        return cases.together(told)

    return {"regorus, interpreted": interpreted, "regorus, compiled": compiled}


# --- the comparison --------------------------------------------------------------------------------------------------------


ROWS = "ours, from findings in rows, with all grounds"


def _each(name: str, took: Took) -> Took:
    """Return what deciding all cases once takes."""
    return Took(took.wall / _TIMES, took.cpu / _TIMES) if name == ROWS else took


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9, help="how often all cases are decided (9)")
    parser.add_argument(
        "--show", action="store_true", help="print the policies of the edition in force, and no figures"
    )
    chosen = parser.parse_args(arguments)
    cases = read()
    if chosen.show:
        texts = cases.cases[0].asked[-1][0]
        print(cedar(*texts), rego("law", *texts), sep="\n")
        return
    expected = [case.described.decision.verdict for case in cases.cases]
    ours: dict[str, Callable[[], Answers]] = {
        "ours, from the facts, with grounds": lambda: with_grounds(cases),
        "ours, as counsel would say it": lambda: as_counsel(cases),
        "ours, bare verdict from findings": lambda: bare(cases),
        ROWS: in_rows(cases),
    }
    theirs: dict[str, Callable[[], Answers]] = {}
    opening(
        f"A decision: the cases of {len(expected)} law scenarios under {len(cases.texts)} pairs of edition and law on top"
    )
    for name, requirement, peer in (("cedarpy", CEDARPY, with_cedar), ("regorus", REGORUS, with_regorus)):
        try:
            theirs |= peer(cases)
        except NotToBeHadError as problem:
            print(f"{name} ({requirement}) could not be had, and nothing is compared with it: {problem}\n")
    timed = {name: lambda name=name, run=run: _each(name, call(run)) for name, run in {**ours, **theirs}.items()}
    runs = in_turn(timed, chosen.rounds)
    table("what", "µs a case, wall", "µs a case, processor", "same verdict as the evaluator")
    for name, run in {**ours, **theirs}.items():
        same = sum(told == right for told, right in zip(run(), expected, strict=True))
        wall, cpu = (middle(runs[name], of) / len(expected) * 1e6 for of in ("wall", "cpu"))
        row(name, f"{wall:.3g}", f"{cpu:.3g}", f"{same} of {len(expected)}")
    print()
    goals()
    for ours_name in ours:
        for peer in theirs:
            goal = 30 if peer.startswith("cedarpy") else 3
            times = [ratio(runs[peer], runs[ours_name], of) for of in ("wall", "cpu")]
            at_least(f"{ours_name}: as many a second as {peer}, times", times[0], goal, times[1])
    print()


if __name__ == "__main__":
    main(sys.argv[1:])
