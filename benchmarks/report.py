"""How large the report of 300 scenarios is, of which 30 failed, and how long it takes to write.

    .venv/bin/python -m benchmarks.report [--rounds N]

The sentences, titles and provisions are those of the suite's own scenarios, and so are the law scenarios that every
report tells beside them; what was observed is built as the tests of the report build it, with invented patrons.
"""

import argparse
import gzip
import sys
from itertools import cycle, islice

import msgspec

from benchmarks.measure import at_most, call, goals, in_turn, middle, opening, row, table
from hushmark import suite as suites
from hushmark.certify import citation
from hushmark.report.html import render
from hushmark.report.summary import summary
from hushmark.results import LawRead, Line, Result, Results, sealed, to_json
from hushmark.scenario import Scenario
from tests.build import CHANNELS, a_result, a_run, many

_SCENARIOS, _FAILING = 300, 30


def of_the_suite() -> Results:
    """Return a run of so many scenarios with the suite's own sentences, every tenth failed; and the law as it is read."""
    scenarios = suites.load().scenarios
    interface = [scenario for scenario in scenarios if scenario.kind == "interface"]
    results = (_result(scenario, number) for number, scenario in enumerate(islice(cycle(interface), _SCENARIOS)))
    plain = a_run(*results)
    read = tuple(
        LawRead(
            s.id,
            s.provision,
            s.rule,
            s.name,
            _lines(s),
            "prohibited",
            (citation(s.provision),),
            tuple(map(str, s.readings)),
        )
        for s in scenarios
        if s.kind == "law"
    )
    return sealed(msgspec.structs.replace(plain, law=msgspec.structs.replace(plain.law, scenarios=read)))


def _result(scenario: Scenario, number: int) -> Result:
    channel = CHANNELS[number % 4]
    return a_result(
        "failed" if number % (_SCENARIOS // _FAILING) == 0 else "passed",
        id=f"{scenario.id}-{number}@{channel.name}",
        scenario=f"{scenario.id}-{number}",
        feature=scenario.feature,
        rule=scenario.rule,
        title=scenario.name,
        provision=scenario.provision,
        citation=citation(scenario.provision),
        level=scenario.level,
        lines=_lines(scenario),
        channel=channel.name,
        operation=channel.operations[0],
        path=scenario.path,
        line=scenario.line,
    )


def _lines(scenario: Scenario) -> tuple[Line, ...]:
    kinds = ["", *(step.kind for step in scenario.steps)]
    return tuple(
        Line("And" if step.kind == before else step.kind.capitalize(), step.text, step.table or ())
        for step, before in zip(scenario.steps, kinds, strict=False)
    )


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9, help="how often each is written (9)")
    rounds = parser.parse_args(arguments).rounds
    opening(f"The report of {_SCENARIOS} scenarios, {_FAILING} failed")
    made = {
        "the suite's sentences, all law scenarios told": of_the_suite(),
        "one short scenario 300 times, two law scenarios told": many(_SCENARIOS, _FAILING),
    }
    runs = in_turn(
        {name: lambda results=results: call(lambda: render(results)) for name, results in made.items()}, rounds
    )
    table("report of", "report kB", "gzip kB", "results.json kB", "summary kB", "wall s", "processor s")
    for name, results in made.items():
        page = render(results).encode()
        others = (gzip.compress(page), to_json(results), summary(results).encode())
        sizes = (f"{len(part) / 1000:.0f}" for part in (page, *others))
        row(name, *sizes, f"{middle(runs[name]):.3f}", f"{middle(runs[name], 'cpu'):.3f}")
    print()
    goals()
    for name, results in made.items():
        size = len(render(results).encode()) / 1000
        at_most(f"report: {name}", size, 1000, unit=" kB")
        at_most(f"stretch: {name}", size, 750, unit=" kB")
    print()


if __name__ == "__main__":
    main(sys.argv[1:])
