"""A library whose answers always come compressed."""

import gzip
import time

from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn


class Adapter(FrontedAdapter):
    """Every answer is compressed, and its head tells the time at which it was."""

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        answer = pass_on(asked)
        packed = gzip.compress(answer.body, mtime=int(time.time()))
        return Answer(answer.status, (*answer.headers, ("Content-Encoding", "gzip")), packed)
