"""A library whose service account for a company looks up who has an item."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Item, Staff


class BorrowerOpenToVendor(Library):
    """A company whose service only asks whether a card is good looks up who has an item, which discloses records to an outsider without need: (2)(a)."""

    offends = "24-90-119(2)(a)"
    caught_by = ("IF-113",)

    def staff_may_see_borrower(self, staff: Staff, item: Item) -> bool:
        return staff.role == "vendor" or super().staff_may_see_borrower(staff, item)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:BorrowerOpenToVendor"
