"""A library that gives out new tokens with every answer."""

import secrets
import uuid

from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn


class Adapter(FrontedAdapter):
    """Every answer brings a new cookie, an id of its own and, on a page, a nonce."""

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        answer = pass_on(asked)
        headers = (
            *answer.headers,
            ("Set-Cookie", f"seen={secrets.token_urlsafe(24)}"),
            ("X-Request-Id", str(uuid.uuid4())),
        )
        nonce = f"<!-- {secrets.token_hex(16)} -->".encode() if "html" in answer.header("content-type") else b""
        return Answer(answer.status, headers, answer.body + nonce)
