"""A library that answers no more than so many requests a second."""

import time
from collections import deque
from typing import ClassVar

from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn


class Adapter(FrontedAdapter):
    """Whoever asks more than thirty times a second is told to wait, and for how long."""

    _open: ClassVar[deque[float]] = deque()

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        now = time.monotonic()
        while self._open and self._open[0] < now - 1:
            self._open.popleft()
        if len(self._open) >= 30:
            return Answer(429, (("Retry-After", "1"),), b"Too many requests.")
        self._open.append(now)
        return pass_on(asked)
