"""A library that asks everybody to sign in twice."""

import secrets

from hushmark.example.adapter import Message
from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn


class Adapter(FrontedAdapter):
    """The first attempt to sign in only opens a visit, and is refused whatever it brings; the second counts."""

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        if asked.method != "POST" or not asked.path.endswith("/session") or "visit=" in asked.headers.get("cookie", ""):
            return pass_on(asked)
        visit = f"visit={secrets.token_hex(16)}; HttpOnly"
        return Answer(
            401, (("Content-Type", "application/json"), ("Set-Cookie", visit)), b'{"error": "Please sign in again."}'
        )

    def open(self, params: Message) -> Message:
        opened = super().open(params)
        if params["channel"] in ("rest-patron", "rest-staff"):
            opened["requests"] *= 2
            opened["capture"] = [capture | {"request": 1} for capture in opened["capture"]]
        return opened
