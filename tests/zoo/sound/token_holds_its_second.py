"""A library whose tokens hold the second in which they were made, so that two made within one are the same."""

from hashlib import sha256
from typing import ClassVar

from tests.zoo.fronts import Answer, Asked, PassOn
from tests.zoo.sound import second_turns_late


class Adapter(second_turns_late.Adapter):
    """Every answer sets a token of its second: one and the same until the system was brought back three times, and from then on the next."""

    resets: ClassVar[int] = 3

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        answer = pass_on(asked)
        token = sha256(self.second.encode()).hexdigest()
        return Answer(answer.status, (*answer.headers, ("Set-Cookie", f"made={token}; HttpOnly")), answer.body)
