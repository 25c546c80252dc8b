"""A library that does not keep charges apart from the other members of the consortium."""

from dataclasses import replace

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Charge, Requester, Staff


class ChargesOpenToPartner(Library):
    """Circulation staff of another member library read what a patron who never visited them owes, and for what, which their own work does not need: (2)(a)."""

    offends = "24-90-119(2)(a)"
    caught_by = ("IF-038",)

    def charges(self, requester: Requester, number: str) -> list[Charge]:
        if isinstance(requester, Staff) and requester.role == "circulation":
            requester = replace(requester, library=self.settings.library)
        return super().charges(requester, number)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:ChargesOpenToPartner"
