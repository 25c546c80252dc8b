"""What it costs to keep the coverage of the law's code apart by provision, beside plain coverage of the same run.

.venv/bin/python -m benchmarks.reach [--rounds N]
"""

import argparse
import sys

from benchmarks.measure import at_most, call, goals, in_turn, opening, ratio, seconds
from hushmark.proof.reach import by_provision, put, traced
from hushmark.proof.scenarios import law_scenarios


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7, help="how often each is run (7)")
    rounds = parser.parse_args(arguments).rounds
    opening("Coverage by provision")
    groups = by_provision(law_scenarios())
    everything = [one for group in groups.values() for one in group]
    runs = in_turn(
        {
            "coverage by provision": lambda: call(lambda: traced(groups)),
            "plain coverage": lambda: call(lambda: traced(groups, contexts=False)),
            "no coverage": lambda: call(lambda: put(everything)),
        },
        rounds,
    )
    seconds(runs)
    goals()
    ours, theirs = runs["coverage by provision"], runs["plain coverage"]
    at_most("coverage by provision ÷ plain coverage", ratio(ours, theirs), 1.2, ratio(ours, theirs, "cpu"))
    print()


if __name__ == "__main__":
    main(sys.argv[1:])
