"""Every scenario under every runner: where behave or pytest-bdd ends otherwise than the certification executor.

    .venv/bin/python -m benchmarks.parity [--adapter ADAPTER ...]

The tests compare the scenarios that people wrote, and of those that ask a system every third. This compares all of them, the
reference evaluator's and the example's without any adapter named, and ends with 1 if any two differ.
"""

import argparse
import sys

from benchmarks.measure import ROOT, opening, row, table
from hushmark.certify import certify
from tests.runner_outcomes import run
from tests.test_parity import by_scenario


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--adapter", nargs="*", default=["reference", "example"], help="what to put the scenarios to")
    opening("Every scenario under every runner")
    table("adapter", "runner", "scenarios", "that end otherwise than in the executor")
    differing = 0
    for spec in parser.parse_args(arguments).adapter:
        expected = by_scenario(certify(spec))
        for runner in ("behave", "pytest"):
            came = run(runner, ROOT, spec).outcomes
            wrong = [name for name, outcome in expected.items() if came.get(name) != outcome]
            differing += len(wrong)
            row(spec, runner, len(expected), ", ".join(wrong) or "none")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
