"""A library that takes its time."""

import time

from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn


class Adapter(FrontedAdapter):
    """Every answer takes 200 milliseconds longer."""

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        time.sleep(0.2)
        return pass_on(asked)
