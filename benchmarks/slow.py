"""How long a system that takes 200 ms for each answer keeps a run: against what its own answers take, one beside another.

    .venv/bin/python -m benchmarks.slow [ID ...]

The bound is requests × latency ÷ the connections that the system allows. What is seeded, SIP2 and mail are not slowed, and what shows
everybody's doings is asked one after another; so the whole suite (without any ID) is what counts, and a few scenarios say little.
"""

import sys
import threading
import time

from tests.court import examined
from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn

LATENCY = 0.2
"""In seconds."""
_count, _lock = 0, threading.Lock()


class Slow(FrontedAdapter):
    """Every answer on the web takes so much longer, and is counted."""

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        """Count it, wait, and pass it on."""
        global _count  # noqa: PLW0603 - gateways are threads of this process
        with _lock:
            _count += 1
        time.sleep(LATENCY)
        return pass_on(asked)


def main(only: list[str]) -> None:
    began = time.perf_counter()
    results = examined(Slow, *only)
    took = time.perf_counter() - began
    bound = _count * LATENCY / results.declaration.parallel
    counts = results.verdict.counts["required"]
    print(f"required: {counts}")
    print(
        f"{_count} requests, {LATENCY * 1000:.0f} ms each, {results.declaration.parallel} at once: {bound:.1f} s at the least"
    )
    print(f"the run took {took:.1f} s: {took / bound:.2f} × (goal: 1.2)")


if __name__ == "__main__":
    main(sys.argv[1:])
