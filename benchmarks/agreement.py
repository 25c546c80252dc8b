"""Three engines that others made, with the law written for them by hand, beside the evaluator: every state of each provision.

    .venv/bin/python -m benchmarks.agreement [--random N] [--seed N] [--edition ID]

Under every edition and every law that can be on top of it, each provision is put in every state of what it asks, all else
as in the ordinary breach; then come states at random. `tests/test_engines.py` has the short form. Ends with 1 if any differ.
"""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator
from itertools import chain, islice

from benchmarks.measure import opening, row, table
from tests.engines.asked import EDITIONS, ENGINES, Case, at_random, by_evaluator, every_state_of_each_provision

_AT_ONCE = 5_000


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--random", type=int, default=100_000, help="how many states at random (100,000)")
    parser.add_argument("--seed", type=int, default=1, help="of these states (1)")
    parser.add_argument("--edition", choices=EDITIONS, help="one edition of the section alone (all)")
    chosen = parser.parse_args(arguments)
    opening("The law written by hand for three engines, beside the evaluator")
    everything = chain(every_state_of_each_provision(), at_random(chosen.random, chosen.seed))
    cases: Iterator[Case] = (case for case in everything if chosen.edition in (None, case.edition))
    took, apart, verdicts = Counter[str](), Counter[str](), Counter[str]()
    asked = {"the evaluator": by_evaluator, **ENGINES}
    while some := list(islice(cases, _AT_ONCE)):
        expected: list[str] = []
        for name, ask in asked.items():
            begun = time.process_time()
            told = ask(some)
            took[name] += time.process_time() - begun
            expected = expected or told
            different = [pair for pair in zip(some, expected, told, strict=True) if pair[1] != pair[2]]
            for case, ours, theirs in different[:3]:
                print(f"{name} says {theirs}, the evaluator {ours}: {case}")
            apart[name] += len(different)
        verdicts.update(expected)
    print(
        f"{sum(verdicts.values()):,} cases: {', '.join(f'{count:,} {verdict}' for verdict, count in verdicts.items())}\n"
    )
    table("engine", "processor s", "answers that differ")
    for name in asked:
        row(name, f"{took[name]:.3g}", apart[name])
    print()
    sys.exit(1 if apart.total() else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
