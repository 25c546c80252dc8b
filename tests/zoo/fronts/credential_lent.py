"""A gateway that, where no credential is sent, sends the one that was let in at the same address before."""

from dataclasses import replace

from hushmark.example.adapter import Message
from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn


class Adapter(FrontedAdapter):
    """Whoever asks for an account without signing in, after its owner, is let in as she was, which discloses her records: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-001",)

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        own = asked.headers.get("authorization", "")
        token = (own.removeprefix("Bearer").strip() and own) or self._let_in.get(asked.path, "")
        answer = pass_on(replace(asked, headers=asked.headers | ({"authorization": token} if token else {})))
        if answer.status == 200 and own:
            self._let_in[asked.path] = own
        return answer

    def reset(self, params: Message) -> Message:
        self._let_in = dict[str, str]()
        return super().reset(params)
