"""An adapter that calls a thing after who has it."""

import hashlib
import secrets

from hushmark.example.adapter import Message
from tests.zoo.attacks import Leak
from tests.zoo.fronts import Answer


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
