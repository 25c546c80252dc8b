"""A library whose programs' interfaces call things by other names."""

import json
from dataclasses import replace
from typing import Any

from hushmark.example.adapter import Message
from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn

NAMES = {
    "token": "accessKey",
    **dict.fromkeys(("loans", "history", "holds", "charges", "overdue", "log"), "entries"),
    "title": "bibliographicTitle",
    "barcode": "copyId",
    "card": "libraryCardNumber",
    "name": "fullName",
}


def renamed(value: Any) -> Any:
    """Return a body with other names."""
    match value:
        case dict():
            return {NAMES.get(name, name): renamed(part) for name, part in value.items()}
        case list():
            return [renamed(part) for part in value]
        case _:
            return value


class Adapter(FrontedAdapter):
    """Fields have other names, a sign-in gives an accessKey, and a list is called entries."""

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        answer = pass_on(asked)
        if "json" not in answer.header("content-type"):
            return answer
        return replace(answer, body=json.dumps(renamed(json.loads(answer.body))).encode())

    def open(self, params: Message) -> Message:
        opened = super().open(params)
        renamed_too = {"json": {"pointer": "/accessKey"}}
        return {**opened, "capture": [one | renamed_too.get(one["kind"], {}) for one in opened["capture"]]}
