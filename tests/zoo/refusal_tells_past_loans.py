"""A library that refuses another patron's past loans, and says that there are some."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.errors import RefusedError
from hushmark.example.library import Library
from hushmark.example.records import Loan, Requester
from tests.zoo.refusal_says_how_much import counted_refusal


class RefusalTellsPastLoans(Library):
    """Any patron who asks for what another has returned is told how much that is, which tells that she has used the library: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-159/past-loans",)

    def history(self, requester: Requester, number: str) -> list[Loan]:
        try:
            return super().history(requester, number)
        except RefusedError:
            raise counted_refusal(
                self, "SELECT count(*) FROM loans WHERE patron = ? AND returned IS NOT NULL", number
            ) from None


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:RefusalTellsPastLoans"
