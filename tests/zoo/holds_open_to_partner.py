"""A library that does not keep holds apart from the other members of the consortium."""

from dataclasses import replace

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Hold, Requester, Staff


class HoldsOpenToPartner(Library):
    """Circulation staff of another member library read what a patron who never visited them waits for, which their own work does not need: (2)(a)."""

    offends = "24-90-119(2)(a)"
    caught_by = ("IF-033",)

    def holds(self, requester: Requester, number: str) -> list[Hold]:
        if isinstance(requester, Staff) and requester.role == "circulation":
            requester = replace(requester, library=self.settings.library)
        return super().holds(requester, number)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:HoldsOpenToPartner"
