"""Adapters that call a thing after who has it, or ask for nobody's."""

import hashlib
import json
import secrets
import sqlite3
from contextlib import closing
from dataclasses import replace

from hushmark.example.adapter import Message
from tests.zoo.attacks import Leak
from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn
from tests.zoo.wrong_owner import WrongOwner


class BorrowersNumberGivenAsTheItems(Leak):
    """The public page of an item on loan shows its borrower's number, new at each seeding; the adapter gives that number as one of the item's own."""

    _salt = b""

    def reset(self, params: Message) -> Message:
        self._salt = secrets.token_bytes(16)
        return super().reset(params)

    def number(self, card: str) -> str:
        return str(int.from_bytes(hashlib.blake2b(card.encode(), key=self._salt, digest_size=4).digest()) + 10**9)

    def seed(self, params: Message) -> Message:
        made = super().seed(params)
        for one in params["set"]:
            if one["type"] == "loan" and not one["returned"]:
                item, card = self._refs[one["item"]], self._refs[one["patron"]]["card"]
                made["refs"][one["item"]] = {**item, "ids": {**item["ids"], "last": self.number(card)}}
        return made

    def leak(self, answer: Answer, card: str) -> Answer:
        return self.body(answer, f"<p>last: {self.number(card)}</p>")


class AsksForMeAlone(FrontedAdapter):
    """Any patron reads any other's account by its number; the adapter asks for "mine", whoever is meant, so that no number is ever tried."""

    library = f"{WrongOwner.__module__}:WrongOwner"
    _numbers: dict[str, str]

    def perform(self, params: Message) -> Message:
        composed = super().perform(params)
        for one in composed.get("requests", ()):
            if one["url"].startswith("/api/patrons/"):
                one["url"] = "/api/me/" + "/".join(one["url"].split("/")[4:])
        return composed

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        known = self.__dict__.setdefault("_numbers", {})
        if asked.path.startswith("/api/me/"):
            number = known.get(asked.headers.get("authorization", ""), "0")
            asked = replace(asked, path=f"/api/patrons/{number}/{asked.path[8:]}".rstrip("/"))
        answer = pass_on(asked)
        if asked.path == "/api/session" and answer.status == 201:
            with closing(sqlite3.connect(self.server.file)) as db:
                (number,) = db.execute(
                    "SELECT id FROM patrons WHERE card = ?", (json.loads(asked.body)["card"],)
                ).fetchone()
            known[f"Bearer {json.loads(answer.body)['token']}"] = str(number)
        return answer
