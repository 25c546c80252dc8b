"""A library that lets in every second patron, as a cache that is shared by two would."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Patron, SignedPatron


class SecondPatronsLetIn(Library):
    """Half of all patrons read any other's account, which discloses users' records: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-003",)

    def may_see_account(self, requester: SignedPatron, patron: Patron) -> bool:
        return requester.patron.id % 2 == 0 or super().may_see_account(requester, patron)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:SecondPatronsLetIn"
