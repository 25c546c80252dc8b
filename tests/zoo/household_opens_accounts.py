"""A library where all who live at an address share their accounts."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Patron, SignedPatron


class HouseholdOpensAccounts(Library):
    """Whoever lives with a patron reads what she has on loan, which discloses her records to another: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-095",)

    def may_see_account(self, requester: SignedPatron, patron: Patron) -> bool:
        return requester.patron.address == patron.address or super().may_see_account(requester, patron)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:HouseholdOpensAccounts"
