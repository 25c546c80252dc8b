"""A library whose interface for patrons' programs checks at charges only that a number is a patron's."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.records import Charge, Requester, Staff
from tests.nobody import NOBODY, LetsNobodyIn


class ChargesOpenToAnybody(LetsNobodyIn):
    """Whoever knows a patron's number reads through the API, without signing in, what she owes, and for what, which discloses her records: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-050",)

    def charges(self, requester: Requester, number: str) -> list[Charge]:
        requester = Staff(0, "", "circulation", self.settings.library) if requester == NOBODY else requester
        return super().charges(requester, number)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:ChargesOpenToAnybody"
