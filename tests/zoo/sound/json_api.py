"""A library whose programs' interfaces speak JSON:API."""

import json
from typing import Any

from hushmark.example.adapter import Message
from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn


def document(kind: str, value: dict[str, Any]) -> object:
    """Return the data of a document: one resource, or a list of them."""
    lists = [part for part in value.values() if isinstance(part, list)]
    if lists:
        return [{"type": kind, "id": str(number), "attributes": one} for number, one in enumerate(lists[0], start=1)]
    return {"type": kind, "id": "1", "attributes": value}


class Adapter(FrontedAdapter):
    """Answers for programs are documents with data, attributes and links, by the media type of JSON:API."""

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        answer = pass_on(asked)
        if "json" not in answer.header("content-type") or not asked.path.startswith("/api/"):
            return answer
        kind = asked.path.rpartition("/")[2]
        body = {
            "jsonapi": {"version": "1.1"},
            "data": document(kind, json.loads(answer.body)),
            "links": {"self": asked.path},
        }
        return Answer(answer.status, (("Content-Type", "application/vnd.api+json"),), json.dumps(body).encode())

    def open(self, params: Message) -> Message:
        opened = super().open(params)
        pointer = {"pointer": "/data/attributes/token"}
        captured = [capture | pointer if capture["kind"] == "json" else capture for capture in opened["capture"]]
        return opened | {"capture": captured}
