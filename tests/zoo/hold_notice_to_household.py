"""A library that tells all who live at an address that an item waits for one of them."""

from dataclasses import replace

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Notice, ReadyHold


class HoldNoticeToHousehold(Library):
    """Everybody at an address is told which title waits for whom, which discloses one user's request to another: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-069",)

    def hold_notice(self, hold: ReadyHold) -> Notice:
        with self.database.reading() as db:
            rows = db.execute(
                "SELECT email FROM patrons WHERE address = ? ORDER BY id", (hold.patron.address,)
            ).fetchall()
        return replace(super().hold_notice(hold), to=tuple(row["email"] for row in rows))


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:HoldNoticeToHousehold"
