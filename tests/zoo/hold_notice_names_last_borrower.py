"""A library whose notice that an item has come says who brought it back."""

from dataclasses import replace

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.records import Notice, ReadyHold
from tests.nobody import Finds


class HoldNoticeNamesLastBorrower(Finds):
    """The notice that an item waits for a patron thanks by name whoever had it before, which discloses one user's loan to another: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-160",)

    def hold_notice(self, hold: ReadyHold) -> Notice:
        notice = super().hold_notice(hold)
        before = (
            "SELECT patron FROM loans JOIN items ON items.id = item"
            " WHERE title = ? AND patron IS NOT NULL AND returned IS NOT NULL"
        )
        thanks = "".join(f"\nReturned by {patron.name}.\n" for patron in self.whose(before, hold.title))
        return replace(notice, text=notice.text + thanks)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:HoldNoticeNamesLastBorrower"
