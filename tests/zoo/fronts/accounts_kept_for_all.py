"""A gateway that keeps answers by their address, whoever asked."""

from hushmark.example.adapter import Message
from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn


class Adapter(FrontedAdapter):
    """Whoever asks for an account after its owner is given what the gateway kept of it, which discloses her records: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-001",)

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        if asked.path in self._kept:
            return self._kept[asked.path]
        answer = pass_on(asked)
        if asked.path.startswith("/api/patrons/") and answer.status == 200:
            self._kept[asked.path] = answer
        return answer

    def reset(self, params: Message) -> Message:
        self._kept = dict[str, Answer]()
        return super().reset(params)
