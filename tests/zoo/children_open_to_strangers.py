"""A library where a child's account is shut to a parent whose link ended, and open to everybody who never had one."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.library import Library
from hushmark.example.records import Patron, SignedPatron


class ChildrenOpenToStrangers(Library):
    """Any patron who never had a link with a child reads what the child has on loan: (2)(d) opens it to nobody but a parent or guardian."""

    offends = "24-90-119(2)(d)"
    caught_by = ("IF-043",)

    def may_see_account(self, requester: SignedPatron, patron: Patron) -> bool:
        if super().may_see_account(requester, patron):
            return True
        with self.database.reading() as db:
            row = db.execute(
                "SELECT 1 FROM guardian_links WHERE guardian = ? AND minor = ?", (requester.patron.id, patron.id)
            ).fetchone()
        return row is None and self.is_minor(patron)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:ChildrenOpenToStrangers"
