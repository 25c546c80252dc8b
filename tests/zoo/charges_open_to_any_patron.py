"""A library whose interface for patrons' programs fetches charges with the desk's own permissions."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Charge, Requester, SignedPatron, Staff


class ChargesOpenToAnyPatron(Library):
    """Any patron reads through the API what any other owes and for which title, which identifies a user as having obtained it: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-051",)

    def charges(self, requester: Requester, number: str) -> list[Charge]:
        if isinstance(requester, SignedPatron) and requester.interface == "api":
            requester = Staff(0, "", "circulation", self.settings.library)
        return super().charges(requester, number)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:ChargesOpenToAnyPatron"
