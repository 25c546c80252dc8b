"""Measures what is compared in turn, and prints ratios beside their goals, as Markdown.

Every contestant runs once in each round, so that a machine that is busy at times is busy for all of them. A ratio is the
median of the rounds' own ratios. Seconds of the processor stand beside seconds of the clock: other people's work on the
machine lengthens the second and hardly the first.
"""

import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
PYTHON = sys.executable


@dataclass(frozen=True)
class Took:
    """What one run took: seconds of the clock and of the processor, and megabytes of its largest process at the peak."""

    wall: float
    cpu: float
    peak: float = 0.0


Runs = Mapping[str, Sequence[Took]]


class RunFailedError(Exception):
    """A command that was to be measured ended with a status that it should not end with."""


def process(
    command: Sequence[str], *, cwd: Path = ROOT, env: Mapping[str, str] | None = None, ends: Sequence[int] = (0,)
) -> Took:
    """Run a command to its end; what it prints is kept only to be shown if it fails. Raises RunFailedError."""
    read, write = os.pipe()
    with tempfile.TemporaryFile() as printed, os.fdopen(read, "rb") as figures:
        subprocess.run(
            [PYTHON, "-I", "-S", str(ROOT / "benchmarks" / "launched.py"), str(write), *command],
            cwd=cwd,
            env={**os.environ, **(env or {})},
            stdin=subprocess.DEVNULL,
            stdout=printed,
            stderr=subprocess.STDOUT,
            pass_fds=[write],
            check=True,
        )
        os.close(write)
        wall, cpu, peak, status = map(float, figures.read().split())
        if status not in ends:
            printed.seek(0)
            told = printed.read().decode(errors="replace")[-3000:]
            message = f"`{' '.join(command)[:300]}` ended with {status:.0f}:\n{told}"
            raise RunFailedError(message)
    return Took(wall, cpu, peak / 1024)


def call(function: Callable[[], object]) -> Took:
    """Call a function once."""
    wall, cpu = time.perf_counter(), time.process_time()
    function()
    return Took(time.perf_counter() - wall, time.process_time() - cpu)


def in_turn(contestants: Mapping[str, Callable[[], Took]], rounds: int, warmups: int = 1) -> Runs:
    """Run every contestant once in each round; the first rounds warm caches and are not counted."""
    runs: dict[str, list[Took]] = {name: [] for name in contestants}
    for number in range(warmups + rounds):
        for name, run in contestants.items():
            took = run()
            if number >= warmups:
                runs[name].append(took)
    return runs


def ratio(ours: Sequence[Took], theirs: Sequence[Took], of: str = "wall") -> float:
    """Return the median of the rounds' ratios."""
    return median(getattr(our, of) / getattr(their, of) for our, their in zip(ours, theirs, strict=True))


def middle(runs: Sequence[Took], of: str = "wall") -> float:
    """Return the median of a figure."""
    return median(getattr(run, of) for run in runs)


def opening(what: str) -> None:
    """Print what is measured, on which day and on which machine."""
    machine = f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, Python {platform.python_version()}"
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg())
    print(f"**{what}** ({datetime.now(UTC):%Y-%m-%d %H:%M} UTC; {machine}; load average at the start {load})\n")


def table(*columns: str) -> None:
    """Print the head of a table."""
    row(*columns)
    row(*("---" for _ in columns))


def row(*cells: object) -> None:
    """Print a row of a table."""
    print("|", " | ".join(str(cell) for cell in cells), "|", flush=True)


def seconds(runs: Runs) -> None:
    """Print the medians of each contestant."""
    table("what", "wall s", "processor s", "peak MB", "rounds")
    for name, took in runs.items():
        peak = middle(took, "peak")
        row(
            name,
            f"{middle(took):.3g}",
            f"{middle(took, 'cpu'):.3g}",
            f"{peak:.0f}" if peak else "",
            f"{len(took)} ({min(t.wall for t in took):.3g} to {max(t.wall for t in took):.3g} s)",
        )
    print()


def goals() -> None:
    """Print the head of the table of goals."""
    table("ratio", "measured", "of processor time", "goal", "")


def at_most(what: str, measured: float, goal: float, processor: float | None = None, unit: str = " ×") -> None:
    """Print a figure that should be at most its goal, and whether it is."""
    _goal(what, measured, processor, f"≤ {goal:g}{unit}", unit, met=measured <= goal)


def at_least(what: str, measured: float, goal: float, processor: float | None = None, unit: str = " ×") -> None:
    """Print a figure that should be at least its goal, and whether it is."""
    _goal(what, measured, processor, f"≥ {goal:g}{unit}", unit, met=measured >= goal)


def _goal(what: str, measured: float, processor: float | None, goal: str, unit: str, *, met: bool) -> None:
    besides = "" if processor is None else f"{processor:.3g}{unit}"
    row(what, f"{measured:.3g}{unit}", besides, goal, "met" if met else "**missed**")
