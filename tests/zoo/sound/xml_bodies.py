"""A library whose programs' interfaces speak XML."""

import json
from typing import Any
from xml.sax.saxutils import escape

from hushmark.example.adapter import Message
from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn


def element(value: Any) -> str:
    """Return a value as XML."""
    match value:
        case dict():
            return "".join(f"<{name}>{element(part)}</{name}>" for name, part in value.items())
        case list():
            return "".join(f"<entry>{element(part)}</entry>" for part in value)
        case None:
            return ""
        case _:
            return escape(str(value))


class Adapter(FrontedAdapter):
    """Answers for programs are XML."""

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        answer = pass_on(asked)
        if "json" not in answer.header("content-type") or not asked.path.startswith("/api/"):
            return answer
        body = f"<?xml version='1.0'?><answer>{element(json.loads(answer.body))}</answer>"
        return Answer(answer.status, (("Content-Type", "application/xml"),), body.encode())

    def open(self, params: Message) -> Message:
        opened = super().open(params)
        opened["capture"] = [
            {"name": "token", "request": 0, "kind": "pattern", "pattern": "<token>([^<]+)</token>"}
            if one["kind"] == "json"
            else one
            for one in opened["capture"]
        ]
        return opened
