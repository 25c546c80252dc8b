"""What machines in the library may do and say: self-check stations and sorters that speak SIP2, and the kiosk.

A machine stands in a public room, and what it prints or shows is read by whoever is next. So it is told as little as
its work needs.
"""

import hmac

from hushmark.example.records import Item, Patron, SignedPatron, Terminal
from hushmark.example.sign_in import SignIn


class Machines(SignIn):
    """The part of the library that decides what a machine is told."""

    def terminal_may_ask(self, terminal: Terminal, user: str, password: str) -> bool:
        """Whether what a machine signs in with is what the library's machines were given."""
        given, kept = (user, password), (terminal.user, terminal.password)
        return all(hmac.compare_digest(one.encode(), other.encode()) for one, other in zip(given, kept, strict=True))

    def patron_at_machine(self, card: str, pin: str) -> SignedPatron:
        """The patron who stands there, by card and PIN, for one message: nothing stays open after it.

        Raises WrongCredentialError or LockedOutError.
        """
        token = self.sign_in_patron(card, pin, "sip2")
        try:
            return self.signed_in_patron(token, "sip2")
        finally:
            self.sign_out(token)

    def may_be_repeated(self, code: str) -> bool:
        """Whether a machine that missed the answer to this message may have it again: not the last of a visit (35)."""
        return code != "35"

    # The arguments that go unused are what a library with other rules would look at.

    def name_shown(self, card: str, present: SignedPatron | None) -> str:  # noqa: ARG002
        """The name that a machine shows for a card: of whoever is there with its PIN, and nobody's without."""
        return present.patron.name if present else ""

    def whose_things_are_counted(self, card: str, present: SignedPatron | None) -> SignedPatron | None:  # noqa: ARG002
        """Of whom a machine says how many things she has: of whoever is there with her PIN, and of nobody without."""
        return present

    def told_of_item(self, item: Item) -> dict[str, str]:
        """What a machine that looks up an item is told, beside whether it is in: what it is, and not who has it."""
        return {"AB": item.barcode, "AJ": item.title}

    def told_of_return(self, item: Item, borrower: Patron, *, waited_for: bool) -> dict[str, str]:  # noqa: ARG002
        """What a sorter is told of an item that came back: where it goes, not who had it nor who waits for it."""
        return {"AQ": item.library, "AJ": item.title, "CL": "hold" if waited_for else "shelf"}

    def may_lend(self, patron: Patron, item: Item) -> bool:
        """Whether a machine may lend an item that is here: to whoever waits first, or to anybody if nobody does."""
        with self.database.reading() as db:
            first = db.execute(
                "SELECT patron FROM holds WHERE item = ? ORDER BY placed, id LIMIT 1", (item.id,)
            ).fetchone()
        return first is None or first["patron"] == patron.id

    def refusal_to_lend(self, item: Item) -> str:  # noqa: ARG002
        """What a machine says of an item that it does not lend: nothing of who has it or who waits."""
        return "This item cannot be lent now."

    def leave_kiosk(self, token: str) -> None:
        """Ends a visit to the kiosk: whoever comes next begins anew."""
        self.sign_out(token)
