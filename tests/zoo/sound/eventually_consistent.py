"""A library whose answers lag behind what was entered."""

import time

from hushmark.example.adapter import Message
from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn

LAG = 0.3
"""In seconds."""


class Adapter(FrontedAdapter):
    """What was entered is shown after 300 milliseconds, and the adapter waits for it."""

    def seed(self, params: Message) -> Message:
        refs = super().seed(params)
        self._entered = time.monotonic()
        time.sleep(LAG)
        return refs

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        if asked.method == "GET" and time.monotonic() < self._entered + LAG:
            return Answer(404, (), b"")
        return pass_on(asked)
