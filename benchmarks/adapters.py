"""Whole certifications of the example library through the complete adapters in three languages: the same outcomes, and how long.

Run it: .venv/bin/python benchmarks/adapters.py
"""

import sys
import time
from datetime import datetime
from pathlib import Path

from hushmark.certify import DENVER, certify
from hushmark.new_adapter import LANGUAGES

EXAMPLES = Path(__file__).parents[1] / "examples"


def main() -> int:
    """Compare whole runs; exit status 1 if any outcome differs from the built-in adapter's."""
    specs = {"built in": "example"} | {
        name: f"stdio:{language.start.replace(language.file, f'{name}/{language.file}')} {sys.executable}"
        for name, language in LANGUAGES.items()
    }
    found, same = {}, True
    for name, spec in specs.items():
        started = time.monotonic()
        results = certify(spec, seed=5, clock=datetime.now(DENVER), directory=EXAMPLES)
        found[name] = {result.id: (result.outcome, result.observed) for result in results.results}
        differing = [key for key, value in found["built in"].items() if found[name].get(key) != value]
        same = same and found[name] == found["built in"] and not results.problems
        print(
            f"{name:<9} {results.verdict.certificate_class}, {len(found[name])} results, {len(differing)} differ, {time.monotonic() - started:.1f} s"
        )
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
