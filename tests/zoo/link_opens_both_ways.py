"""A library where a link between two accounts opens each to the other."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Patron, SignedPatron


class LinkOpensBothWays(Library):
    """A child reads what her mother has on loan, through the link by which the mother may see the child's: (2)(d) opens a minor's records alone."""

    offends = "24-90-119(2)(d)"
    caught_by = ("IF-096",)

    def may_see_account(self, requester: SignedPatron, patron: Patron) -> bool:
        return super().may_see_account(requester, patron) or self.guardian_may_see(patron, requester.patron)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:LinkOpensBothWays"
