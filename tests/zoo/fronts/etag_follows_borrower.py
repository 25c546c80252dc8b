"""A gateway that makes the mark of a page from all that the record behind it holds."""

from dataclasses import replace
from hashlib import sha256

from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn


class Adapter(FrontedAdapter):
    """The mark by which a browser knows the public page of an item again depends on who has it, whom anybody tells from a list of cards, which identifies a user as having obtained it: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-020",)

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        answer, card = pass_on(asked), self.borrower(asked.path)
        mark = sha256(answer.body + card.encode()).hexdigest()[:12]
        return replace(answer, headers=(*answer.headers, ("ETag", f'"{mark}"'))) if card else answer
