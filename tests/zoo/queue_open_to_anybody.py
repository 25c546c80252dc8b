"""A library whose interface for staff lists a title's queue to whoever asks."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.errors import SignInNeededError
from hushmark.example.library import Library
from hushmark.example.records import Item, Staff

NOBODY = Staff(0, "", "cataloguing", "")
"""Somebody who did not sign in: it sees no account."""


class QueueOpenToAnybody(Library):
    """Anybody lists who waits for a title, which identifies users as having requested it: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-026",)

    def signed_in_staff(self, token: str | None) -> Staff:
        try:
            return super().signed_in_staff(token)
        except SignInNeededError:
            return NOBODY

    def staff_may_see_queue(self, staff: Staff, item: Item) -> bool:
        return staff == NOBODY or super().staff_may_see_queue(staff, item)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:QueueOpenToAnybody"
