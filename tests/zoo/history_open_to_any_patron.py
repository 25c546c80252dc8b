"""A library whose interface for patrons' programs fetches history with the desk's own permissions."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Loan, Requester, SignedPatron, Staff


class HistoryOpenToAnyPatron(Library):
    """Any patron reads through the API what any other has returned, which identifies a user by her use: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-009",)

    def history(self, requester: Requester, number: str) -> list[Loan]:
        if isinstance(requester, SignedPatron) and requester.interface == "api":
            requester = Staff(0, "", "circulation", self.settings.library)
        return super().history(requester, number)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:HistoryOpenToAnyPatron"
