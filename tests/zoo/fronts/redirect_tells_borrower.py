"""A gateway that sends on to an address that tells who has an item."""

from tests.zoo.fronts import Answer, Asked, FrontedAdapter, PassOn


class Adapter(FrontedAdapter):
    """The public page of an item on loan is reached by way of an address that carries the card of its borrower, which identifies a user as having obtained it: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-020",)

    def through(self, asked: Asked, pass_on: PassOn) -> Answer:
        card = self.borrower(asked.path)
        if not card or "?" in asked.path:
            return pass_on(asked)
        return Answer(302, (("Location", f"{asked.path}?reader={card}"),), b"")
