"""A library whose staff's item look-up asks nobody to sign in."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.errors import SignInNeededError
from hushmark.example.library import Library
from hushmark.example.records import Item, Staff


class LookupNeedsNoSignIn(Library):
    """Anybody who knows an item's address in the staff's interface reads who has it, which identifies a user as having obtained it: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-022",)

    def signed_in_staff(self, token: str | None) -> Staff:
        try:
            return super().signed_in_staff(token)
        except SignInNeededError:
            return Staff(0, "", "nobody", self.settings.library)

    def staff_may_see_borrower(self, staff: Staff, item: Item) -> bool:
        return staff.role == "nobody" or super().staff_may_see_borrower(staff, item)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:LookupNeedsNoSignIn"
