"""How long the command line takes to say what it can do, beside a Python that does nothing.

.venv/bin/python -m benchmarks.command_line [--rounds N]
"""

import argparse
import sys
from statistics import median

from benchmarks.measure import PYTHON, at_most, goals, in_turn, opening, process, seconds


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15, help="how often each is run (15)")
    rounds = parser.parse_args(arguments).rounds
    opening("The start of the command line")
    commands = {
        "hushmark --help": [PYTHON, "-m", "hushmark", "--help"],
        "hushmark certify --help": [PYTHON, "-m", "hushmark", "certify", "--help"],
        "python -c 'import click'": [PYTHON, "-c", "import click"],
        "python -c pass": [PYTHON, "-c", "pass"],
    }
    runs = in_turn({name: lambda command=command: process(command) for name, command in commands.items()}, rounds)
    seconds(runs)
    goals()
    bare = runs["python -c pass"]
    for name in ("hushmark --help", "hushmark certify --help"):
        more = [(our.wall - their.wall, our.cpu - their.cpu) for our, their in zip(runs[name], bare, strict=True)]
        wall, cpu = (median(figures) for figures in zip(*more, strict=True))
        at_most(f"{name} − python -c pass", wall, 0.15, cpu, " s")
    print()


if __name__ == "__main__":
    main(sys.argv[1:])
