"""The law's features under the certification executor, behave and pytest-bdd, in one run; and memory as they grow.

    .venv/bin/python -m benchmarks.features [--rounds N] [--sizes N ...]

*Plain* behave and pytest-bdd run the same features with the same sentences registered with themselves, in a temporary
folder, and put each `Then` to the evaluator in their own process. *Shared* is the same through our registry and runners.
The executor's figure is the real command with all that it does besides: it starts the reference evaluator as a system of
its own, puts every case to it over a pipe, compares whole answers, and writes, reads and checks report and results.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks.measure import PYTHON, ROOT, Took, at_most, goals, in_turn, opening, process, ratio, row, seconds, table
from benchmarks.native import generated
from hushmark import suite as suites

_PYTEST = "-m pytest -q --tb=line -p no:cacheprovider -p no:warnings -p pytest_bdd.plugin"
_BEHAVE = "-m behave --format null --no-summary"
_PATH = {"PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
_ALONE = """
import sys
from pathlib import Path
from benchmarks.native.worlds import new_world
from hushmark import suite
from hushmark.runners.executor import describe
for scenario in suite.load_ready(Path(sys.argv[1])).scenarios:
    describe(scenario, new_world())
"""
_WHOLE = """
import sys
from pathlib import Path
from hushmark import suite
from hushmark.bundle import write
from hushmark.certify import certify
results = certify("reference", suite=suite.load_ready(Path(sys.argv[1])), seed=7)
write(results, Path(sys.argv[1], "reports"))
sys.exit(results.verdict.exit_status)
"""


def runners(rounds: int) -> None:
    """Compare the runners on the law's scenarios."""
    suite = suites.load_ready()
    count = sum(scenario.kind == "law" for scenario in suite.scenarios)
    with tempfile.TemporaryDirectory(prefix="hushmark-features-") as directory:
        at = Path(directory)
        behave = generated.plain_behave(at / "behave", suite)
        pytest = generated.plain_pytest(at / "pytest", suite)
        shared = generated.shared(at / "shared", suite)
        sharing = _PATH | {"PYTHONPATH": f"{shared / 'path'}:{ROOT}"}

        def plain(words: str, cwd: Path, env: dict[str, str]) -> Took:
            return process([PYTHON, *words.split()], cwd=cwd, env=env)

        certify = [PYTHON, "-m", "hushmark", "certify", "--adapter", "reference", "--reports", str(at / "reports")]
        opening(f"The law's {count} scenarios under each runner")
        runs = in_turn(
            {
                "executor, with report (the command `certify`)": lambda: process(certify),
                "executor alone": lambda: process([PYTHON, "-c", _ALONE, str(shared)], env=_PATH),
                "behave, plain": lambda: plain(_BEHAVE, behave, _PATH),
                "behave, shared steps": lambda: plain(_BEHAVE, shared, sharing),
                "pytest-bdd, plain": lambda: plain(_PYTEST, pytest, _PATH),
                "pytest-bdd, shared steps": lambda: plain(_PYTEST, shared, sharing),
            },
            rounds,
        )
    seconds(runs)
    goals()
    for ours, theirs, goal in (
        ("executor, with report (the command `certify`)", "behave, plain", 0.5),
        ("executor, with report (the command `certify`)", "pytest-bdd, plain", 0.1),
        ("behave, shared steps", "behave, plain", 1.1),
        ("pytest-bdd, shared steps", "pytest-bdd, plain", 0.85),
    ):
        a, b = runs[ours], runs[theirs]
        at_most(f"{ours} ÷ {theirs}", ratio(a, b), goal, ratio(a, b, "cpu"))
    a, b, c = (runs[name] for name in ("executor alone", "behave, plain", "pytest-bdd, plain"))
    print(
        f"\nWithout goals: the executor alone takes {ratio(a, b):.2f} × plain behave, {ratio(a, c):.3f} × plain pytest-bdd."
    )
    print()


def memory(sizes: list[int]) -> None:
    """Compare the executor's peak memory on copies of the law's features."""
    suite = suites.load_ready()
    opening("Memory of the executor")
    table("scenarios", "peak MB, alone", "wall s", "peak MB, with report", "wall s")
    peaks: list[tuple[int, float, float]] = []
    for size in sizes:
        with tempfile.TemporaryDirectory(prefix="hushmark-copies-") as directory:
            count = generated.copies(Path(directory), suite, size)
            alone = process([PYTHON, "-c", _ALONE, directory], env=_PATH)
            whole = process([PYTHON, "-c", _WHOLE, directory])
            row(f"{count:,}", f"{alone.peak:.0f}", f"{alone.wall:.1f}", f"{whole.peak:.0f}", f"{whole.wall:.1f}")
            peaks.append((count, alone.peak, whole.peak))
    print()
    goals()
    (least, *small), (most, *large) = peaks[0], peaks[-1]
    for name, before, after in zip(("alone", "with report"), small, large, strict=True):
        at_most(f"memory, executor {name}, {most:,} ÷ {least:,} scenarios", after / before, 1.3)
    print()


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5, help="how often each is run (5); 0 leaves the runners out")
    parser.add_argument(
        "--sizes", type=int, nargs="*", default=[200, 2_000, 20_000], help="scenarios to measure memory with"
    )
    chosen = parser.parse_args(arguments)
    if chosen.rounds:
        runners(chosen.rounds)
    if chosen.sizes:
        memory(chosen.sizes)


if __name__ == "__main__":
    main(sys.argv[1:])
