"""A library that does not keep its accounts apart from the other members of the consortium."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Patron, Staff


class AccountsOpenToPartner(Library):
    """Circulation staff of another member library read the account of a patron who never visited them, which their own work does not need: (2)(a)."""

    offends = "24-90-119(2)(a)"
    caught_by = ("IF-032", "IF-033", "IF-038", "IF-039")

    def staff_may_see_account(self, staff: Staff, patron: Patron) -> bool:
        return staff.role == "circulation"


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:AccountsOpenToPartner"
