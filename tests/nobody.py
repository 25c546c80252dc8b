"""Libraries that let in whoever has not signed in, as somebody who is shown nothing by that alone."""

from datetime import date

from hushmark.example.errors import SignInNeededError
from hushmark.example.library import Library
from hushmark.example.records import Interface, Patron, Requester, Staff
from hushmark.example.sign_in import patron_numbered

NOBODY = Staff(0, "", "cataloguing", "")
"""Somebody who did not sign in: it sees no account."""
NOBODYS = Patron(0, "", "", "", date.min, "", "", "", "", keep_history=False)
"""A patron who is none."""


class LetsNobodyIn(Library):
    """Whoever shows no token at the interface for patrons' programs is let in as ``nobody``."""

    def nobody(self, interface: Interface) -> Requester:
        return NOBODY

    def signed_in_patron(self, token: str | None, interface: Interface) -> Requester:
        try:
            return super().signed_in_patron(token, interface)
        except SignInNeededError:
            if interface != "api":
                raise
            return self.nobody(interface)


class LetsNobodyInAmongStaff(Library):
    """Whoever shows no token where staff ask is let in."""

    def signed_in_staff(self, token: str | None) -> Staff:
        try:
            return super().signed_in_staff(token)
        except SignInNeededError:
            return NOBODY


class Finds(Library):
    """A library that looks up whose something is."""

    def whose(self, sql: str, *values: object) -> list[Patron]:
        """Return the patrons whose numbers are found."""
        with self.database.reading() as db:
            return [patron_numbered(db, row[0]) for row in db.execute(sql, values).fetchall()]
