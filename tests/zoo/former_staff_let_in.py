"""A library that closes a member of staff's account and still lets her in."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library


class FormerStaffLetIn(Library):
    """Somebody who has left the staff signs in as before and sees what patrons have, which discloses records without need: (2)(a)."""

    offends = "24-90-119(2)(a)"
    caught_by = ("IF-114",)

    def account_is_open(self, *, closed: bool) -> bool:
        return True


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:FormerStaffLetIn"
