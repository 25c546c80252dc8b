"""A library whose interface for patrons' programs asks only whether somebody is signed in."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Patron, SignedPatron


class WrongOwner(Library):
    """Any patron reads any other's account through the API by its number, which discloses a user's records: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-003", "IF-006", "IF-009", "IF-043")

    def may_see_account(self, requester: SignedPatron, patron: Patron) -> bool:
        return requester.interface == "api" or super().may_see_account(requester, patron)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    product_name = "Example library system with a planted fault"

    library = f"{__name__}:WrongOwner"
