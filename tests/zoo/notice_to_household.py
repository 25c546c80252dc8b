"""A library that writes one overdue notice for all who live at an address."""

from collections.abc import Sequence
from itertools import groupby

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import LateLoan, Notice


class NoticeToHousehold(Library):
    """Everybody at an address is sent the titles that anybody there has overdue, which discloses one user's records to another: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-067",)

    def overdue_notices(self, late: Sequence[LateLoan]) -> list[Notice]:
        notices = []
        for address, loans in groupby(sorted(late, key=_home), key=_home):
            with self.database.reading() as db:
                rows = db.execute("SELECT email FROM patrons WHERE address = ? ORDER BY id", (address,)).fetchall()
            alone = self.overdue_notice(list(loans))
            notices.append(Notice(tuple(row["email"] for row in rows), alone.subject, alone.text))
        return notices


def _home(loan: LateLoan) -> str:
    return loan.patron.address


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:NoticeToHousehold"
