"""A library where whoever is signed in may look after a child."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Patron, SignedPatron


class ChildrenOpenToAnyPatron(Library):
    """Any patron reads what a child has on loan, whose parent she is not: (2)(d) opens it to nobody else."""

    offends = "24-90-119(2)(d)"
    caught_by = ("IF-043",)

    def may_see_account(self, requester: SignedPatron, patron: Patron) -> bool:
        return self.is_minor(patron) or super().may_see_account(requester, patron)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:ChildrenOpenToAnyPatron"
