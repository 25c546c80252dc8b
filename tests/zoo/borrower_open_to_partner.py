"""A library that tells the whole consortium who has its items."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Item, Staff


class BorrowerOpenToPartner(Library):
    """Circulation staff of another member library look up who has an item of this one, which their own work does not need, so that it is kept by (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-023",)

    def staff_may_see_borrower(self, staff: Staff, item: Item) -> bool:
        return staff.role == "circulation"


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:BorrowerOpenToPartner"
