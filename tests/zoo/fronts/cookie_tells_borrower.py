"""A gateway that gives whoever looks at an item a cookie that tells who has it."""

from dataclasses import replace

from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn


class Adapter(FrontedAdapter):
    """Whoever opens the public page of an item on loan is given a cookie that depends on its borrower, which identifies a user as having obtained it: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-020",)

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        answer, card = pass_on(asked), self.borrower(asked.path)
        return replace(answer, headers=(*answer.headers, ("Set-Cookie", f"reader={card}"))) if card else answer
