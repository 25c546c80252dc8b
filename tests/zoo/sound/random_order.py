"""A library whose lists come in any order."""

import json
import random
from dataclasses import replace
from typing import Any

from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn


def shuffled(value: Any) -> Any:
    """Return a body whose lists are in another order."""
    match value:
        case dict():
            return {name: shuffled(part) for name, part in value.items()}
        case list():
            return random.sample([shuffled(part) for part in value], len(value))
        case _:
            return value


class Adapter(FrontedAdapter):
    """The entries of every list stand in another order each time."""

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        answer = pass_on(asked)
        if "json" not in answer.header("content-type"):
            return answer
        return replace(answer, body=json.dumps(shuffled(json.loads(answer.body))).encode())
