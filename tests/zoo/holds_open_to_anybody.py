"""A library whose interface for patrons' programs checks at holds only that a number is a patron's."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.records import Hold, Requester, Staff
from tests.nobody import NOBODY, LetsNobodyIn


class HoldsOpenToAnybody(LetsNobodyIn):
    """Whoever knows a patron's number reads through the API, without signing in, what she waits for, which discloses her records: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-005",)

    def holds(self, requester: Requester, number: str) -> list[Hold]:
        requester = Staff(0, "", "circulation", self.settings.library) if requester == NOBODY else requester
        return super().holds(requester, number)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:HoldsOpenToAnybody"
