"""Every faulty library of the zoo, put through the whole suite: which scenarios refuse it, and which is the first.

    .venv/bin/python -m benchmarks.zoo [NAME ...]

Prints one line for each library, and at the end every interface scenario of level must that refused none.
"""

import sys
import time

from hushmark import suite as suites
from hushmark.certify import certify
from tests import zoo


def main(names: list[str]) -> None:
    caught: set[str] = set()
    for resident in zoo.residents().values():
        if names and resident.name not in names:
            continue
        started = time.monotonic()
        results = certify(resident.spec, seed=7)
        failed = [result.id for result in results.results if result.outcome == "failed"]
        caught |= {name.partition("@")[0] for name in failed}
        verdict = results.verdict.certificate_class
        print(f"{resident.name}: {verdict}, {time.monotonic() - started:.0f} s, {len(failed)} failed: {' '.join(failed)}", flush=True)
    musts = [s.id for s in suites.load().scenarios if s.kind == "interface" and s.level == "must"]
    print(f"refused none: {' '.join(sorted(set(musts) - caught)) or 'no scenario'}")


if __name__ == "__main__":
    main(sys.argv[1:])
