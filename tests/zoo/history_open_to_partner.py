"""A library that does not keep history apart from the other members of the consortium."""

from dataclasses import replace

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Loan, Requester, Staff


class HistoryOpenToPartner(Library):
    """Circulation staff of another member library read what a patron who never visited them has returned, which their own work does not need: (2)(a)."""

    offends = "24-90-119(2)(a)"
    caught_by = ("IF-039",)

    def history(self, requester: Requester, number: str) -> list[Loan]:
        if isinstance(requester, Staff) and requester.role == "circulation":
            requester = replace(requester, library=self.settings.library)
        return super().history(requester, number)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:HistoryOpenToPartner"
