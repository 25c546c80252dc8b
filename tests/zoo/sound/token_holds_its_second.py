"""A library whose tokens hold the second in which they were made, so that two made within one are the same."""

from hashlib import sha256

from hushmark.example.adapter import Message
from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn


class Adapter(FrontedAdapter):
    """Every answer sets a token of its second: one and the same until the system was brought back three times, and from then on the next."""

    def __init__(self) -> None:
        super().__init__()
        self._so_often = 0

    def reset(self, params: Message) -> Message:
        self._so_often += 1
        return super().reset(params)

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        answer = pass_on(asked)
        token = sha256(f"2026-11-27T09:00:0{self._so_often > 3:d}-07:00".encode()).hexdigest()
        return Answer(answer.status, (*answer.headers, ("Set-Cookie", f"made={token}; HttpOnly")), answer.body)
