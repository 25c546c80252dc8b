"""A library whose interface for patrons' programs checks at history only that a number is a patron's."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.records import Loan, Requester, Staff
from tests.nobody import NOBODY, LetsNobodyIn


class HistoryOpenToAnybody(LetsNobodyIn):
    """Whoever knows a patron's number reads through the API, without signing in, what she has returned, which discloses her records: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-008",)

    def history(self, requester: Requester, number: str) -> list[Loan]:
        requester = Staff(0, "", "circulation", self.settings.library) if requester == NOBODY else requester
        return super().history(requester, number)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:HistoryOpenToAnybody"
