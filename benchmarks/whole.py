"""How long whole certifications take: the example system, and Compendium, a system that somebody else wrote.

    .venv/bin/python -m benchmarks.whole [--rounds N] [--no-peer]

Each is the real command, from its start to the report on disk. Seconds of the processor are those of the command and of all that it
started: the suite, the adapter and the system. Compendium is installed from PyPI, once, in an environment of its own.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks.measure import PYTHON, Took, in_turn, opening, process, row, seconds, table
from hushmark import results as files

_SYSTEMS = {"example": "example", "Compendium": "python:tests.peers.compendium.adapter:Adapter"}


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3, help="how often each is run (3)")
    parser.add_argument("--no-peer", action="store_true", help="the example alone")
    chosen = parser.parse_args(arguments)
    systems = {"example": _SYSTEMS["example"]} if chosen.no_peer else _SYSTEMS
    with tempfile.TemporaryDirectory(prefix="hushmark-whole-") as directory:

        def whole(name: str) -> Took:
            at = Path(directory, name)
            command = [
                PYTHON,
                "-m",
                "hushmark",
                "certify",
                "--adapter",
                systems[name],
                "--seed",
                "5",
                "--reports",
                str(at),
            ]
            return process(command, ends=(0, 1, 3))

        opening("Whole certifications")
        seconds(in_turn({name: lambda name=name: whole(name) for name in systems}, chosen.rounds, warmups=0))
        table("what", "class", "required", "results", "channels asked")
        for name in systems:
            results = files.read(next(Path(directory, name).glob("*/results.json")))
            channels = {result.channel for result in results.results if result.outcome in ("passed", "failed")}
            told = results.verdict
            row(name, told.certificate_class, told.counts["required"]["of"], len(results.results), len(channels))


if __name__ == "__main__":
    main(sys.argv[1:])
