"""A library that tells with every answer when it was made and how long it took."""

import time
from datetime import UTC, datetime

from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn


class Adapter(FrontedAdapter):
    """Every answer tells its moment to the millisecond, and how long it took to make."""

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        started = time.perf_counter()
        answer = pass_on(asked)
        took, now = time.perf_counter() - started, datetime.now(UTC).isoformat(timespec="milliseconds")
        headers = (*answer.headers, ("X-Runtime", f"{took:.6f}"), ("Server-Timing", f"total;dur={took * 1000:.1f}"))
        told = f"<!-- made at {now} -->".encode() if "html" in answer.header("content-type") else b""
        return Answer(answer.status, (*headers, ("X-Made-At", now)), answer.body + told)
