"""A library whose interface for patrons' programs fetches holds with the desk's own permissions."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Hold, Requester, SignedPatron, Staff


class HoldsOpenToAnyPatron(Library):
    """Any patron reads through the API what any other waits for, which identifies a user by her use: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-006",)

    def holds(self, requester: Requester, number: str) -> list[Hold]:
        if isinstance(requester, SignedPatron) and requester.interface == "api":
            requester = Staff(0, "", "circulation", self.settings.library)
        return super().holds(requester, number)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:HoldsOpenToAnyPatron"
