"""A library that gives a company's service account all that the circulation desk sees."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Item, Patron, Staff


class VendorSeesLikeTheDesk(Library):
    """A company whose service only asks whether a card is good reads who has what, which discloses records to an outsider without need: (2)(a)."""

    offends = "24-90-119(2)(a)"
    caught_by = ("IF-112", "IF-113")

    def staff_may_see_account(self, staff: Staff, patron: Patron) -> bool:
        return staff.role == "vendor" or super().staff_may_see_account(staff, patron)

    def staff_may_see_borrower(self, staff: Staff, item: Item) -> bool:
        return staff.role == "vendor" or super().staff_may_see_borrower(staff, item)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:VendorSeesLikeTheDesk"
