"""Every library of the zoo, put through the suite: what refuses the faulty, and that nothing refuses the sound.

    .venv/bin/python -m benchmarks.zoo [--jobs N] [--whole] [NAME ...]

The sound are put through the whole of it. Of the faulty, one for each scenario is asked every scenario of level must in the
order of the manifest, up to the one that is said to be the first to refuse it; the others are asked that one alone. A refusal by
these is one by the whole. Where they refuse nothing, or with --whole, the rest is asked as well.

Prints one line for each library as it is done, and writes them to src/hushmark/measured/zoo.json, which every report prints:
those named, or all. What was measured with another suite than today's is dropped from the file first. At the end it says
which interface scenarios of level must are the first to refuse no library.
"""

import argparse
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

import msgspec

from hushmark import suite as suites
from hushmark.strength import ZOO, Defective, Sound, Zoo
from tests import zoo
from tests.court import examined as put_through

SEED = 7


def examined(resident: zoo.Resident, first: Sequence[str]) -> Defective | Sound:
    """Put one library through these scenarios, and through the whole suite if there are none or they refuse it not."""
    order = {scenario.id: place for place, scenario in enumerate(suites.load().scenarios)}
    results = put_through(resident.adapter, *first, seed=SEED)
    if first and results.verdict.certificate_class != "not certified":
        results = put_through(resident.adapter, seed=SEED)
    levels = ("must",) if resident.offends else ("must", "should", "reading")
    failed = {r.scenario for r in results.results if r.outcome == "failed" and r.level in levels}
    outcome = results.verdict.certificate_class
    if resident.sound:
        return Sound(resident.name, resident.about, outcome)
    return Defective(
        resident.name, resident.about, resident.offends, outcome, tuple(sorted(failed, key=order.__getitem__))
    )


def kept(path: Path, digest: str) -> dict[str, Defective | Sound]:
    """Return what was measured with this suite already."""
    if not path.exists():
        return {}
    measured = msgspec.json.decode(path.read_bytes(), type=Zoo)
    return {one.name: one for one in (*measured.defective, *measured.sound)} if measured.suite == digest else {}


def written(path: Path, digest: str, done: dict[str, Defective | Sound]) -> Zoo:
    """Write what was measured, in the order of the names."""
    ordered = [done[name] for name in sorted(done)]
    measured = Zoo(
        digest,
        tuple(one for one in ordered if isinstance(one, Defective)),
        tuple(one for one in ordered if isinstance(one, Sound)),
    )
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(msgspec.json.format(msgspec.json.encode(measured), indent=1) + b"\n")
    return measured


def first_to_refuse(measured: Zoo) -> set[str]:
    """Return the scenarios each of which is, in the order of the manifest, the first to refuse some library."""
    return {one.caught_by[0] for one in measured.defective if one.caught_by}


def in_part(musts: Sequence[str]) -> dict[str, list[str]]:
    """Return for each faulty library by which scenarios to examine it: for the first of each scenario, all that go before."""
    parts: dict[str, list[str]] = {}
    claimed: set[str] = set()
    for resident in zoo.everybody():
        if resident.caught_by:
            name = resident.caught_by[0]
            parts[resident.name] = [name] if name in claimed else list(musts[: musts.index(name) + 1])
            claimed.add(name)
    return parts


def main(names: Sequence[str], jobs: int, *, whole: bool) -> None:
    suite = suites.load()
    digest = f"sha256:{suite.digest}"
    everybody = {resident.name: resident for resident in zoo.everybody()}
    done = {name: one for name, one in kept(ZOO, digest).items() if name in everybody and (names and name not in names)}
    wanted = [resident for name, resident in everybody.items() if not names or name in names]
    musts = [s.id for s in suite.scenarios if s.kind == "interface" and s.level == "must"]
    parts = {} if whole else in_part(musts)
    started = time.monotonic()
    with ProcessPoolExecutor(jobs) as pool:
        for task in as_completed(
            [pool.submit(examined, resident, parts.get(resident.name, ())) for resident in wanted]
        ):
            one = task.result()
            done[one.name] = one
            written(ZOO, digest, done)
            told = " ".join(one.caught_by) if isinstance(one, Defective) else ""
            print(f"{time.monotonic() - started:5.0f} s  {one.name}: {one.outcome} {told}", flush=True)
    measured = written(ZOO, digest, done)
    idle = [name for name in musts if name not in first_to_refuse(measured)]
    print(f"false certificates: {measured.false_certificates}; false refusals: {measured.false_refusals}")
    print(f"first to refuse none: {' '.join(idle) or 'no scenario'}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help="libraries of the zoo; all if none is named")
    parser.add_argument("--jobs", type=int, default=2, help="how many are examined at once")
    parser.add_argument("--whole", action="store_true", help="put the faulty through the whole suite too")
    arguments = parser.parse_args()
    main(arguments.names, arguments.jobs, whole=arguments.whole)
