"""A gateway that tells its own monitor, in a header, who has an item."""

from dataclasses import replace

from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn


class Adapter(FrontedAdapter):
    """A header of the public page of an item on loan carries the card of its borrower, which identifies a user as having obtained it: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-020",)

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        answer, card = pass_on(asked), self.borrower(asked.path)
        return replace(answer, headers=(*answer.headers, ("X-Loan", card))) if card else answer
