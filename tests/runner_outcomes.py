"""Runs a suite's features in a process of its own, under any of the three runners, and reads how each scenario ended."""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

RUNNERS = ("executor", "behave", "pytest")

_EXECUTOR = """
import sys
from pathlib import Path
from hushmark import suite
from hushmark.runners import alone, outcomes
root, adapter, target = sys.argv[1:]
loaded = suite.load_ready(Path(root))
endings = {s.id: alone.perform(s, adapter or None) for s in loaded.scenarios}
outcomes.write_outcomes(Path(target), endings)
sys.exit(bool(outcomes.unmet((s, endings[s.id]) for s in loaded.scenarios)))
"""


@dataclass(frozen=True)
class Ran:
    """What a runner's process left: its exit status, each scenario's outcome by id, and what it printed."""

    status: int
    outcomes: dict[str, str]
    printed: str


def run(runner: str, root: Path, adapter: str = "", *more: str, path: Path | None = None) -> Ran:
    """Run the features below `root` with `runner`, and with `more` on its command line.

    `adapter` may be empty for each scenario's default; `path` goes before everything else on the Python path.
    """
    with tempfile.TemporaryDirectory() as directory:
        target = Path(directory, "outcomes.json")
        python = [sys.executable, "-W", "error::ResourceWarning"]
        command = {
            "executor": [*python, "-c", _EXECUTOR, str(root), adapter, str(target)],
            "behave": [
                *python,
                "-m",
                "behave",
                "-D",
                f"outcomes={target}",
                *(["-D", f"adapter={adapter}"] * bool(adapter)),
            ],
            "pytest": [
                *python,
                "-m",
                "pytest",
                "tests/test_features.py",
                f"--outcomes={target}",
                *([f"--adapter={adapter}"] * bool(adapter)),
            ],
        }[runner]
        environment = {**os.environ, "NO_COLOR": "1", "PYTHONPATH": os.pathsep.join(map(str, filter(None, [path])))}
        done = subprocess.run(
            [*command, *more], cwd=root, env=environment, capture_output=True, text=True, check=False, timeout=600
        )
        told = json.loads(target.read_text(encoding="utf-8")) if target.exists() else {}
    outcomes = {scenario_id: ending["outcome"] for scenario_id, ending in told.items()}
    return Ran(done.returncode, outcomes, done.stdout + done.stderr)
