"""A library that tells with every answer when it was made, and is so quick that a second turns but once while it is looked at."""

from typing import ClassVar

from hushmark.example.adapter import Message
from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn


class Adapter(FrontedAdapter):
    """Every answer tells its second: one and the same until the system was brought back four times, and from then on the next."""

    resets: ClassVar[int] = 4

    def __init__(self) -> None:
        super().__init__()
        self._so_often = 0

    def reset(self, params: Message) -> Message:
        self._so_often += 1
        return super().reset(params)

    @property
    def second(self) -> str:
        return f"2026-11-27T09:00:0{self._so_often > self.resets:d}-07:00"

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        answer = pass_on(asked)
        return Answer(answer.status, (*answer.headers, ("X-Made-At", self.second)), answer.body)
