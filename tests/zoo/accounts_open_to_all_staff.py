"""A library where whoever works there opens any patron's account."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Patron, Staff


class AccountsOpenToAllStaff(Library):
    """Whoever catalogues books reads what a patron has, which her work does not need: good practice under (2)(a) advises against it."""

    contrary_to_good_practice = ("IF-034",)

    def staff_may_see_account(self, staff: Staff, patron: Patron) -> bool:
        return staff.role != "vendor" and patron.library == staff.library


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:AccountsOpenToAllStaff"
