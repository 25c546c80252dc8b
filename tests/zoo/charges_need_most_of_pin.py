"""A library whose self-check machines look at the whole PIN before they list loans, and at all but its last digit before they list charges."""

from hushmark.example.adapter import ExampleAdapter
from hushmark.example.errors import WrongCredentialError
from hushmark.example.library import Library
from hushmark.example.records import Hold, Loan, Requester, SignedPatron
from hushmark.example.sign_in import patron_numbered


class Unproved(SignedPatron):
    """Whoever gave a PIN that is nearly right."""


class ChargesNeedMostOfPin(Library):
    """A SIP2 machine that sends a card's number with a PIN that is wrong in its last digit is told what its patron owes, and for what, which discloses her records: (1)."""

    offends = "24-90-119(1)"
    caught_by = ("IF-054",)

    def patron_at_machine(self, card: str, pin: str) -> SignedPatron:
        try:
            return super().patron_at_machine(card, pin)
        except WrongCredentialError:
            with self.database.reading() as db:
                row = db.execute("SELECT id, pin FROM patrons WHERE card = ?", (card,)).fetchone()
                if row is None or not any(self.pin_is_right(f"{pin[:-1]}{last}", row["pin"]) for last in range(10)):
                    raise
                return Unproved(patron_numbered(db, row["id"]), "sip2")

    def loans(self, requester: Requester, number: str) -> list[Loan]:
        return [] if isinstance(requester, Unproved) else super().loans(requester, number)

    def holds(self, requester: Requester, number: str) -> list[Hold]:
        return [] if isinstance(requester, Unproved) else super().holds(requester, number)


class Adapter(ExampleAdapter):
    """The example's adapter, for this library."""

    library = f"{__name__}:ChargesNeedMostOfPin"
